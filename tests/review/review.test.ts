import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Finding } from '../../src/check/finding.ts'
import type { Composer } from '../../src/composers/composer.ts'
import { applyEdit, type Edit } from '../../src/draft/edit.ts'
import type { Act } from '../../src/messages/act.ts'
import type { Answer, When, Where } from '../../src/messages/wire.ts'
import { startReview } from '../../src/review/review.ts'
import type { Reviewed } from '../../src/review/reviewed.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const council = { name: 'Northborough Town Council', policy: 'Social media protocol', ask: 'Town Clerk', looked: 31 }

/** A finding on the first `words` of a text, or an empty one at its end. */
const finding = (text: string, words: string, fix?: string): Finding => {
  const start = words ? text.indexOf(words) : text.length
  const span = { start, end: start + words.length }
  return {
    rule: words ? 'derogatory' : 'missing-disclaimer',
    category: 'derogatory',
    title: 'A finding',
    severity: 'must',
    span,
    clause: null,
    also: [],
    advice: '',
    because: '',
    ...(fix === undefined ? {} : { fix: { label: 'Mend it', edit: { span, text: fix } } }),
  }
}

/** A compose box, a wire and a screen made of plain values. */
function start(first: string) {
  let text = first
  let changed: () => void = () => undefined
  let heard: (answer: Answer) => void = () => undefined
  const asked: string[] = []
  const places: Where[] = []
  let thread = { continues: false, later: '' }
  const counts: number[] = []
  const acts: Act[] = []
  let when: When = 'typing'
  let since = ''
  let cold = false
  const shown: Reviewed[] = []
  const end = new AbortController()
  const composer = {
    site: 'facebook',
    poster: () => 'Cllr Wendy Ashdown',
    host: () => null,
    answers: () => false,
    pictured: () => false,
    thread: () => thread,
    read: () => text,
    apply: async (edit: Edit) => {
      text = applyEdit(text, edit)
      changed() // as the watcher does, before the answer
      return 'applied' as const
    },
    watch(callback: () => void) {
      changed = callback
    },
  } as unknown as Composer
  const review = startReview({
    composer,
    openWire: (listener) => {
      heard = listener
      const check = (asking: string, where: Where) => {
        asked.push(asking)
        places.push(where)
      }
      const wake = () => undefined
      return { check, count: (count) => void counts.push(count), wake, isCold: () => cold }
    },
    tell: async (act) => {
      acts.push(act)
      return true
    },
    show: (reviewed) => void shown.push(reviewed),
    signal: end.signal,
  })
  return {
    review,
    asked,
    places,
    counts,
    acts,
    shown,
    end,
    set(next: When) {
      when = next
    },
    growCold(next = true) {
      cold = next
    },
    recalledElsewhere(next = 'another') {
      since = next
    },
    type(next: string) {
      text = next
      changed()
    },
    /** The site changes the text without a word. */
    put(next: string) {
      text = next
    },
    /** Something is written in a later box of its thread. */
    goOn(later: string) {
      thread = { continues: false, later }
      changed()
    },
    /** The first finding's change is made. */
    async fix() {
      const [first] = review.now().findings
      return first && (await review.apply(first))
    },
    pause: () => vi.advanceTimersByTime(150),
    answer(...findings: readonly Finding[]) {
      heard({
        kind: 'result',
        id: 1,
        findings,
        council,
        reminders: { now: [], picture: [] },
        asksAt: ['must'],
        language: 'en',
        when,
        left: 0,
        since,
      })
    },
    silence: (until?: number) => heard({ kind: 'silent', id: 1, why: 'off', ...(until ? { until } : {}) }),
    words: () => review.now().findings.map(({ span }) => text.slice(span.start, span.end)),
    text: () => text,
  }
}

describe('the loop around one compose box', () => {
  test('asks once after a pause, with the last text', () => {
    const box = start('')
    for (const text of ['a', 'ab', 'abc']) box.type(text)
    expect(box.asked).toEqual([])
    box.pause()
    expect(box.asked).toEqual(['abc'])
  })
  test('asks a background that has just started with the first key, and again after the pause', () => {
    const box = start('')
    box.growCold()
    box.type('a')
    vi.advanceTimersByTime(0)
    expect(box.asked).toEqual(['a'])
    box.growCold(false)
    for (const text of ['ab', 'abc']) box.type(text)
    expect(box.asked).toEqual(['a'])
    box.pause()
    expect(box.asked).toEqual(['a', 'abc'])
  })
  test('a draft already there is read at once after the first pause', () => {
    const box = start('Kept from yesterday')
    box.pause()
    expect(box.asked).toEqual(['Kept from yesterday'])
  })
  test('the first of a thread is read again when a later post changes', () => {
    const box = start('One of two.')
    box.pause()
    box.answer()
    box.goOn('I think it')
    box.goOn('I think it is wrong.')
    box.pause()
    expect(box.asked).toEqual(['One of two.', 'One of two.'])
    expect(box.places.map(({ later }) => later)).toEqual([undefined, 'I think it is wrong.'])
  })
  test('findings move with the typing before the next answer comes', () => {
    const box = start('He is a clown.')
    box.pause()
    box.answer(finding('He is a clown.', 'clown'))
    box.type('Really, He is a clown.')
    expect(box.words()).toEqual(['clown'])
    expect(box.shown.at(-1)?.findings[0]?.span).toEqual({ start: 16, end: 21 })
  })
  test('a finding whose words are touched vanishes at once', () => {
    const box = start('He is a clown.')
    box.pause()
    box.answer(finding('He is a clown.', 'clown'))
    box.type('He is a clow.')
    expect(box.words()).toEqual([])
  })
  test('an answer to a text that is no longer there is not shown; the new text is asked about', () => {
    const box = start('He is a clown.')
    box.pause()
    box.type('Fine.')
    box.answer(finding('He is a clown.', 'clown'))
    expect(box.words()).toEqual([])
    box.pause()
    expect(box.asked.at(-1)).toBe('Fine.')
  })
  test('a fix is made by the editor and the new text read again', async () => {
    const box = start('He is a clown.')
    box.pause()
    box.answer(finding('He is a clown.', 'clown', 'councillor'))
    expect(await box.fix()).toBe('applied')
    expect(box.text()).toBe('He is a councillor.')
    box.pause()
    expect(box.asked.at(-1)).toBe('He is a councillor.')
  })
  test('what is missing is put in once, however often the button is pressed before the next answer', async () => {
    const box = start('I think the pool must stay.')
    box.pause()
    box.answer(finding('I think the pool must stay.', '', ' My own view.'))
    expect(await box.fix()).toBe('applied')
    expect(box.review.now().findings).toEqual([])
    expect(box.text()).toBe('I think the pool must stay. My own view.')
  })
  test.each([
    ['something missing', '', ' My own view.', 'He is a clown. My own view.'],
    ['words', 'a clown', 'a clown, a clown', 'He is a clown, a clown.'],
  ])('a change is made once, though its button was pressed again before it went: %s', async (_, words, fix, text) => {
    const box = start('He is a clown.')
    box.pause()
    const pressed = finding('He is a clown.', words, fix)
    box.answer(pressed)
    expect(await box.review.apply(pressed)).toBe('applied')
    expect(await box.review.apply(pressed)).toBe('refused')
    expect(box.text()).toBe(text)
  })
  test('a fix that was reckoned in another text than the page has by now is refused', async () => {
    const box = start('He is a clown.')
    box.pause()
    box.answer(finding('He is a clown.', 'clown', 'councillor'))
    box.put('@joan He is a clown.')
    expect(await box.fix()).toBe('refused')
    expect(box.text()).toBe('@joan He is a clown.')
    expect(box.review.now().findings.map(({ span }) => span.start)).toEqual([14])
  })
  test('a fix moves with the typing', async () => {
    const box = start('He is a clown.')
    box.pause()
    box.answer(finding('He is a clown.', 'clown', 'councillor'))
    box.type('Oh. He is a clown.')
    expect(await box.fix()).toBe('applied')
    expect(box.text()).toBe('Oh. He is a councillor.')
  })
  test('a finding without a fix refuses to be applied', async () => {
    const box = start('He is a clown.')
    box.pause()
    expect(await box.review.apply(finding('He is a clown.', 'clown'))).toBe('refused')
  })
  test('ignored words stay ignored in this draft, whatever rule reads them', () => {
    const box = start('He is a clown.')
    box.pause()
    const found = finding('He is a clown.', 'clown')
    box.answer(found, { ...found, rule: 'personal-attack' })
    box.review.ignore(found)
    expect(box.words()).toEqual([])
    box.type('He is a clown. Yes.')
    box.pause()
    box.answer(finding('He is a clown. Yes.', 'clown'))
    expect(box.words()).toEqual([])
  })
  test('ignoring something missing leaves the words alone', () => {
    const box = start('He is a clown.')
    box.pause()
    const missing = finding('He is a clown.', '')
    box.answer(finding('He is a clown.', 'clown'), missing)
    box.review.ignore(missing)
    expect(box.words()).toEqual(['clown'])
  })
  test('the count is told only when it changes', () => {
    const box = start('He is a clown.')
    box.pause()
    box.answer(finding('He is a clown.', 'clown'))
    box.answer(finding('He is a clown.', 'clown'))
    box.type('')
    expect(box.counts).toEqual([1, 0])
  })
  test('switched off, what was marked goes', () => {
    const box = start('He is a clown.')
    box.pause()
    box.answer(finding('He is a clown.', 'clown'))
    box.silence()
    expect(box.review.now()).toMatchObject({ findings: [], council: null })
  })
  test('nothing is asked after the end', () => {
    const box = start('')
    box.type('late')
    box.end.abort()
    box.pause()
    expect(box.asked).toEqual([])
  })
})

describe('when the person wants to hear', () => {
  const clown = (text: string) => finding(text, 'clown')
  test('when they pause: nothing new until two seconds have passed, though Post knows it before', () => {
    const box = start('He is a clown.')
    box.set('pause')
    box.pause()
    box.answer(clown('He is a clown.'))
    expect(box.words()).toEqual([])
    expect(box.review.now().known).toHaveLength(1)
    vi.advanceTimersByTime(2000)
    expect(box.words()).toEqual(['clown'])
  })
  test('when they pause: two seconds from the last key, however many there were', () => {
    const box = start('')
    box.set('pause')
    const text = 'He is a clown.'
    for (let typed = 1; typed <= text.length; typed++) {
      vi.advanceTimersByTime(300)
      box.type(text.slice(0, typed))
    }
    box.pause()
    box.answer(clown(text))
    vi.advanceTimersByTime(1849)
    expect(box.words()).toEqual([])
    vi.advanceTimersByTime(1)
    expect(box.words()).toEqual(['clown'])
    const next = `${text} Once more.`
    box.type(next)
    box.pause()
    box.answer(clown(next), finding(next, 'Once'))
    expect(box.words()).toEqual(['clown'])
    vi.advanceTimersByTime(2000)
    expect(box.words()).toEqual(['clown', 'Once'])
  })
  test('when they pause: what is shown stays with its words meanwhile, and what is new waits', () => {
    const box = start('He is a clown.')
    box.set('pause')
    box.pause()
    box.answer(clown('He is a clown.'))
    vi.advanceTimersByTime(2000)
    const next = 'He is a clown. She is a muppet.'
    box.type(next)
    expect(box.words()).toEqual(['clown'])
    box.pause()
    box.answer(clown(next), finding(next, 'muppet'))
    expect(box.words()).toEqual(['clown'])
    vi.advanceTimersByTime(2000)
    expect(box.words()).toEqual(['clown', 'muppet'])
  })
  test('only at Post: nothing is shown however long they pause, and no count; Post knows it', () => {
    const box = start('He is a clown.')
    box.set('post')
    box.pause()
    box.answer(clown('He is a clown.'))
    vi.advanceTimersByTime(60_000)
    expect(box.words()).toEqual([])
    expect(box.counts).toEqual([])
    expect(box.review.now().known).toHaveLength(1)
  })
  test('only at Post: once it has asked, the rest of the draft is shown; the next draft begins in silence', () => {
    const box = start('He is a clown.')
    box.set('post')
    box.pause()
    box.answer(clown('He is a clown.'))
    box.review.reveal()
    expect(box.words()).toEqual(['clown'])
    box.type('')
    box.type('Such a clown.')
    box.pause()
    box.answer(clown('Such a clown.'))
    expect(box.words()).toEqual([])
  })
  test('put off for an hour: read again by itself when it is over', () => {
    const box = start('He is a clown.')
    box.pause()
    box.silence(3_600_000)
    expect(box.asked).toHaveLength(1)
    vi.advanceTimersByTime(3_600_000)
    expect(box.asked).toHaveLength(2)
  })
  test('a box that is left alone asks nothing, shows nothing and knows nothing, until it is wanted again', async () => {
    const box = start('He is a clown.')
    box.pause()
    box.answer(clown('He is a clown.'))
    void box.review.setOff(true)
    box.type('He is a clown. Yes.')
    box.pause()
    box.answer(clown('He is a clown. Yes.'))
    expect(box.asked).toHaveLength(1)
    expect(box.review.now()).toMatchObject({ findings: [], known: null, off: true })
    void box.review.setOff(false)
    expect(box.asked.at(-1)).toBe('He is a clown. Yes.')
  })
})

describe('what is ignored', () => {
  const text = 'What a bunch of clowns.'
  const whole = finding(text, 'bunch of clowns')
  const part = { ...finding(text, 'clowns'), rule: 'tone' }
  test('a reading of a part of the ignored words is silent with them', () => {
    const box = start(text)
    box.pause()
    box.answer(whole, part)
    box.review.ignore(whole)
    expect(box.words()).toEqual([])
    expect(box.review.now().left).toBe(2)
  })
  test('the background is told of all that went silent, and again as the sentence grows', () => {
    const box = start(text)
    box.pause()
    box.answer(whole, part)
    box.review.ignore(whole)
    expect(box.acts).toMatchObject([{ kind: 'ignore', ignored: [{ rule: 'derogatory' }, { rule: 'tone' }] }])
    box.type(`${text} Really.`)
    box.pause()
    box.answer(whole)
    expect(box.acts.at(-1)).toMatchObject({ kind: 'ignore', text: `${text} Really.` })
  })
  test('an empty box ends the draft: the next one is read afresh', () => {
    const box = start(text)
    box.pause()
    box.answer(whole)
    box.review.ignore(whole)
    box.type('')
    box.pause()
    box.answer()
    box.type(text)
    box.pause()
    box.answer(whole)
    expect(box.words()).toEqual(['bunch of clowns'])
  })
  test('wished back, here or in the options, it speaks again', async () => {
    const box = start(text)
    box.pause()
    box.answer(whole)
    box.review.ignore(whole)
    void box.review.recall()
    box.answer(whole)
    expect(box.words()).toEqual(['bunch of clowns'])
    box.recalledElsewhere()
    box.answer(whole)
    box.review.ignore(whole)
    box.recalledElsewhere('a third')
    box.answer(whole)
    expect(box.words()).toEqual(['bunch of clowns'])
  })
  test('never to be told, or a rule switched off: away at once, kept by the background, and asked again', async () => {
    const box = start(text)
    box.pause()
    box.answer(whole, part)
    void box.review.never(whole)
    expect(box.words()).toEqual([])
    expect(box.acts).toEqual([{ kind: 'never', words: 'bunch of clowns' }])
    await vi.advanceTimersByTimeAsync(0)
    expect(box.asked).toHaveLength(2)
    box.answer(part)
    void box.review.offRule(part)
    expect(box.words()).toEqual([])
    expect(box.acts.at(-1)).toEqual({ kind: 'off-rule', rule: 'tone' })
  })
})
