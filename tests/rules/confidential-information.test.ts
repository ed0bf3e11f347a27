import { describe, expect, test } from 'vitest'
import { confidentialInformation } from '../../src/rules/confidential-information.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['[[Discretion forbids me to name the tenant, but the lease goes to the bakery]].', 'discretion'],
    ['[[What was said about the depot stays in the room, but it is to be sold]].', 'stays in the room'],
    ['[[The letter from our barrister is marked privileged and says we should settle]].', 'privileged'],
    ["[[I've uploaded the pages they redacted]]. Enjoy.", 'redacted pages'],
    ['[[Been told to keep my mouth shut about the depot lease, so it is the brewery]].', 'told to keep quiet'],
    ['[[We were told in confidence that the chemist is moving out of the precinct]].', 'told in confidence'],
    ['[[The confidential audit report says the reserves have halved]].', 'what a paper says'],
    ['[[Our solicitor says we would lose if the developer took us to court]].', 'legal advice'],
    ["[[We were sent the surveyor's report in confidence and it says the roof is finished]].", 'sent in confidence'],
    ["[[The council's barrister advised members that the ban won't stand up]].", "counsel's opinion"],
    ['[[Between you and me, the council is about to sell the field behind the library]].', 'keeps it quiet'],
    ["[[You didn't hear it from me, but the youth centre closes in June]].", 'keeps it quiet'],
    ["[[I'm not supposed to share this, but the grant has gone to the rugby club]].", 'not supposed to'],
    ['[[Keep this under your hat: the supermarket has made an offer for the depot]].', 'under your hat'],
    ['[[At a confidential briefing we learned that the surgery is closing]].', 'briefing'],
    ['[[The restricted staffing report recommends losing two wardens]].', 'restricted report'],
    ["[[The former clerk's pay-off was £38,000]].", 'settlement'],
    ['[[The council settled the dismissal claim out of court last week]].', 'settlement of a claim'],
    ['[[The lease quote was marked restricted but it is double what we were told]].', 'restricted'],
    ['[[The papers on the depot had to be handed back at the end]].', 'handed back'],
    ['[[I have been told I am not allowed to post this. The roof survey says it needs 200k]].', 'and what follows'],
  ])('%s (%s)', (marked) => expect(mark(confidentialInformation, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['What members said of the depot stays in the room, and rightly.', 'kept'],
    ['The housing waiting list is too long and the district says so.', 'everybody’s talk'],
    ['Members will discuss the lease in private, as the agenda says.', 'what an agenda says'],
    ["The consultant's report recommends a crossing.", 'consultants are heard in the open'],
    ["The solicitor's letter to residents says the lane is private.", 'to residents'],
    ['The firm asked us not to name it and I am keeping my word.', 'kept'],
    ['The sealed envelope at the fair held the weight of the marrow, which I guessed at four pounds.', 'a game'],
    ['The piano stays in the room, and so does the hall heater.', 'furniture'],
    ['I did not tell you about the fair last year, so here it is: the 9th.', 'nothing held back'],
    ['The collection plate was passed along the table.', 'a collection'],
    ["Our solicitor's advice is exempt, so I can't tell you what it says.", 'refuses'],
    ["Between you and me the best chips in town are at Bertolini's.", 'chips'],
    ['The helpline is free and confidential, day or night.', 'helpline'],
    ['You can talk to the housing adviser in confidence at the hub.', 'advice session'],
    ['Survey answers will be treated in confidence.', 'survey'],
    ["Don't tell anyone, but I have never liked mince pies.", 'a joke'],
    ["Mum's the word about the surprise party for the caretaker.", 'surprise party'],
    ['The report is on the website and says that reserves have halved.', 'published report'],
    ['Our solicitor says the house sale should complete on Friday.', 'private life'],
    ['Confidential waste shredding day at the council car park.', 'shredding'],
    ['The local government finance settlement was published today.', 'another settlement'],
    ['Report it to Crimestoppers in complete confidence.', 'crime line'],
    ['The confidential counselling service for farmers has a new number.', 'service'],
    ['Between you and me I think the council should mow it twice.', 'an opinion'],
    ['Parking is restricted on Market Street on Sunday.', 'parking'],
    ['Leaving do for Kerry from planning. Not supposed to say but it was the best night out in years.', 'a leaving do'],
    ['Cllr Drewett and I disagree about the budget, and there I have said it.', 'there I have said it'],
  ])('%s (%s)', (marked) => expect(mark(confidentialInformation, marked)).toBe(marked))
})

describe('told between the lines', () => {
  test.each([
    ['[[They showed us the offer for the chapel behind closed blinds and it had five noughts on the end]].', 'found'],
    ["[[Sworn to silence on item nine, but if I hum a tune called eviction don't look surprised]].", 'found'],
    [
      "[[Members got a purple folder that you'll never see, and I'd not open a shop on Bridge Street if I'd read it]]. I have.",
      'found',
    ],
    ['[[Not a word to the bowls club, but bring your own chairs next season, if you take my meaning]].', 'found'],
    ["[[I'm bound to keep quiet about the toilets]]. My advice is go before you come out.", 'found'],
    [
      "[[The bit of the agenda with the black lines through it is about the caretaker's house]]. You didn't hear it here.",
      'found',
    ],
    ['[[What I saw in the briefing would make you sell your flat]].', 'found'],
    ["I can't tell you what's in the sealed report, and I won't be dropping hints.", 'let pass'],
    ['The public were asked to step outside for ten minutes while the alarm was tested.', 'let pass'],
    ["The report goes public on Friday. I'll post the link then.", 'let pass'],
    ["We've all been told about the depot: the notice is on the council's website.", 'let pass'],
    ['My lips are sealed about the birthday surprise for Joan.', 'let pass'],
    ['Door shut, heating on, and the choir practice began.', 'let pass'],
    ["I've got the list of schools taking part in the parade and yours is on it.", 'let pass'],
    ['The auditor’s report is damning.', 'published by law'],
    ['Here is our price list, and here are the full results of the show.', 'a price list'],
    ["The treasurer's report says that we have £312 in the bank.", 'a club'],
    ['Hidden away in the park is a tiny chapel.', 'hidden, but not in papers'],
    ['We were told not to park in the street.', 'told not to do'],
    ['You should not post letters in that box.', 'letters'],
  ])('%s (%s)', (marked) => expect(mark(confidentialInformation, marked)).toBe(marked))
})
