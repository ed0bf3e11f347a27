import type { Host } from './host.tsx'

/** What the screen does about what the person does on the page. */
type Ways = {
  readonly press: (event: MouseEvent) => void
  readonly enter: () => boolean
  readonly rest: (resting: boolean) => void
  /** While Post is asking, the way in leads from anywhere. */
  readonly isAsking: () => boolean
}

type Heard = { readonly editor: HTMLElement; readonly signal: AbortSignal }

/** Hears what is done in the editor and beside it, until the signal. */
export function listen({ editor, signal }: Heard, host: Host, ways: Ways): void {
  const options = { capture: true, signal }
  const pressed = (event: MouseEvent): void => {
    // Words were chosen, and the hand came off the mouse over a line.
    const isChoosing = document.getSelection()?.isCollapsed === false
    if (event.isTrusted && !isChoosing && event.composedPath().includes(editor)) ways.press(event)
  }
  const keyed = (event: KeyboardEvent): void => {
    const ours = event.isTrusted && event.altKey && event.shiftKey && event.code === 'KeyP'
    if (!ours || !(ways.isAsking() || event.composedPath().includes(editor)) || !ways.enter()) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  /** Two boxes on one page: only the one written in last has its panels out, and none over what the site opens. */
  const focused = (event: FocusEvent): void => {
    const target = event.composedPath()[0]
    if (host.holds(event) || !(target instanceof Element)) return
    if (editor.contains(target)) ways.rest(false)
    else if (target.matches(':read-write')) ways.rest(true)
    else if (!ways.isAsking() && isOver(target, editor)) ways.rest(true)
  }
  window.addEventListener('click', pressed, options)
  window.addEventListener('keydown', keyed, options)
  window.addEventListener('focusin', focused, options)
}

/** Whether the target is in a dialog or a menu that the site opened beside the box. */
function isOver(target: Element, editor: Element): boolean {
  const dialog = target.closest('dialog, [role="dialog"], [role="alertdialog"], [role="menu"]')
  return dialog !== null && !holds(dialog, editor)
}

/** Also what stands in a shadow root within. */
function holds(dialog: Element, element: Element): boolean {
  const root = element.getRootNode()
  return dialog.contains(element) || (root instanceof ShadowRoot && holds(dialog, root.host))
}
