import { expect, test } from 'vitest'
import { opinionOnCouncilAccount } from '../../src/rules/opinion-on-council-account.ts'
import { mark } from '../marking.ts'

test.each([
  ['The planters are in. [[Personally I think they are too orange]].', 'personally'],
  ['[[I disagree with the vote on the toilets]].', 'disagrees'],
  ["Council agreed the fee. [[I'd have kept it free]].", 'would have'],
  ["[[I can't stand the new benches]] 😂", 'cannot stand'],
  ['Nine names for the new street. [[My favourite is Tanner Close]].', 'a favourite'],
  ['[[In my opinion the county has it wrong]].', 'in my opinion'],
  [
    "[[I'm all for the bypass]], but the vote is on Tuesday."
      .replace(', but', ' but')
      .replace(']] but the vote is on Tuesday.', ' but the vote is on Tuesday]].'),
    'all for',
  ],
  ['[[Speaking for myself, the statue is ugly]].', 'for myself'],
  ['Vote for your hanging basket! [[I know which I’d pick]].', 'hints'],
  ['[[If you ask me the fair should be free]].', 'if you ask me'],
  ['The clock is stopped again. [[I wish they would mend it]].', 'wishes'],
])('%s (%s)', (marked) => expect(mark(opinionOnCouncilAccount, { text: marked, account: 'council' })).toBe(marked))

test.each([
  ['We are pleased to say that the planters are in.', 'the council’s own voice'],
  ['The council believes that the toilets should stay open.', 'the council’s position'],
  ['“I think it is wonderful,” said the Mayor as she cut the ribbon.', 'quoted'],
  ['I hope you all have a lovely Easter, from everyone at the office.', 'good wishes'],
  ["I'd like to thank the volunteers who cleared the snow.", 'thanks'],
  ["I'm sorry to say that tonight's film is cancelled.", 'a notice'],
  ['Tell us what you think of the plans for the Rec.', 'asks'],
  ['The committee resolved to refuse the application.', 'a decision'],
  ['Have your own view? The survey closes on Friday.', 'the reader’s view'],
  ['My Town Matters: the survey is open.', 'a title'],
])('%s (%s)', (marked) => expect(mark(opinionOnCouncilAccount, { text: marked, account: 'council' })).toBe(marked))
