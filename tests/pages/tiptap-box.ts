import { Editor } from '@tiptap/core'
import { Document } from '@tiptap/extension-document'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { UndoRedo } from '@tiptap/extensions'
import { Fragment, Slice } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { register, type StandIn } from './stand-in.ts'

type Wishes = {
  /** Takes every line of a pasted text for a paragraph, and heeds no markup: as on Bluesky. */
  readonly lines?: boolean
  readonly attributes?: Record<string, string>
  readonly changed?: (text: string) => void
}

/** A real TipTap editor, which is ProseMirror with a handle. */
export function tiptapBox(name: string, container: HTMLElement, wishes: Wishes = {}): StandIn {
  const editor = new Editor({
    element: container,
    extensions: [Document, Paragraph, Text, UndoRedo],
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', ...wishes.attributes },
      ...(wishes.lines ? byLines : {}),
    },
    onUpdate: () => wishes.changed?.(text()),
  })
  editor.view.dom.style.whiteSpace = 'pre-wrap'
  const text = () => editor.getText({ blockSeparator: '\n' })
  const set = (words: string) => {
    const content = words.split('\n').map((line) => ({
      type: 'paragraph',
      ...(line === '' ? {} : { content: [{ type: 'text', text: line }] }),
    }))
    const doc = editor.schema.nodeFromJSON({ type: 'doc', content })
    editor.view.updateState(EditorState.create({ doc, plugins: editor.state.plugins }))
    wishes.changed?.(words)
  }
  return register(name, { element: editor.view.dom, text, set, end: () => editor.destroy() })
}

const byLines: NonNullable<ConstructorParameters<typeof Editor>[0]>['editorProps'] = {
  clipboardTextParser(text, { doc }) {
    const { schema } = doc.type
    const lines = text.split('\n').map((line) => schema.node('paragraph', null, line === '' ? [] : [schema.text(line)]))
    return Slice.maxOpen(Fragment.fromArray(lines))
  },
  handlePaste(view, event) {
    if (!event.clipboardData?.types.includes('text/html')) return false
    view.pasteText(event.clipboardData.getData('text/plain'))
    return true
  },
}
