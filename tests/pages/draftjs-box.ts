import { CompositeDecorator, type ContentBlock, ContentState, Editor, EditorState } from 'draft-js'
import { createElement } from 'react'
import { render, unmountComponentAtNode } from 'react-dom'
import { register, type StandIn } from './stand-in.ts'

type Wishes = {
  readonly testId?: string
  readonly placeholder?: string
  readonly label?: string
  readonly changed?: (text: string) => void
}

/** Hashtags, mentions and addresses are coloured, each in an element of its own, as on X. */
const coloured = new CompositeDecorator([
  {
    strategy: (block: ContentBlock, found) => {
      for (const match of block.getText().matchAll(/(?:^|(?<=\s))[#@]\w+|https?:\/\/\S+/g))
        found(match.index, match.index + match[0].length)
    },
    component: ({ children }: { children: unknown }) => createElement('span', { className: 'coloured' }, children),
  },
])

/** A real Draft.js editor in a container, with the attributes that X gives it. */
export function draftBox(name: string, container: HTMLElement, wishes: Wishes = {}): StandIn {
  let state = EditorState.createEmpty(coloured)
  const text = () => state.getCurrentContent().getPlainText('\n')
  function put(next: EditorState) {
    state = next
    draw()
    wishes.changed?.(text())
  }
  function draw() {
    render(
      createElement(Editor, {
        editorState: state,
        onChange: put,
        placeholder: wishes.placeholder,
        ariaLabel: wishes.label,
        ariaMultiline: true,
        webDriverTestID: wishes.testId,
        spellCheck: true,
        stripPastedStyles: true,
      }),
      container,
    )
  }
  draw()
  const element = container.querySelector<HTMLElement>('[contenteditable="true"]')
  if (!element) throw new Error('Draft.js did not render.')
  const set = (words: string) => put(EditorState.createWithContent(ContentState.createFromText(words, '\n'), coloured))
  return register(name, { element, text, set, end: () => unmountComponentAtNode(container) })
}
