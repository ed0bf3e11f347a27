import { type Deployment, type ItFile, installed, installedInFirefox } from './deployment.ts'

type Plist = string | number | boolean | readonly Plist[] | { readonly [key: string]: Plist }

const domainOf = { chrome: 'com.google.Chrome', edge: 'com.microsoft.Edge' } as const

/**
 * A macOS profile. An extension's values lie in a preference domain of their own, not under 3rdparty, and are forced as
 * managed preferences. https://www.chromium.org/administrators/configuring-policy-for-extensions
 */
export function macProfile(deployment: Deployment): ItFile {
  const { ids, force, settings, uuid } = deployment
  const chromium = (['chrome', 'edge'] as const).flatMap((browser): [string, Plist][] => {
    const id = ids[browser]
    const of = { ExtensionSettings: { [id]: installed(browser, force) } }
    // A browser whose id is not known is left as it is.
    return id
      ? [
          [domainOf[browser], of],
          [`${domainOf[browser]}.extensions.${id}`, settings],
        ]
      : []
  })
  const domains: Readonly<Record<string, Plist>> = {
    ...Object.fromEntries(chromium),
    'org.mozilla.firefox': {
      EnterprisePoliciesEnabled: true,
      ExtensionSettings: { [ids.firefox]: installedInFirefox(deployment) },
      '3rdparty': { Extensions: { [ids.firefox]: settings } },
    },
  }
  const names = [ids.chrome && 'Chrome', ids.edge && 'Edge', 'Firefox'].filter(Boolean).join(', ')
  const profile: Plist = {
    PayloadContent: Object.entries(domains).map(([domain, values]) => payload(domain, values, uuid())),
    PayloadDisplayName: 'Point of Order',
    PayloadDescription: 'Installs Point of Order and sets the council’s rule pack.',
    PayloadIdentifier: 'point-of-order',
    PayloadScope: 'System',
    PayloadType: 'Configuration',
    PayloadUUID: uuid(),
    PayloadVersion: 1,
  }
  const head = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">`
  return {
    name: 'point-of-order.mobileconfig',
    type: 'application/x-apple-aspen-config',
    text: `${head}\n<plist version="1.0">\n${write(profile, '')}\n</plist>\n`,
    where: `macOS, ${names}: upload it to your device management, or open it to try it on one computer.`,
  }
}

const payload = (domain: string, values: Plist, uuid: string): Plist => ({
  PayloadContent: { [domain]: { Forced: [{ mcx_preference_settings: values }] } },
  PayloadEnabled: true,
  PayloadIdentifier: `point-of-order.${domain}`,
  PayloadType: 'com.apple.ManagedClient.preferences',
  PayloadUUID: uuid,
  PayloadVersion: 1,
})

function write(value: Plist, pad: string): string {
  if (typeof value === 'string') return `${pad}<string>${escaped(value)}</string>`
  if (typeof value === 'number') return `${pad}<integer>${value}</integer>`
  if (typeof value === 'boolean') return `${pad}<${value}/>`
  const inner = `${pad}  `
  const tag = isList(value) ? 'array' : 'dict'
  const lines = isList(value)
    ? value.map((entry) => write(entry, inner))
    : Object.entries(value).flatMap(([key, entry]) => [`${inner}<key>${escaped(key)}</key>`, write(entry, inner)])
  return [`${pad}<${tag}>`, ...lines, `${pad}</${tag}>`].join('\n')
}

const isList = (value: Plist): value is readonly Plist[] => Array.isArray(value)
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
