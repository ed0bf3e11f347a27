import type { Composer, Place, Thread } from './composer.ts'
import { hasPicture } from './pictures.ts'
import { readText } from './text.ts'

type Placed = Omit<Composer, 'read' | 'ranges' | 'reveal' | 'apply' | 'watch'> & {
  /** Calls back when something beside the box changed on which the reading of its words hangs; `stirred` hears of any change there. */
  readonly watchAround: (changed: () => void, signal: AbortSignal, stirred?: () => void) => void
}

/** X names who posts in the test id of a picture. */
const everything = { childList: true, subtree: true, characterData: true, attributeFilter: ['src', 'data-testid'] }

/** All that a composer tells of where its box stands, whatever editor is in it. */
export function placed(element: HTMLElement, place: Place): Placed {
  const around = {
    poster: () => place.poster(element),
    host: () => place.host?.(element) ?? null,
    answers: () => place.answers?.(element) ?? false,
    pictured: () => hasPicture(place.region(element)),
    thread: () => threadOf(place.thread?.(element) ?? [], element),
  }
  return {
    site: place.site,
    element,
    region: () => place.region(element),
    postButton: () => place.postButton(element),
    enterPosts: () => place.enterPosts(element),
    ...around,
    watchAround(changed, signal, stirred) {
      const { poster, host, answers, pictured, thread } = around
      const who = () => JSON.stringify([poster(), host(), answers()])
      const what = () => JSON.stringify([pictured(), thread()])
      let before: readonly [string, string] = [who(), what()]
      let region: HTMLElement | undefined
      // Every key comes by here, too, and who posts is not changed by one: what stands around is only looked at when it changed.
      const notice = (isKey: boolean) => {
        observe()
        stirred?.()
        const now = [isKey ? before[0] : who(), what()] as const
        if (now.join() === before.join()) return
        before = now
        changed()
      }
      const observer = new MutationObserver((all) => notice(all.every(({ target }) => element.contains(target))))
      /** A site may draw its buttons, and so the card around the box, only when somebody writes in it. */
      const observe = () => {
        if (region === place.region(element)) return
        region = place.region(element)
        observer.disconnect()
        observer.observe(region, everything)
        if (place.thread) region.addEventListener('input', () => notice(true), { capture: true, signal })
      }
      observe()
      signal.addEventListener('abort', () => observer.disconnect())
    },
  }
}

/** A thread goes out at one press: what is missing from it is asked for in its first box, which so has to know the rest. */
function threadOf(boxes: readonly HTMLElement[], element: HTMLElement): Thread {
  const continues = boxes.indexOf(element) > 0
  return { continues, later: continues ? '' : boxes.slice(1).map(textIn).join('\n\n') }
}

const textIn = (box: HTMLElement): string => (box instanceof HTMLTextAreaElement ? box.value : readText(box).text)
