/** A setting of the extension, by the keys of public/managed-schema.json. */
export type Value = string | boolean | number | readonly string[]

/** What an administrator would set. Ids are the extension's in each store. */
export type Deployment = {
  readonly ids: { readonly chrome: string; readonly edge: string; readonly firefox: string }
  /** True: nobody can switch it off. False: it is installed, and a person may. */
  readonly force: boolean
  readonly settings: Readonly<Record<string, Value>>
  /** For the macOS profile, which wants a new one for each of its parts. */
  readonly uuid: () => string
}

/** A file ready to be saved, with one sentence on where it goes. `lacks`: without the extension's id it would do nothing. */
export type ItFile = {
  readonly name: string
  readonly type: string
  readonly text: string
  readonly where: string
  readonly lacks?: boolean
}

/** The stores' own addresses; Edge takes a forced copy from its own store alone on a computer in no domain. */
export const chromeStore = 'https://clients2.google.com/service/update2/crx'
export const edgeStore = 'https://edge.microsoft.com/extensionwebstorebase/v1/crx'

/** What Chrome and Edge call the same two things by different names. */
export const browsers = {
  chrome: { name: 'Chrome', store: chromeStore, pin: ['toolbar_pin', 'force_pinned'] },
  edge: { name: 'Edge', store: edgeStore, pin: ['toolbar_state', 'force_shown'] },
} as const
export type ChromiumName = keyof typeof browsers

/** The entry of the policy ExtensionSettings. */
export function installed(browser: ChromiumName, force: boolean): Readonly<Record<string, string>> {
  const { store, pin } = browsers[browser]
  const [key, value] = pin
  return {
    installation_mode: force ? 'force_installed' : 'normal_installed',
    update_url: store,
    [key]: value,
  }
}

/** The entry for Firefox: the copy on addons.mozilla.org. */
export const installedInFirefox = ({ ids, force }: Deployment): Readonly<Record<string, string>> => ({
  installation_mode: force ? 'force_installed' : 'normal_installed',
  install_url: `https://addons.mozilla.org/firefox/downloads/latest/${ids.firefox}/latest.xpi`,
  default_area: 'navbar',
})
