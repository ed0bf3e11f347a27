import { words } from './facebook-words.ts'
import { lexicalBox } from './lexical-box.ts'
import { logPost, make, part, pressable, setting, speak, wants } from './stand-in.ts'

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
  dressAs(setting('kind'), layer)
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

/** The same dialog at its other tasks: a post that is edited, one in a group, one at an event, one that is shared. */
function dressAs(kind: string | null, layer: HTMLElement) {
  const go = part('#go', layer)
  const name = kind === 'edit' ? words.save : kind === 'share' ? words.shareNow : words.post
  go.textContent = name
  go.setAttribute('aria-label', name)
  if (kind === 'group' || kind === 'event')
    part('.who b', layer).after(make('span', { class: 'quiet' }, ' ▸ Tannery Row Allotments'))
  if (kind !== 'share') return
  // What is shared is shown as it was, and beneath are other ways to pass it on, none of which posts the words above.
  const others = [words.sendTo, words.copyLink].map((label) =>
    make('li', {}, make('div', { role: 'button', tabindex: '0', 'aria-label': label }, label)),
  )
  const shared = make(
    'div',
    { role: 'article' },
    make('p', {}, 'The water butts are in.'),
    make('div', { role: 'button', tabindex: '0' }, words.like),
  )
  go.before(shared)
  go.after(make('ul', {}, ...others))
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
