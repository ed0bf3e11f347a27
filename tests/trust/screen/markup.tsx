import { render } from 'preact'
import type { Council } from '../../../src/check/council.ts'
import type { Finding } from '../../../src/check/finding.ts'
import { Card } from '../../../src/ui/panels/card.tsx'
import { Guard } from '../../../src/ui/panels/guard.tsx'
import { Tray } from '../../../src/ui/panels/tray.tsx'
import { Popup } from '../../../src/ui/popup/popup.tsx'

/** Draws every panel that shows a pack's words, with `words` in place of each of them. */

const nothing = () => undefined

const clauseOf = (words: string, id: string): NonNullable<Finding['clause']> => ({
  id,
  ref: words,
  quote: words,
  severity: 'must',
  appliesTo: ['councillor'],
})
const findingOf = (words: string, start: number): Finding => ({
  rule: 'phone-number',
  category: 'personal-data',
  title: words,
  severity: 'must',
  span: { start, end: start === 0 ? words.length : start },
  clause: clauseOf(words, '1'),
  also: [clauseOf(words, '2')],
  advice: words,
  because: words,
  fix: { label: words, edit: { span: { start, end: start }, text: words } },
})

const Everything = ({ words }: { words: string }) => {
  const council: Council = {
    name: words,
    policy: words,
    ask: words,
    looked: 3,
    disclaimer: words,
    url: 'https://a.example/',
  }
  const covering = findingOf(words, 0)
  const missing = findingOf(words, words.length)
  const parts = { text: words, site: 'facebook', council, onCopy: nothing, onFix: nothing, onIgnore: nothing } as const
  return (
    <>
      {[false, true].map((refused) => (
        <Card
          key={refused}
          {...parts}
          finding={covering}
          refused={refused}
          place={{ at: 1, of: 2 }}
          onClose={nothing}
        />
      ))}
      <Tray {...parts} findings={[covering, missing]} onOpen={nothing} />
      <Tray {...parts} findings={[covering]} pictureClauses={[clauseOf(words, '3')]} onPictureSeen={nothing} />
      <Guard
        council={council}
        points={[{ finding: covering, text: words }]}
        onShow={nothing}
        onBack={nothing}
        onPost={() => true}
      />
      <Popup
        {...parts}
        state={{ kind: 'draft', text: words, findings: [covering, missing], reminders: [clauseOf(words, '4')] }}
        refused={null}
        links={{}}
        poster={words}
        host={words}
        hostAccount="personal"
        onHost={nothing}
        account="personal"
        {...{ role: 'councillor' as const }}
        inMeeting={false}
        askAtPost
        councils={[{ id: 'a', name: words }]}
        onShow={nothing}
        onSwitch={nothing}
        onChoose={nothing}
        onRole={nothing}
        onAccount={nothing}
        onMeeting={nothing}
        onAskAtPost={nothing}
      />
    </>
  )
}

/** The kinds of element there are, each with its attributes and where it leads: markup would bring another. */
const kindsIn = (root: ParentNode): readonly string[] => [
  ...new Set(
    [...root.querySelectorAll('*')].flatMap((element) => {
      const leads = element.getAttribute('href') ?? element.getAttribute('src') ?? ''
      // A letter to the clerk holds the words, and they are escaped to the last sign.
      const led = leads.replace(/^mailto:[\w.@-]*\?[\w%&=.~!*'()-]*$/, 'mailto:')
      return ['', ...element.getAttributeNames()].map(
        (name) => `${element.localName} ${name} ${name === 'href' ? led : ''}`,
      )
    }),
  ),
]

const root = document.getElementById('root') as HTMLElement

/** Draws, opens all that is folded, and says what elements there are and what stands in them. */
async function draw(words: string): Promise<{ kinds: readonly string[]; text: string }> {
  render(null, root)
  render(<Everything words={words} />, root)
  for (const folded of root.querySelectorAll<HTMLElement>('.entry, [aria-haspopup]')) folded.click()
  await new Promise((next) => setTimeout(next))
  for (const details of root.querySelectorAll('details')) details.open = true
  return { kinds: kindsIn(root), text: root.textContent ?? '' }
}
Object.assign(globalThis, { draw })
