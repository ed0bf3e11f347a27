import { expect, test } from 'vitest'
import { titleMayBeOfficial } from '../../src/rules/title-may-be-official.ts'
import { mark } from '../marking.ts'

test.each([
  ['[[Cllr Marsh here, entirely off duty]]. Who has a ladder?', 'named and off duty'],
  ['Speaking [[as your councillor but in a purely personal capacity]], I like the plan.', 'both in one breath'],
  ['[[This is Cllr Dunn, unofficially]]. The fair is on.', 'this is'],
  ['[[As a town councillor, though this is a private]] post, I can tell you the pool reopens.', 'a private post'],
  ['[[Councillor hat off: as Cllr Marsh]] I would never say this.', 'the hat is off, the title is on'],
  ['[[Your councillor here on my day off]]!', 'a day off'],
  ['[[I am Cllr Pask and this is only my personal]] page.', 'a page'],
  ['[[As one of your councillors, but speaking personally]], I would move the market.', 'one of'],
  ['Writing [[as councillor Bell, off the record]]: the bypass is dead.', 'off the record'],
  ['[[It is your town councillor speaking, in my own time]].', 'own time'],
  ['[[Cllr Jo Pask writing, unofficial]] as ever.', 'two names'],
])('%s (%s)', (marked) => expect(mark(titleMayBeOfficial, marked)).toBe(marked))

test.each([
  ['As your councillor I will be at the library on Saturday.', 'in role'],
  ['Not posting as a councillor today, just as a mum.', 'takes it off'],
  ['This is a personal post.', 'no title'],
  ['Thank you to Cllr Marsh for a personal tour of the mill.', 'about another'],
  ['Cllr Marsh is off duty this week; please ring the office.', 'about another'],
  ['Personally I would move the market.', 'no title'],
  ['I am one of your town councillors. This page is personal.', 'two plain statements'],
  ['The councillor spoke privately to residents.', 'a report'],
  ['Private hire: ask Cllr Bell, who keeps the diary.', 'a private hire'],
  ['As a resident, not as a councillor, I like it.', 'takes it off'],
])('%s (%s)', (marked) => expect(mark(titleMayBeOfficial, marked)).toBe(marked))

test.each([
  ["I'm [[off duty with a glass of wine, so this is a purely private post from Cllr Odell]].", 'title'],
  ['This is a [[personal page by Councillor Ann Marsh]].', 'title'],
  ['An [[unofficial post from Cllr Vane]].', 'title'],
  ['A strictly [[personal post by Cllr Moss]].', 'title'],
  ['I had a private note from Cllr Odell.', 'another’s'],
  ['The private hire car is for Cllr Odell.', 'another’s'],
  ['I shared a post from Cllr Odell about the fair.', 'another’s'],
  ['Thank you for the personal letter, Cllr Odell.', 'another’s'],
  ["Tonight's talk is by Cllr Odell.", 'another’s'],
  ['Cllr Odell asked me to share this private view of the gallery.', 'another’s'],
  ['The blog post from Cllr Odell was good.', 'another’s'],
  ['My day off was spoilt by a phone call from Cllr Odell.', 'another’s'],
])('%s (%s)', (marked) => expect(mark(titleMayBeOfficial, marked)).toBe(marked))
