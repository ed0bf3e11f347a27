import type { Circumstances } from './circumstances.ts'
import { readSentences, type Sentence } from './sentences.ts'

export type Draft = Circumstances & {
  readonly text: string
  readonly sentences: readonly Sentence[]
  /**
   * Those an answer is wanted of; the others are there to be looked at from these. All, but in a passage of a long draft
   * (passages.ts): there its own and the next, from which a finding may reach back.
   */
  readonly asked: readonly Sentence[]
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
    get asked() {
      return this.sentences
    },
  }
}

/** The sentence of this number and its neighbours on either side: what is said there is often meant here too. */
export const around = ({ sentences }: Draft, index: number): readonly Sentence[] =>
  sentences.slice(Math.max(0, index - 1), index + 2)

/** What `read` makes of each sentence that is asked about, with its number among all of them. */
export function ofAsked<Found>(
  draft: Draft,
  read: (sentence: Sentence, at: number) => Found | readonly Found[],
): Found[] {
  const [first] = draft.asked
  const from = first ? draft.sentences.indexOf(first) : 0
  return draft.asked.flatMap((sentence, at) => read(sentence, from + at))
}
