import { expect, test } from 'vitest'
import { readWords } from '../../src/draft/words.ts'
import { readGroups } from '../../src/reading/contempt/identities.ts'

test.each([
  ['All women are welcome', ['women: sex, many']],
  ['A disabled person and her carer', ['disabled person: disability, one']],
  ['People with learning disabilities meet on Monday', ['people with learning disabilities: disability, many']],
  ['Women of colour in science', ['women of colour: race, many']],
  ['The disabled are forgotten', ['disabled: disability, many']],
  ['The disabled bay is taken', []],
  ['The old bridge is past it, and the young trees are weak', []],
  ['The Indian takeaway, the men’s shed and the Muslim prayer room', []],
  ['Asylum seekers and Eastern Europeans', ['asylum seekers: race, many', 'europeans: race, many']],
  ['Trans people and gay couples', ['trans people: gender, many', 'gay couples: orientation, many']],
  ['Muslim families at the fair', ['muslim families: religion, many']],
  ['They are mentally ill', []],
  ['The council met on Tuesday', []],
])('%s', (text, found) => {
  const words = readWords(text)
  const said = readGroups(words).map(
    ({ first, last, characteristic, form }) =>
      `${words
        .slice(first, last + 1)
        .map(({ norm }) => norm)
        .join(' ')}: ${characteristic}, ${form}`,
  )
  expect(said).toEqual(found)
})
