import { expect, test } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import type { Example, Rule } from '../../src/rules/rule.ts'
import { categories } from '../../src/rules/rule.ts'

/** `src/rules/README.md` is written from the rules; nobody edits it. Update it with `npx vitest run tests/rules/readme.test.ts -u`. */
const words = (example: Example): string => {
  const { text, ...circumstances } = typeof example === 'string' ? { text: example } : example
  const shown = text
    .replaceAll('[[]]', ' **(missing here)**')
    .replaceAll('[[', '**')
    .replaceAll(']]', '**')
    .replaceAll('\n', ' ')
  const told = Object.entries(circumstances)
    .filter(([key]) => ['account', 'role', 'site', 'place', 'duringMeeting', 'preElection'].includes(key))
    .map(([key, value]) =>
      value === true ? key.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`) : `${key}: ${value}`,
    )
  return told.length > 0 ? `${shown} *(${told.join(', ')})*` : shown
}

const section = (rule: Rule): string =>
  [
    `### ${rule.title}`,
    `\`${rule.id}\`, by default at **${rule.severity}**.`,
    'Found:',
    rule.examples.flags.map((example) => `- ${words(example)}`).join('\n'),
    'Let pass:',
    rule.examples.passes.map((example) => `- ${words(example)}`).join('\n'),
  ].join('\n\n')

test('the page of all rules', async () => {
  const used = categories.filter((category) => rules.some((rule) => rule.category === category))
  const page = [
    '# What is noticed',
    `Written from the ${rules.length} rules by \`tests/rules/readme.test.ts\`. A council’s pack decides which of them speak, how strongly, and under which clause of its policy.`,
    ...used.flatMap((category) => [
      `## ${category.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase())}`,
      ...rules.filter((rule) => rule.category === category).map(section),
    ]),
  ]
  await expect(`${page.join('\n\n')}\n`).toMatchFileSnapshot('../../src/rules/README.md')
})
