import type { Composer } from './composer.ts'
import { isTrial } from './post-button.ts'
import { panelIn } from './region.ts'

/** A press that is about to post. */
export type Press = {
  /** The boxes it would post: one, or all of a thread. */
  readonly composers: readonly Composer[]
  /** The dialog or card that is in front at this step. */
  readonly region: () => HTMLElement
  /** Makes the site post; null where only the person can, by the same key. */
  readonly post: (() => void) | null
}

type Heard = { click: MouseEvent; keydown: KeyboardEvent; keyup: KeyboardEvent; submit: SubmitEvent }

/**
 * Tells `hold` of each press that would post; the site never hears of one that is held. What scripts press, the site's or
 * ours, passes. Hears of everything on the window, in capture, since sites listen further in.
 */
export function watchPosting(
  composers: () => readonly Composer[],
  hold: (press: Press) => boolean,
): (event: Event) => void {
  let heldKey: string | null = null
  let heldAt: EventTarget | null = null
  const holds = (press: Press | null): boolean => press !== null && hold(press)
  const isHeld: { readonly [Type in keyof Heard]: (event: Heard[Type]) => boolean } = {
    click(event) {
      const target = targetOf(event)
      // The second half of a double click is no second thought, nor is a third.
      if (event.detail > 1 && target !== null && target === heldAt) return true
      const held = holds(pressAt(target, composers()))
      heldAt = held ? target : null
      return held
    },
    keydown(event) {
      // Nor is a key that repeats because it is still down; a real button is told of each repeat by a click.
      const pressed = event.key === 'Enter' && heldAt !== null && targetOf(event) === heldAt
      if (event.repeat && (event.code === heldKey || pressed)) return true
      const held = holds(pressOf(event, composers()))
      heldKey = held ? event.code : null
      return held
    },
    keyup(event) {
      const held = event.code === heldKey
      if (held) heldKey = null
      return held
    },
    submit: (event) => holds(submission(event, composers())),
  }
  return (event) => {
    const hears = isHeld[event.type as keyof Heard] as ((event: Event) => boolean) | undefined
    if (!event.isTrusted || !hears?.(event)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
}

const targetOf = (event: Event): Element | null => {
  const target = event.composedPath()[0]
  return target instanceof Element ? target : null
}

function pressAt(target: Element | null, composers: readonly Composer[]): Press | null {
  const near = target?.closest('button, [role="button"], input[type="submit"]')
  const box = near && composers.find((composer) => composer.postButton()?.contains(near))
  return box ? pressFor(box, composers) : null
}

function pressOf(event: KeyboardEvent, composers: readonly Composer[]): Press | null {
  if (event.key !== 'Enter' && event.key !== ' ') return null
  const target = targetOf(event)
  // An input method's own Enter; Safari and Firefox tell it by the number alone.
  if (!target || event.isComposing || event.keyCode === 229) return null
  const box = composers.find(({ element }) => element.contains(target))
  if (box) return event.key === 'Enter' && sends(event, box) ? pressFor(box, composers) : null
  // A real button is told of its keys by a click.
  return target.closest('button, input') ? null : pressAt(target, composers)
}

function sends({ ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent, box: Composer): boolean {
  if (shiftKey || altKey || isChoosing(box.element)) return false
  return box.enterPosts() || ((ctrlKey || metaKey) && box.postButton() !== null)
}

/** A list of names is open, and Enter chooses from it. */
const isChoosing = (box: HTMLElement): boolean =>
  box.ariaExpanded === 'true' ||
  box.hasAttribute('aria-activedescendant') ||
  [...document.querySelectorAll('[role="listbox"] [role="option"], [data-testid="typeaheadResult"]')].some((option) =>
    option.checkVisibility(),
  )

function submission({ target: form, submitter }: SubmitEvent, composers: readonly Composer[]): Press | null {
  if (!(form instanceof HTMLFormElement)) return null
  const posted = composers.filter(({ element }) => form.contains(element))
  if (submitter && isTrial(submitter) && posted.some((box) => box.postButton())) return null
  const post = () => (submitter ? submitter.click() : form.requestSubmit())
  return posted[0] ? { composers: posted, region: posted[0].region, post } : null
}

function pressFor(box: Composer, composers: readonly Composer[]): Press {
  const button = box.postButton()
  return {
    composers: button ? composers.filter((other) => other.postButton() === button) : [box],
    region() {
      const dialog = button?.closest<HTMLElement>('[role="dialog"]')
      return button && dialog && !dialog.contains(box.element) ? panelIn(dialog, button) : box.region()
    },
    post: button && (() => (box.postButton() ?? button).click()),
  }
}
