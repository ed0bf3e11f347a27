import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openScreen } from './serve.ts'

/** Pictures of every state into .shots/ui: `npx tsx`-free, run with Node itself. */
const folder = join(import.meta.dirname, '../../../.shots/ui')
mkdirSync(folder, { recursive: true })
const screen = await openScreen()
const take = async (name: string, path: string, look: Parameters<typeof screen.open>[1] = {}) => {
  const page = await screen.open(path, look)
  await page.waitForTimeout(200)
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await page.close()
}
const only = process.argv[2]
const shots: readonly [string, string, Parameters<typeof screen.open>[1]?][] = [
  ['writing', 'page.html?scene=writing&shift=-75%25'],
  ['writing-centred', 'page.html?scene=writing', { width: 1280, height: 720 }],
  ['dark', 'page.html?scene=numbered&numbered&theme=dark&shift=-75%25'],
  ['menu', 'page.html?scene=menu&shift=-75%25'],
  ['refused', 'page.html?scene=refused&shift=-75%25'],
  ['no-fix', 'page.html?scene=no-fix&shift=-75%25'],
  ['no-room', 'page.html?scene=no-room&shift=-75%25'],
  ['clear', 'page.html?scene=clear&shift=-75%25'],
  ['tray-refused', 'page.html?scene=tray-refused'],
  ['narrow', 'page.html?scene=writing', { width: 320, height: 1500 }],
  ['narrow-short', 'page.html?scene=writing', { width: 320, height: 640 }],
  ['mid', 'page.html?scene=writing', { width: 800, height: 900 }],
  ['short', 'page.html?scene=writing', { width: 1280, height: 460 }],
  ['forced', 'page.html?scene=writing&shift=-75%25', { forcedColors: 'active' }],
  ['forced-dark', 'page.html?scene=writing&shift=-75%25', { forcedColors: 'active', colorScheme: 'dark' }],
  ...['found', 'clear', 'no-box', 'off', 'no-council', 'fault', 'notes', 'reading'].flatMap(
    (state): [string, string, Parameters<typeof screen.open>[1]?][] => [
      [`popup-${state}`, `popup.html?state=${state}`, { width: 360, height: 560 }],
    ],
  ),
  ['popup-links', 'popup.html?state=found&links', { width: 360, height: 600 }],
  ['popup-no-box-links', 'popup.html?state=no-box&links', { width: 360, height: 400 }],
  ['popup-dark', 'popup.html?state=found', { width: 360, height: 560, colorScheme: 'dark' }],
  ['popup-tab', 'popup.html?state=clear', { width: 900, height: 560 }],
  ['popup-forced', 'popup.html?state=found', { width: 360, height: 560, forcedColors: 'active' }],
]
for (const [name, path, look] of shots) if (!only || name.startsWith(only)) await take(name, path, look)
for (const [name, at] of [
  ['popup-open', 1],
  ['popup-open-no-fix', 2],
] as const) {
  if (only && !name.startsWith(only)) continue
  const page = await screen.open('popup.html?state=found', { width: 360, height: 900 })
  await page.locator('button.entry').nth(at).click()
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await page.close()
}
await screen.close()
