import { expect, test } from 'vitest'
import { pressCommentWithoutView } from '../../src/rules/press-comment-without-view.ts'
import { mark } from '../marking.ts'

test.each([
  ['As I told the reporter from the Herald, the pool must stay open.[[]]', 'told a reporter'],
  ['A journalist rang me about the pool. It has to stay.[[]]', 'rang'],
  ['Happy to be quoted: the drains are a century old.[[]]', 'quoted'],
  ['Spoke to Radio Northby this morning. The vote was close and fair.[[]]', 'spoke to a station'],
  ['Hi newsdesk, here is my line on the library: hands off.[[]]', 'a newsdesk'],
  ['I was on the radio at eight: the bypass can wait.[[]]', 'on the radio'],
  ['My quote for the Gazette: the fair is our finest hour.[[]]', 'a quote'],
  ['Told the Echo what I think of the parking.[[]]', 'told a paper'],
  ['You can quote me on this, the clock will chime again.[[]]', 'quote me'],
  ['Just gave an interview to the Northby News about the turbine.[[]]', 'an interview'],
  ['Asked by the Mercury about the trial, I said that longer would be better.[[]]', 'asked by'],
  [
    'I told the Gazette that the council had voted to keep the clock, and that it should never have come to this.[[]]',
    'more than a vote',
  ],
  ['On the record: I back the market traders.[[]]', 'on the record'],
])('%s (%s)', (marked) => expect(mark(pressCommentWithoutView, marked)).toBe(marked))

test.each([
  ['On the record player: the brass band.', 'a record'],
  ['I told the paper boy to leave it by the door.', 'a paper boy'],
  ['There is a good piece in the Herald on the pool.', 'about a paper'],
  ['I told the Gazette that this is my own opinion and not the council’s: a longer trial.', 'claimed'],
  ['Told the paper this, views my own: hands off the library.', 'claimed'],
  ['Thank you to Radio Northby for playing our choir.', 'thanks'],
  ['Papers please! The scouts collect newspapers on Saturday.', 'waste paper'],
  ['Have you read the council papers for Monday?', 'council papers'],
  ['The Echo asked me about the claim. I said that I could not comment.', 'refused'],
  ['I told the Gazette that the council had voted to keep the clock.', 'a vote'],
  ['I gave the Herald our pictures of the duck race.', 'pictures'],
  ['Tune in to the radio at nine for the carols.', 'a programme'],
  ['Good news: the lift works.', 'news'],
  ['The Times table quiz is at the school at six.', 'a quiz'],
  ['PRESS RELEASE from Northby Town Council: the lift works.', 'a release is another matter'],
  ['Press the button on the crossing and wait.', 'a button'],
])('%s (%s)', (marked) => expect(mark(pressCommentWithoutView, marked)).toBe(marked))
