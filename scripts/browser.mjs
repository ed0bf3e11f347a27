// An installed Chrome, Chromium or Edge; on Debian and Ubuntu as root one is installed with apt.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const windows = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean)
const places = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].flatMap((name) =>
    (process.env.PATH ?? '').split(':').map((folder) => join(folder, name)),
  ),
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: windows.flatMap((folder) => [
    join(folder, 'Chromium', 'Application', 'chrome.exe'),
    join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ]),
}

const find = () => (places[process.platform] ?? []).find((place) => existsSync(place))

function installWithApt() {
  const root = process.getuid?.() === 0
  if (process.platform !== 'linux' || !root || !existsSync('/usr/bin/apt-get')) return
  console.log('Installing Chromium with apt …')
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  apt('update', '-qq')
  apt('install', '-y', '-qq', 'chromium', 'fonts-noto-color-emoji')
}

/** The path of a browser that can carry the extension, or null after saying what to install. */
export function findBrowser() {
  if (!find()) installWithApt()
  const found = find()
  if (!found) console.error('Please install Chromium, Google Chrome or Microsoft Edge, then run this again.')
  return found ?? null
}
