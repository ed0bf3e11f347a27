import { button, openLayer, opens, posts } from './network.ts'
import { plainBox } from './plain-box.ts'
import { quillBox } from './quill-box.ts'
import { make, part, shadowOf, wants } from './stand-in.ts'
import { tiptapBox } from './tiptap-box.ts'
import { words } from './tongues.ts'

const old = posts(part('.comments-comment-box__submit-button--cr'), 'comment')
old.tie(quillBox('old', part('#old'), { placeholder: words.comment, changed: old.changed }))
const fresh = posts(part('[data-view-name="comment-post"]'), 'comment')
fresh.tie(tiptapBox('new', part('#new'), { attributes: { class: 'tiptap' }, changed: fresh.changed }))
plainBox('message', part('#message'))

const outlet = shadowOf(part('#interop-outlet'))

/** The dialog for a post, in an open shadow root. */
function openDialog() {
  const go = button(words.post, { class: 'share-actions__primary-action' })
  const box = make('div', { class: 'fb-box' })
  const shut = button('×', { 'aria-label': words.close })
  const { close } = openLayer(
    outlet,
    make('div', { class: 'fb-head' }, make('h2', {}, words.heading), shut),
    make('div', { class: 'who' }, make('b', {}, 'Cllr Wendy Ashdown')),
    box,
    make('div', {}, button(words.emoji), button(words.media)),
    make('div', {}, button(words.schedule), go),
  )
  const post = posts(go, 'post', close)
  const quill = quillBox('post', box, { placeholder: words.placeholder, changed: post.changed, root: outlet })
  post.tie(quill)
  shut.addEventListener('click', close)
  quill.element.focus()
}

opens(openDialog)
if (wants('dialog')) openDialog()
