import { anywhere } from '../../draft/passages.ts'

/** Whether a web address stands in the draft. */
export const hasLink = anywhere(({ words }) => words.some(({ kind }) => kind === 'url'))
