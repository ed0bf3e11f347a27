import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check, everyRule } from '../../src/check/check.ts'
import { readDraft } from '../../src/draft/draft.ts'

/**
 * What people write every day and no policy speaks to: a word of theirs has a second meaning, or a phrase of theirs looks like one
 * of ours. A false alarm costs more than a miss, so none of these lines may be met at must or should by any rule.
 */
const lines = readFileSync(join(import.meta.dirname, 'lines.txt'), 'utf8')
  .split('\n')
  .filter(Boolean)

describe('everyday lines speak to no policy', () => {
  test.each(lines)('%s', (line) => {
    const met = check(readDraft(line), everyRule).findings.filter(({ severity }) => severity !== 'note')
    expect(met.map(({ rule, because }) => `${rule}: ${because}`)).toEqual([])
  })
})
