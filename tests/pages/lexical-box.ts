import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerPlainText } from '@lexical/plain-text'
import { registerRichText } from '@lexical/rich-text'
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { register, type StandIn } from './stand-in.ts'

type Wishes = {
  readonly plain?: boolean
  readonly changed?: (text: string) => void
  /** Bare Enter sends, as in Facebook's comments. */
  readonly send?: () => void
}

/** A real Lexical editor on an element, with the attributes that Facebook gives it. */
export function lexicalBox(name: string, element: HTMLElement, wishes: Wishes = {}): StandIn {
  const attributes = { contenteditable: 'true', role: 'textbox', spellcheck: 'true', tabindex: '0' }
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.style.whiteSpace = 'pre-wrap'
  const editor = createEditor({
    namespace: name,
    onError: (fault) => {
      throw fault
    },
  })
  editor.setRootElement(element)
  if (wishes.plain) registerPlainText(editor)
  else registerRichText(editor)
  registerHistory(editor, createEmptyHistoryState(), 300)
  const text = () => editor.read(() => modelText())
  editor.registerUpdateListener(() => wishes.changed?.(text()))
  const { send } = wishes
  if (send) sendOnEnter(editor, send)
  const set = (words: string) => {
    editor.update(() => fill(words), { discrete: true, tag: 'history-merge' })
    editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined)
  }
  set('')
  return register(name, { element, text, set, end: () => editor.setRootElement(null) })
}

const modelText = () =>
  $getRoot()
    .getChildren()
    .map((block) => block.getTextContent())
    .join('\n')

function fill(words: string) {
  const paragraphs = words.split('\n').map((line) => {
    const paragraph = $createParagraphNode()
    return line === '' ? paragraph : paragraph.append($createTextNode(line))
  })
  $getRoot()
    .clear()
    .append(...paragraphs)
}

function sendOnEnter(editor: LexicalEditor, send: () => void) {
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (!event || event.shiftKey || event.isComposing) return false
      event.preventDefault()
      send()
      return true
    },
    COMMAND_PRIORITY_HIGH,
  )
}
