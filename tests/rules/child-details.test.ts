import { describe, expect, test } from 'vitest'
import { childDetails } from '../../src/rules/child-details.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['Little [[Alfie Marchbank from the Year 4 class]] won the egg race.', 'class'],
    ['Lost teddy, it belongs to [[Maisie, aged 5]].', 'age'],
    ['[[Oliver (7)]] found the keys, bless him.', 'age in brackets'],
    ['Well done 9-year-old [[Poppy Ellison]]!', 'age before'],
    ['[[Jack Thorne is in Year 6]] and already plays for the town.', 'year'],
    ['[[Amelia, who goes to Brooke Hill Primary]], walks home alone at three.', 'school and habit'],
    ['Her son [[Ethan, who is in Reception]], was pushed.', 'reception'],
    ['[[Harry, 8]], saw it all.', 'age between commas'],
    ["My neighbour's daughter [[Ella is at St Anne's Primary School]].", 'daughter and school'],
    ['The Year 3 girl, [[Chloe, aged 7]], is fine.', 'two details'],
  ])('%s (%s)', (marked) => expect(mark(childDetails, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['Mrs Marchbank teaches Year 4 at Brooke Hill School.', 'a teacher'],
    ['Alfie Marchbank, 47, has run the shop since 1999.', 'grown up'],
    ['Year 6 won the quiz, well done all.', 'a class, no child'],
    ['Brooke Hill Primary is collecting tins.', 'a school'],
    ['Children aged 5 to 11 can join the Cubs.', 'an age range'],
    ['Private Thomas Hill, aged 17, died on the Somme.', 'history'],
    ['Oliver has 7 goals this season.', 'a figure, not an age'],
    ["Maisie, aged 5, drew this, shared with her mum's permission.", 'agreed'],
    ['Jack is 10 minutes late.', 'minutes'],
    ['Cllr Thorne is at Brooke Hill Primary this morning.', "a member's visit"],
    ['The pupils of Class 4 planted the tubs.', 'a class'],
    ['Ask Sarah at reception for a form.', 'a desk'],
    ['Alfie, 6, is our dog and loves walks.', 'a dog'],
  ])('%s (%s)', (marked) => expect(mark(childDetails, marked)).toBe(marked))
})
