import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { goTo, keep, type Sheet, type Shot, settle } from './sheet.ts'

const file = join(import.meta.dirname, '../../public/packs/oakham.json')
const published = readFileSync(file, 'utf8')
const derogatory = 'oakham/social-media/policy-statement/10'

/** Oakham's pack with a clause that was made milder, and with a post of the clerk's own. */
const shelf = {
  working: published.replace('Derogatory comments are always wrong', 'Derogatory comments should be avoided'),
  published,
  key: null,
  address: 'https://www.oakham.example/oakham.councilpack.json',
  page: null,
}

const atDesk = async (shot: Shot, hash: string, on: object): Promise<void> => {
  await settle(shot, {})
  await keep(shot, { desk: on })
  await goTo(shot, `desk.html${hash}`)
}

const read = ({ page }: Shot) => page.locator('.trial [aria-busy="false"]').waitFor({ timeout: 60_000 })

/** An empty desk. */
export const deskBegin: Sheet = {
  name: 'desk-begin',
  width: 1240,
  height: 700,
  states: [{ name: 'an empty desk', open: (shot) => atDesk(shot, '', {}) }],
}

/** A clause at work, with the trial beside it. */
export const desk: Sheet = {
  name: 'desk',
  width: 1320,
  height: 0,
  states: [
    {
      name: 'a clause and what the change does',
      open: async (shot) => {
        await atDesk(shot, `#policy/clause/${encodeURIComponent(derogatory)}`, shelf)
        await read(shot)
      },
    },
  ],
}

/** What is published and handed out. */
export const deskPublish: Sheet = {
  name: 'desk-publish',
  width: 1320,
  height: 0,
  states: [
    {
      name: 'ready to publish',
      open: async (shot) => {
        await atDesk(shot, '#publish', shelf)
        await shot.page.locator('.qr').waitFor()
      },
    },
  ],
}

/** The page on which a councillor joins. */
export const joining: Sheet = {
  name: 'join',
  width: 780,
  height: 0,
  states: [
    {
      name: 'asked for the link',
      open: async (shot) => {
        await settle(shot, {})
        await goTo(shot, 'join.html')
      },
    },
    {
      name: 'what would be joined',
      open: async (shot) => {
        await settle(shot, {})
        await goTo(shot, 'join.html')
        await shot.page.locator('#files').setInputFiles(file)
        await shot.page.locator('#offer-title').waitFor()
      },
    },
  ],
}

/** The page for whoever helps. */
export const health: Sheet = {
  name: 'health',
  width: 860,
  height: 0,
  states: [
    {
      name: 'how things stand',
      open: async (shot) => {
        await settle(shot, { council: 'oakham' })
        await goTo(shot, 'health.html')
      },
    },
  ],
}
