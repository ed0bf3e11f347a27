import { browsers, type ChromiumName, type Deployment, type ItFile, installed, type Value } from './deployment.ts'

const roots: Readonly<Record<ChromiumName, string>> = {
  chrome: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome',
  edge: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge',
}

/**
 * A .reg file. ExtensionSettings is written as keys, one for each extension, so that others already there stay; values of
 * the extension lie under 3rdparty. https://www.chromium.org/administrators/configuring-policy-for-extensions
 */
export function registryFile(browser: ChromiumName, { ids, force, settings }: Deployment): ItFile {
  const id = ids[browser]
  const policy = `${roots[browser]}\\3rdparty\\extensions\\${id}\\policy`
  const values = Object.entries(settings)
  const lists = values.filter((entry): entry is [string, readonly string[]] => Array.isArray(entry[1]))
  const sections = [
    section(`${roots[browser]}\\ExtensionSettings\\${id}`, Object.entries(installed(browser, force))),
    section(
      policy,
      values.filter(([, value]) => !Array.isArray(value)),
    ),
    ...lists.map(([key, list]) =>
      section(
        `${policy}\\${key}`,
        list.map((entry, at): [string, Value] => [String(at + 1), entry]),
      ),
    ),
  ]
  return {
    name: `point-of-order-${browser}.reg`,
    type: 'text/plain',
    text: ['Windows Registry Editor Version 5.00', ...sections, ''].join('\r\n\r\n'),
    where: `Windows, ${browsers[browser].name}: open it as an administrator, or import it with Group Policy.`,
    lacks: !id,
  }
}

const section = (path: string, values: readonly (readonly [string, Value])[]): string =>
  [`[${path}]`, ...values.map(([key, value]) => `${quoted(key)}=${written(value)}`)].join('\r\n')

function written(value: Value): string {
  if (typeof value === 'boolean') return `dword:0000000${value ? 1 : 0}`
  if (typeof value === 'number') return `dword:${value.toString(16).padStart(8, '0')}`
  return quoted(String(value))
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`
