import type { Finding } from '../check/finding.ts'
import type { Composer } from '../composers/composer.ts'
import type { Site } from '../draft/circumstances.ts'
import { isEmpty } from '../draft/span.ts'
import type { Act } from '../messages/act.ts'
import type { IgnoredHere } from './ignored.ts'
import { nothing, type Reviewed } from './reviewed.ts'

/** What a person can do with a finding. */
export type Acts = {
  /** Lets the editor make the finding's change. */
  readonly apply: (finding: Finding) => Promise<'applied' | 'refused'>
  /** Silent about these words, or this missing thing, in this draft. */
  readonly ignore: (finding: Finding) => void
  /** Silent about these words wherever they are written. */
  readonly never: (finding: Finding) => Promise<void>
  /** Silent about all that this finding's rule notices. */
  readonly offRule: (finding: Finding) => Promise<void>
  /** Speaks again of everything that was ignored in drafts. */
  readonly recall: () => Promise<void>
  /** Silent everywhere for an hour. */
  readonly snooze: () => Promise<void>
  /** Reads this box, or leaves it alone for as long as it lives. */
  readonly setOff: (off: boolean) => Promise<void>
}

type Held = {
  readonly composer: Composer
  readonly now: () => Reviewed
  readonly set: (change: Partial<Reviewed>) => void
  readonly changed: () => void
  readonly ignored: IgnoredHere
  readonly tell: (act: Act) => Promise<boolean>
  readonly again: () => Promise<void>
}

/** What a person can do with the findings of one box. What has to be kept is told to the background; then the draft is read again. */
export function actsOn({ composer, now, set, changed, ignored, tell, again }: Held): Acts {
  /** Away at once; whether they stay away is for the next answer to say. */
  const drop = (isGone: (finding: Finding) => boolean): void => {
    const { findings, known } = now()
    const kept = (those: readonly Finding[]) => those.filter((finding) => !isGone(finding))
    set({ findings: kept(findings), known: known && kept(known) })
  }
  const keep = async (act: Act): Promise<void> => {
    await tell(act)
    await again()
  }
  return {
    async apply(finding) {
      const { findings, known } = now()
      // Another press may have made its change: what it was reckoned for is not there any more.
      const isThere = findings.includes(finding) || known?.includes(finding)
      if (!finding.fix || !isThere) return 'refused'
      if (composer.read() !== now().text) {
        changed() // without a word: the edit was reckoned in another text
        return 'refused'
      }
      const outcome = await composer.apply(finding.fix.edit)
      if (outcome === 'applied') {
        // What is missing has no words that went with the change: it stands there still, moved.
        drop((other) => other.rule === finding.rule && isEmpty(other.span) && isEmpty(finding.span))
        changed()
      }
      return outcome
    },
    ignore(finding) {
      const { text, findings, known, left } = now()
      ignored.add(finding, text)
      const { silent } = ignored.sift(known ?? findings, text)
      void tell(ignoring(composer.site, text, silent))
      drop((other) => silent.some(({ rule, span }) => rule === other.rule && span.start === other.span.start))
      set({ left: left + silent.length })
    },
    async never(finding) {
      const { span } = finding
      const words = now().text.slice(span.start, span.end)
      drop((other) => span.start <= other.span.start && other.span.end <= span.end)
      await keep({ kind: 'never', words })
    },
    async offRule({ rule }) {
      drop((other) => other.rule === rule)
      await keep({ kind: 'off-rule', rule })
    },
    async recall() {
      ignored.forget()
      await keep({ kind: 'recall' })
    },
    async snooze() {
      drop(() => true)
      await keep({ kind: 'snooze' })
    },
    setOff(off) {
      set({ ...nothing, off })
      return again()
    },
  }
}

/** Of each finding only its rule and its place: what the background keeps of them is a hash (settings/ignored.ts). */
export const ignoring = (site: Site, text: string, ignored: readonly Finding[]): Act => ({
  kind: 'ignore',
  site,
  text,
  ignored: ignored.map(({ rule, span }) => ({ rule, span: { start: span.start, end: span.end } })),
})
