import { posts } from './network.ts'
import { plainBox } from './plain-box.ts'
import { logPost, part, register } from './stand-in.ts'
import { words } from './tongues.ts'

const comment = part('#comment') as HTMLTextAreaElement
const set = (text: string) => {
  comment.value = text
}
register('comment', { element: comment, text: () => comment.value, set, end: () => comment.remove() })
;(part('#submit') as HTMLInputElement).value = words.comment
part('#commentform').addEventListener('submit', (event) => {
  event.preventDefault()
  logPost(comment.value, 'comment')
  comment.value = ''
})

const article = posts(part('#save'), 'post')
const editor = plainBox('article', part('#editor'))
editor.element.addEventListener('input', article.changed)
article.tie(editor)

for (const box of document.querySelectorAll<HTMLElement>('[data-stand]')) {
  const text = () => (box instanceof HTMLTextAreaElement ? box.value : box.innerText)
  register(box.dataset.stand ?? '', { element: box, text, set: () => undefined, end: () => box.remove() })
}
