import { make, part, type StandIn, shadowOf } from './stand-in.ts'

/** Fetched where they are asked for: `?only=lexical` brings one editor, and a page of one loads in half the time. */
const boxes: Record<string, () => Promise<() => StandIn>> = {
  async lexical() {
    const { lexicalBox } = await import('./lexical-box.ts')
    return () => lexicalBox('lexical', part('#lexical'))
  },
  async 'lexical-plain'() {
    const { lexicalBox } = await import('./lexical-box.ts')
    return () => lexicalBox('lexical-plain', part('#lexical-plain'), { plain: true })
  },
  async draftjs() {
    const { draftBox } = await import('./draftjs-box.ts')
    return () => draftBox('draftjs', part('#draftjs'))
  },
  async textarea() {
    const { textareaBox } = await import('./textarea-box.ts')
    return () => textareaBox('textarea', part('#textarea'))
  },
  async contenteditable() {
    const { plainBox } = await import('./plain-box.ts')
    return () => plainBox('contenteditable', part('#contenteditable'))
  },
  async quill() {
    const { quillBox } = await import('./quill-box.ts')
    const root = shadowOf(part('#quill'))
    return () => quillBox('quill', root, { root })
  },
  async tiptap() {
    const { tiptapBox } = await import('./tiptap-box.ts')
    return () => tiptapBox('tiptap', part('#tiptap'))
  },
  async 'tiptap-lines'() {
    const { tiptapBox } = await import('./tiptap-box.ts')
    return () => tiptapBox('tiptap-lines', part('#tiptap-lines'), { lines: true })
  },
  async shadow() {
    const { plainBox } = await import('./plain-box.ts')
    const box = make('div', { contenteditable: 'true', role: 'textbox', style: 'min-height: 3em' })
    shadowOf(part('#shadow')).append(box)
    return () => plainBox('shadow', box)
  },
  async 'shadow-textarea'() {
    const { textareaBox } = await import('./textarea-box.ts')
    const within = make('div')
    shadowOf(part('#shadow-textarea')).append(within)
    return () => textareaBox('shadow-textarea', within)
  },
}

const only = new URLSearchParams(location.search).get('only')
const wanted = Object.keys(boxes).filter((name) => only === null || name === only)
// All at once, so that whoever waits for the first has every one.
for (const box of await Promise.all(wanted.map((name) => boxes[name]?.()))) box?.()
