import { ownCouncil } from '../../src/settings/councils.ts'

/** Firefox's is our own, a council's own build has another (wxt.config.ts). */
const firefox = `point-of-order${ownCouncil ? `-${ownCouncil.id}` : ''}@point-of-order.example`

/** Under which ids the stores have the extension. It is in none yet, so the clerk's IT fills in what its store says. */
export const extensionIds = { chrome: '', edge: '', firefox } as const
