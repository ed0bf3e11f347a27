import { describe, expect, test } from 'vitest'
import { dateOfBirth } from '../../src/rules/date-of-birth.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['It belongs to Jean, born [[12/03/1949]].', 'slashes'],
    ['DOB [[4 May 2015]] if the school asks.', 'words'],
    ['d.o.b. [[04.05.1988]]', 'points'],
    ['His date of birth is [[3rd June 1972]].', 'ordinal'],
    ['She was born on [[12 March 1949]] in the Mill.', 'born on'],
    ['Date of birth: [[1972-06-03]]', 'ISO'],
    ['born [[March 12, 1949]], still swimming', 'month first'],
    ['Her birthday is [[12/03/1949]], send cards', 'birthday with a year'],
    ['Keith, b. [[1/2/61]], has lost his bus pass', 'short'],
    ['dob [[01-02-1961]] on the card', 'small letters'],
  ])('%s (%s)', (marked) => expect(mark(dateOfBirth, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['Private Albert Moss, born 12 March 1897, is on the memorial.', 'history'],
    ['The bakery was born on a Sunday.', 'no date'],
    ['The poet was born on 12 March 1921.', 'an author'],
    ['The meeting on 12/03/2026 is off.', 'a meeting'],
    ['Happy birthday to the library, 12 March!', 'no year'],
    ['Born in 1949, he joined the army.', 'a year alone'],
    ['Jean (12 March 1949) wrote to us.', 'no cue'],
    ['The King was born on 14 November 1948.', 'public'],
    ['A star was born on Saturday', 'a saying'],
    ['Built 12/03/1949, closed 4 May 2015.', 'a building'],
    ['He was born on 3 May 1930 and died on 9 June 2001.', 'told with a death'],
  ])('%s (%s)', (marked) => expect(mark(dateOfBirth, marked)).toBe(marked))
})
