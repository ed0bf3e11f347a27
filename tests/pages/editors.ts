import { draftBox } from './draftjs-box.ts'
import { lexicalBox } from './lexical-box.ts'
import { plainBox } from './plain-box.ts'
import { quillBox } from './quill-box.ts'
import { make, part, shadowOf } from './stand-in.ts'
import { textareaBox } from './textarea-box.ts'
import { tiptapBox } from './tiptap-box.ts'

lexicalBox('lexical', part('#lexical'))
lexicalBox('lexical-plain', part('#lexical-plain'), { plain: true })
draftBox('draftjs', part('#draftjs'))
textareaBox('textarea', part('#textarea'))
plainBox('contenteditable', part('#contenteditable'))
const root = shadowOf(part('#quill'))
quillBox('quill', root, { root })
tiptapBox('tiptap', part('#tiptap'))
tiptapBox('tiptap-lines', part('#tiptap-lines'), { lines: true })
const inShadow = make('div', { contenteditable: 'true', role: 'textbox', style: 'min-height: 3em' })
shadowOf(part('#shadow')).append(inShadow)
plainBox('shadow', inShadow)
const within = make('div')
shadowOf(part('#shadow-textarea')).append(within)
textareaBox('shadow-textarea', within)
