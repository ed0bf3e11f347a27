import type { Sentence } from '../../draft/sentences.ts'
import { spread } from '../../draft/spread.ts'
import { isMet } from '../gate.ts'
import { joined } from '../joined.ts'

/** Words by which a writer shows where a fact comes from. */
const source = new RegExp(spread`
  \b(?:according to|source|sources? :|as published|published|official figures|statistics|ons|
  (?:census|data|survey|audit) (?:shows?|says?|found|finds?|of \d+|figures|results)|minute \d+|minutes|
  report(?:s|ed)? (?:say|show|find|found)|the report|page \d+|figures (?:show|from|are|published)|
  confirmed (?:by|to|that|this)|has confirmed|have confirmed)\b
`)

export const isSourced = (sentence: Sentence): boolean =>
  isMet(source, joined(sentence).line) || sentence.words.some(({ kind }) => kind === 'url')
