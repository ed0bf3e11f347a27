import { readFileSync } from 'node:fs'

/** The text of a file in UTF-8, without the mark that some programs put before it. Throws where it cannot be read. */
export const textOf = (path: string): string => new TextDecoder().decode(readFileSync(path))
