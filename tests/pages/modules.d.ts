/** As much of the libraries' types as the stand-in pages use; the packages themselves bring none. */
declare module 'react' {
  export type Element = { readonly props: object }
  export function createElement(type: unknown, props?: object | null, ...children: unknown[]): Element
}
declare module 'react-dom' {
  import type { Element } from 'react'
  export function render(element: Element, container: HTMLElement): void
  export function unmountComponentAtNode(container: HTMLElement): void
}
declare module 'draft-js' {
  export type ContentBlock = { getText(): string }
  export type ContentState = { getPlainText(delimiter?: string): string }
  export type EditorState = { getCurrentContent(): ContentState }
  export const Editor: unknown
  export const ContentState: { createFromText(text: string, delimiter?: string): ContentState }
  export const EditorState: {
    createEmpty(decorator?: unknown): EditorState
    createWithContent(content: ContentState, decorator?: unknown): EditorState
  }
  export const CompositeDecorator: new (
    decorators: readonly {
      strategy: (block: ContentBlock, found: (start: number, end: number) => void) => void
      component: unknown
    }[],
  ) => unknown
}
