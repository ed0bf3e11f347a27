import type { Circumstances } from './circumstances.ts'
import { readSentences, type Sentence } from './sentences.ts'

export type Draft = Circumstances & {
  readonly text: string
  readonly sentences: readonly Sentence[]
}

const unknown: Circumstances = { site: 'facebook', role: 'councillor', account: 'personal' }

/** A draft read into sentences. Circumstances left out are those of a councillor's own Facebook account. */
export function readDraft(text: string, circumstances: Partial<Circumstances> = {}): Draft {
  let sentences: readonly Sentence[] | undefined
  return {
    ...unknown,
    ...circumstances,
    text,
    get sentences() {
      sentences ??= readSentences(text)
      return sentences
    },
  }
}

/** The sentence of this number and its neighbours on either side: what is said there is often meant here too. */
export const around = ({ sentences }: Draft, index: number): readonly Sentence[] =>
  sentences.slice(Math.max(0, index - 1), index + 2)
