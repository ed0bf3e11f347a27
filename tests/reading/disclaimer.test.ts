import { describe, expect, test } from 'vitest'
import { readDraft } from '../../src/draft/draft.ts'
import { hasDisclaimer } from '../../src/reading/council/disclaimer.ts'

describe('recognised in plain words', () => {
  test.each([
    ['Views my own.'],
    ['Views are my own'],
    ['All views mine'],
    ['(views own)'],
    ['Own views.'],
    ['Opinions mine, obviously.'],
    ['All opinions expressed here are my own.'],
    ['Any views expressed are mine alone.'],
    ['The views in this post are mine and mine alone.'],
    ['These are my own views and not those of the Town Council.'],
    ['This is my personal opinion.'],
    ['This is purely my own view.'],
    ['My own view, not the council’s.'],
    ['My views, not the council’s.'],
    ['My opinion only.'],
    ['Personal view.'],
    ['Personal opinion only and not that of Northby Town Council.'],
    ['Just my view.'],
    ['Only my opinion.'],
    ['Purely personal views.'],
    ['Tweets are my own.'],
    ['Posting in a personal capacity.'],
    ['Writing here in my own personal capacity'],
    ['Speaking for myself, not the council.'],
    ['I speak only for myself here.'],
    ['Speaking personally, and not for the council, I like it.'],
    ['I’m not speaking for the council here.'],
    ['Not posting as a councillor today.'],
    ['Not with my council hat on.'],
    ['Councillor hat off!'],
    ['Posted as a resident, not as a councillor.'],
    ['All views on this page are personal.'],
    ['This page is me talking, not the council.'],
    ['The council might not agree with me: these views are personal.'],
    ['The town council should not be blamed for these ramblings, which are mine.'],
    ['This does not necessarily reflect the views of the Town Council.'],
    ['Nothing here represents the council: my words only.'],
    ['My words, not the council’s.'],
    ['I write as myself and not on behalf of the council.'],
    ['This is my own position and not that of the council.'],
    ['Views expressed are personal and don’t represent council policy.'],
    ['Personal account. Views are entirely my own.'],
    ['Mae’r farn hon yn bersonol.'],
    ['Fy marn i yn unig.'],
    ['Barn bersonol.'],
  ])('%s', (text) => expect(hasDisclaimer(readDraft(`The pool must stay open. ${text}`), [])).toBe(true))
})

describe('not taken for one', () => {
  test.each([
    ['My views on parking are well known.'],
    ['News, views and a bit of gossip from the ward.'],
    ['The views from the Beacon were my own reward.'],
    ['Have your own views? Come to the meeting.'],
    ['In my view the pool must stay open.'],
    ['I think so anyway.'],
    ['Views of the old mill are on my own website.'],
    ['Everyone is entitled to their own opinion.'],
    ['Retweets are not endorsements.'],
    ['The council’s view is not my own.'],
    ['No views expressed here are mine.'],
    ['The council has a personal data policy.'],
    ['I do not speak for long at meetings.'],
    ['Personally I would close it.'],
    ['Share your views and opinions with the council.'],
    ['I put on my own hat and went to the council.'],
    ['Not the council’s finest hour.'],
    ['I asked my neighbours, not the council.'],
    ['Tell me, not the council, if yours is full.'],
    ['The county owns the road, not the council’s gardeners.'],
    ['This is not an official council event, bring a chair.'],
    ['Post your own views below.'],
    ['The council’s page is personal to nobody.'],
    ['I made my own way to the meeting.'],
  ])('%s', (text) => expect(hasDisclaimer(readDraft(`The pool must stay open. ${text}`), [])).toBe(false))
})

describe('the adopted wording', () => {
  const wording = { text: 'What is written on this page binds nobody but its writer', short: ['Binds nobody but me'] }
  test.each([
    ['What is written on this page binds nobody but its writer.', true],
    ['“WHAT IS WRITTEN ON THIS PAGE BINDS NOBODY BUT ITS WRITER”', true],
    ['binds nobody, but me', true],
    ['What is written on this page binds nobody', false],
  ])('%s: %s', (text, recognised) => expect(hasDisclaimer(readDraft(`Hello. ${text}`), [wording])).toBe(recognised))
})
