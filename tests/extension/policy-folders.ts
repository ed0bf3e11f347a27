import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Where each browser on Linux reads its administrator's files. */
export const policyFolders: Readonly<Record<string, string>> = {
  chromium: '/etc/chromium/policies/managed',
  'chromium-browser': '/etc/chromium/policies/managed',
  'google-chrome': '/etc/opt/chrome/policies/managed',
  'google-chrome-stable': '/etc/opt/chrome/policies/managed',
  'microsoft-edge': '/etc/opt/edge/policies/managed',
}
/** Named after the process that writes it. */
export const policyFile = `point-of-order-test-${process.pid}.json`

/** A run that was killed may have left its policy behind, which every browser on the machine would obey: it is swept away before the next. */
export function setup(): void {
  for (const folder of new Set(Object.values(policyFolders)))
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      const writer = /^point-of-order-test-(\d+)\.json$/.exec(name)?.[1]
      if (writer && !existsSync(`/proc/${writer}`)) rmSync(join(folder, name), { force: true })
    }
}
