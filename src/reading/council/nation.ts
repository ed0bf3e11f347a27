import type { Draft } from '../../draft/draft.ts'
import { anywhere } from '../../draft/passages.ts'
import { spread } from '../../draft/spread.ts'
import { isMet } from '../gate.ts'
import { joined } from '../joined.ts'

/** Who governs and what is argued over in Westminster and the capitals, not in a town hall. */
const national = new RegExp(spread`
  \b(?:government|govt|ministers?|secretary of state|(?:home|health|foreign|communities|education|
  transport) secretary|chancellor|prime minister|pm|parliament|senedd|holyrood|mps?|commons|lords|whitehall|
  westminster|inquiry|legislation|the bill|national(?:ly)?|nationwide|nhs|uk|britain|british|
  (?:the|our) country|snp|brexit|eu|covid|vaccin\w+)\b
`)
/** What makes it the town's own business all the same. */
const local = new RegExp(spread`
  \b(?:(?:town|parish|village) council|(?:our|this) (?:own )?(?:town|village|parish|ward|high street|street|
  road|library|park|market|pool|bus\w*|school\w*)|the (?:town|village|parish)|high street|precept)\b
`)

/** Whether the draft is about the country's affairs and brings in nothing of the town's: a party's argument, and no council's business. */
export const isNational = (draft: Draft): boolean => namesNation(draft) && !namesTown(draft)
const namesNation = anywhere((sentence) => isMet(national, joined(sentence).line))
const namesTown = anywhere((sentence) => isMet(local, joined(sentence).line))
