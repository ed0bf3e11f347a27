import type { Sentence } from '../draft/sentences.ts'
import { type Span, spanOf } from '../draft/span.ts'
import { spread } from '../draft/spread.ts'
import { isMet } from '../reading/gate.ts'
import { defineRule } from './rule.ts'

const value = String.raw`["“'‘]?(?=\S{0,40}[\d!?@#$%&*_]|[A-Z])[\w!@#$%&*?.-]{4,}`
/** A password told: the word, and after it something that looks like one. Case and marks are read in the text itself. */
const told = [
  new RegExp(
    spread`
      \b(?:laptop|tablet|computer|phone|ipad|account|page|system|portal|drive)\b[^.\n]{0,30}?\b(?:unlocks|opens|
      logs? ?in|works) with (?=\S{0,40}\d)(?=\S{0,40}[A-Za-z])[\w!@#$%&*?.-]{6,}
    `,
    'i',
  ),
  new RegExp(spread`
    \b(?:[Uu]ser(?: ?name)?|[Ll]og-?in|[Ss]ign-?in|[Aa]ccount)\b[^.\n]{0,60}?\b(?:pass|pw|pwd|
    password)\b\s*[:=]?\s*["“']?(?=\S{0,40}[\d!@#$%&*])[\w!@#$%&*?.-]{4,}
  `),
  new RegExp(spread`
    \b(?:[Uu]ser(?: ?name)?|[Ll]og ?-?in|[Ss]ign ?-?in|[Aa]dmin|CCTV|
    [Pp]ortal)\b[^.\n]{0,40}?\b[\w.@-]{3,40}\/(?=\S{0,40}\d)[\w!@#$%&*?.-]{5,}
  `),
  /\bPIN\b[^.\n]{0,30}?(?:\bis|:|=)\s*\d{4,6}\b/,
  new RegExp(spread`
    \b(?:[Ll]og|[Ss]ign|[Gg]et) ?-?(?:on|in|into)\b[^.\n]{0,60}\bwith\b[^.\n]{0,40}\b(?:pin|PIN|Pin|code|
    passcode)\b(?: number)?\s*(?:is|:|=)?\s*\d{4,6}\b
  `),
  new RegExp(spread`
    \b[Pp]assword\b[^.\n?]{0,40}?(?:\bis|
    \bstill|:|\bnow|,|\bto)\s+["“']?(?=\S{0,40}\d)(?=\S{0,40}[A-Za-z])[\w!@#$%&*?.-]{6,}
  `),
  new RegExp(
    spread`
      \b(?:[Pp]assword|PASSWORD|[Pp]asscode|[Pp]ass ?phrase)s?(?:\s+(?:is|are|was|will be|now|still|just|set to|
      has been|changed to|for \w+ \w+|for \w+)){0,4}\s*[:=]?\s*${value}
    `,
  ),
  new RegExp(String.raw`\b(?:pwd|pw|PW)(?:\s+(?:is|now)|\s*[:=])\s*${value}`),
  new RegExp(
    spread`
      \b(?:log ?-?in|user ?name|account)\b[^.\n]{0,40}?[:\s]\s*["“']?[\w.@-]{3,40}["”']?\s*(?:\/|\band\b|
      ,)\s*(?:the )?(?:password|pass|pw) (?!for|protect|reset|is required)\S{4,}
    `,
    'i',
  ),
  new RegExp(
    spread`
      \b(?:log ?-?in|
      use mine|my details|shared drive|portal)\b[^.\n]{0,60}?[\w.@-]{3,40} ?\/ ?(?=\S{0,40}\d)[\w!@#$%&*?.-]{5,}
    `,
    'i',
  ),
  new RegExp(
    spread`
      \b(?:log ?-?in|sign in|password)\b[^\n]{0,80}\b(?:my|the|her|his|our) (?:surname|name|birthday|dog|cat|
      initials|first name|postcode)(?:'s name)?,? (?:then|and|followed by|plus)(?: \w+)? \d{2,}
    `,
    'i',
  ),
  /\b(?:wi-?fi|router|network)\b[^.\n]{0,30}\b(?:code|key|password)\s*(?:is|:)\s*["“']?(?=\S{0,40}\d)[\w!@#$%&*?-]{5,}/i,
  /\bwi-?fi\b[^.:\n]{0,20}:\s*(?=\S{0,40}\d)(?=\S{0,40}[A-Za-z])[\w!@#$%&*?-]{6,}/i,
  // “password's Oakleaf2024”, “the word is Bluebell22”, “login: events / Bluebell22”.
  new RegExp(
    spread`
      \b(?:pass ?(?:word|code|phrase)|log ?-?in|pw)(?:['’]s|s)? (?:(?:is|are|was|still|now|just|the usual|
      same old) ){0,2}["“']?(?=\S{0,40}\d)(?=\S{0,40}[A-Za-z])[\w!@#$%&*?-]{5,}
    `,
    'i',
  ),
  new RegExp(
    spread`
      \b(?:log ?-?in|sign ?-?in|get in(?:to)?|mailbox|account|wi-?fi|laptop|tablet|computer|zoom|password|system|portal)\b[^\n]{0,80}?\b(?:(?:the )?(?:word|
      secret|magic word|phrase|key|other half)(?: is|['’]s) ["“']?(?=\S{0,40}\d)[\w!@#$%&*?-]{5,}|
      (?:it(?: is|['’]s)|type|then) (?!windows|office|covid|euro)(?=[a-z]{4,}(?:[!@#$%&*_\d][a-z]*\d|\d{1,4}\b))[\w!@#$%&*?-]+)
    `,
    'i',
  ),
]
const address = /\b(?:https?:\/\/|www\.)\S+/g
const general = new RegExp(
  spread`
    \b(?:change|reset|forgot(?:ten)?|never|don['’]t|do not|strong|choose|manager|protect|ask (?:for|at)|collect|
    from the office)\b
  `,
  'i',
)
const publicWifi = /\b(?:guest|public|free|visitors?['’]?) wi-?fi\b/i

const access = new RegExp(
  spread`
    pass|pw|log ?-?in|sign in|get in|wi-?fi|router|mailbox|account|laptop|tablet|computer|zoom|use mine|my details|drive|portal|\bpin\b|cctv|admin|unlocks|
    opens with|works with
  `,
  'i',
)

/** A password in a post is a password for everyone. */
export const password = defineRule({
  id: 'password',
  category: 'security',
  title: 'Gives a password or log-in',
  severity: 'must',
  examples: {
    flags: [
      'Can whoever is on the rota update the calendar, [[the password is Chestnuts9]].',
      '[[Use mine for the portal, jhale / Hopcroft22]].',
    ],
    passes: ['Please change your password every year.', 'The log-in page is on the council website.'],
  },
  find: (draft) =>
    draft.asked.flatMap((sentence) => {
      if (!access.test(sentence.text)) return []
      if (isMet(publicWifi, sentence.text)) return []
      const text = sentence.text.replace(address, (found) => ' '.repeat(found.length))
      const found = told.map((pattern) => pattern.exec(text)).find((match) => match !== null)
      if (!found || isAdvice(sentence, found[0])) return []
      const span = widen(sentence, found)
      return [{ span, because: 'Anyone who reads this can log in.' }]
    }),
})

/** "Change your password to something strong" advises; a value with a digit in it still tells. */
const isAdvice = (sentence: Sentence, words: string): boolean => isMet(general, sentence.text) && !/\d/.test(words)

/** From the word that leads in ("the password is") to the value's end. */
function widen(sentence: Sentence, found: RegExpExecArray): Span {
  const lead = /(?:\bthe |\bmy |\bits |\bour )?$/i.exec(sentence.text.slice(0, found.index))?.[0].length ?? 0
  const start = sentence.start + found.index - lead
  const end = sentence.start + found.index + found[0].replace(/[.,!?]+$/, '').length
  return spanOf(start, end)
}
