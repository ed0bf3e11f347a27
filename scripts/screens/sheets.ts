import type { Page } from 'playwright-core'
import type { Browser } from '../../tests/browser.ts'
import { desk, deskBegin, deskPublish, health, joining } from './desk.ts'
import { draft } from './draft.ts'
import { options } from './options.ts'
import { popup } from './popup.ts'
import { start } from './start.ts'

/** What a state is opened with. The language is what the person chose in the settings. */
export type Shot = { readonly browser: Browser; readonly page: Page; readonly language: 'en' | 'cy' }

export type State = {
  readonly name: string
  /** Brings the page into the state: goes there, presses what has to be pressed, and waits until it is drawn. */
  readonly open: (shot: Shot) => Promise<void>
  /** Puts back what was changed for it. */
  readonly close?: (shot: Shot) => Promise<void>
  /** The whole page and not only what the window shows of it. */
  readonly whole?: boolean
}

/** The states of one page, pictured side by side. Sizes in CSS pixels. */
export type Sheet = {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly states: readonly State[]
}

/** Every page of ours: add a row for a new one. */
export const sheets: readonly Sheet[] = [start, options, popup, draft, deskBegin, desk, deskPublish, joining, health]
