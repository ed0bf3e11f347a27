// npm start: installs what is missing, builds, and shows the main job on practice pages.
import { findBrowser } from './browser.mjs'
import { installPackages, run } from './installed.mjs'

installPackages()
const browser = findBrowser()
if (!browser) process.exit(1)
console.log('Building …')
if (run('wxt', ['build', '-b', 'chrome'], { stdio: ['ignore', 'ignore', 'inherit'] }) !== 0) process.exit(1)
process.exit(run('node', ['scripts/show.ts'], { env: { POINT_OF_ORDER_BROWSER: browser } }))
