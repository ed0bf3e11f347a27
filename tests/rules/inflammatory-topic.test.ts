import { expect, test } from 'vitest'
import { inflammatoryTopic } from '../../src/rules/inflammatory-topic.ts'
import { mark } from '../marking.ts'

test.each([
  ['[[Immigration is ruining this country.]]', 'immigration'],
  ['[[If you voted for Brexit you sold out your children.]]', 'Brexit'],
  ['[[The vaccine was a hoax from start to finish.]]', 'vaccines'],
  ['[[Bring back hanging, I say.]]', 'the death penalty'],
  ['[[Religion has caused every war there has ever been.]]', 'religion'],
  ['[[Abolish the monarchy now.]]', 'the monarchy'],
  ['[[Send them back in their small boats.]]', 'small boats'],
  ['[[Net zero is a scam and they know it.]]', 'climate'],
  ['[[This government should be ashamed over Gaza.]]', 'Gaza'],
  ['[[Independence now, before the Union bleeds us dry.]]', 'independence'],
  ['[[Anyone who had the jab only has themselves to blame.]]', 'the jab'],
  ['[[Should we bring back the birch?]] I say yes.', 'asked and answered'],
  ['[[Anybody who comes over on a small boat should be on the next one back.]]', 'small boats'],
  ['[[Easter is being cancelled by people who hate this country.]]', 'cancelled'],
  ['[[They would vote for a red donkey round here.]]', 'how others vote'],
  ['[[Funny how the so-called refugees in the Bridge hotel never queue for a dentist.]]', 'so-called'],
  [
    '[[Ten years of one lot bleeding the Valleys dry and the other lot will only change the plaster.]]',
    'a plague on both',
  ],
  ['[[Prayer never filled a pothole, whatever your sky wizard told you.]]', 'faith mocked'],
  ["[[Dreamt up by a party that couldn't run a tap.]]", 'a party'],
])('%s (%s)', (marked) => expect(mark(inflammatoryTopic, marked)).toBe(marked))

test.each([
  ['The library has a display on the history of immigration.', 'a display'],
  ['Covid boosters: the clinic is open on Monday.', 'a clinic'],
  ['The service is for everybody, of every faith and none.', 'a service'],
  ['Collection for refugees at the church hall on Sunday.', 'a collection'],
  ['We hold a vigil for Gaza and Israel at seven; all welcome.', 'a vigil'],
  ['Abolish the parking charges!', 'a town matter'],
  ['The church clock should be back by Easter.', 'a clock'],
  ['Attack the knotweed!', 'weeds'],
  ['Vote for the best dog at the show: the red setter or the blue merle.', 'a dog show'],
  ['There are good points on both sides of the one-way plan.', 'balance'],
  ['The King opened the hospital in 1985.', 'history'],
  ['Fed up with the bins.', 'bins'],
  ['Hanging baskets go up now.', 'baskets'],
  ['Our small boat club launches on Sunday, and the next one back makes the tea.', 'a boat club'],
  ['Easter egg rolling is cancelled because of the mud.', 'mud'],
  ['One lot of seedlings went in today and the other lot go in on Monday.', 'seedlings'],
  ['We had a party that went on till midnight.', 'a party of another kind'],
  ['The new arrivals at the hotel are the brass band from Brittany.', 'a band'],
])('%s (%s)', (marked) => expect(mark(inflammatoryTopic, marked)).toBe(marked))
