import { lexicalBox } from './lexical-box.ts'
import { button, divButton, openLayer, opens, posts } from './network.ts'
import { make, part, wants } from './stand-in.ts'
import { textareaBox } from './textarea-box.ts'
import { words } from './tongues.ts'

const send = posts(part('#send'), 'comment')
const comment = textareaBox('comment', part('#comment'), {
  attributes: { 'aria-label': words.comment, placeholder: words.comment, rows: '1' },
  changed: send.changed,
})
send.tie(comment)
// Enter alone posts a comment.
comment.element.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.isComposing) return
  event.preventDefault()
  part('#send').click()
})

/** The last step of a new post: “Share” stands in the head, over the picture and its caption. */
function openDialog() {
  const go = divButton(words.share)
  const back = divButton('‹', { 'aria-label': words.back })
  const caption = make('div', { 'aria-label': words.placeholder, 'aria-placeholder': words.placeholder })
  const { close } = openLayer(
    document.body,
    make('div', { class: 'fb-head' }, back, make('h1', {}, words.heading), make('div', {}, go)),
    make('div', {}, button('‹'), button('›')),
    make('div', { class: 'fb-box' }, caption),
    divButton(words.emoji),
    divButton(words.audience),
  )
  const post = posts(go, 'post', close)
  post.tie(lexicalBox('caption', caption, { changed: post.changed }))
  caption.focus()
}

opens(openDialog)
if (wants('dialog')) openDialog()
