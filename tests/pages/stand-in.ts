/** One editor of a stand-in page, as its own model sees it. Tests compare that with what our reading of the page says. */
export type StandIn = {
  readonly element: HTMLElement
  /** The text in the editor's own model. */
  text(): string
  /** Puts a text in as if it had always been there: nothing to undo. */
  set(text: string): void
  /** Ends the editor, for pages that close their boxes. */
  end(): void
}

declare global {
  var standIns: Record<string, StandIn>
}

globalThis.standIns ??= {}

export const register = (name: string, standIn: StandIn): StandIn => {
  globalThis.standIns[name] = standIn
  standIn.element.dataset.standIn = name
  return standIn
}

const address = new URLSearchParams(location.search)
export const wants = (name: string): boolean => address.has(name)
export const setting = (name: string): string | null => address.get(name)

document.documentElement.dataset.theme = setting('theme') === 'dark' ? 'dark' : 'light'

/** Makes an element from attributes and children. */
export function make(
  tag: string,
  attributes: Record<string, string> = {},
  ...children: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  return element
}

/** Finds what the page's own markup must hold. */
export function part(selector: string, within: ParentNode = document): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`The page has no ${selector}.`)
  return found
}

/** An open shadow root on an element, with the page's own styles inside: those outside do not reach in. */
export function shadowOf(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' })
  for (const sheet of document.querySelectorAll('link[rel="stylesheet"], style')) root.append(sheet.cloneNode(true))
  return root
}

/** Writes the words of one language into every element that asks for them with `data-say` or `data-label`. */
export function speak(words: Record<string, string>, within: ParentNode = document): void {
  for (const element of within.querySelectorAll<HTMLElement>('[data-say]'))
    element.textContent = words[element.dataset.say ?? ''] ?? ''
  for (const element of within.querySelectorAll<HTMLElement>('[data-label]')) {
    const label = words[element.dataset.label ?? ''] ?? ''
    element.setAttribute('aria-label', label)
    if (element.matches('input, textarea')) element.setAttribute('placeholder', label)
  }
}

/** A div that acts as a button: click, Enter and Space, as on Facebook. */
export function pressable(element: HTMLElement, act: () => void): HTMLElement {
  const allowed = () => element.getAttribute('aria-disabled') !== 'true'
  element.addEventListener('click', () => allowed() && act())
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    if (allowed()) act()
  })
  return element
}

/** What has been posted, newest first: tests count it and read it, people see it in the feed. */
export function logPost(text: string, kind: string): void {
  const log = part('#posted')
  const picture = make('span', { class: 'face', 'aria-hidden': 'true' }, 'WA')
  const name = make('b', {}, 'Cllr Wendy Ashdown')
  log.prepend(
    make(
      'li',
      { class: 'card', 'data-kind': kind },
      make('div', { class: 'who' }, picture, name),
      make('p', { class: 'posted-text' }, text),
    ),
  )
  log.dataset.count = String(log.children.length)
}
