import { draftBox } from './draftjs-box.ts'
import { logPost, make, part, register, type StandIn, setting, speak, wants } from './stand-in.ts'

const english = {
  home: 'Home',
  explore: 'Explore',
  profile: 'Profile',
  forYou: 'For you',
  following: 'Following',
  search: 'Search query',
  chat: 'Chat',
  message: 'Message',
  post: 'Post',
  reply: 'Reply',
  postAll: 'Post all',
  close: 'Close',
  add: 'Add post',
  happening: 'What’s happening?',
  postReply: 'Post your reply',
  another: 'Add another post',
  update: 'Update',
}

const welsh: typeof english = {
  home: 'Hafan',
  explore: 'Archwilio',
  profile: 'Proffil',
  forYou: 'I chi',
  following: 'Yn dilyn',
  search: 'Chwilio',
  chat: 'Sgwrs',
  message: 'Neges',
  post: 'Postio',
  reply: 'Ateb',
  postAll: 'Postio’r cyfan',
  close: 'Cau',
  add: 'Ychwanegu post',
  happening: 'Beth sy’n digwydd?',
  postReply: 'Postiwch eich ateb',
  another: 'Ychwanegwch bost arall',
  update: 'Diweddaru',
}

/** A language of which our extension knows no word. */
const german: typeof english = {
  home: 'Startseite',
  explore: 'Entdecken',
  profile: 'Profil',
  forYou: 'Für dich',
  following: 'Folge ich',
  search: 'Suche',
  chat: 'Chat',
  message: 'Nachricht',
  post: 'Posten',
  reply: 'Antworten',
  postAll: 'Alle posten',
  close: 'Schließen',
  add: 'Post hinzufügen',
  happening: 'Was gibt’s Neues?',
  postReply: 'Poste deine Antwort',
  another: 'Weiteren Post hinzufügen',
  update: 'Aktualisieren',
}

const tongues: Readonly<Record<string, typeof english>> = { cy: welsh, de: german }
const tongue = setting('lang') ?? ''
const words = tongues[tongue] ?? english
document.documentElement.lang = tongue in tongues ? tongue : 'en-GB'
speak(words)

const limit = 280
/** X counts an address as 23. */
const lengthOf = (text: string) => [...text.replace(/https?:\/\/\S+/g, '.'.repeat(23))].length

type Wishes = {
  readonly hint: string
  readonly action: string
  readonly testId: 'tweetButton' | 'tweetButtonInline'
  readonly kind: string
  readonly thread?: boolean
  readonly done?: () => void
}

/** One composer: an avatar, a box (or the boxes of a thread), the tools and the button. */
function composer(name: string, container: HTMLElement, wishes: Wishes): StandIn[] {
  const boxes: StandIn[] = []
  const rows = make('div', { class: 'x-rows' })
  const count = make('span', { class: 'count' })
  const go = make('button', { type: 'button', class: 'x-go', 'data-testid': wishes.testId, 'aria-disabled': 'true' })
  const tools = make('div', { class: 'x-tools', 'data-testid': 'toolBar', role: 'navigation' })
  tools.append(make('span', { class: 'dots', 'aria-hidden': 'true' }, make('i'), make('i'), make('i')), count)

  const ready = () => boxes.every((box) => box.text().trim() !== '' && lengthOf(box.text()) <= limit)
  function changed() {
    const last = boxes.at(-1)
    if (last) count.textContent = String(limit - lengthOf(last.text()))
    go.setAttribute('aria-disabled', String(!ready()))
    go.textContent = boxes.length > 1 ? words.postAll : wishes.action
  }
  function send() {
    if (!ready()) return
    for (const box of boxes) logPost(box.text(), wishes.kind)
    for (const box of boxes) box.set('')
    wishes.done?.()
  }
  function addBox() {
    const row = make('div', { class: 'x-row', 'data-testid': `tweetTextarea_${boxes.length}RichTextInputContainer` })
    rows.append(row)
    const boxName = boxes.length === 0 ? name : `${name}-${boxes.length}`
    boxes.push(openBox(boxName, row, boxes.length, boxes.length === 0 ? wishes.hint : words.another, changed))
    changed()
  }
  if (wishes.thread) {
    const plus = make('button', {
      type: 'button',
      class: 'x-plus',
      'data-testid': 'addButton',
      'aria-label': words.add,
    })
    plus.textContent = '+'
    plus.addEventListener('click', addBox)
    tools.append(plus)
  }
  tools.append(go)
  container.append(
    make(
      'div',
      { class: 'x-composer' },
      make('span', { class: 'face', 'aria-hidden': 'true', 'data-testid': 'UserAvatar-Container-wendyashdown' }, 'WA'),
      rows,
      tools,
    ),
  )
  addBox()
  go.addEventListener('click', send)
  const sendByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.stopPropagation()
    event.preventDefault()
    send()
  }
  rows.addEventListener('keydown', sendByKey, true)
  return boxes
}

function openBox(name: string, row: HTMLElement, index: number, hint: string, changed: () => void): StandIn {
  const testId = `tweetTextarea_${index}`
  if (!wants('mobile')) return draftBox(name, row, { testId, placeholder: hint, label: hint, changed })
  const field = make('textarea', { rows: '3', placeholder: hint, 'data-testid': testId }) as HTMLTextAreaElement
  field.addEventListener('input', changed)
  row.append(field)
  const set = (text: string) => {
    field.value = text
    changed()
  }
  return register(name, { element: field, text: () => field.value, set, end: () => field.remove() })
}

function openModal() {
  if (document.querySelector('#layers [role="dialog"]')) return
  const from = location.pathname + location.search
  history.pushState(null, '', `/compose/post${location.search}`)
  let boxes: readonly StandIn[] = []
  const panel = make('div', { class: 'x-dialog' })
  // The dialog itself covers the window; what one sees is further in.
  const cover = make(
    'div',
    { class: 'x-cover', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'modal-header' },
    panel,
  )
  const layer = make('div', { class: 'x-layer' }, cover)
  const close = () => {
    for (const box of boxes) box.end()
    layer.remove()
    history.pushState(null, '', from)
  }
  const shut = make(
    'button',
    { type: 'button', class: 'round', 'data-testid': 'app-bar-close', 'aria-label': words.close },
    '×',
  )
  shut.addEventListener('click', close)
  panel.append(make('div', { class: 'x-head', id: 'modal-header' }, shut))
  part('#layers').append(layer)
  layer.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
  })
  const hint = words.happening
  boxes = composer('modal', panel, {
    hint,
    action: setting('kind') === 'edit' ? words.update : words.post,
    testId: 'tweetButton',
    kind: 'post',
    thread: true,
    done: close,
  })
  if (setting('kind') === 'quote') panel.querySelector('.x-rows')?.append(quoted())
  boxes[0]?.element.focus()
}

/** The post that is quoted stands under the words, in a card that can be pressed. */
const quoted = () =>
  make(
    'div',
    { role: 'link', tabindex: '0' },
    make('b', {}, 'Hollins Lane Residents'),
    make('p', {}, 'The crossing is off again.'),
  )

const button = 'tweetButtonInline'
composer('home', part('#home'), { hint: words.happening, action: words.post, testId: button, kind: 'post' })
if (!wants('mobile'))
  composer('reply', part('#reply'), { hint: words.postReply, action: words.reply, testId: button, kind: 'reply' })

part('[data-testid="SideNav_NewTweet_Button"]').addEventListener('click', openModal)
/** X's shortcut for a new post, for whoever is not typing. */
window.addEventListener('keydown', (event) => {
  const target = event.target instanceof HTMLElement ? event.target : null
  if (event.key === 'n' && !target?.isContentEditable && !target?.matches('input, textarea')) {
    event.preventDefault()
    openModal()
  }
})
if (wants('modal')) openModal()
