import { listed, spaced } from '../../draft/listed.ts'
import { spread } from '../../draft/spread.ts'
import type { Lexicon } from '../contempt/shape.ts'
import {
  asylums,
  geniuses,
  looks,
  manages,
  mockery,
  noises,
  nursery,
  outpourings,
  pastimes,
  trifles,
  virtues,
} from './belittling-words.ts'

const be =
  "is are was were 's been being be looks looked seems seemed sounds sounded look seem sound resembles resembled remains makes"

/** Letter → class, as belittling-frames.ts reads them. */
export const belittlingLexicon: Lexicon = {
  X: listed(`
    has-been, has-beens, never-was, never-weres, never-were, not all there,
    a few (sandwiches|cards|bricks|pennies|slices|bulbs|spanners) short, way out of (his|her|their) depth
  `),
  O: listed(`
    moan, complain, whinge, whine, grumble, nothing better to do, better things to do,
    too much time on (their|your|his|her) hands, get out more, happy with anything, hobby, knowing best, grow up,
    get a life, offended by everything, offended, the sound of (their|his|her) own, attention seeking, attention,
    believe anything, believe anything they read, common sense, know better, be told, help themselves, jealous,
    bitter, feel important, stir, stirring, cause trouble, an argument, argue with, never satisfied, ever satisfied,
    please some people, the brains, two brain cells, manners, respect, be pleased, read properly, play the victim,
    cry about, cry over, crying about, see past, look stupid
  `),
  Z: [
    spread`
      (some|certain|those) (people|folk|folks|persons|individuals|residents|members|councillors|colleagues|
      types|neighbours|of you|of them|commenters|parents|drivers|others|men|women|souls)
    `,
    'same old (faces|people|names|crowd|voices|suspects|lot|gang)',
    spread`
      (the usual|usual) (suspects|moaners|crowd|lot|mob|gang|brigade|rabble|complainers|voices|faces|types|
      people|whingers|experts|critics)
    `,
  ],
  g: geniuses,
  H: pastimes,
  L: looks,
  J: [
    spread`
      not (know|tell|recognise|recognize|spot) ... (from|if|unless) (a|an|his|her|their|your|one|the|it|someone|
      somebody|they)
    `,
  ],
  m: [
    spread`
      (face|brain|handshake|opinions|manner|grin|mouth|nose|ego|attitude|temper|speech) (like|resembling) (a|an|something|two|someone|the)
    `,
  ],
  G: spaced(`
    parents kids youngsters incomers newcomers objectors youth tourists pensioners students staff voters ramblers
    dogwalkers fishermen shooters ringers allotment-holders
  `),
  j: [
    spread`
      if (it|one|he|she|they|you|somebody|someone|his|her|their|your) ... (bit|hit|smacked|slapped|kicked|
      jumped|fell|stood|danced|landed|sat|walked|punched|knocked|tapped|depended|fell over|came|was|were|had|
      handed|ran)
    `,
  ],
  V: virtues,
  v: [],
  o: outpourings,
  z: noises,
  k: nursery,
  t: trifles,
  x: mockery,
  y: asylums,
  M: manages,
  B: spaced(`
    council committee board panel department team office authority parish chamber bench benches district county group
    paper newspaper gazette chronicle herald echo press media rag opposition administration cabinet inspectorate
    agency firm contractors contractor company union club society association wi
  `),
  R: [
    ...spaced(`
      more better brighter smarter cleverer sharper livelier wiser braver funnier nicer cleaner faster dimmer thicker
      duller slower slipperier smaller bigger dumber denser shallower emptier straighter quicker saner
    `),
    spread`
      more (useful|intelligent|interesting|sensible|honest|convincing|coherent|charismatic|competent|reliable|
      entertaining|lively)
    `,
  ],
  c: ['than'],
  a: ['as', 'as much use as', 'as useful as'],
  l: ['like', 'resembling'],
  w: spaced(`
    throw throws threw throwing spat spits spitting needs need wants want missed misses having lost loses past due
    ready overdue tucked
  `),
  q: listed(`
    proof that, living proof, definition of, poster boy for, poster child for, textbook example of,
    masterclass in, living embodiment of, byword for, dictionary definition of, personification of
  `),
  K: spaced('walking human living'),
  C: spaced(`
    incompetence idiocy stupidity ineptitude hypocrisy arrogance cowardice laziness failure mediocrity dithering
    ignorance greed sleaze dishonesty waffle bluster buffoonery embarrassment disaster shambles retirement
    contraception
  `),
  n: spaced('not never no hardly barely without lacks lacking zero lacked nil scarcely'),
  u: spaced('can could would will should must might shall may ought'),
  h: spaced('has have had having possesses owns got with'),
  b: spaced(be),
  E: spaced('ever even actually really genuinely seriously honestly'),
  D: spaced(`
    choke chokes rot rots trip trips suffer suffers die dies drown drowns burn burns crash
  `),
  W: ['(hope|hopes|pray|wish)', '(cannot|can not) wait'],
  T: [
    'would not (trust|employ|hire|rely on)',
    '(could|can) not (trust|be trusted|take seriously)',
    spread`
      should (not|never) be (let|allowed|left|trusted|put|given|permitted) (out|near|loose|in charge|with|to|
      anywhere|unsupervised|alone|any)
    `,
    'not (to be|be) (let|allowed|left|trusted) (out|near|loose|with|unsupervised)',
  ],
  s: [
    '(stick|stuck|sticking|return|retire|go back|get back|better off|happier|better suited) to',
    '(take|taken|taking) up',
    '(stick|stuck) with',
    'spend more time (on|with|in|doing)',
  ],
  e: ['😂', '🤣', '🙄', '🤦', '🤦‍♂️', '🤦‍♀️', '🤡', '😴', '💤', '🤪', '😆', '😹', '(lol|lmao|rofl|haha|hahaha|hehe)'],
  F: [
    spread`
      (forgot|forgets|forgotten|lost|loses|missed|misses|tripped|slept|dozed|spilled|spilt|locked|confused|
      muddled|mixed|fell|misread|dropped|mislaid|nodded|napped|snoozed|wandered|struggled|struggles|snored|
      stumbled|mumbled|fluffed|bungled|botched|wobbled)
    `,
    '(still|again) (has|have|is) not',
  ],
  r: spaced('who that which whose'),
  d: spaced(`
    a an the this that these those our my his her their your its some any another every all both whole entire of
    so-called
  `),
  f: [
    spread`
      (take|takes|need|needs|require|requires) (a|an) (genius|einstein|rocket scientist|brain surgeon|sherlock|
      mastermind)
    `,
    ...spaced(`
    so very just simply still always clearly obviously absolutely totally utterly quite rather truly frankly also only
    too again apparently probably certainly definitely already now bit little old great big proper right real complete
    total utter usual local own same exactly merely basically to about at
  `),
  ],
  i: spaced('in on from by for under behind near into out up over off between with'),
  S: spaced('said says say called calls claimed claims told tells described wrote'),
  A: ['and', 'but', 'or'],
}
