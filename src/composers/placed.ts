import type { Composer, Place, Thread } from './composer.ts'
import { hasPicture } from './pictures.ts'
import { readText } from './text.ts'

type Placed = Omit<Composer, 'read' | 'ranges' | 'reveal' | 'apply' | 'watch'> & {
  /** Calls back when something beside the box changed on which the reading of its words hangs. */
  readonly watchAround: (changed: () => void, signal: AbortSignal) => void
}

/** All that a composer tells of where its box stands, whatever editor is in it. */
export function placed(element: HTMLElement, place: Place): Placed {
  const pictured = () => hasPicture(place.region(element))
  const thread = () => threadOf(place.thread?.(element) ?? [], element)
  return {
    site: place.site,
    element,
    region: () => place.region(element),
    poster: () => place.poster(element),
    host: () => place.host?.(element) ?? null,
    answers: () => place.answers?.(element) ?? false,
    postButton: () => place.postButton(element),
    enterPosts: () => place.enterPosts(element),
    pictured,
    thread,
    watchAround(changed, signal) {
      const look = () => JSON.stringify([pictured(), thread()])
      let before = look()
      // Typing comes by here, too: so what is there is only compared.
      const notice = () => {
        const now = look()
        if (now === before) return
        before = now
        changed()
      }
      const region = place.region(element)
      const observer = new MutationObserver(notice)
      const words = place.thread !== undefined
      const attributeFilter = ['src']
      observer.observe(region, {
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter,
        characterData: words,
      })
      signal.addEventListener('abort', () => observer.disconnect())
      if (words) region.addEventListener('input', notice, { capture: true, signal })
    },
  }
}

/** A thread goes out at one press: what is missing from it is asked for in its first box, which so has to know the rest. */
function threadOf(boxes: readonly HTMLElement[], element: HTMLElement): Thread {
  const continues = boxes.indexOf(element) > 0
  return { continues, later: continues ? '' : boxes.slice(1).map(textIn).join('\n\n') }
}

const textIn = (box: HTMLElement): string => (box instanceof HTMLTextAreaElement ? box.value : readText(box).text)
