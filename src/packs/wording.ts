import type * as z from 'zod/mini'

/** A sentence on what is wrong in a pack, and where in the file: `requirements.2.advice` is in the third requirement. */
export type Problem = { readonly path: string; readonly message: string }

/** A problem at a place in the file; what it quotes of the file is made readable and short. */
export const problemAt = (path: readonly PropertyKey[], message: string): Problem => ({
  path: path
    .map((key) => readable(String(key)).slice(0, 60))
    .join('.')
    .slice(0, 300),
  message: readable(message),
})

/** What a file holds may be quoted in a sentence, but not a page of it, and nothing that would turn the sentence round. */
const readable = (said: string): string =>
  said
    .replace(/“([^”]{80})[^”]+/gu, '“$1…')
    .slice(0, 1000)
    .toWellFormed()
    .replace(/(?!\u200D)[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD')

const unknown = 'is not a word that a pack knows here.'
/** Whether the whole entry is the problem: no screen has a field for it, and all that can be done is to take it out. */
export const isUnknownKey = ({ message }: Problem): boolean => message.includes(unknown)

/** Says in a clerk's words what zod found. `input` is what was read, to tell what is missing from what is of the wrong kind. */
export function worded(issue: z.core.$ZodIssue, input: unknown, under: readonly PropertyKey[] = []): Problem[] {
  const path = [...under, ...issue.path]
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => problemAt([...path, key], `“${key}” ${unknown} Check its spelling, or take it out.`))
  const found = at(input, issue.path)
  return [problemAt(path, `${nameOf(path)} ${found === undefined ? 'is missing.' : sentence(issue, found)}`)]
}

/** What should be changed, as the end of a sentence that began with the entry's name. */
function sentence(issue: z.core.$ZodIssue, found: unknown): string {
  switch (issue.code) {
    case 'custom':
      return issue.message
    case 'invalid_type':
      return `should be ${kinds[issue.expected] ?? issue.expected}, and is ${kindOf(found)}.`
    case 'invalid_value':
      return `should be ${oneOf(issue.values.map((value) => (typeof value === 'string' ? `“${value}”` : String(value))))}.`
    case 'invalid_format':
      return `should be ${formats[issue.format] ?? 'written differently'}.`
    case 'invalid_union':
      return `should be ${formats.moment}.`
    case 'too_small':
      return typeof found === 'number' ? `should be at least ${issue.minimum}.` : 'is empty.'
    case 'too_big':
      return `is too ${Array.isArray(found) ? `long a list: ${issue.maximum} entries` : `${typeof found === 'number' ? 'large' : 'long'}: ${issue.maximum}${typeof found === 'number' ? '' : ' characters'}`} at most.`
    default:
      return 'cannot be read.'
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list in square brackets',
  object: 'a group in curly brackets',
  record: 'a group in curly brackets',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
}

const formats: Readonly<Record<string, string>> = {
  date: 'a date such as 2026-05-07',
  moment: 'a date such as 2026-05-07, or a date and time such as 2026-05-07T19:00',
  email: 'an e-mail address',
  url: 'a web address that begins with https://',
  regex: 'small letters, digits and hyphens only, such as “oakham”',
}

function kindOf(found: unknown): string {
  if (found === null) return 'empty (null)'
  if (Array.isArray(found)) return 'a list'
  if (typeof found === 'number') return `the number ${found}`
  return typeof found === 'string' ? 'text' : typeof found === 'object' ? 'a group' : `${found}`
}

/** “a, b or c”. */
export const oneOf = (values: readonly string[]): string =>
  values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`

function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1)
  if (last === undefined) return 'The file'
  return typeof last === 'number' ? `Entry ${last + 1} of “${String(path.at(-2))}”` : `“${String(last)}”`
}

const at = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (found, key) =>
      typeof found === 'object' && found !== null ? (found as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  )
