import { firefoxId } from '../../src/desk/it/firefox-id.ts'
import { ownCouncil } from '../../src/settings/councils.ts'

/** Under which ids the stores have the extension. It is in none yet, so the clerk's IT fills in what its store says; Firefox's is our own. */
export const extensionIds = { chrome: '', edge: '', firefox: firefoxId(ownCouncil) } as const
