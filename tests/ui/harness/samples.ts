import type { Council } from '../../../src/check/council.ts'
import type { Finding } from '../../../src/check/finding.ts'
import type { Clause } from '../../../src/packs/schema.ts'

/** An invented draft, and findings as the check would give them, for pictures and tests of the screen alone. */

export const oakham: Council = {
  name: 'Oakham Town Council',
  policy: 'Communication Policy',
  reviewed: '2025-03-27',
  url: 'https://oakham.example/policies/social-media.pdf',
  ask: 'the Town Clerk',
  language: 'en-GB',
  looked: 31,
}
export const brackley: Council = {
  name: 'Brackley Town Council',
  policy: 'Social Media Policy',
  url: 'https://brackley.example/policy.pdf',
  ask: 'the Clerk',
  looked: 31,
}

export const text = `Foundry Lane is under water again and the drain firm are a pack of muppets. Every last cellar is wet.
We at the council have agreed to sort this out. For sandbags tonight, ring Maureen on 07700 900461.`

const spanOf = (words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
const clause = (ref: string, quote: string, severity: Finding['severity']): Finding['clause'] => ({
  id: ref,
  ref: `Social Media Policy, Policy Statement, ${ref} (derived)`,
  quote,
  severity,
  appliesTo: ['councillor'],
})
const statement =
  "Elected Members (Councillors) are at liberty to set up accounts using any of the tools available but should ensure they are clearly identified as personal and do not, in any, reflect the Town Council's view."
const disclaimer =
  "Statements and opinions here are my own and do not necessarily represent Oakham Town Council's policies or opinions"

export const derogatory: Finding = {
  rule: 'derogatory',
  category: 'derogatory',
  title: 'Belittling words about people',
  severity: 'must',
  span: spanOf('a pack of muppets'),
  clause: clause('bullet 10', 'Derogatory comments are always wrong', 'must'),
  also: [],
  advice: 'Say what went wrong, and leave the people out of it.',
  because: 'Noticed because “a pack of muppets” is said of the people at the drain firm.',
}
export const overstated: Finding = {
  rule: 'exaggeration',
  category: 'exaggeration',
  title: 'May overstate',
  severity: 'note',
  span: spanOf('Every last cellar'),
  clause: clause('paragraph 5', 'Councillors should at all times present a professional image', 'note'),
  also: [],
  advice: 'Say how many, if you know.',
  because: 'Noticed because of “Every last”.',
  fix: { label: 'Say “Many a cellar”', edit: { span: spanOf('Every last cellar'), text: 'Many a cellar' } },
}
export const official: Finding = {
  rule: 'official-capacity',
  category: 'official-capacity',
  title: 'May read as the council’s view',
  severity: 'should',
  span: spanOf('We at the council have agreed'),
  clause: clause('paragraph 5', statement, 'should'),
  also: [
    { ...(clause('bullet 7', '…', 'should') as NonNullable<Finding['clause']>) },
    { ...(clause('bullet 9', '…', 'should') as NonNullable<Finding['clause']>) },
  ],
  advice: 'Say that it is your own view, or leave the announcement to the council’s page.',
  because: 'Noticed because “We at the council” speaks for the whole council.',
}
export const phone: Finding = {
  rule: 'phone-number',
  category: 'personal-data',
  title: 'Gives a phone number',
  severity: 'must',
  span: spanOf('ring Maureen on 07700 900461'),
  clause: clause(
    'bullet 3',
    'Never give out personal details of others such as home address and telephone numbers.',
    'must',
  ),
  also: [],
  advice: 'Give the council office as the contact.',
  because: 'Noticed because “07700 900461” reads as a phone number, beside the name of a person.',
  fix: {
    label: 'Make this change',
    edit: { span: spanOf('ring Maureen on 07700 900461'), text: 'ring the council office' },
  },
}
export const missing: Finding = {
  rule: 'missing-disclaimer',
  category: 'disclaimer',
  title: 'No disclaimer yet',
  severity: 'note',
  span: { start: text.length, end: text.length },
  clause: clause('bullet 6', 'Where possible, you should use a disclaimer', 'note'),
  also: [],
  advice: '',
  because: 'The draft gives an opinion on council matters, and does not say that it is your own.',
  fix: {
    label: 'Add the disclaimer',
    edit: { span: { start: text.length, end: text.length }, text: `\n\n${disclaimer}` },
  },
}
const { fix: _, ...withoutFix } = missing
export const noRoom: Finding = {
  ...withoutFix,
  because: 'The disclaimer is 41 characters too long for this post. Cut as many, or put it in a reply.',
}
export const withRoom: Finding = { ...missing, fix: { ...(missing.fix as NonNullable<Finding['fix']>), left: 17 } }

export const findings: readonly Finding[] = [derogatory, overstated, official, phone, missing]

export const pictureClauses: readonly Clause[] = [
  {
    id: 'bullet-9',
    ref: 'Social Media Policy, Policy Statement, bullet 9 (derived)',
    quote: 'Permission must be sought before photographs of others are published.',
    severity: 'must',
    appliesTo: ['councillor'],
  },
]

export const numbered: Finding = {
  ...derogatory,
  clause: {
    id: '6.4/7',
    ref: '6.4, bullet 7 (derived)',
    quote:
      'Show respect to all. You should be respectful of the authority and employees. Derogatory comments are always wrong.',
    severity: 'must',
    appliesTo: ['councillor'],
  },
  fix: { label: 'Take the words out', edit: { span: spanOf('are a pack of muppets'), text: 'have let us down' } },
}
