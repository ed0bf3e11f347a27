import type { Sentence } from '../draft/sentences.ts'
import type { Span } from '../draft/span.ts'
import { find, joined } from './joined.ts'

/**
 * Party names that are parties and nothing else here: “labour of love”, “conservative estimate”, “reform of the rules”
 * and “the greens on the bowls lawn” are not. Parties with seats on English and Welsh councils, 2024 to 2026.
 */
const names =
  /\b(?:(?:labour|conservatives?|lib dems?|liberal democrats?|liberal democrat|green|reform(?: uk)?|plaid(?: cymru)?|ukip|co-operative|tory|tories) (?:party|candidates?|councillors?|group|government|council|campaign|voters?|supporters?|members?|mp|mps|manifesto|leaflets?|team|activists?|branch|association|conference|voice|gain|gains|hold|majority|administration|opposition|controlled|run|led|way|policy|policies|values|quiz|coffee|fundraiser|social|stall|rally)|tory|tories|lib ?dems?|liberal democrats?|plaid(?: cymru)?|reform uk|ukip|snp|the (?:conservatives|greens)|labour(?! (?:of|intensive|saving|day|ward|pains?|market|costs?|club|charges?|only|force|exchange|free|and (?:materials?|parts|birth|delivery)|was|is free|suite|room|for(?: two| three| hours)?))|conservatives?(?! (?:estimate|estimates|club|figure|figures|guess|approach|area|with (?:the )?money|dress|by nature|value))|(?:vote|voted|voting|join|back|backing|for|with) (?:reform|greens?|independents?|labour|conservative|tory)|(?:reform|greens) (?:are|will|supporters|voters|have|would|want|can))\b/g

/** “In labour”, “the labour was hard”: childbirth and work. */
const workOrBirth =
  /\b(?:in|into|through|hard|manual|free|volunteer|cheap|slave|casual|skilled|your|their|his|her|of|child) labour\b(?! (?:party|council|group|voters?|candidate|mp|government|way|values))|\blabour (?:was|is) (?:long|hard|free|given|done|provided|supplied)\b/

export function partiesIn(sentence: Sentence): readonly Span[] {
  const { line } = joined(sentence)
  if (!/labour|conserv|tor(?:y|ies)|lib ?dem|liberal dem|green|reform|plaid|ukip|snp|independents/.test(line)) return []
  return workOrBirth.test(line) ? [] : find(sentence, names)
}

/** Campaigning without a party's name: asking for votes, for or against a candidate. */
const campaigning =
  /\b(?:vote (?:for (?:me|us|him|her|change|them|cllr|our|your)|them out|out)|(?:re-?elect|elect) (?:me|us|cllr|councillor|him|her)|(?:i|we) (?:am|are) (?:standing|the candidates?)|(?:your|my|our|the) (?:\w+ )?candidate|candidates who|(?:meet|support|back) (?:the |our |your |my )?(?:candidates?|team who)|on the doorstep|canvass(?:ing|ed)|door ?knocking|leafleting|(?:lend|give|get) (?:me|us|him|her) your vote|(?:use|cast) your vote (?:for|to)|vot(?:e|ed|ing) (?:\w+ )?on (?:thursday|polling day|\d))\b|(?:^| )vote(?:labour|conservative|tory|green|libdem|libdems|reform|plaid|independent)\b/g

export const campaignsIn = (sentence: Sentence): readonly Span[] => find(sentence, campaigning)
