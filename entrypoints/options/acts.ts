import { askAbout } from '../../src/messages/about.ts'
import { report } from '../../src/messages/report.ts'
import { forgetIgnored } from '../../src/settings/ignored.ts'
import { type Imported, readImport } from '../../src/settings/portable.ts'
import { changeSettings, parseSettings, type Settings } from '../../src/settings/settings.ts'
import type { ChosenHere } from '../../src/ui/options/options.tsx'
import { t } from '../../src/ui/options/words.ts'
import type { View } from './look.ts'
import { permissions } from './permissions.ts'
import { switches } from './switches.ts'

type Change = (settings: Settings) => Partial<Settings>

/** What can be done on the page of settings. Each thing done can be undone, until the next one. */
export function actsOn(view: () => View | null, tell: (change: Partial<View>) => Promise<void>) {
  const show = (change: Partial<View> = {}) => tell({ refused: null, refusedFile: null, ...change })
  const run = (work: Promise<unknown>): void =>
    void work.catch((problem) => {
      report('options', problem)
      return show({ said: t('notKept'), onUndo: null })
    })
  const done = (said: string, undo: () => Promise<unknown>) => show({ said, onUndo: () => run(undo().then(undone)) })
  /** `refused`: the name of a site, where the browser did not allow it again. */
  const undone = (refused: unknown) =>
    show({ onUndo: null, ...(typeof refused === 'string' ? { refused, said: null } : { said: t('undone') }) })
  /** Where the administrator has the say, the first council may be chosen and no other. */
  const kept = ({ council }: Settings) => (council && view()?.around.locked.has('pack') ? { council } : {})
  const alter = async (said: string, change: Change): Promise<void> => {
    let before: Partial<Settings> = {}
    await changeSettings((settings) => {
      const next = { ...change(settings), ...kept(settings) }
      before = Object.fromEntries(Object.keys(next).map((key) => [key, settings[key as keyof Settings]]))
      return next
    })
    await done(said, () => changeSettings(() => before))
  }
  const changed = (what: string, change: Change) => run(alter(t('changed', { what }), change))
  const left = () => t('left', { council: view()?.pack.council?.name ?? '' })
  return {
    onRecall: () => run(forgetIgnored().then(() => show({ said: t('recalled'), onUndo: null }))),
    onDismiss: () => run(show({ said: null, onUndo: null })),
    onChange: (what: string, change: Partial<ChosenHere>) => changed(what, () => change as Partial<Settings>),
    onChoose: (council: string | null) => changed(t('council'), () => ({ council })),
    onLook: () => run(askAbout('look').then(() => show({ said: t('looked'), onUndo: null }))),
    onLeave: () => run(askAbout('leave').then(() => done(left(), () => askAbout('rejoin')))),
    ...switches(changed),
    ...permissions(run, show, done),
    onImport: (text: string) => {
      const read = readImport(text)
      if (!read.ok) return run(show({ refusedFile: sentence(read), said: null }))
      // Whoever joined a pack may have chosen no council, and packs are not in the file.
      run(alter(t('imported'), ({ council }) => ({ ...read.settings, council: read.settings.council ?? council })))
    },
    onReset: () => run(alter(t('wasReset'), () => ({ ...parseSettings({}), startDone: true }))),
  }
}

const sentence = (read: Exclude<Imported, { ok: true }>): string =>
  read.why === 'strangeKey' ? t('strangeKey', { key: read.key }) : t(read.why)
