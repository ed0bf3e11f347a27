import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitPolicy } from '../../src/desk/split.ts'
import { viewOf } from '../../src/desk/view.ts'
import { shipped, workingOf } from './shipped.ts'

const told = (text: string) => splitPolicy(text).map(({ kind, ref, words }) => [kind, ref, words])

const policy = `NORTHBOROUGH TOWN COUNCIL
Social media protocol

1. Introduction
1.1 This protocol is for members and officers. It covers what they
write on any site, whoever owns the account.
1.2 Members should:
a) say whose view it is;
b) keep to what is public, and
c) answer within
14 days, or say why not:
   (i) by e-mail;
   (ii) by telephone.
d) be kind.

2. Rules for members.
2.1 Members must not:
• give out telephone numbers;
• name residents, see
2.3 of the code; or
• swear.

A second paragraph of the same clause, which the policy does
Page 3 of 9
not number.

2.2 This is as of
2018 and will be reviewed.
6.4(a) Officers must ask the clerk.
6.4(b) The clerk decides.

Further reading
The Nolan principles apply.
`

test('a policy as it is pasted from a document', () => {
  expect(told(policy)).toEqual([
    ['heading', 'NORTHBOROUGH TOWN COUNCIL', 'NORTHBOROUGH TOWN COUNCIL'],
    ['heading', 'Social media protocol', 'Social media protocol'],
    ['heading', '1', 'Introduction'],
    [
      'clause',
      '1.1',
      'This protocol is for members and officers. It covers what they write on any site, whoever owns the account.',
    ],
    ['clause', '1.2', 'Members should:'],
    ['clause', '1.2(a)', 'say whose view it is;'],
    ['clause', '1.2(b)', 'keep to what is public, and'],
    ['clause', '1.2(c)', 'answer within 14 days, or say why not:'],
    ['clause', '1.2(c)(i)', 'by e-mail;'],
    ['clause', '1.2(c)(ii)', 'by telephone.'],
    ['clause', '1.2(d)', 'be kind.'],
    ['heading', '2', 'Rules for members.'],
    ['clause', '2.1', 'Members must not:'],
    ['bullet', '2.1, bullet 1 (derived)', 'give out telephone numbers;'],
    ['bullet', '2.1, bullet 2 (derived)', 'name residents, see 2.3 of the code; or'],
    ['bullet', '2.1, bullet 3 (derived)', 'swear.'],
    ['loose', '2.1, paragraph 2 (derived)', 'A second paragraph of the same clause, which the policy does not number.'],
    ['clause', '2.2', 'This is as of 2018 and will be reviewed.'],
    ['clause', '6.4(a)', 'Officers must ask the clerk.'],
    ['clause', '6.4(b)', 'The clerk decides.'],
    ['heading', 'Further reading', 'Further reading'],
    ['loose', 'Further reading, paragraph 1 (derived)', 'The Nolan principles apply.'],
  ])
})

describe('other ways of numbering', () => {
  test.each<[string, string, string[][]]>([
    [
      'bullets under a heading alone',
      'Respect\n- Be polite.\n- Be brief.\n\nPrivacy\n- Ask first.\n',
      [
        ['heading', 'Respect', 'Respect'],
        ['bullet', 'Respect, bullet 1 (derived)', 'Be polite.'],
        ['bullet', 'Respect, bullet 2 (derived)', 'Be brief.'],
        ['heading', 'Privacy', 'Privacy'],
        ['bullet', 'Privacy, bullet 1 (derived)', 'Ask first.'],
      ],
    ],
    [
      'a PDF’s characters that cannot be seen',
      '1.1 Keep con\u00ADfi\u00AD\ndential\u200B matters\u0002 to your\u2060self.\n',
      [['clause', '1.1', 'Keep confidential matters to yourself.']],
    ],
    [
      'Word’s bullets with tabs',
      '1.1\tUsers must:\r\n•\tspell well;\r\no\tbe fair.\r\n',
      [
        ['clause', '1.1', 'Users must:'],
        ['bullet', '1.1, bullet 1 (derived)', 'spell well;'],
        ['bullet', '1.1, bullet 2 (derived)', 'be fair.'],
      ],
    ],
    [
      'bullets of Wingdings, as a PDF has them',
      '1.1 Users must:\n\uF0A7 spell well\n\uF0D8 be fair\n\uF0FC\tbe brief\n‣ be kind\n',
      [
        ['clause', '1.1', 'Users must:'],
        ['bullet', '1.1, bullet 1 (derived)', 'spell well'],
        ['bullet', '1.1, bullet 2 (derived)', 'be fair'],
        ['bullet', '1.1, bullet 3 (derived)', 'be brief'],
        ['bullet', '1.1, bullet 4 (derived)', 'be kind'],
      ],
    ],
    [
      'Roman numbers, and a letter after h',
      '5.3 Do not:\ni. shout;\nii. swear;\niii. boast.\n5.4 Nor:\ng) lie;\nh) cheat;\ni) steal.\n',
      [
        ['clause', '5.3', 'Do not:'],
        ['clause', '5.3(i)', 'shout;'],
        ['clause', '5.3(ii)', 'swear;'],
        ['clause', '5.3(iii)', 'boast.'],
        ['clause', '5.4', 'Nor:'],
        ['clause', '5.4(g)', 'lie;'],
        ['clause', '5.4(h)', 'cheat;'],
        ['clause', '5.4(i)', 'steal.'],
      ],
    ],
    [
      'whole numbers alone',
      '1. Members must be polite.\n2. Members must be brief.\n3. Members must be right, and within 3 days.\n',
      [
        ['clause', '1', 'Members must be polite.'],
        ['clause', '2', 'Members must be brief.'],
        ['clause', '3', 'Members must be right, and within 3 days.'],
      ],
    ],
    [
      'a number with a letter',
      '3. Duties\n3.1 The clerk reviews this.\n3a. Our name\nOnly officers post in our name.\n',
      [
        ['heading', '3', 'Duties'],
        ['clause', '3.1', 'The clerk reviews this.'],
        ['heading', '3a', 'Our name'],
        ['loose', '3a, paragraph 1 (derived)', 'Only officers post in our name.'],
      ],
    ],
    [
      'capitals and numbers in brackets, line under line',
      'A. Scope\nA. Members must be kind.\nB. Members must be\nbrief.\n2. Posts\n2.1 Members must not:\n(1) shout\n(2) swear, as\nJ. Pell did;\n(a) nor boast.\n',
      [
        ['heading', 'A. Scope', 'A. Scope'],
        ['clause', 'A. Scope, (A)', 'Members must be kind.'],
        ['clause', 'A. Scope, (B)', 'Members must be brief.'],
        ['heading', '2', 'Posts'],
        ['clause', '2.1', 'Members must not:'],
        ['clause', '2.1(1)', 'shout'],
        ['clause', '2.1(2)', 'swear, as J. Pell did;'],
        ['clause', '2.1(2)(a)', 'nor boast.'],
      ],
    ],
    [
      'what heads and foots each page, in the middle of a sentence',
      ['1.1 Members', 'must not', '1.2 Nor may', 'they ever', '1.3 Members', 'should be kind.']
        .map((line, at) =>
          at % 2 ? `${line}\n` : `${line}\nKing’s Thorpe & Ashby Council, page ${at + 1} of 9\n${at + 1} | P a g e\n`,
        )
        .join(''),
      [
        ['clause', '1.1', 'Members must not'],
        ['clause', '1.2', 'Nor may they ever'],
        ['clause', '1.3', 'Members should be kind.'],
      ],
    ],
    [
      'a table of contents before the clauses',
      'Contents\n1. Scope ........ 2\n2.\tPosts by members\t3\n3 Review 12\n\n1. Scope\n1.1 It is for all.\n2.\tPosts by members\n2.1 Be kind.\n2\n3. REVIEW\n3.1\nThe clerk reviews it.\n',
      [
        ['heading', 'Contents', 'Contents'],
        ['heading', '1', 'Scope'],
        ['clause', '1.1', 'It is for all.'],
        ['heading', '2', 'Posts by members'],
        ['clause', '2.1', 'Be kind.'],
        ['heading', '3', 'REVIEW'],
        ['clause', '3.1', 'The clerk reviews it.'],
      ],
    ],
    [
      'a line that ends at a word’s own hyphen',
      '1.1 Declare non-\npecuniary interests, pre-\nand post-election – \nalways.\nTudalen 2 o 9\n- 3 -\n',
      [['clause', '1.1', 'Declare non-pecuniary interests, pre- and post-election – always.']],
    ],
    [
      'three levels',
      '1.1.1 One.\n1.1.2 Two.\n1.2.1 Three.\n2.1.1 Four.\n',
      [
        ['clause', '1.1.1', 'One.'],
        ['clause', '1.1.2', 'Two.'],
        ['clause', '1.2.1', 'Three.'],
        ['clause', '2.1.1', 'Four.'],
      ],
    ],
    ['nothing numbered', 'Be kind to each other.\n', [['loose', 'Paragraph 1 (derived)', 'Be kind to each other.']]],
    [
      'Markdown',
      '## Scope\nIt is for all.\n',
      [
        ['heading', 'Scope', 'Scope'],
        ['loose', 'Scope, paragraph 1 (derived)', 'It is for all.'],
      ],
    ],
    ['nothing', '', []],
    ['blanks', ' \n\n', [['loose', 'Paragraph 1 (derived)', '']]],
  ])('%s', (_, text, pieces) => expect(told(text)).toEqual(pieces))
})

describe('nothing is lost', () => {
  const joined = (text: string) =>
    splitPolicy(text)
      .map((piece) => piece.text)
      .join('')
  const line = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      '\t',
      '1. Title',
      '1.1 Members must',
      '6.4(a) x',
      '(b) y',
      '• z',
      'Page 3 of 4',
      'o  x',
      '\r',
      '## H',
      'i. a',
      '12',
      '---',
    ),
    fc.string({ unit: 'grapheme' }),
  )
  test('of any text', () => {
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const text = lines.join(end)
        expect(joined(text)).toBe(text)
        for (const piece of splitPolicy(text)) expect(text.slice(piece.span.start, piece.span.end)).toBe(piece.text)
      }),
    )
  })
  test('of the words of the five policies, each clause pasted on a line of its own', () => {
    for (const name of shipped.filter((id) => !id.startsWith('model-'))) {
      const { clauses } = viewOf(workingOf(name))
      const text = clauses
        .map(({ quote }, at) => `${at + 1}. ${/^\p{Lu}/u.test(quote) ? quote : `The ${quote}`}`)
        .join('\n')
      expect(joined(text)).toBe(text)
    }
  })
  // Work that grew with the square of the lines would not end before the test's own limit.
  test('forty thousand lines are split, too', () => {
    const text = '1.1 Members must not\n(a) swear;\n'.repeat(20_000)
    expect(joined(text)).toBe(text)
  })
})
