import { make, part, type StandIn, shadowOf } from './stand-in.ts'

const from =
  <Module>(load: () => Promise<Module>, open: (module: Module) => StandIn) =>
  async () => {
    const module = await load()
    return () => open(module)
  }

const lexical = () => import('./lexical-box.ts')
const tiptap = () => import('./tiptap-box.ts')
const plain = () => import('./plain-box.ts')
const textarea = () => import('./textarea-box.ts')

/** Fetched where they are asked for: `?only=lexical` brings one editor, and a page of one loads in half the time. */
const boxes = {
  lexical: from(lexical, ({ lexicalBox }) => lexicalBox('lexical', part('#lexical'))),
  'lexical-plain': from(lexical, ({ lexicalBox }) =>
    lexicalBox('lexical-plain', part('#lexical-plain'), { plain: true }),
  ),
  draftjs: from(
    () => import('./draftjs-box.ts'),
    ({ draftBox }) => draftBox('draftjs', part('#draftjs')),
  ),
  textarea: from(textarea, ({ textareaBox }) => textareaBox('textarea', part('#textarea'))),
  contenteditable: from(plain, ({ plainBox }) => plainBox('contenteditable', part('#contenteditable'))),
  quill: from(
    () => import('./quill-box.ts'),
    ({ quillBox }) => {
      const root = shadowOf(part('#quill'))
      return quillBox('quill', root, { root })
    },
  ),
  tiptap: from(tiptap, ({ tiptapBox }) => tiptapBox('tiptap', part('#tiptap'))),
  'tiptap-lines': from(tiptap, ({ tiptapBox }) => tiptapBox('tiptap-lines', part('#tiptap-lines'), { lines: true })),
  shadow: from(plain, ({ plainBox }) => {
    const box = make('div', { contenteditable: 'true', role: 'textbox', style: 'min-height: 3em' })
    shadowOf(part('#shadow')).append(box)
    return plainBox('shadow', box)
  }),
  'shadow-textarea': from(textarea, ({ textareaBox }) => {
    const within = make('div')
    shadowOf(part('#shadow-textarea')).append(within)
    return textareaBox('shadow-textarea', within)
  }),
}

const only = new URLSearchParams(location.search).get('only')
const wanted = Object.entries(boxes).filter(([name]) => only === null || name === only)
// All at once, so that whoever waits for the first has every one.
for (const open of await Promise.all(wanted.map(([, fetched]) => fetched()))) open()
