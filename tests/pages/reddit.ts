import { lexicalBox } from './lexical-box.ts'
import { button, field, opens, posts } from './network.ts'
import { make, part, register, shadowOf, wants } from './stand-in.ts'
import { words } from './tongues.ts'

/** Its children are the person's words and the buttons; the tools between them are the element's own. */
function composer(host: HTMLElement) {
  const slots = [
    make('slot'),
    make('div', {}, button(words.emoji)),
    make('slot', { name: 'cancel-button' }),
    make('slot', { name: 'submit-button' }),
  ]
  shadowOf(host).append(...slots)
}

/** A text field in a shadow root of its own. */
function inner(host: HTMLElement, attributes: Record<string, string>): HTMLTextAreaElement {
  const area = field({ id: 'innerTextArea', ...attributes })
  shadowOf(host).append(area)
  return area
}

composer(part('#reply-composer'))
const reply = posts(part('[slot="submit-button"]'), 'comment')
reply.tie(lexicalBox('reply', part('#reply'), { changed: reply.changed }))

/** A new post: a title of one line, the words in Lexical or in a field for marks, and a button within an element. */
function openPost() {
  const card = part('#new-post')
  card.hidden = false
  const title = make('faceplate-textarea-input', { name: 'title' })
  const host = make('shreddit-composer', { style: 'display: block' })
  const submit = make('r-post-form-submit-button', { id: 'submit-post-button' })
  const go = button(words.post)
  card.append(make('r-post-composer-form', { style: 'display: block' }, title, host, submit))
  inner(title, { rows: '1', 'aria-label': words.title })
  shadowOf(submit).append(go)
  composer(host)
  const post = posts(go, 'post')
  if (wants('marks')) {
    const marks = make('faceplate-textarea-input', { name: 'body' })
    host.append(marks)
    const area = inner(marks, { 'aria-label': words.placeholder })
    area.addEventListener('input', post.changed)
    const set = (text: string) => {
      area.value = text
      post.changed()
    }
    post.tie(register('post', { element: area, text: () => area.value, set, end: () => area.remove() }))
  } else {
    const editor = make('div')
    host.append(editor)
    post.tie(lexicalBox('post', editor, { changed: post.changed }))
  }
}

opens(openPost)
if (wants('post')) openPost()
