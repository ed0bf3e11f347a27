import { button, openLayer, opens, posts } from './network.ts'
import { make, part, register, wants } from './stand-in.ts'
import { tiptapBox } from './tiptap-box.ts'
import { words } from './tongues.ts'

const chat = part('#chat') as HTMLTextAreaElement
register('chat', {
  element: chat,
  text: () => chat.value,
  set: (text) => (chat.value = text),
  end: () => chat.remove(),
})

/** The composer: its button stands in the head, over the words. */
function openDialog() {
  const go = button(words.post, { 'data-testid': 'composerPublishBtn', 'aria-label': words.publish })
  const cancel = button(words.cancel)
  const box = make('div', { class: 'fb-box' })
  const { close } = openLayer(
    document.body,
    make('div', { class: 'fb-head' }, cancel, go),
    box,
    make('div', {}, button(words.media), button(words.emoji), button(words.audience)),
  )
  const post = posts(go, 'post', close)
  const editor = tiptapBox('post', box, { lines: true, changed: post.changed })
  post.tie(editor)
  cancel.addEventListener('click', close)
  editor.element.focus()
}

opens(openDialog)
if (wants('dialog')) openDialog()
