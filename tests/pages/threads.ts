import { lexicalBox } from './lexical-box.ts'
import { divButton, openLayer, opens, posts } from './network.ts'
import { make, part, wants } from './stand-in.ts'
import { words } from './tongues.ts'

function box(name: string, element: HTMLElement, go: HTMLElement, done?: () => void) {
  element.setAttribute('aria-placeholder', words.placeholder)
  const post = posts(go, 'post', done)
  post.tie(lexicalBox(name, element, { changed: post.changed }))
}

function openDialog() {
  const editor = make('div')
  const go = divButton(words.post)
  const cancel = divButton(words.cancel)
  const { close } = openLayer(
    document.body,
    make('div', { class: 'fb-head' }, cancel, make('h1', {}, words.heading)),
    make('div', { class: 'fb-box' }, editor),
    make('div', {}, divButton(words.media), divButton(words.emoji)),
    make('div', {}, divButton(words.audience), go),
  )
  box('post', editor, go, close)
  cancel.addEventListener('click', close)
  editor.focus()
}

box('reply', part('#reply'), part('#go-inline'))
opens(openDialog)
if (wants('dialog')) openDialog()
