import { describe, expect, test } from 'vitest'
import { readDraft } from '../../src/draft/draft.ts'
import { applyEdit } from '../../src/draft/edit.ts'
import { nothingKnown } from '../../src/rules/known.ts'
import { missingDisclaimer } from '../../src/rules/missing-disclaimer.ts'
import type { Example } from '../../src/rules/rule.ts'
import { mark } from '../marking.ts'

describe('asks whose view it is', () => {
  test.each([
    ['We need a crossing on Station Road before somebody is hurt.[[]]', 'says what is needed'],
    ["Scrapping the number 9 bus service is a mistake and it'll hit pensioners hardest.[[]]", 'passes a verdict'],
    ['Why are we spending £40,000 on a sculpture when the drains are blocked?[[]]', 'a question that is none'],
    ["I voted against the precept tonight because I don't think families can afford it.[[]]", 'a reason for a vote'],
    ['The new parking charges are a kick in the teeth for our high street.[[]]', 'a figure of speech'],
    ['The library should never have been on the list.[[]]', 'looks back'],
    ["It's time we had a proper skate park in this town.[[]]", 'demands'],
    ["Disappointed by tonight's vote on the allotments.[[]]", 'a feeling about a vote'],
    ['The consultation on the one-way system is a sham.[[]]', 'a verdict in one word'],
    [
      "I'm backing the plans for 40 affordable homes on the old depot, and I support the developer's offer of a footpath.[[]]",
      'backs',
    ],
    ["I can't see how 200 houses on that field makes sense with our roads.[[]]", 'doubts'],
    ['No more houses until the surgery can cope.[[]]', 'a slogan'],
    ['Bring back the Sunday market![[]]', 'an imperative'],
    ['Keep the toilets open. It costs us next to nothing.[[]]', 'another'],
    ['If it were up to me the car park would be free on Saturdays.[[]]', 'a wish'],
    ["Can't believe planning passed that extension by the mill.[[]]", 'disbelief'],
    ['Good decision by full council to keep the pool.[[]]', 'praise takes a side too'],
    ['Residents deserve better than a bin collection every three weeks.[[]]', 'deserve'],
    ['Not convinced by the plans for the bandstand.[[]]', 'no verb'],
    ['Speed bumps are not the answer on Church Street.[[]]', 'denies'],
    ['That grant would be better spent on the youth club.[[]]', 'compares'],
    [
      'The council voted to fell the limes.\n\nThey should have been saved.[[]]',
      'goes on about it in the next sentence',
    ],
    ['Enough is enough: the bypass is overdue. Views on Mill Lane may vary.[[]]', '“views” in another sense'],
    ['I think the precept is too high. My views on it have not changed.[[]]', '“my views on” claims nothing'],
    ["The county's plan for the junction is bonkers.[[]]", 'another council is town business as well'],
    ['Delighted to support the plans for the new pump track![[]]', 'supports'],
    ['Fifteen grand for a tree while the skatepark lights are out. You couldn’t make it up.[[]]', 'irony'],
    ['Leave the pond and the benches alone![[]]', 'an order to those in charge'],
    [
      'Another sixty houses and not one extra GP appointment. Where does it end?[[]]',
      'a question that wants no answer',
    ],
    ['Penny wise, pound foolish: the museum hours are cut again.[[]]', 'a proverb'],
    [
      'The Government must pay for our library, which this town cannot lose.[[]]',
      'the nation asked for the town’s sake',
    ],
    ['I take my hat off to the folk who saved the bandstand.[[]]', 'praise with a side'],
    [
      'Sat behind that idiot Cllr Drewett all evening while he argued against the shelter.[[]]',
      'scorn for a colleague',
    ],
    ['The allotment list needs publishing.[[]]', 'what it needs'],
    ['I do wish somebody would mow the verge on Mill Lane.[[]]', 'wishes'],
    ['If Corby can run a late bus on a Friday, so can we.[[]]', 'holds another town up'],
    ['I think the county has run the road closure rather well.[[]]', 'how it was run'],
    ['Traders in the market are owed some plain English about the rents.[[]]', 'what is owed'],
    ['Tarpaulin since March, and no way to treat a town hall.[[]]', 'how it is treated'],
    ["£4 a year for toilets that open. I'd gladly pay double for our town hall too.[[]]", 'would pay'],
    ["The tree contract went to Cllr Drewett's cousin, and that's how he got it.[[]]", 'a hint at a member'],
    ['Market rents are up again and the council wonders why the pitches are empty.[[]]', 'wonders why'],
    ['We should just hold the meetings on a Saturday morning.[[]]', 'the meetings'],
    ['The money belonged on the path to the school, not on banners.[[]]', 'where money belonged'],
    ['Fifteen grand on a fountain while the hall roof leaks?[[]]', 'set against neglect'],
    ["I'd chain myself to that lime tree before I let them fell it.[[]]", 'a pledge'],
    ['Give the market its Wednesday back.[[]]', 'give it back'],
    ['Somebody tell the county that puddles are not a cycle route.[[]]', 'somebody tell them'],
    ["They'd sooner pave the green than mow it.[[]]", 'what they would sooner do'],
    ["I've seen better organised jumble sales than our finance committee.[[]]", 'runs the council down'],
    ['At last the council has seen sense about the market.[[]]', 'at last'],
    ['Time they listened to the traders in the market.[[]]', 'time they listened'],
    ['Leave the library where it is.[[]]', 'leave it'],
    ["Two hours' free parking would do more for the shops than any banner.[[]]", 'would do more'],
    ['Tell me again how a second car park helps the shops.[[]]', 'tell me again'],
    ['More trees and fewer signs for this town.[[]]', 'more and fewer'],
    ['I can live with the cycle lane but not with the kerbs.[[]]', 'can live with'],
    ['Where is the money for the crossing?[[]]', 'a question that accuses'],
    ['I must say the market deserves better.[[]]', 'no errand'],
    ['We need a hotel, and the county should go back to its first plan for the road.[[]]', 'wants for the town'],
  ])('%s (%s)', (marked) => expect(mark(missingDisclaimer, marked)).toBe(marked))

  test.each([
    [
      'Ministers must act on unsafe flats, and the Government has been far too slow.',
      'the nation’s affairs, not the town’s',
    ],
    ['The Chancellor should keep the £20. Families need it.', 'a party’s argument'],
    [
      'A fine weekend. Eleven of us cleared the brook. There was soup. Somebody fell in, which was awful for him. We saved the bench.',
      'a long story with one strong word in it',
    ],
    ['We are five for the panel this year, and I am not on the list.', '“not on”'],
    [
      'It was agreed at Tuesday’s committee, by all who were there, that the hedge should be cut.',
      'reported at length',
    ],
    ['What do I think of the market? Come and ask me.', 'asks about oneself and gives nothing'],
    ['Council meets on Tuesday at 7pm. The agenda is on the website.', 'a notice'],
    ['At last night’s meeting the council chose new lamps for the library.', 'when it was'],
    ['By the time we got round the market the bread had gone from every stall.', 'by the time'],
    ['Did anyone else lose a fence panel in the wind? Ours is in the brook by the allotments.', 'asks the neighbours'],
    [
      'Refuse collections in the town move to Tuesday, and the refuse lorry now starts at the bottom of Mill Lane.',
      'refuse',
    ],
    ['Enquiries about the market should be addressed to the office in the square.', 'where to ask'],
    ['The lamps in the market square go off at ten. Should this continue, ring the number on the post.', 'a condition'],
    ['Thanks to the highways team for filling the potholes on Mill Lane.', 'thanks'],
    ['The new bins should arrive by Friday.', 'a forecast'],
    ['You should have received your poll card by now. Council tax bills follow.', 'speaks to the reader'],
    ['What do you think about the plans for the rec? Have your say by Friday.', 'asks'],
    ['Great turnout at the litter pick. Well done all!', 'praise of people, no side taken'],
    ['I think I left my umbrella in the council chamber.', 'thinks of an umbrella'],
    ['The council voted 7 to 5 to approve the budget. Minutes next week.', 'reports'],
    ['Best chips in town, by the market square.', 'taste'],
    ['I hope the weather holds for the fete on Saturday.', 'hopes for the weather'],
    ['Residents have told me that they want a crossing. I have passed it to highways.', 'passes it on'],
    ['The committee agreed that the hedge should be cut in October.', 'a resolution'],
    ["I've asked for the street lights to go on the next agenda.", 'a thing done'],
    ['Dogs must be kept on leads in the play area.', 'a rule of the park'],
    ['If you think your council tax band is wrong you can ask for it to be looked at.', 'about the reader'],
    ['We need volunteers for the litter pick on Sunday.', 'an appeal'],
    ['The market was lovely this morning, and the bread even better.', 'a morning out'],
    ['Our youngest should sleep well after the fete!', 'private life at a town event'],
    ['Comments on the planning application must be in by the 28th.', 'a deadline'],
    ['The bypass will be closed overnight and drivers should follow the diversion.', 'a diversion'],
    ['I think the council has got the parking charges wrong. Views my own.', 'claimed as own'],
    ['The library must stay open. (Just me, not the council.)', 'claimed in other words'],
    ['Speaking for Northby Town Council, we are opposed to the new bypass.', 'speaks as the council: another rule'],
    ['My cakes are a disgrace and should be banned from the bake-off.', 'not council business'],
    [
      'It was agreed that the verge should be cut. The Clerk to contact the county. It was noted that the sign needs to be mended.',
      'minutes',
    ],
    ['The museum is looking for stewards for the summer exhibition.', 'a notice'],
    ['Speaking for nobody but myself: scrap the market charges.', 'says whose view it is'],
    ['Nothing I say here is on behalf of the Town Council. The tip should be open on Sundays.', 'says whose it is not'],
    ['Usual note: I’m not Harborough Town Council. The tip should be open on Sundays.', 'says who it is not'],
    ['Lanyard’s in the drawer for this one. The tip should be open on Sundays.', 'has the office off'],
    ['No mayoral chain on tonight. The tip should be open on Sundays.', 'has it off in other words'],
    ['That’s the beekeeper typing and nobody else. The tip should be open on Sundays.', 'and nobody else'],
    ['The tip should be open on Sundays. I, and I do mean I, would go.', 'means one'],
    ['Please don’t share it as if the council had said it: the tip should be open on Sundays.', 'nor did the council'],
    ['I sit on the council and I’m not writing for it. The tip should be open on Sundays.', 'not for it'],
    ['Said as a mum, not as staff: the tip should be open on Sundays.', 'not as staff'],
    ['A gardener’s opinions, not Harborough’s. The tip should be open on Sundays.', 'not the town’s'],
    ['#JustMe The tip should be open on Sundays.', 'in a hashtag'],
    ['The tip should be open on Sundays. Mine alone, that.', 'mine alone'],
    ['Hear it as the grumble of one shopper: the tip should be open on Sundays.', 'of one shopper'],
    ['The tip should be open on Sundays. Nothing here is to be read as the Town Council’s position.', 'read as'],
    ['The tip should be open on Sundays; the objection to Mondays is a personal one.', 'a personal one'],
    ['Purely as myself and not as a voice for any council: the tip should be open on Sundays.', 'as myself'],
    ['A remark from my own head. The tip should be open on Sundays.', 'from my own head'],
    ['The tip should be open on Sundays, and no one at the Town Council has asked me to write it.', 'nobody asked'],
    ['The tip should be open on Sundays, a wish that the council hasn’t been asked to share.', 'not asked to share'],
    ['A cross old gardener’s view. The tip should be open on Sundays.', 'a gardener’s view'],
    ['If you wonder whose opinion it is, it is this councillor’s own. The tip should be open on Sundays.', 'own'],
    ['From the notebook of a private citizen: I wish we would mend the market clock.', 'of a private citizen'],
    ['I wish we could have stayed for the whole of the market.', 'a wish of one’s own'],
    ['I went home knowing far too much about the history of the town hall clock.', 'too much of what one knows'],
    ['I think the market needs a loo. All this is from me personally.', 'from me'],
    ['The bus should call at the surgery. My name, my stamp, my opinion.', 'my, my, my'],
    ['The fence should go, but this is only my view.', 'only my view'],
    ['Private thoughts of an old drover: the market should move back.', 'thoughts of'],
    ['The stall needs manning on Saturday, can you help?', 'asks for hands'],
    ['Got stuck at the tip with nine people watching, never been so ashamed.', 'at oneself'],
    ['I support the relief road. This is just Donna x', 'by name'],
    ["I'd keep the Sunday hours, and I say it here as Dawn and not as the town council.", 'as Dawn'],
    ['The crossing should move. That is Donna the person, not Donna the councillor.', 'the person'],
    ["It's my own observation that the council could do better.", 'own observation'],
    ['The kiosk should stay. Only speaking for my own stall.', 'own stall'],
    ['That planner is a fool.', 'no business of the council’s'],
    ["The Panel considers the fireworks. I hope it goes through, though that's just me and I've one vote.", 'just me'],
    ["I lost the vote on the crossing and that was wrong. Not in the council's name, just in mine.", 'just in mine'],
    ["A text about the council tax is going round. It is a scam, so don't tap it.", 'a warning'],
    ['The library is where it was, next to the church.', 'where it was'],
    ["Two hours' free parking starts on Monday.", 'a notice'],
    ['My dog is no fan of the new paving.', 'a dog'],
    ['Bring back your library books by Friday. Bin lorry woke the baby again!', 'errands'],
    ["Let's bring a picnic to the park. It's a shame the rain stopped the cricket.", 'an outing'],
    ['The fete raised £900, a great result for our cricket club.', 'a result'],
    ["I'm gutted I missed the lights switch-on, and about time I joined the library.", 'one’s own'],
    ['The bowls club needs a treasurer. Never a dull day at the library.', 'hands wanted'],
    ['A sad song from the market band, and a clever jackdaw made the whole street laugh.', 'feelings'],
    ['The winner was the kiosk by the park, and the scary ghost train is at the bottom of our street.', 'a fair'],
    ['Excuse me, is this the road to Melton? How far is it to the swimming pool?', 'asks the way'],
    ['Where is the library, please? Should I park in the car park or on the street?', 'asks the way'],
    ['Who left a pushchair by the bus stop? The library has it.', 'asks whose it is'],
    ['I need a bus to the station, and I must renew my library card.', 'own errands'],
    ["I don't want a house on a busy road, and I would like a flat near the park.", 'a home of one’s own'],
    ['We should go to the market together. Why not come to the town hall first?', 'an outing'],
    ["I got it wrong, the market is on Thursday. It's a shame you missed the first.", 'a slip'],
    ['Thank you so much for keeping our street so clean.', 'thanks'],
    ["I'm not sure when the library opens. I think the library opens at nine.", 'does not know'],
    ['The quickest way to the library is through the park.', 'shows the way'],
    ['My car would not start, so I took a taxi, which was too expensive.', 'a private trip'],
  ])('%s (%s)', (marked) => expect(mark(missingDisclaimer, marked)).toBe(marked))

  test('not on the council’s account', () =>
    expect(mark(missingDisclaimer, { text: 'The county should fix the potholes.', account: 'council' })).not.toContain(
      '[[',
    ))
})

describe('offers the wording', () => {
  const adopted = {
    text: "Statements and opinions here are my own and do not necessarily represent Northby Town Council's policies or opinions",
    short: ["Personal view, not Northby Town Council's.", 'Views my own.'],
    language: 'en',
  } as const
  const opinion = 'The council should scrap the parking charges.'
  const fixOf = (text: string, site: 'x' | 'facebook') => {
    const [match] = missingDisclaimer.find(readDraft(text, { site }), {}, { ...nothingKnown, disclaimers: [adopted] })
    return match && { ...match, after: match.fix && applyEdit(text, match.fix.edit) }
  }

  test('whole, as a last paragraph', () => {
    const found = fixOf(`${opinion}\n`, 'facebook')
    expect(found?.fix?.label).toBe('Add the disclaimer')
    expect(found?.after).toBe(`${opinion}\n\n${adopted.text}`)
  })
  test('whole on X, on the next line, with what is left', () => {
    const found = fixOf(opinion, 'x')
    expect(found?.after).toBe(`${opinion}\n${adopted.text}`)
    expect(found?.fix?.left).toBe(280 - opinion.length - 1 - adopted.text.length)
  })
  test.each([
    [180, 'Add the short form', adopted.short[0]],
    [250, 'Add the short form', adopted.short[1]],
  ])('short where a draft of %i characters leaves too little room', (length, label, form) => {
    const found = fixOf(opinion.padEnd(length, 'x'), 'x')
    expect(found?.fix?.label).toBe(label)
    expect(found?.after?.endsWith(`\n${form}`)).toBe(true)
  })
  test('not at all where nothing fits, and says how much to cut', () => {
    const found = fixOf(opinion.padEnd(275, 'x'), 'x')
    expect(found?.fix).toBeUndefined()
    expect(found?.because).toContain('cut 9 characters')
  })
  test('is not asked for again once added', () => {
    const after = fixOf(opinion, 'facebook')?.after ?? ''
    expect(fixOf(after, 'facebook')).toBeUndefined()
    expect(fixOf(after.replaceAll("'", '’').replace('do not', "don't").toUpperCase(), 'facebook')).toBeUndefined()
  })
})

describe('a thread is one draft, and its disclaimer stands in the first post', () => {
  const plain = 'Bin day moves to Friday.'
  const view = 'I think the council has got the bin charges wrong.'
  test.each<readonly [Exclude<Example, string>, string]>([
    [{ text: `${plain}[[]]`, later: view }, 'the opinion comes later'],
    [{ text: `${view}[[]]`, later: plain }, 'the opinion comes first'],
    [{ text: `${view} Views my own.`, later: view }, 'said in the first'],
    [{ text: view, later: `${plain}\n\nViews my own.` }, 'said in a later one'],
    [{ text: plain, later: plain }, 'no opinion'],
    [{ text: view, continues: true }, 'a later post is not asked'],
  ])('%o (%s)', (example) => expect(mark(missingDisclaimer, example)).toBe(example.text))
})

describe('a side without a verb of opinion', () => {
  test.each([
    ['£9k on a logo and the swings are still broken. Make it make sense.[[]]', 'found'],
    ['So we can afford a sculpture but not a school crossing patrol. Right you are.[[]]', 'found'],
    ['Whoever thought a cobbled cycle lane was clever has never sat on a bike.[[]]', 'found'],
    ['If the library goes, the heart of this town goes with it.[[]]', 'found'],
    ['Charging for the car park on Sundays will finish off the churches.[[]]', 'found'],
    ['Our high street needs shops, not another vape lounge.[[]]', 'found'],
    ['Forty houses on a flood plain. What could go wrong.[[]]', 'found'],
    ["£9k on a logo and the swings are still broken. That's me talking, not the council.", 'let pass'],
    ["Two buses a day is not a bus service. It isn't the council thinking, it's Pete thinking.", 'let pass'],
    ['The market should be on a Saturday. None of my colleagues has to agree with me.', 'let pass'],
    ["I'd swap the fountain for a loo tomorrow. Just me, off duty.", 'let pass'],
    ['Charging on Sundays is wrong. The council will have its own ideas.', 'let pass'],
    [
      'Forty houses on a flood plain. Nobody asked me to say so and nobody else is saying it with me. My view.',
      'let pass',
    ],
    ['Recipe: one leek, two eggs. Do not take it to a council do.', 'let pass'],
  ])('%s (%s)', (marked) => expect(mark(missingDisclaimer, marked)).toBe(marked))
})

test.each([
  [
    "The parking charges are too high. None of it is town council policy, it's me thinking aloud.",
    'says whose view it is',
  ],
  [
    "The new charges are unfair on the traders. Unofficially, and only as myself, that's what I think.",
    'says whose view it is',
  ],
  ['The council was wrong to close the toilets. All the above is me, not the Town Council.', 'says whose view it is'],
  [
    "The council was wrong to close the toilets. No part of this is the Town Council's position, only mine.",
    'says whose view it is',
  ],
  ['The council is wrong to close the toilets, and this is where I stand on it.[[]]', 'says nothing of whose'],
  [
    'I think the market rents are too high. What the council has said about them is nonsense.[[]]',
    'says nothing of whose',
  ],
  [
    'Nothing here has been done by the town council for years: I think the rec is a disgrace.[[]]',
    'says nothing of whose',
  ],
  [
    'The new stance of the council is the wrong one, and I think the personal touch has gone from the office.[[]]',
    'says nothing of whose',
  ],
  [
    "I think the council's individual grants are a waste. All of this is down to the Town Council.[[]]",
    'says nothing of whose',
  ],
  [
    'I think the council was wrong. Nothing commits the council to a date for the toilets.[[]]',
    'says nothing of whose',
  ],
  [
    'Some plum has left a grey van over my drive again, reg NN19 QXY, and I think he lives on the Pound estate.',
    'no view on the town’s business',
  ],
  [
    'Did you know the castle walls once had a horseshoe from every peer who passed through the town? Highway robbery, with nails.',
    'no view on the town’s business',
  ],
  [
    "The chairman of the darts league has been helping himself to the kitty. It's gone to the dogs down there.",
    'no view on the town’s business',
  ],
  [
    'On behalf of Brackley Town Council I can confirm that we support the new surgery and will say so to the inspector.',
    'no view on the town’s business',
  ],
  [
    "Brackley Town Council's position on the bypass is clear: we're against it and we'll keep saying so.",
    'no view on the town’s business',
  ],
  [
    'My plumber at Juniper Way is a cowboy and his work stinks to high heaven. He has left the kitchen a complete shambles.',
    'no view on the town’s business',
  ],
  ['On behalf of Brackley Town Council I welcome you all. Personally I think the bypass is a mistake.[[]]', 'a view'],
  ["The council's van is across the ramp again. I think it's a disgrace.[[]]", 'a view'],
  ['The chairman of the planning committee has made a complete shambles of it.[[]]', 'a view'],
  ['The town market has gone to the dogs.[[]]', 'a view'],
])('%s (%s)', (marked) => expect(mark(missingDisclaimer, marked)).toBe(marked))

test.each([
  ['We lost the quiz in the hall. Never mind, next year is another year.', 'a comfort'],
  ['The market was rained off. Never mind, it will be back on Saturday.', 'a comfort'],
  ['The new charges are unfair. Please read this as me, not the authority.', 'let pass'],
  ['Another cut to the bus. Never mind that the pensioners need it, eh?[[]]', 'a view'],
])('%s (%s)', (marked) => expect(mark(missingDisclaimer, marked)).toBe(marked))
