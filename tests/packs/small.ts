/** The smallest pack that says something, with changes. Northborough is nowhere. */
export const smallPack = (changes: object = {}): Record<string, unknown> => ({
  format: 1,
  id: 'northborough',
  version: 1,
  council: { name: 'Northborough Town Council', shortNames: ['NTC'], nation: 'england', domains: [] },
  policy: { title: 'Social media protocol for members', adopted: '2025-05-14' },
  clauses: [smallClause()],
  requirements: [smallRequirement()],
  contacts: { ask: 'Town Clerk', public: ['01632 960000'] },
  ...changes,
})

export const smallClause = (changes: object = {}) => ({
  id: '2.1',
  ref: 'Protocol, 2.1',
  quote: 'Members must not give out the telephone numbers of others.',
  severity: 'must',
  appliesTo: ['councillor'],
  ...changes,
})

export const smallRequirement = (changes: object = {}) => ({
  rule: 'phone-number',
  clauses: ['2.1'],
  advice: 'Leave the number out.',
  ...changes,
})
