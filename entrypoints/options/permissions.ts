import { origins } from '../../src/composers/origins.ts'
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
  const allow = async (name: string, patterns: readonly string[], undo: () => Promise<unknown>) => {
    const granted = await askFor(patterns)
    return granted ? done(t('changed', { what: name }), undo) : show({ refused: name, said: null })
  }
  const giveUp = async (name: string, patterns: readonly string[], undo: () => Promise<unknown>) => {
    await giveBack(patterns)
    await done(t('changed', { what: name }), undo)
  }
  const keep = (pattern: string) =>
    changeSettings(({ addedSites }) => ({ addedSites: [...addedSites.filter((each) => each !== pattern), pattern] }))
  const drop = (pattern: string) =>
    changeSettings(({ addedSites }) => ({ addedSites: addedSites.filter((each) => each !== pattern) }))
  return {
    onAllow: (site: Site) => run(allow(siteName(site), of(site), () => giveBack(of(site)))),
    onGiveBack: (site: Site) => run(giveUp(siteName(site), of(site), () => askFor(of(site)))),
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
    onAllowSite: (pattern: string) => run(allow(hostOf(pattern), [pattern], () => giveBack([pattern]))),
    onRemoveSite: (pattern: string) =>
      run(
        drop(pattern).then(() =>
          giveUp(hostOf(pattern), [pattern], async () => {
            await Promise.all([askFor([pattern]), keep(pattern)])
          }),
        ),
      ),
  }
}

const of = (site: Site): readonly string[] => (site in origins ? origins[site as keyof typeof origins] : [])
