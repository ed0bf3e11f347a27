import { logPost, part } from './stand-in.ts'
import { textareaBox } from './textarea-box.ts'
import { words } from './tongues.ts'

const go = part('button[type="submit"]') as HTMLButtonElement
const changed = (text: string) => {
  go.disabled = text.trim() === ''
}
const attributes = { className: 'autosuggest-textarea__textarea', placeholder: words.placeholder }
const box = textareaBox('post', part('#box'), { attributes, changed })
changed('')

function send() {
  if (go.disabled) return
  logPost(box.text(), 'post')
  box.set('')
}
part('form.compose-form').addEventListener('submit', (event) => {
  event.preventDefault()
  send()
})
box.element.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send()
})
