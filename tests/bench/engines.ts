import nlp from 'compromise'
import { check } from '../../src/check/check.ts'
import { readDraft } from '../../src/draft/draft.ts'
import { loadPack } from './packs.ts'

export type Engine = { readonly name: string; readonly read: (text: string) => unknown }

/** By a variable, so that the types of packages installed for the bench alone are not asked for. */
const load = async (name: string): Promise<Record<string, never>> => import(name)

async function harper(): Promise<Engine> {
  const { LocalLinter } = (await load('harper.js')) as unknown as {
    LocalLinter: new (of: object) => { setup(): Promise<void>; lint(text: string): Promise<unknown> }
  }
  const { binaryInlined } = await load('harper.js/binaryInlined')
  const linter = new LocalLinter({ binary: binaryInlined })
  await linter.setup()
  return { name: 'harper.js', read: (text) => linter.lint(text) }
}

async function alex(): Promise<Engine> {
  const { text } = (await load('alex')) as unknown as { text: (value: string) => unknown }
  return { name: 'alex', read: (value) => text(value) }
}

/** Ours first, then the peers that could be installed. */
export async function engines(): Promise<{ readonly engines: readonly Engine[]; readonly missing: readonly string[] }> {
  const oakham = loadPack('oakham')
  const found: Engine[] = [
    { name: 'Point of Order', read: (text) => check(readDraft(text), oakham) },
    // `json` makes sure that every tag was worked out.
    { name: 'compromise (parse)', read: (text) => nlp(text).json() },
  ]
  const missing: string[] = []
  for (const peer of [alex, harper])
    try {
      found.push(await peer())
    } catch (problem) {
      missing.push(`${peer.name}: ${problem instanceof Error ? problem.message.split('\n')[0] : problem}`)
    }
  return { engines: found, missing }
}
