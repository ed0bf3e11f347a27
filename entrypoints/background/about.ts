import { councilOf } from '../../src/check/council.ts'
import { type PackInUse, rulesShown } from '../../src/check/pack-in-use.ts'
import { leave } from '../../src/keeping/join.ts'
import { newsSeen, newsToShow } from '../../src/keeping/news.ts'
import { update } from '../../src/keeping/update.ts'
import { type AboutAsk, answerAbout } from '../../src/messages/about.ts'
import { clauseChanges } from '../../src/packs/changes.ts'
import type { PackFile } from '../../src/packs/schema.ts'
import { type Chosen, readChosen } from '../../src/settings/chosen.ts'
import { type Kept, parseText, readKept } from '../../src/settings/kept-packs.ts'
import { keepLeft, takeLeft } from '../../src/settings/left-pack.ts'
import { titleOf } from '../../src/ui/rule-words.ts'
import { languageFor, speak } from '../../src/words/say.ts'

/** Tells our own pages which pack is in use and what it looks for, and does what they ask of it. */
export function keepAbout(): void {
  answerAbout(async (ask) => {
    await act(ask)
    const chosen = await readChosen()
    speak(languageFor(chosen.settings.language, navigator.language))
    return aboutOf(chosen)
  })
}

async function act(ask: AboutAsk): Promise<void> {
  if (ask === 'look') await update(true)
  if (ask === 'rejoin') await takeLeft()
  if (ask === 'leave') {
    await keepLeft()
    await leave()
  }
  const news = ask === 'seen' ? await newsToShow() : null
  if (news) await newsSeen(news)
}

async function aboutOf({ pack, from }: Chosen): Promise<PackInUse> {
  const slot = from.kind === 'packUrl' ? 'managed' : from.kind === 'joined' ? 'joined' : null
  const kept = slot && (await readKept(slot))
  const address = from.kind === 'packUrl' || from.kind === 'joined' ? from.address : null
  const file = pack?.file ?? null
  return {
    council: file && councilOf(file),
    version: file?.version ?? null,
    from: from.kind === 'packUrl' || from.kind === 'packJson' ? 'administrator' : from.kind,
    address,
    fetchedAt: kept?.current.fetchedAt ?? null,
    trouble: kept?.trouble?.why ?? null,
    changes: kept && file && changesOf(kept, file),
    isNews: Boolean(kept?.lastSeen && kept.lastSeen.text !== kept.current.text),
    rules: rulesShown(pack).map((rule) => ({ ...rule, title: titleOf(rule) })),
  }
}

function changesOf({ previous }: Kept, file: PackFile): PackInUse['changes'] {
  const before = previous ? parseText(previous.text) : null
  return before?.ok && before.pack.file
    ? { since: before.pack.file.version, ...clauseChanges(before.pack.file, file) }
    : null
}
