import type { From } from '../settings/chosen.ts'
import type { Health } from './health.ts'

/** Keys of the section `facts` of the message files: a label for each fact, and the few values that are words. */
export const factKeys = [
  'version',
  'browser',
  'council',
  'policy',
  'packVersion',
  'published',
  'from',
  'packJson',
  'packUrl',
  'joined',
  'joinedFile',
  'bundled',
  'none',
  'fingerprint',
  'key',
  'notSigned',
  'fetchedAt',
  'checkedAt',
  'dueAt',
  'trouble',
  'locked',
  'strange',
  'role',
  'granted',
  'recognised',
  'unrecognised',
  'offSites',
  'fault',
] as const
export type FactKey = (typeof factKeys)[number]
export type Fact = { readonly label: string; readonly value: string }
type Say = (key: FactKey) => string

/** The facts to show, in order; what does not apply is left out. */
export function healthFacts(health: Health, say: Say): readonly Fact[] {
  const { trouble } = health
  const facts: readonly (readonly [FactKey, string | number | null])[] = [
    ['version', health.version],
    ['browser', health.browser],
    ['council', health.council ?? say('none')],
    ['policy', health.policy],
    ['packVersion', health.packVersion],
    ['published', health.published],
    ['from', fromIn(health.from, say)],
    ['fingerprint', health.fingerprint],
    ['key', health.key ?? (health.fingerprint ? say('notSigned') : null)],
    ['fetchedAt', moment(health.fetchedAt)],
    ['checkedAt', moment(health.checkedAt)],
    ['dueAt', moment(health.dueAt)],
    ['trouble', trouble && `${trouble.why}, ${moment(trouble.since)}`],
    ['locked', health.locked.join(', ')],
    ['strange', health.strange.join(', ')],
    ['role', health.role],
    ['granted', health.granted.join(', ') || say('none')],
    ['recognised', health.recognised.join(', ')],
    ['unrecognised', health.unrecognised.join(', ')],
    ['offSites', health.offSites.join(', ')],
    ...health.faults.map(({ place, said, at, times }): [FactKey, string] => [
      'fault',
      `${moment(at)} ${place}: ${said}${times > 1 ? ` (×${times})` : ''}`,
    ]),
  ]
  return facts.flatMap(([key, value]) =>
    value === null || value === '' ? [] : [{ label: say(key), value: `${value}` }],
  )
}

/** The facts as lines of text, to be copied into an e-mail. */
export const healthText = (health: Health, say: Say): string =>
  healthFacts(health, say)
    .map(({ label, value }) => `${label}: ${value}`)
    .join('\n')

function fromIn(from: From, say: Say): string {
  if (from.kind === 'packUrl') return `${say('packUrl')} ${from.address}`
  if (from.kind === 'joined') return from.address ? `${say('joined')} ${from.address}` : say('joinedFile')
  return say(from.kind)
}

/** To the minute, in the time that logs are written in. */
const moment = (at: number | null): string | null =>
  at === null ? null : `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`
