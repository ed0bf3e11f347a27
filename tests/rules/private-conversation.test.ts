import { describe, expect, test } from 'vitest'
import { privateConversation } from '../../src/rules/private-conversation.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ["[[Screenshot of the councillors' WhatsApp below]].", 'group chat'],
    ["[[Here's the clerk's internal email about the gritting budget]].", 'internal e-mail'],
    ['[[The Chair told me privately last night: "we were never going to fund it"]].', 'told privately'],
    ['[[Cllr Moss texted me this morning: "I only voted for it to shut them up"]].', 'a text quoted'],
    ["[[Screenshots of the members' group chat are in the comments]].", 'group chat'],
    ['[[This memo was for councillors only, but here is page one]].', 'for members only'],
    ['[[Copy of the email from the clerk to all members is below]].', 'e-mail to members'],
    ['[[An internal memo shows who asked for the bench to be moved]].', 'memo'],
    ['[[Photo of the private messages between two councillors attached]].', 'private messages'],
    ['[[The mayor messaged me on WhatsApp last night: "keep the market out of it"]].', 'message quoted'],
  ])('%s (%s)', (marked) => expect(mark(privateConversation, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['Please email the clerk if you would like a pitch.', 'contact'],
    ['A resident messaged me this morning to say thanks.', 'thanks'],
    ['I emailed the county about the potholes and they replied.', 'own e-mail'],
    ['Join our WhatsApp group for flood warnings.', 'public group'],
    ['The clerk has told members that the heating is fixed.', 'small talk'],
    ['Councillors’ WhatsApp groups should be banned.', 'on such groups'],
    ['The Mayor told me this morning how much she enjoyed the fair.', 'small talk'],
    ['Councillors are on first-name terms with the ducks.', 'nothing'],
    ['Seats at the front are for councillors.', 'seats'],
    ['Screenshot of the bus timetable below.', 'public'],
    ['The clerk has emailed everyone on the waiting list.', 'administration'],
    ['I had a lovely message from the school about the poppies.', 'nothing private'],
    ['They told us that the kitchen will be fitted on Monday, which is good news.', 'fitters'],
    ['My colleague told me last night: “Bring a coat.”', 'small talk'],
    ['Parking here is for staff only.', 'a sign'],
  ])('%s (%s)', (marked) => expect(mark(privateConversation, marked)).toBe(marked))
})
