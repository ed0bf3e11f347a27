import { diffWordsWithSpace } from 'diff'
import { isGroup, isList, type Json, type Working } from './working.ts'

/** Words that stayed, were put in, or were taken out. */
export type Words = readonly { readonly text: string; readonly change: 'same' | 'in' | 'out' }[]

/** A field that differs. One that was not there before, or is gone, is all in or all out. */
export type Difference = { readonly field: string; readonly words: Words }

export const parts = [
  'council',
  'policy',
  'clauses',
  'requirements',
  'reminders',
  'person',
  'disclaimers',
  'contacts',
  'directory',
  'periods',
  'settings',
  'notes',
  'examples',
] as const
export type Part = (typeof parts)[number]

/** One thing that differs between two packs. */
export type Change = {
  readonly kind: 'added' | 'removed' | 'changed'
  readonly part: Part
  /** What a clerk calls it: the clause's reference, the entry's first words. Empty for a part as a whole. Of a rule its id, for the screen to say. */
  readonly name: string
  readonly differences: readonly Difference[]
}

/** What changed from one pack to another, part by part in the order of the newer. Version and day of publishing are left out. */
export const comparePacks = (before: Working, after: Working): readonly Change[] =>
  parts.flatMap((part) => (part in keysOf ? compareLists(part, before, after) : compareGroups(part, before, after)))

/** By what an entry is known again, the surest first. */
const keysOf: Partial<Record<Part, readonly ((entry: Json) => string)[]>> = {
  clauses: [(entry) => field(entry, 'id'), (entry) => field(entry, 'quote')],
  requirements: [
    said,
    (entry) => `${field(entry, 'rule')}\n${field(entry, 'clauses')}\n${field(entry, 'advice')}`,
    (entry) => `${field(entry, 'rule')}\n${field(entry, 'clauses')}`,
    (entry) => `${field(entry, 'rule')}\n${field(entry, 'advice')}`,
    (entry) => field(entry, 'rule'),
  ],
  reminders: [(entry) => field(entry, 'clause')],
  person: [(entry) => field(entry, 'clause')],
  disclaimers: [(entry) => field(entry, 'text'), (entry) => field(entry, 'language')],
  notes: [said],
  examples: [said, (entry) => field(entry, 'draft')],
}

function compareLists(part: Part, before: Working, after: Working): readonly Change[] {
  const [old, now] = [listAt(before, part), listAt(after, part)]
  const pairs = paired(old, now, keysOf[part] ?? [])
  const left = new Set(pairs.values())
  const changes = now.flatMap((entry, at): readonly Change[] => {
    const from = pairs.get(at)
    const name = nameOf(part, entry, after)
    // Of the disclaimers the first is offered; no other place in a list says anything.
    const first = part === 'disclaimers' && at === 0 && from !== 0 && old.length > 0
    const differences = [
      ...differencesOf(from === undefined ? undefined : old[from], entry),
      ...(first ? [{ field: 'offeredFirst', words: compareWords('', field(entry, 'text')) }] : []),
    ]
    if (from === undefined) return [{ kind: 'added', part, name, differences }]
    return differences.length === 0 ? [] : [{ kind: 'changed', part, name, differences }]
  })
  const gone = old.flatMap((entry, at): readonly Change[] =>
    left.has(at)
      ? []
      : [{ kind: 'removed', part, name: nameOf(part, entry, before), differences: differencesOf(entry, undefined) }],
  )
  return [...changes, ...gone]
}

/** Which entry of the older list each of the newer was. */
function paired(
  old: readonly Json[],
  now: readonly Json[],
  keys: readonly ((entry: Json) => string)[],
): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  for (const key of keys)
    for (const [at, entry] of now.entries()) {
      if (pairs.has(at)) continue
      const wanted = key(entry)
      const from = old.findIndex((candidate, place) => !taken.has(place) && wanted !== '' && key(candidate) === wanted)
      if (from < 0) continue
      pairs.set(at, from)
      taken.add(from)
    }
  return pairs
}

function compareGroups(part: Part, before: Working, after: Working): readonly Change[] {
  const differences = differencesOf(groupAt(before, part), groupAt(after, part))
  return differences.length === 0 ? [] : [{ kind: 'changed', part, name: '', differences }]
}

function differencesOf(before: Json | undefined, after: Json | undefined): readonly Difference[] {
  if (!isGroup(before ?? {}) || !isGroup(after ?? {})) {
    const words = compareWords(said(before), said(after))
    return words.every(({ change }) => change === 'same') ? [] : [{ field: '', words }]
  }
  const [old, now] = [isGroup(before) ? before : {}, isGroup(after) ? after : {}]
  return [...new Set([...Object.keys(now), ...Object.keys(old)])].flatMap((key) => {
    const [was, is] = [said(old[key]), said(now[key])]
    return was === is ? [] : [{ field: key, words: compareWords(was, is) }]
  })
}

/** The words of two texts laid over each other. */
export const compareWords = (before: string, after: string): Words =>
  diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'in' : removed ? 'out' : 'same',
  }))

/** A value as one would say it: texts as they are, lists with commas. */
function said(value: Json | undefined): string {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'object') return String(value)
  if (isList(value)) return value.map(said).join(', ')
  return Object.entries(value)
    .map(([key, entry]) => `${key}: ${said(entry)}`)
    .join('; ')
}

/** The pack's own id is told with the council whose it is. */
const groupAt = (working: Working, part: Part): Json => {
  const group = working[part] ?? {}
  return part === 'council' && isGroup(group) ? { ...group, id: working.id ?? '' } : group
}

const listAt = (working: Working, part: Part): readonly Json[] => {
  const list = working[part]
  return isList(list) ? list : []
}

const field = (entry: Json, key: string): string => (isGroup(entry) ? said(entry[key]) : '')

function nameOf(part: Part, entry: Json, pack: Working): string {
  if (part === 'clauses') return field(entry, 'ref')
  if (part === 'requirements') return field(entry, 'rule')
  const id = field(entry, 'clause')
  if (id) return field(listAt(pack, 'clauses').find((clause) => field(clause, 'id') === id) ?? null, 'ref') || id
  const words = said(isGroup(entry) ? (entry.text ?? entry.draft) : entry)
  return words.length > 60 ? `${words.slice(0, 60).trimEnd()}…` : words
}
