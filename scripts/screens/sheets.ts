import { desk, deskBegin, deskPublish, health, joining } from './desk.ts'
import { draft } from './draft.ts'
import { options } from './options.ts'
import { popup } from './popup.ts'
import type { Sheet } from './sheet.ts'
import { start } from './start.ts'

/** Every page of ours: add a row for a new one. */
export const sheets: readonly Sheet[] = [start, options, popup, draft, deskBegin, desk, deskPublish, joining, health]
