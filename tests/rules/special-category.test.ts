import { describe, expect, test } from 'vitest'
import { specialCategory } from '../../src/rules/special-category.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['Not on Thursdays, [[Trish has her chemotherapy]].', 'treatment'],
    ['[[My neighbour at number 7 is on benefits]], so how can he run that car?', 'benefits'],
    ["Kyle moved in at Easter. [[He's got HIV]], so I heard.", 'a pronoun told by a name'],
    ['[[The lady at the end house is two months pregnant]].', 'pregnancy'],
    ['[[Our caretaker is off sick with depression]] again.', 'staff'],
    ["[[Carole Minton's been diagnosed with dementia]], please be kind.", 'diagnosis'],
    ['[[Rhodri split up with his wife]] at Christmas.', 'a broken home'],
    ['[[The new vicar is gay]], did you know?', 'sexuality'],
    ['[[Marek is a Muslim]], by the way.', 'faith'],
    ['[[Derek Millichap was convicted of]] theft years ago.', 'an offence'],
    ["Ask Bev. [[She's behind with the rent]] as it is.", 'arrears'],
    ['[[The man from the corner flat has just got out of prison]].', 'prison'],
    ['[[The receptionist is a shop steward]], which explains it.', 'union'],
    ['[[The family at 3 Gaol Court uses the food bank]].', 'food bank'],
    ['Old Mrs [[Ottoway is in the early stages of dementia]].', 'softer words between'],
    ['[[Derek Millichap was made redundant]] and hides it.', 'out of work'],
    ['[[Our treasurer owes the taxman]] a fortune.', 'debts'],
    ['[[Trish lives alone]], so go easy with the doorbell.', 'an empty house'],
    ["Poor Mrs [[Ottoway at number 4, it's her pancreas]] this time.", 'an organ'],
    ['[[My neighbour at the corner house has lost the baby]].', 'a loss'],
    ['[[Trish at the salon has got debts all over town]].', 'debts'],
    ['[[Len from the paper shop has had his leg off]] below the knee.', 'a leg'],
    ['The scan came back for Gwen from [[the bakery and it has spread to her liver]].', 'told by her trade'],
    ['Old [[[[Alf at the garage is in the Royal Gwent havi]]ng a new valve]] put in.', 'old and a first name'],
    ['[[Dai the Milk is waiting on his biopsy]].', 'a byname'],
    ['[[Her at the end house has been signing on for years]].', 'by her house'],
    ["Mr [[Tranter's pacemaker packed up]] on Tuesday.", 'a pacemaker'],
    ['[[The couple from the tea room are splitting up]].', 'a parting'],
  ])('%s (%s)', (marked) => expect(mark(specialCategory, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['One in three of us will have dementia by 2040.', 'everybody'],
    ['I have been off sick with stress myself, so do ask for help.', 'the writer'],
    ['People on universal credit can apply from Monday.', 'policy'],
    ['We need a proper bus to the hospital.', 'a service'],
    ['My mum has dementia, so I know what carers do.', "the writer's own family"],
    ['The council is off its head.', 'a figure of speech'],
    ['The food bank is short of tins.', 'the charity'],
    ['Anyone diagnosed with cancer can ring the nurse.', 'anyone'],
    ['The mosque and the Catholic church are open to all.', 'buildings'],
    ['Captain Webb had a stroke in 1883.', 'history'],
    ['In loving memory of Joan, who had cancer: coffee morning on Saturday.', 'a tribute'],
    ['The Prime Minister has had Covid.', 'public life'],
    ['Trish has asked me to say that she has cancer and is doing well.', 'she asked'],
    ['Unison is on strike and the Polish shop is shut.', 'union and shop'],
    ['The gay choir sings at the black church hall.', "identity is no secret of anybody's"],
    ['Minutes of the last meeting were adopted with a correction by Mr Ottoway.', 'minutes'],
    ['Derek Millichap ran for the cancer appeal.', 'an appeal'],
    ['A man was arrested for theft in Leicester.', 'nobody that can be told'],
    ['We have lost the baby swing from the play park.', 'a swing'],
    ["It's his heart that I admire in a captain.", 'a captain'],
    ['I had his hand off for the last biscuit.', 'a biscuit'],
    ['My back has gone again, so no litter pick for me.', 'the writer'],
    ['The old oak has been given six months by the tree surgeon.', 'an oak'],
    ['Our engine had a heart attack halfway up the hill.', 'an engine'],
    ['Mr Beale said that the road outside his house is breaking up.', 'a road'],
    ['They have given the club until Friday.', 'a club'],
  ])('%s (%s)', (marked) => expect(mark(specialCategory, marked)).toBe(marked))
})
