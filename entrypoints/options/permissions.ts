import { originsOf } from '../../src/composers/origins.ts'
import type { Site } from '../../src/draft/circumstances.ts'
import { changeSettings } from '../../src/settings/settings.ts'
import { askFor, giveBack } from '../../src/settings/sites.ts'
import { hostOf } from '../../src/ui/options/sites.tsx'
import { t } from '../../src/ui/options/words.ts'
import { siteName } from '../../src/ui/words.ts'
import type { View } from './look.ts'

type Run = (work: Promise<unknown>) => void
type Show = (change?: Partial<View>) => Promise<void>
type Done = (said: string, undo: () => Promise<unknown>) => Promise<void>

/** Asking the browser for sites, and giving them back. The browser is asked at once: it answers to presses alone. */
export function permissions(run: Run, show: Show, done: Done) {
  const allow = async (name: string, patterns: readonly string[]) => {
    const granted = await askFor(patterns)
    return granted ? done(t('changed', { what: name }), () => giveBack(patterns)) : show({ refused: name, said: null })
  }
  /** Undone, Firefox puts its question again, and the person may say no. */
  const giveUp = async (name: string, patterns: readonly string[], restore?: () => Promise<unknown>) => {
    await giveBack(patterns)
    await done(t('changed', { what: name }), async () => {
      const asked = askFor(patterns)
      await restore?.()
      return (await asked) ? null : name
    })
  }
  const keep = (pattern: string) =>
    changeSettings(({ addedSites }) => ({ addedSites: [...addedSites.filter((each) => each !== pattern), pattern] }))
  const drop = (pattern: string) =>
    changeSettings(({ addedSites }) => ({ addedSites: addedSites.filter((each) => each !== pattern) }))
  return {
    onAllow: (site: Site) => run(allow(siteName(site), originsOf(site))),
    onGiveBack: (site: Site) => run(giveUp(siteName(site), originsOf(site))),
    onAddSite: (pattern: string) => {
      const asked = askFor([pattern])
      const undo = () => drop(pattern).then(() => giveBack([pattern]))
      run(
        keep(pattern)
          .then(() => asked)
          .then((granted) =>
            done(t('changed', { what: hostOf(pattern) }), undo).then(() =>
              granted ? undefined : show({ refused: hostOf(pattern) }),
            ),
          ),
      )
    },
    onAllowSite: (pattern: string) => run(allow(hostOf(pattern), [pattern])),
    onRemoveSite: (pattern: string) =>
      run(drop(pattern).then(() => giveUp(hostOf(pattern), [pattern], () => keep(pattern)))),
  }
}
