import Quill from 'quill'
import { make, register, type StandIn } from './stand-in.ts'

type Wishes = {
  readonly placeholder?: string
  readonly changed?: (text: string) => void
  /** The shadow root it stands in. */
  readonly root?: ShadowRoot
}

/** A real Quill editor. In a shadow root it is taught to look for its selection there, as whoever puts one there must. */
export function quillBox(name: string, within: ParentNode, wishes: Wishes = {}): StandIn {
  const container = make('div', { style: 'white-space: pre-wrap' })
  within.append(container)
  const quill = new Quill(container, { placeholder: wishes.placeholder ?? '' })
  if (wishes.root) teach(quill, wishes.root)
  const text = () => quill.getText().replace(/\n$/, '')
  quill.on('text-change', () => wishes.changed?.(text()))
  const set = (words: string) => {
    quill.setText(`${words}\n`, 'silent')
    quill.history.clear()
    wishes.changed?.(words)
  }
  return register(name, { element: quill.root, text, set, end: () => container.remove() })
}

/** Quill 2.0.3 asks the document, which tells nothing of what is selected within a shadow root. */
function teach({ selection, root: editor }: Quill, root: ShadowRoot) {
  selection.hasFocus = () => root.activeElement === editor
  selection.getNativeRange = () => {
    const [range] = document.getSelection()?.getComposedRanges({ shadowRoots: [root] }) ?? []
    return range ? selection.normalizeNative(range as Range) : null
  }
}
