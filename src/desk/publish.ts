import { idFor } from './edits.ts'
import { viewOf } from './view.ts'
import { type Working, withValue } from './working.ts'

/** The name a published pack is saved under: northborough.councilpack.json. */
export const fileName = (working: Working): string => {
  const { id, council } = viewOf(working)
  return `${/^[a-z][a-z0-9-]{1,60}$/.test(id) ? id : idFor(council.name)}.councilpack.json`
}

/**
 * The pack as it is published: a version above the last published one, and today's date. `today` is an ISO 8601 date.
 * A pack that was never published keeps the version it has.
 */
export function raised(working: Working, published: Working | null, today: string): Working {
  const now = viewOf(working).version
  const before = published ? viewOf(published).version : null
  const version = Math.max(1, Math.floor(now), before === null ? 1 : before + 1)
  return withValue(withValue(working, ['version'], version), ['published'], today)
}
