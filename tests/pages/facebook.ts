import { lexicalBox } from './lexical-box.ts'
import { logPost, make, part, pressable, setting, speak, wants } from './stand-in.ts'

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
}

const words = setting('lang') === 'cy' ? welsh : english
document.documentElement.lang = setting('lang') === 'cy' ? 'cy' : 'en-GB'
speak(words)

/** The words that show until something is typed. */
const hintFor = (element: HTMLElement) => (text: string) => {
  const hint = element.parentElement?.querySelector<HTMLElement>('.hint')
  if (hint) hint.hidden = text !== ''
}

const commentHint = hintFor(part('#comment'))
const comment = lexicalBox('comment', part('#comment'), {
  changed(text) {
    commentHint(text)
    part('#send').setAttribute('aria-disabled', String(text.trim() === ''))
  },
  send: sendComment,
})
pressable(part('#send'), sendComment)
lexicalBox('chat', part('#chat'), { changed: hintFor(part('#chat')) })

function sendComment() {
  const text = comment.text()
  if (text.trim() === '') return
  part('#comments').append(make('li', {}, text))
  logPost(text, 'comment')
  comment.set('')
}

function openDialog() {
  const layer = part('.fb-layer', (part('#dialog') as HTMLTemplateElement).content.cloneNode(true) as DocumentFragment)
  document.body.append(layer)
  speak(words, layer)
  const twoStages = setting('stages') === '2'
  const [go, next, discard] = [part('#go', layer), part('#next', layer), part('#discard', layer)]
  const box = part('#post', layer)
  box.setAttribute('aria-placeholder', words.whatsOnYourMind)
  next.hidden = !twoStages
  go.hidden = twoStages
  const showHint = hintFor(box)
  const post = lexicalBox('post', box, {
    changed: (text) => {
      showHint(text)
      for (const button of [go, next]) button.setAttribute('aria-disabled', String(text.trim() === ''))
    },
  })
  const close = () => {
    post.end()
    layer.remove()
    window.removeEventListener('focusin', trap)
  }
  const leave = () => {
    if (post.text() === '') close()
    else discard.hidden = false
  }
  /** Facebook keeps the focus in its dialog. */
  const trap = (event: FocusEvent) => {
    if (event.target instanceof Node && !layer.contains(event.target)) box.focus()
  }
  const send = () => {
    logPost(post.text(), 'post')
    close()
  }
  pressable(go, send)
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !twoStages) send()
  })
  pressable(next, () => {
    part('[data-stage="write"]', layer).hidden = true
    part('[data-stage="settings"]', layer).hidden = false
    go.hidden = false
  })
  pressable(part('#close', layer), leave)
  pressable(part('#discard-yes', layer), close)
  pressable(part('#discard-no', layer), () => {
    discard.hidden = true
  })
  layer.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leave()
  })
  part('form', layer).addEventListener('submit', (event) => {
    event.preventDefault()
    send()
  })
  window.addEventListener('focusin', trap)
  box.focus()
}

/** Meta Business Suite: a card, not a dialog, and a box that calls itself a combobox. */
function showSuite() {
  const suite = part('#suite')
  suite.hidden = false
  for (const other of document.querySelectorAll<HTMLElement>('[role="feed"], [role="region"]')) other.hidden = true
  const box = lexicalBox('suite', part('#suite-box'), { changed: hintFor(part('#suite-box')) })
  box.element.setAttribute('role', 'combobox')
  pressable(part('#publish'), () => {
    logPost(box.text(), 'post')
    box.set('')
  })
}

pressable(part('#open'), openDialog)
if (location.hostname.startsWith('business.')) showSuite()
if (wants('dialog')) openDialog()
