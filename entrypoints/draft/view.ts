import { askCouncil } from '../../src/messages/council.ts'
import type { Reviewed } from '../../src/review/reviewed.ts'
import { councils } from '../../src/settings/councils.ts'
import { changeSettings, readSettings } from '../../src/settings/settings.ts'
import type { DraftPageProps } from '../../src/ui/draft/props.ts'
import { t } from '../../src/ui/draft/words.ts'
import { dress } from '../../src/ui/dress.ts'
import type { PageLink } from '../../src/ui/masthead.tsx'

/** What the page shows, without what it does. */
export type View = Omit<DraftPageProps, Extract<keyof DraftPageProps, `on${string}`> | 'links'>

export const beginning: View = {
  state: 'reading',
  text: '',
  findings: [],
  council: null,
  councils,
  settings: import.meta.env.WEB ? null : 'options.html#council',
  pictureClauses: [],
  reminders: [],
  pressed: null,
  site: 'facebook',
  account: 'personal',
  pictured: false,
}

/** The language, and whose policy drafts are read against. Shows the page in between: the static site’s worker is long in coming. */
export async function standing(show: (change: Partial<View>) => void): Promise<Partial<View>> {
  dress(await readSettings())
  document.title = t('title')
  show({})
  const council = await askCouncil()
  return { council, ...(council ? {} : { state: 'no-council' }) }
}

/** On the static site a joined pack would stay before the one chosen here, and can be left nowhere else. */
export async function takeCouncil(council: string): Promise<void> {
  await changeSettings(() => ({ council }))
  if (import.meta.env.WEB) await (await import('../../src/keeping/join.ts')).leave()
}

const unread = { off: 'fault', fault: 'fault', 'no-council': 'no-council' } as const

/** What a reading of the draft brings. */
export const told = ({ text, findings, known, silent, council, reminders }: Reviewed): Partial<View> => ({
  ...(text || known || silent ? { state: known ? 'read' : silent ? unread[silent] : 'reading' } : {}),
  text,
  findings,
  ...(council ? { council } : {}),
  pictureClauses: reminders.picture,
  reminders: reminders.now,
})

export const links = (): readonly PageLink[] => [
  { href: 'draft.html', name: t('title'), here: true },
  ...(import.meta.env.WEB ? [] : [{ href: 'options.html', name: t('settings') }]),
  { href: 'desk.html', name: t('desk') },
]
