import { setting, speak } from './stand-in.ts'

const english = {
  search: 'Search',
  start: 'Start a post',
  placeholder: 'What do you want to say?',
  comment: 'Add a comment…',
  message: 'Write a message…',
  post: 'Post',
  publish: 'Publish',
  share: 'Share',
  reply: 'Reply',
  cancel: 'Cancel',
  back: 'Back',
  close: 'Close',
  emoji: 'Choose an emoji',
  media: 'Add media',
  schedule: 'Pick a time',
  audience: 'Anyone can reply',
  heading: 'Create new post',
  title: 'Title',
  notes: 'Notes',
}

const welsh: typeof english = {
  search: 'Chwilio',
  start: 'Dechrau post',
  placeholder: 'Beth hoffech chi ei ddweud?',
  comment: 'Ychwanegu sylw…',
  message: 'Ysgrifennu neges…',
  post: 'Postio',
  publish: 'Cyhoeddi',
  share: 'Rhannu',
  reply: 'Ateb',
  cancel: 'Canslo',
  back: 'Yn ôl',
  close: 'Cau',
  emoji: 'Dewis emoji',
  media: 'Ychwanegu cyfryngau',
  schedule: 'Dewis amser',
  audience: 'Gall unrhyw un ateb',
  heading: 'Creu post newydd',
  title: 'Teitl',
  notes: 'Nodiadau',
}

/** A language of which our extension knows no word: what is found here is found by structure. */
const german: typeof english = {
  search: 'Suche',
  start: 'Beitrag beginnen',
  placeholder: 'Worüber möchten Sie sprechen?',
  comment: 'Kommentar hinzufügen …',
  message: 'Nachricht verfassen …',
  post: 'Posten',
  publish: 'Veröffentlichen',
  share: 'Teilen',
  reply: 'Antworten',
  cancel: 'Abbrechen',
  back: 'Zurück',
  close: 'Schließen',
  emoji: 'Emoji wählen',
  media: 'Medien hinzufügen',
  schedule: 'Zeitpunkt wählen',
  audience: 'Alle dürfen antworten',
  heading: 'Neuen Beitrag erstellen',
  title: 'Titel',
  notes: 'Notizen',
}

const tongues: Readonly<Record<string, typeof english>> = { cy: welsh, de: german }
const asked = setting('lang') ?? ''

/** The words of the page, in the language that the address asks for. */
export const words = tongues[asked] ?? english
document.documentElement.lang = asked in tongues ? asked : 'en-GB'
speak(words)
