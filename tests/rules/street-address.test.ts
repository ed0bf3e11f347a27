import { describe, expect, test } from 'vitest'
import { streetAddress } from '../../src/rules/street-address.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['Mrs Ottoway at [[14 Penn Lane]] has the spare key.', 'number and lane'],
    ['The noise comes from [[27a Pipewell Road]] every night.', 'number with a letter'],
    ['Flowers to [[Flat 2, 27 Pipewell Road]] please.', 'a flat'],
    ['He lives at [[Rose Cottage, Mill Lane]].', 'a house with a name'],
    ['It was [[number 4, the bungalow next to the chippy on Mill Lane]].', 'told by its neighbour'],
    ['She has moved to [[12 Heol y Bryn]], bless her.', 'a Welsh street'],
    ['Knock at [[3-5 Gaol Court]], they never sleep.', 'a range'],
    ['Parcel for [[9 Paddock Lane, Northborough, LE15 9ZZ]] left in the rain, is it yours?', 'with town and postcode'],
    ['I live on [[Birds Lane]] and I can hear it.', "the writer's street, a note"],
    ['Her address is [[The Boathouse]].', 'stated, no number'],
    ['The lads at [[44 Castle Hill]] have left a sofa out again.', 'hill'],
    ['A young mum from [[the end house in Mill Lane]] came to see me.', 'told by its place'],
    ['who reported it? try [[14 penn lane]]', 'no capitals, after a verb'],
  ])('%s (%s)', (marked) => expect(mark(streetAddress, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['Application for a porch at 14 Penn Lane: no objection.', 'a planning site'],
    ['24/01234/FUL 14 Penn Lane, single-storey extension.', 'a planning list'],
    ['Polling station: the Victoria Hall, 39 High Street.', 'a public building'],
    ['The library at 12 Church Street shuts at five.', 'a public building, address after'],
    ['New bakery opens at 14 High Street on Monday!', 'business premises'],
    ['Promoted by A. Moss of 14 Penn Lane, Northborough.', 'an imprint'],
    ['Printed and published by B. Askew, 3 Gaol Court, on behalf of Northborough Independents.', 'an imprint, fuller'],
    ['The pothole outside 27 Pipewell Road is back.', 'a landmark'],
    ['Street light 14, Penn Lane is out again.', 'a lamp'],
    ['Penn Lane is closed from 9 to 5.', 'a street alone'],
    ['10 Downing Street has a new cat.', 'everybody knows it'],
    ['109/17 Public Rights of Way were discussed.', 'a minute'],
    ['A 20 mph limit on Mill Lane, 3 new crossings on the High Street.', 'figures near streets'],
    ['The number 4 bus no longer goes down Mill Lane.', 'a bus'],
    ['There are 14 Park Runs this year and 3 Garden parties.', 'words that look like streets'],
  ])('%s (%s)', (marked) => expect(mark(streetAddress, marked)).toBe(marked))
})

test('lets pass the places and contacts the council has published', () => {
  const text = 'Come to 1 Market Square, it is warm.'
  expect(mark(streetAddress, { text, known: { contacts: ['1 Market Square, Northborough'] } })).toBe(text)
})

test('a road named after a town that the council has published is a home all the same', () => {
  const known = { places: ['Kelby', 'Northborough'] }
  for (const text of [
    'He lives at [[8 Kelby Close]].',
    'Cards for Edna at [[14 Penn Lane, Northborough, LE15 9ZZ]] please.',
  ])
    expect(mark(streetAddress, { text, known })).toBe(text)
})
