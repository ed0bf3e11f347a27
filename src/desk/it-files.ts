/** What an administrator would set. Ids are the extension's in each store. */
export type Deployment = {
  readonly ids: { readonly chrome: string; readonly edge: string; readonly firefox: string }
  readonly force: boolean
  readonly settings: Readonly<Record<string, string | boolean | number | readonly string[]>>
}
/** A file ready to be saved, with one sentence on where it goes. */
export type ItFile = { readonly name: string; readonly type: string; readonly text: string; readonly where: string }

/** Windows .reg for Chrome and Edge, JSON for Linux, .mobileconfig for macOS, policies.json for Firefox, notes for Intune. */
export const itFiles: (deployment: Deployment) => readonly ItFile[] = () => {
  throw new Error('being filled')
}
