import {
  browsers,
  type ChromiumName,
  type Deployment,
  type ItFile,
  installed,
  installedInFirefox,
} from './deployment.ts'
import { notes } from './notes.ts'
import { macProfile } from './profile.ts'
import { registryFile } from './registry.ts'

const linuxFolders: Readonly<Record<ChromiumName, string>> = {
  chrome: '/etc/opt/chrome/policies/managed',
  edge: '/etc/opt/edge/policies/managed',
}

/** Windows .reg for Chrome and Edge, JSON for Linux and for Google's console, .mobileconfig for macOS, policies.json for Firefox, notes for Intune. */
export function itFiles(given: Deployment): readonly ItFile[] {
  const deployment = { ...given, settings: plain(given.settings) }
  return [
    registryFile('chrome', deployment),
    registryFile('edge', deployment),
    linuxFile('chrome', deployment),
    linuxFile('edge', deployment),
    macProfile(deployment),
    googleFile(deployment),
    firefoxFile(deployment),
    notes(deployment),
  ]
}

/** A pack goes into one line of plain letters: the registry's files know no line breaks, and read others than ASCII as they like. */
const plain = (settings: Deployment['settings']): Deployment['settings'] =>
  typeof settings.packJson === 'string' ? { ...settings, packJson: oneLine(settings.packJson) } : settings

const oneLine = (text: string): string =>
  JSON.stringify(JSON.parse(text)).replace(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

function linuxFile(browser: ChromiumName, { ids, force, settings }: Deployment): ItFile {
  const id = ids[browser]
  const policy = {
    ExtensionSettings: { [id]: installed(browser, force) },
    '3rdparty': { extensions: { [id]: settings } },
  }
  return {
    name: `point-of-order-${browser}.json`,
    type: 'application/json',
    text: json(policy),
    where: `Linux, ${browsers[browser].name}: into ${linuxFolders[browser]}.`,
    lacks: !id,
  }
}

/** Google's admin console, where Chrome Enterprise Core or ChromeOS is managed, wants each value in a group of its own. */
const googleFile = ({ settings }: Deployment): ItFile => ({
  name: 'point-of-order-google-admin.json',
  type: 'application/json',
  text: json(Object.fromEntries(Object.entries(settings).map(([key, Value]) => [key, { Value }]))),
  where: 'Google’s admin console, Chrome: Apps and extensions, the extension, “Policy for extensions”.',
})

/** https://extensionworkshop.com/documentation/enterprise/adding-policy-support-to-your-extension */
function firefoxFile(deployment: Deployment): ItFile {
  const { ids, settings } = deployment
  const policies = {
    ExtensionSettings: { [ids.firefox]: installedInFirefox(deployment) },
    '3rdparty': { Extensions: { [ids.firefox]: settings } },
  }
  return {
    name: 'policies.json',
    type: 'application/json',
    text: json({ policies }),
    where:
      'Firefox: into the folder “distribution” beside the program on Windows, Firefox.app/Contents/Resources/distribution on macOS, /etc/firefox/policies on Linux.',
    lacks: !ids.firefox,
  }
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`
