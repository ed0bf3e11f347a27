import { kindsOf } from '../../draft/dictionary.ts'
import type { Draft } from '../../draft/draft.ts'
import { listed, spaced } from '../../draft/listed.ts'
import { once } from '../../draft/once.ts'
import type { Sentence } from '../../draft/sentences.ts'
import { spread } from '../../draft/spread.ts'
import { leadOf, restOf } from '../contact/near.ts'
import { isMet } from '../gate.ts'
import { isOfOld, old } from '../long-ago.ts'
import { isSurname } from './name-runs.ts'
import { mononyms, statesmen } from './name-words.ts'
import type { Name } from './names.ts'

const publicTitles = new Set(
  spaced(`
    cllr cllrs councillor councillors mp mps msp minister president king queen prince princess pope lord lady sir dame
    baroness baron pm pc pcso sgt sergeant insp inspector saint st
  `),
)
const office = new RegExp(
  spread`
    \b(?:mp|mps|msp|ms|mep|minister|secretary|chancellor|mayor|mayoress|leader|novelist|poet|composer|
    playwright|president|pm|councillors?|cllrs?|candidate|commissioner|speaker|senator|governor|king|queen|
    labour|conservative|tory|lib ?dem|green|reform|plaid)\b[ ,:’'s-]{0,4}$
  `,
  'i',
)
const officeAfter = new RegExp(
  spread`
    ^[ ,(-]{0,3}(?:mp|mps|msp|ms|mep|the (?:mp|leader|mayor|minister|chancellor|prime minister)|
    (?:our|your|my|the) (?:local )?(?:mp|councillor|mayor|candidate)|leader of|minister for|secretary of state|
    (?:is|was|as|became|remains|stays) (?:our|your|my|the|an?) (?:local |former |late |shadow |first |
    prime )*(?:mp|mayor|councillor|member of parliament|minister|chancellor|candidate|
    police and crime commissioner)|(?:stood|standing|stands) (?:for (?:parliament|election|mp)|against)|
    (?:won|lost|held) (?:the|his|her) seat|(?:headlin|perform|play|appear|support|star)(?:s|ed|ing)? (?:at|on|
    in|the|with|live)\b|(?:tribute|live at|in concert|on tour))\b
  `,
  'i',
)

/** The long dead: a year before 1960, or the words of memorials and of history. */
const history = new RegExp(
  spread`
    ${old.source}|\b(?:war memorial|memorial|roll of honour|fallen|regiment|battalion|trenches|
    somme|ypres|d-day|armistice|remembrance|victorian|georgian|edwardian|tudor|
    founded by|named after|statue|blue plaque|in memory of|historian|heritage trail|panto(?:mime)?|
    legend(?:ary)?|folk tale|fairy tale)\b
  `,
  'i',
)
const works = new RegExp(
  spread`
    \b(?:by|from|author|poet|writer|novelist|composer|playwright|artist|directed by|starring|novel|book|poem|
    play|film|song|album|painting|symphony|concerto|sonata|quote|said|photographer|
    (?:photo|picture|image)s?(?: by)?|credit(?: to)?)\b[^.!?]{0,30}$
  `,
  'i',
)
const played = /\b(?:performance|production|screening)s? of (?:\w+ and )?$/i
const titlesOfWorks = new RegExp(
  spread`
    \b(?:novel|book|poem|film|song|album|painting|symphony|concerto|play|quotation|author|poet|composer|
    photo(?:grapher)?|picture|credit)s?\b
  `,
  'i',
)
const own = new RegExp(
  spread`
    \b(?:i'm|i’m|i am|my name is|my name's|this is|promoted by|published by|printed by|on behalf of|posted by|
    regards,?|yours,?|signed,?|love,?|best,?|cheers,?)\s*(?:cllr\.? |councillor )?$
  `,
  'i',
)
const agreed = new RegExp(
  spread`
    \b(?:with (?:his|her|their) (?:written )?(?:permission|consent|agreement|blessing)|
    (?:has|have|had|who|and)? ?(?:given|gave|gives) (?:me |us )?(?:his|her|their)? ?(?:written |
    kind )?(?:permission|consent)|agreed in writing|(?:has |have )?consented|
    (?:i|we) (?:may|can|could|might) name|leave to name|written (?:permission|consent)|
    signed (?:a |the )?consent|(?:he|she|they|who)(?:'s|’s| has| have|
    've)? (?:said (?:yes|i (?:can|could|may|might)) |agreed|happy (?:for|to be|with)|asked me to))\b
  `,
  'i',
)

/**
 * True where the name is no third party's: an office-holder's, a figure everybody knows, one of the council's own or of
 * its places (`known`), somebody from history, an author beside the work, the writer's own, or one who has agreed.
 */
export function takesPartInPublic(name: Name, draft: Draft, known: readonly string[]): boolean {
  const { sentence } = name.run
  const lead = leadOf(sentence, name)
  const rest = restOf(sentence, name)
  const around = lead + name.text + rest
  const bare = name.title === '' ? lead : lead.trimEnd().slice(0, -name.title.length).replace(/\.$/, '')
  return (
    publicTitles.has(name.title) ||
    office.test(bare) ||
    officeAfter.test(rest) ||
    isFamous(name) ||
    isKnown(name, known) ||
    history.test(around) ||
    isOfOld(draft, draft.sentences.indexOf(sentence)) ||
    isRemembered(draft, sentence) ||
    played.test(lead) ||
    (works.test(lead) && titlesOfWorks.test(around)) ||
    own.test(bare) ||
    signsOff(name, draft) ||
    hasAgreed(draft)
  )
}

/** “We shall remember him on Saturday. He fell at Arras in 1917.” */
function isRemembered({ sentences }: Draft, sentence: Sentence): boolean {
  const next = sentences[sentences.indexOf(sentence) + 1]?.text ?? ''
  return /^(?:He|She) (?:was|had|died|fell|served|enlisted)\b/.test(next) && history.test(next)
}

const hasAgreed = once((draft: Draft): boolean => isMet(agreed, draft.text))

const isFamous = ({ words }: Name): boolean =>
  kindsOf(words.join(' '))?.includes('person') ||
  (words.length < 3 && mononyms.has(words.at(-1) ?? '') && (words.length === 1 || !isSurname(words.at(-1) ?? ''))) ||
  famous.has(words.join(' '))

/** Politicians since 1990 and before whom councillors name by both names. */
const politicians = new Set(
  listed(`
    keir starmer, rishi sunak, boris johnson, theresa may, david cameron, gordon brown, tony blair, john major, margaret thatcher,
    nick clegg, ed davey, nigel farage, kemi badenoch, liz truss, angela rayner, rachel reeves, yvette cooper, wes streeting,
    ed miliband, david lammy, jeremy hunt, jeremy corbyn, priti patel, suella braverman, michael gove, jacob rees mogg,
    penny mordaunt, james cleverly, robert jenrick, richard tice, zack polanski, carla denyer, adrian ramsay, steve reed,
    bridget phillipson, shabana mahmood, pat mcfadden, lisa nandy, andy burnham, sadiq khan, andy street, richard parker,
    eluned morgan, mark drakeford, vaughan gething, rhun ap iorwerth, nicola sturgeon, john swinney, humza yousaf, barack obama,
    kamala harris, volodymyr zelenskyy, emmanuel macron, angela merkel, ursula von der leyen, lindsay hoyle, tony benn,
    clement attlee, aneurin bevan, lloyd george, harold wilson, enoch powell, barbara castle, shirley williams, mo mowlam,
    ann widdecombe, george osborne, philip hammond, sajid javid, matt hancock, dominic cummings, rebecca long bailey, jess phillips,
    diane abbott, john prescott, george galloway, rupert lowe, lee anderson, donald trump, joe biden, vladimir putin
  `),
)
/** They, and other figures of public life whose surnames are common. */
const famous = new Set([
  ...politicians,
  ...listed(`
    jo cox, david amess, stephen lawrence, captain tom, tom moore, marcus rashford, david attenborough, charles dickens, jane austen,
    king charles, queen elizabeth, robin hood, guy fawkes, father christmas, martin luther, luther king, nelson mandela,
    winston churchill, emmeline pankhurst, florence nightingale, stephen hawking, dolly parton, elvis presley, princess diana,
    diana spencer, david bowie, freddie mercury, elton john, paul mccartney, john lennon, george best, bobby moore, bobby charlton,
    gary lineker, harry kane, jude bellingham, lewis hamilton, andy murray, emma raducanu, mo farah, jessica ennis, kelly holmes,
    paula radcliffe, chris hoy, bradley wiggins, david beckham, gareth southgate, sarina wiegman, leah williamson, taylor swift,
    ed sheeran, adele adkins, kate bush, tom jones, shirley bassey, cliff richard, bob marley, bob dylan, michael jackson,
    marilyn monroe, charlie chaplin, judi dench, maggie smith, michael caine, hugh grant, emma thompson, olivia colman,
    david tennant, martin lewis, jeremy clarkson, gary barlow, ant and dec, alan titchmarsh, monty don, delia smith, mary berry,
    jamie oliver, gordon ramsay, paul hollywood, alan bates, mary seacole, alan turing, isambard brunel, josiah wedgwood,
    izaak walton, edward jenner, george orwell, george eliot, thomas hardy, agatha christie, roald dahl, beatrix potter, enid blyton,
    terry pratchett, philip larkin, dylan thomas, robert burns, william wordsworth, john keats, oscar wilde, emily bronte,
    charlotte bronte, virginia woolf, arthur conan doyle, conan doyle, benjamin britten, edward elgar, gustav holst,
    vaughan williams, oliver cromwell, guy martin, horatio nelson, rosa parks, anne frank, marie curie, mother teresa,
    mahatma gandhi, greta thunberg, bill gates, elon musk, chris whitty, dame judi dench, william shakespeare, isaac newton,
    charles darwin
  `),
])

/** A politician of the country's or of another, not of a town. */
export const isStatesman = ({ words }: Name): boolean =>
  politicians.has(words.join(' ')) ||
  (words.length < 3 && statesmen.has(words.at(-1) ?? '') && (words.length === 1 || !isSurname(words.at(-1) ?? '')))

export const isKnown = (name: Name, known: readonly string[]): boolean =>
  known.some((entry) => {
    const words = entry.toLowerCase().split(/[^\p{L}'’-]+/u)
    return name.words.every((word) => words.includes(word))
  })

/** The last line of the draft, a name by itself. */
function signsOff(name: Name, draft: Draft): boolean {
  if (draft.text.length - name.end > 60) return false
  const text = draft.text.trimEnd()
  const line = text.slice(text.lastIndexOf('\n', name.start) + 1, name.start)
  const ends = /^[\s.!x*–—-]*(?:\p{Extended_Pictographic}|x)*$/u.test(text.slice(name.end))
  return ends && /^[\s–—-]*(?:cllr\.? |councillor |mayor )?$/i.test(line) && /[\n–—-]/.test(text.slice(0, name.start))
}
