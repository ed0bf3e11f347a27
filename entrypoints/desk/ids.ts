/** Under which ids the stores have the extension. It is in none yet, so the clerk's IT fills in what its store says; Firefox's is our own. */
export const extensionIds = { chrome: '', edge: '', firefox: 'point-of-order@point-of-order.example' } as const
