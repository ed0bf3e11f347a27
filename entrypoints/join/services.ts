import { type Arrival, accept, propose } from '../../src/keeping/join.ts'
import { newsSeen, newsToShow } from '../../src/keeping/news.ts'
import { update } from '../../src/keeping/update.ts'
import { askAbout } from '../../src/messages/about.ts'
import { readKept } from '../../src/settings/kept-packs.ts'
import { packIsSet, readManaged } from '../../src/settings/managed.ts'
import { askFor, grantedOf } from '../../src/settings/sites.ts'
import { refused, whys } from '../../src/supply/refusal.ts'
import type { JoinServices, State } from '../../src/ui/join/join.tsx'

const patternOf = (address: string): string => `https://${new URL(address).hostname}/*`

async function look(arrival: Arrival) {
  const proposal = await propose(arrival)
  if (!proposal.ok) return proposal
  const published = proposal.arrived.pack.file.published ?? null
  return { ...proposal, published, accept: () => accept(proposal) }
}

/** The pack is the file that is no signature; the order in which they were taken says nothing. */
async function arrivalOf(files: readonly File[]): Promise<Arrival> {
  const signature = files.find(({ name }) => name.endsWith('.sig'))
  const file = files.find((each) => each !== signature) ?? files[0]
  return {
    by: 'file',
    name: file?.name ?? '',
    bytes: new Uint8Array((await file?.arrayBuffer()) ?? []),
    signature: signature && signature !== file ? await signature.text() : null,
  }
}

export async function stateNow(): Promise<State> {
  const [kept, news, managed] = await Promise.all([readKept('joined'), newsToShow(), readManaged()])
  const why = whys.find((each) => each === kept?.trouble?.why)
  const current = kept && {
    council: kept.council,
    version: kept.current.version,
    fingerprint: kept.current.fingerprint,
    host: kept.address && new URL(kept.address).host,
    checkedAt: kept.checkedAt,
    trouble: why && kept.trouble ? { why, since: kept.trouble.since } : null,
  }
  return { current, news, locked: packIsSet(managed) }
}

export const services: JoinServices = {
  look: (address) => look({ by: 'address', address }),
  open: (files) => arrivalOf(files).then(look, () => refused('notJson')),
  mayRead: async (address) => (await grantedOf([patternOf(address)])).length > 0,
  allow: (address) => askFor([patternOf(address)]),
  state: stateNow,
  seen: (news) => newsSeen(news),
  async update() {
    const { outcome } = (await update(true)).joined
    return outcome === 'updated' || outcome === 'refused' ? outcome : 'unchanged'
  },
  leave: () => askAbout('leave'),
  rejoin: () => askAbout('rejoin'),
}
