import { setting } from './stand-in.ts'

const english = {
  search: 'Search',
  createPost: 'Create post',
  whatsOnYourMind: 'What’s on your mind, Wendy?',
  yesterday: 'Yesterday at 18:20',
  like: 'Like',
  comment: 'Comment',
  share: 'Share',
  commentAs: 'Comment as Wendy Ashdown',
  writeTo: 'Write to Imogen Farrow',
  close: 'Close composer dialog',
  audience: 'Edit privacy. Sharing with Public',
  public: 'Public',
  addTo: 'Add to your post',
  next: 'Next',
  settings: 'Post settings',
  post: 'Post',
  discardThis: 'Discard this post?',
  discard: 'Discard',
  keep: 'Keep editing',
  dialogueBox: 'Write into the dialogue box to include text with your post.',
  publish: 'Publish',
  save: 'Save',
  shareNow: 'Share now',
  sendTo: 'Send in Messenger',
  copyLink: 'Copy link',
}

const welsh: typeof english = {
  search: 'Chwilio',
  createPost: 'Creu post',
  whatsOnYourMind: 'Beth sydd ar eich meddwl, Wendy?',
  yesterday: 'Ddoe am 18:20',
  like: 'Hoffi',
  comment: 'Sylw',
  share: 'Rhannu',
  commentAs: 'Rhoi sylw fel Wendy Ashdown',
  writeTo: 'Ysgrifennu at Imogen Farrow',
  close: 'Cau’r ymgom',
  audience: 'Golygu preifatrwydd. Rhannu gyda’r cyhoedd',
  public: 'Cyhoeddus',
  addTo: 'Ychwanegu at eich post',
  next: 'Nesaf',
  settings: 'Gosodiadau’r post',
  post: 'Postio',
  discardThis: 'Gwaredu’r post hwn?',
  discard: 'Gwaredu',
  keep: 'Dal ati i olygu',
  dialogueBox: 'Ysgrifennwch yn y blwch i gynnwys testun gyda’ch post.',
  publish: 'Cyhoeddi',
  save: 'Cadw',
  shareNow: 'Rhannu nawr',
  sendTo: 'Anfon yn Messenger',
  copyLink: 'Copïo’r ddolen',
}

/** A language of which our extension knows no word. */
const german: typeof english = {
  search: 'Suche',
  createPost: 'Beitrag erstellen',
  whatsOnYourMind: 'Was machst du gerade, Wendy?',
  yesterday: 'Gestern um 18:20',
  like: 'Gefällt mir',
  comment: 'Kommentieren',
  share: 'Teilen',
  commentAs: 'Als Wendy Ashdown kommentieren',
  writeTo: 'An Imogen Farrow schreiben',
  close: 'Dialog schließen',
  audience: 'Privatsphäre bearbeiten. Öffentlich geteilt',
  public: 'Öffentlich',
  addTo: 'Zu deinem Beitrag hinzufügen',
  next: 'Weiter',
  settings: 'Beitragseinstellungen',
  post: 'Posten',
  discardThis: 'Diesen Beitrag verwerfen?',
  discard: 'Verwerfen',
  keep: 'Weiter bearbeiten',
  dialogueBox: 'Schreibe hier den Text deines Beitrags.',
  publish: 'Veröffentlichen',
  save: 'Speichern',
  shareNow: 'Jetzt teilen',
  sendTo: 'In Messenger senden',
  copyLink: 'Link kopieren',
}

const tongues: Readonly<Record<string, typeof english>> = { cy: welsh, de: german }
const asked = setting('lang') ?? ''

/** The words of the page, in the language that the address asks for. */
export const words = tongues[asked] ?? english
document.documentElement.lang = asked in tongues ? asked : 'en-GB'
