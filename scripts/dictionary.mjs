// Writes src/draft/words/dictionary.ts from compromise's dictionary: `node scripts/dictionary.mjs`. tests/draft/dictionary.test.ts fails when it is stale.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise'

/** The kinds that names are told by; every other tag only says that the word is known. */
const kinds = {
  MaleName: 'given',
  FemaleName: 'given',
  FirstName: 'given',
  LastName: 'surname',
  Person: 'person',
  ProperNoun: 'proper',
  Place: 'place',
  City: 'place',
  Country: 'place',
  Region: 'place',
  Demonym: 'place',
  Organization: 'body',
  SportsTeam: 'body',
  Company: 'body',
}
const met = new Set(['person', 'place'])

/** Each word with the letter before which it drops what it shares with the word before: "Aaaron", "Dy" for "aary". */
function folded(words) {
  let before = ''
  return words.sort().map((word) => {
    let shared = 0
    while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared++
    before = word
    return String.fromCharCode(65 + shared) + word.slice(shared)
  })
}

/** All words in one text for each group of kinds. */
export function foldedWords() {
  const groups = new Map()
  for (const [word, tags] of Object.entries(nlp.model().one.lexicon)) {
    const found = [...new Set([tags].flat().flatMap((tag) => kinds[tag] ?? []))].sort()
    // A face made of signs is no word of a draft; several words are only asked about as somebody or somewhere.
    if (
      !/^[\p{L}\p{N}]/u.test(word) ||
      /[A-Z]/.test(word) ||
      (word.includes(' ') && !found.some((kind) => met.has(kind)))
    )
      continue
    const group = found.join(' ')
    groups.set(group, [...(groups.get(group) ?? []), word])
  }
  return Object.fromEntries([...groups].sort().map(([group, words]) => [group, folded(words).join('')]))
}

const page = () => `/**
 * Words and the kinds they are of, by their kinds; none for a word that is only known. Written by scripts/dictionary.mjs from the dictionary
 * of compromise 14 (MIT licence, © Spencer Kelly and others). A capital opens each word and counts from A the letters it shares with the one before.
 */
export const folded: Readonly<Record<string, string>> = {
${Object.entries(foldedWords())
  .map(([group, words]) => `  ${group.includes(' ') || group === '' ? `'${group}'` : group}:\n    ${quoted(words)},`)
  .join('\n')}
}
`

const quoted = (text) => `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('$', '\\$')}\``

if (import.meta.main) writeFileSync(join(import.meta.dirname, '../src/draft/words/dictionary.ts'), page())
