/** What a supporter needs to know, and nothing that was ever written: each a label's key and a plain value. */
export type HealthFact = { readonly key: HealthKey; readonly value: string }
export const healthKeys = [
  'version',
  'browser',
  'pack',
  'policy',
  'packVersion',
  'from',
  'fetched',
  'nextLook',
  'signature',
  'trouble',
  'locked',
  'strange',
  'sites',
  'role',
  'faults',
] as const
export type HealthKey = (typeof healthKeys)[number]

/** The facts in the order of `healthKeys`. `granted` are the origins that the browser lets us read, as the roof found them. */
export const gatherHealth: (granted: readonly string[]) => Promise<readonly HealthFact[]> = () => {
  throw new Error('being filled')
}
/** The facts as lines of text, to be copied into an e-mail. `label` names a key in the page's language. */
export const healthText = (facts: readonly HealthFact[], label: (key: HealthKey) => string): string =>
  facts.map(({ key, value }) => `${label(key)}: ${value}`).join('\n')
