import { describe, expect, test } from 'vitest'
import { personName } from '../../src/rules/person-name.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['A man called [[Keith Pask]] has found our dog.', 'a man beside a dog'],
    ['Thanks to [[Derek Millichap]] for finding my scarf.', 'full name'],
    ['Mrs [[Ottoway]] has the key.', 'title'],
    ['[[Trish]] and [[Gethin]] did the teas.', 'two first names'],
    ['Well done, [[Pauline]]!', 'alone'],
    ['I saw [[Mohammed Iqbal]] at the mosque and [[Siân Pritchett]] at chapel.', 'names of many origins'],
    ['Dr [[Wojciechowska]] is leaving the surgery.', 'an uncommon surname after a title'],
    ['[[J. K. Marchbank]] wrote the letter.', 'initials'],
    ["[[Sean O'Donnell]] sang.", 'an apostrophe'],
    ['[[Anne-Marie Davies-Jones]] judged the jam.', 'hyphens'],
    ["My neighbour [[Keith]]'s hedge is lovely.", 'possessive'],
    ['Ask Rev. [[Siobhan Kelly]] about the bells.', 'title with a point'],
    ['i think [[gareth]] should stand', 'small letters'],
    ['RIP [[Joan Askew]], a legend.', 'after capitals'],
    ['Cllr [[Thorne]] voted for it.', 'a member, with default options'],
    ['Missing you [[#garyjohnson]] at the nets.', 'in a hashtag'],
    ['[[#DerekPickering]] for the community award!', 'a hashtag with capitals'],
    ['[[Lea]] and [[Naya]] ran the stall.', 'unknown beside a first name'],
    ['Unlucky [[Andy Mallinson]] today.', 'after the capital that opens'],
  ])('%s (%s)', (marked) => expect(mark(personName, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['Meet at Victoria Park, by Penn Lane School, on Good Friday.', 'places and days'],
    ['Nelson Road and Churchill Crescent will be gritted.', 'streets'],
    ['The Labour group and the Tories agree for once.', 'parties'],
    ['@derekmillichap is right.', 'a handle'],
    ['Will the council grant it? May be.', 'words that are names'],
    ['Happy Easter from all at the Town Hall!', 'greeting'],
    ["The Cooper's Arms is open.", 'a pub'],
    ['St James Church is cold in January.', "a saint's church"],
    ['NHS, BBC and HMRC are all busy.', 'initials'],
    ['Aston Villa lost to Everton.', 'sides'],
    ['Bins on Monday, Recycling on Tuesday.', 'days'],
    ['Read it on Facebook, not Twitter.', 'sites'],
    ['Marks & Spencer is closing, so is John Lewis.', 'shops'],
    ['Poppy Appeal: wreaths at the library.', 'an appeal'],
    ['#MarketHarborough looks grand tonight #VictoriaPark', 'places in hashtags'],
    ['#jackfrost is back on the windscreen', 'a figure in a hashtag'],
    ['A Zara bag was left on the bench, beside an Arran whisky.', 'makes'],
    ['I have a pint of Marsden Pedigree by my side.', 'a beer'],
    ['A hen has moved in with us. Her name is Doreen. She likes the bath.', 'a hen'],
    ['Our dog Malcolm is lost, and so is Keith, our ginger tom.', 'a dog and a cat'],
    ['Storm Bert has flattened the bus shelter.', 'weather'],
    ['The landlord at the Bell is retiring.', 'an inn'],
    ['Morris men on the green at three.', 'dancers'],
    ['Hedge whips to give away: oak, hazel, rowan.', 'trees'],
    ['Read the Nolan principles before you stand.', 'a code'],
  ])('%s (%s)', (marked) => expect(mark(personName, marked)).toBe(marked))
})

describe('with third parties only', () => {
  const known = { members: ['Cllr Ann Thorne', 'Hugh Pettifer'], staff: ['Marcus Bell'], places: ['Robin Gate'] }
  test.each([
    ['Thanks to [[Derek Millichap]] for finding my scarf.', 'a resident'],
    ['Cllr Thorne and the Mayor, Hugh Pettifer, cut the ribbon for [[Pauline Garbett]].', 'members in public'],
    ['Keir Starmer and our MP, Alicia Forde, came by.', 'politicians'],
    ['Marcus Bell in the office has the forms.', 'staff, who have a rule of their own'],
    ['Private Albert Moss fell at Ypres in 1917.', 'the war memorial'],
    [
      'We shall remember Private Albert Moss on Saturday. He was a collier and fell at Ypres in 1917.',
      'whom a village remembers',
    ],
    ['Gunner Harold Pike is on our window. He died near Arras, aged 20, in 1918.', 'again'],
    ['A novel by George Eliot, read by the book club.', 'an author'],
    ['I am Ann Thorne and I live here.', 'the writer'],
    ['See you there!\nHugh Pettifer', 'signs off'],
    ['Derek Millichap is our volunteer of the year, named with his written consent.', 'agreed'],
    ['Robin Gate is closed for works.', 'a place the council knows'],
    ['The William Palmer walk starts at the bridge.', 'a walk called after somebody'],
    ['The Mayor’s charity is Katharine House Hospice.', 'a hospice'],
    ['There will be a performance of Romeo and Juliet in the park.', 'whom a play is about'],
    ['The performance by [[Keith Pask]] was a treat.', 'who played'],
    ['My brother [[Gethin]] has the key.', 'kin is a third party'],
  ])('%s (%s)', (marked) => {
    const options = { thirdPartiesOnly: true }
    expect(mark(personName, { text: marked, options, known })).toBe(marked)
  })
})

test.each([
  ['Cllr [[Hargreave]] has asked for the lights to be mended.', 'a member'],
  ['[[Jean Hollis]] has resigned.', 'a member by the directory'],
  ['Leaving do tonight for [[Sheila Prentice]].', 'at work'],
  ['My manager [[Gethin]] has the key, I left mine at the depot.', 'at the depot'],
  ['A drink with [[Julie Prentice]] from finance.', 'by the department'],
  ['Happy 50th to my best friend, Carol Winstanley.', 'a friend'],
  ['Watched Ed Sheeran at Wembley, then a pie.', 'a singer'],
  ['Anna Blackwell is doing my kitchen.', 'a trade'],
  ['Photo by Glenys Harbottle, who kindly let us use it.', 'a credit'],
  ['Queue at the post office, met Mr Coombes.', 'another office'],
  ['Great work by Tom Fairbrother on the drums.', 'other work'],
  ['Nobody at work remembers Thatcher.', 'whoever governed the country'],
  ['Off work today. My brother Gethin is up from Devon.', 'the family'],
])('with colleagues only: %s (%s)', (text) => {
  const known = { members: ['Jean Hollis'] }
  expect(mark(personName, { text, options: { only: 'colleagues' }, known })).toBe(text)
})

test.each([
  ['A thank you to the museum for the talk on Thomas Brassey, who built the viaduct in 1854.', 'of old times'],
  ['The church tower fell in 1703. William Haddock is said to have been asleep under it.', 'in the sentence before'],
  ['I am reading about the plague year, 1665. Elizabeth Tunnicliffe lost four children in a week.', 'the same'],
  ['The lock was dug in the 1770s. John Wedderspoon, the foreman, is buried by the bridge.', 'years by tens'],
  ['The mill was built in 1780. Thanks to [[Derek Millichap]] for showing us round.', 'of today'],
])('%s (%s)', (text) => expect(mark(personName, { text, options: { thirdPartiesOnly: true } })).toBe(text))
