import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { origins } from '../../src/composers/origins.ts'
import { type Firefox, firefoxPath, openFirefox } from '../firefox.ts'

/** The folder of the Firefox build as it was last built. */
const built = join(import.meta.dirname, '../../.output/firefox-mv3')
export const isBuilt = existsSync(built)
/** Whether there is a Firefox, and a build for it. */
export const canRun = firefoxPath !== undefined && isBuilt

/** A copy of the build under an id of its own, to be removed afterwards. */
export function carry(id: string): { readonly path: string; readonly id: string; drop(): void } {
  const path = mkdtempSync(join(tmpdir(), 'point-of-order-firefox-build-'))
  cpSync(built, path, { recursive: true })
  const manifest = JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8'))
  manifest.browser_specific_settings.gecko.id = id
  writeFileSync(join(path, 'manifest.json'), JSON.stringify(manifest))
  return { path, id, drop: () => rmSync(path, { recursive: true, force: true }) }
}

/** Lets the extension read Facebook and X, from a page of its own in front: Firefox gives what is asked for in answer to a hand's press alone. */
export async function allowSites(firefox: Firefox): Promise<void> {
  const wanted = JSON.stringify([...origins.facebook, ...origins.x])
  await firefox.run(
    `addEventListener('click', (press) => {
      press.preventDefault()
      press.stopImmediatePropagation()
      globalThis.given = browser.permissions.request({ origins: ${wanted} })
    }, { once: true, capture: true })`,
  )
  await firefox.click(100, 100)
  expect(await firefox.run('globalThis.given')).toBe(true)
  const registered = () => firefox.run<unknown[]>('browser.scripting.getRegisteredContentScripts()')
  while ((await registered()).length === 0) await new Promise((next) => setTimeout(next, 100))
}

/** Firefox on a page of the extension's, with Oakham's pack chosen, Facebook and X allowed. */
export async function openInstalled(id: string, inPrivate = false): Promise<Firefox> {
  const carried = carry(id)
  const firefox = await openFirefox({ ...carried, inPrivate })
  await firefox.openOwn('popup.html')
  await allowSites(firefox)
  await firefox.run(`browser.storage.local.set({ settings: { council: 'oakham', startDone: true } })`)
  return {
    ...firefox,
    async close() {
      await firefox.close()
      carried.drop()
    },
  }
}
