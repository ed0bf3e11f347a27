import { accept, propose } from '../src/keeping/join.ts'
import { readJoinLink } from '../src/packs/join-link.ts'
import { councils } from '../src/settings/councils.ts'
import { changeSettings } from '../src/settings/settings.ts'
import type { Refusal } from '../src/supply/refusal.ts'
import { t } from '../src/ui/draft/words.ts'
import { sentenceFor } from '../src/ui/supply-words.ts'

/**
 * The clerk's link chooses the pack: `#pack=oakham` for one that ships, `#pack=` and an https address, or the name of a
 * file in this folder, for the council's own. Returns a sentence where it could not be taken: then the pack in use stays.
 */
export async function takePackFromLink(): Promise<string | null> {
  const named = new URLSearchParams(location.hash.slice(1)).get('pack')
  if (!named) return null
  history.replaceState(null, '', location.pathname)
  if (councils.some(({ id }) => id === named)) {
    await changeSettings(() => ({ council: named }))
    return null
  }
  const address = readJoinLink(named) ?? new URL(named, location.href).href
  const proposal = await propose({ by: 'address', address })
  if (!proposal.ok) return sentence(proposal)
  // Whoever holds another key must be let in by a person, and this page asks nothing.
  if (proposal.keyChange === 'changed' || proposal.keyChange === 'lost')
    return t('packFailed', { why: sentenceFor('keyChanged') })
  const kept = await accept(proposal)
  return kept.ok ? null : sentence(kept)
}

const sentence = ({ why, problems = [] }: Refusal): string =>
  t('packFailed', { why: [sentenceFor(why), problems[0]?.message].filter(Boolean).join(' ') })
