import { choiceById } from '../../desk/choices.ts'
import type { View } from '../../desk/view.ts'
import type { Selected } from './policy/selected.ts'

/** The parts of the desk, in the order of the work. */
export const parts = ['council', 'policy', 'disclaimers', 'changes', 'read', 'publish', 'it'] as const
export type Part = (typeof parts)[number]

/** Where on the desk one is: kept in the page's address, so that Back and a bookmark work. */
export type Place = { readonly part: Part; readonly selected: Selected | null; readonly field: string | null }

const isPart = (name: string | undefined): name is Part => parts.some((part) => part === name)

/** `#policy/clause/northborough%2F2.1?at-clauses-0-quote`: part, what is selected, and the field to go to. */
export function placeOf(hash: string): Place {
  const [way = '', field = null] = hash.replace(/^#/, '').split('?')
  const [part, kind, id] = way.split('/').map(decoded)
  const selected: Selected | null =
    (kind === 'clause' || kind === 'rule') && id !== undefined ? { kind, id } : kind === 'paste' ? { kind } : null
  return { part: isPart(part) ? part : 'policy', selected, field }
}

/** A hand-typed address may hold what decodeURIComponent refuses. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

export const hashOf = (part: Part, selected?: Selected): string =>
  selected
    ? `#${part}/${selected.kind}${selected.kind === 'paste' ? '' : `/${encodeURIComponent(selected.id)}`}`
    : `#${part}`

/** The way to the field that a problem's path names; null where it stands in an entry that no part of the desk shows. */
export function addressOf(path: string, view: View): string | null {
  const [top = '', at = ''] = path.split('.')
  const field = `?at-${path.replace(/\./g, '-').replace(/[^\w-]/g, '_')}`
  const clause = (id: string | undefined) =>
    view.clauses.some((each) => each.id === id) ? hashOf('policy', { kind: 'clause', id: id ?? '' }) + field : null
  if (at === '' && ['clauses', 'requirements', 'reminders', 'person'].includes(top)) return hashOf('policy') + field
  switch (top) {
    case 'clauses':
      return clause(view.clauses[Number(at)]?.id)
    case 'requirements': {
      const { clauses = [], rule = '' } = view.requirements[Number(at)] ?? {}
      const under = clauses.map(clause).find((way) => way !== null)
      return under ?? (choiceById.has(rule) ? hashOf('policy', { kind: 'rule', id: rule }) + field : null)
    }
    case 'reminders':
      return clause(view.reminders[Number(at)]?.clause)
    case 'person':
      return clause(view.person[Number(at)]?.clause)
    case 'disclaimers':
      return hashOf('disclaimers') + field
    default:
      return hashOf('council') + field
  }
}
