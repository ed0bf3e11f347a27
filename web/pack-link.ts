import { accept, propose } from '../src/keeping/join.ts'
import { joinLink, readJoinLink } from '../src/packs/join-link.ts'
import { councils } from '../src/settings/councils.ts'
import { readKept } from '../src/settings/kept-packs.ts'
import { changeSettings } from '../src/settings/settings.ts'
import type { Refusal } from '../src/supply/refusal.ts'
import { sentenceFor } from '../src/ui/supply-words.ts'
import { t } from './words.ts'

/**
 * The clerk's link chooses the pack: `#pack=oakham` for one that ships, `#pack=` and an https address, or the name of a
 * file in this folder, for the council's own. Returns a sentence where it could not be taken: then the pack in use stays.
 */
export async function takePackFromLink(): Promise<string | null> {
  const named = new URLSearchParams(location.hash.slice(1)).get('pack')
  if (!named) return null
  history.replaceState(null, '', location.pathname)
  const ships = councils.some(({ id }) => id === named)
  if (ships && !(await readKept('joined'))) {
    await changeSettings(() => ({ council: named }))
    return null
  }
  const file = ships ? `packs/${named}.json` : named
  const address = URL.canParse(file, location.href) ? new URL(file, location.href).href : file
  return takePack(readJoinLink(file) ?? address, false)
}

/** `asked`: a person was, and wants it. Otherwise what would take the place of a pack from elsewhere becomes an invitation. */
export async function takePack(address: string, asked: boolean): Promise<string | null> {
  const [kept, proposal] = await Promise.all([readKept('joined'), propose({ by: 'address', address })])
  if (!proposal.ok) return sentence(proposal)
  // Of another key a person has to ask the clerk: the invitation says nothing of keys.
  if (proposal.keyChange === 'changed' || proposal.keyChange === 'lost')
    return t('packFailed', { why: sentenceFor('keyChanged') })
  if (kept && !asked && (kept.id !== proposal.arrived.pack.file.id || kept.address !== address)) {
    location.href = joinLink(address, location.href)
    return null
  }
  const taken = await accept(proposal)
  return taken.ok ? null : sentence(taken)
}

const sentence = ({ why, problems = [] }: Refusal): string =>
  t('packFailed', { why: [sentenceFor(why), problems[0]?.message].filter(Boolean).join(' ') })
