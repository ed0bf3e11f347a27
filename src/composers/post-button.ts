import { spread } from '../draft/spread.ts'
import { cardWith } from './region.ts'

/** In English and Welsh, as far as they are known. */
const posts = new RegExp(
  spread`
    ^(post|post now|publish|schedule|share|share now|save|update|postio|cyhoeddi|amserlennu|rhannu|rhannu nawr|
    cadw|diweddaru)$
  `,
  'i',
)
/** What leads on within a dialog, or out of it, and posts nothing. */
const steps = new RegExp(
  spread`
    ^(next|back|done|continue|cancel|close|discard|keep editing|nesaf|yn ôl|wedi gorffen|parhau|canslo|cau|
    gwaredu|dal ati i olygu|suivant|weiter|siguiente|seguinte|avanti|dalej|înainte)$
  `,
  'i',
)

/** Sends a form to be looked at, or kept for later. */
const looks = /^(preview|save draft|rhagolwg|cadw drafft)/i

const pressable = '[role="button"], button, input[type="submit"]'
/** Rows of tools, pickers, lists of people and places, and what belongs to a post that is only looked at. */
const apart = '[role="toolbar"], [role="listbox"], [role="menu"], [role="list"], ul, [role="article"], [role="dialog"]'

export const isEnabled = (button: HTMLElement): boolean =>
  button.getAttribute('aria-disabled') !== 'true' && !button.matches(':disabled') && button.checkVisibility()

const nameOf = (button: HTMLElement): string =>
  (button.ariaLabel ?? (button instanceof HTMLInputElement ? button.value : button.textContent) ?? '').trim()

export const isTrial = (button: HTMLElement): boolean => looks.test(nameOf(button))

function buttonsIn(within: Element): HTMLElement[] {
  const isOwn = (button: HTMLElement) => {
    const part = button.closest(apart)
    return !part || part.contains(within)
  }
  return [...within.querySelectorAll<HTMLElement>(pressable)].filter((button) => isOwn(button) && isEnabled(button))
}

/** The last button that says it posts. */
export const postNamed = (within: Element): HTMLElement | null =>
  buttonsIn(within).findLast((button) => posts.test(nameOf(button))) ?? null

/**
 * What posts is the last thing to be pressed after a box. A name that is known is heeded before that; in any other
 * language the place alone decides.
 */
export function lastButton(within: Element, box: HTMLElement): HTMLElement | null {
  const after = buttonsIn(within).filter(
    (button) => box.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  const named = after.findLast((button) => posts.test(nameOf(button)))
  const last = after.at(-1)
  return named ?? (last && !steps.test(nameOf(last)) ? last : null)
}

/** The last button in the row of a dialog's heading, which leads on from there in whatever language. */
export function headButton(dialog: HTMLElement): HTMLElement | null {
  const heading = dialog.querySelector<HTMLElement>('h1, h2, [role="heading"]')
  for (let row = heading?.parentElement; heading && row && dialog.contains(row); row = row.parentElement) {
    const button = lastButton(row, heading)
    if (button) return button
  }
  return null
}

/** A button that the site marks as the one that posts, in whatever language, in the dialog or card of its box. */
export function markedButton(element: HTMLElement, mark: string): HTMLElement | null {
  const within = element.closest('[role="dialog"]') ?? cardWith(mark, element)
  return [...(within?.querySelectorAll<HTMLElement>(mark) ?? [])].find(isEnabled) ?? null
}
