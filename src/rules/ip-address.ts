import { spread } from '../draft/spread.ts'
import { takeOut } from '../reading/contact/near.ts'
import { spansOf } from '../reading/matches.ts'
import { defineRule } from './rule.ts'

/** An address on the internet points at a household (Breyer, C-582/14). Versions of software also have four parts: they follow a v or the word. */
const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const four = `${octet}(?:\\.${octet}){3}`
const version4 = new RegExp(
  String.raw`(?<![\p{L}\p{N}.-])(?<!:)${four}(?![\p{L}\p{N}]|\.\d)|(?<=:)${four}(?![\p{L}\p{N}]|\.\d)`,
  'gu',
)
const version6 = new RegExp(
  spread`
    (?<![\p{L}\p{N}:.])(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}|
    (?:[0-9a-f]{1,4}:){1,5}:(?:[0-9a-f]{1,4}:){0,4}${four}|::(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4}|
    (?:[0-9a-f]{1,4}:){1,7}:)(?![\p{L}\p{N}:])
  `,
  'giu',
)
/** "4.4.4.4" numbers a minute. */
const numbering = /^\d(?:\.\d){3}$/
const software =
  /\b(?:v|ver|version|firmware|release|build|update|section|clause|item|minute|para(?:graph)?|agenda)\.? ?$/i

export const ipAddress = defineRule({
  id: 'ip-address',
  category: 'personal-data',
  title: 'Gives an internet address',
  severity: 'must',
  examples: {
    flags: ['The troll posts from [[203.0.113.7]], so we know who he is.'],
    passes: ['Firmware version 203.0.113.7 mends the till.', 'Items 10.2.1 and 10.2.2 were deferred.'],
  },
  find: ({ text }) => {
    const long = spansOf(text, version6).filter(
      (span) => /\d|::./.test(text.slice(span.start, span.end)) && /[0-9a-f]/i.test(text.slice(span.start, span.end)),
    )
    const short = spansOf(text, version4).filter(
      (span) =>
        !numbering.test(text.slice(span.start, span.end)) &&
        !software.test(text.slice(Math.max(0, span.start - 14), span.start)) &&
        !long.some((six) => six.start <= span.start && span.end <= six.end),
    )
    return [...long, ...short].map((span) => ({
      span,
      because: 'This is an address on the internet, which can lead to a household.',
      fix: { label: 'Take it out', edit: takeOut(text, span) },
    }))
  },
})
