import { expect, test } from 'vitest'
import { previewOf, wordsToPaste } from '../../src/ui/panels/preview.ts'

/** `[[old|new]]` in a draft: what the edit covers, and what it puts there. */
function edited(marked: string) {
  const [, removed = '', added = ''] = /\[\[([^|]*)\|([^\]]*)\]\]/.exec(marked) ?? []
  const start = marked.indexOf('[[')
  const text = marked.replace(/\[\[([^|]*)\|[^\]]*\]\]/, '$1')
  return { text, edit: { span: { start, end: start + removed.length }, text: added } }
}
const preview = (marked: string): string => {
  const { text, edit } = edited(marked)
  const { before, removed, added, after } = previewOf(text, edit)
  return `${before}[[${removed}|${added}]]${after}`
}

test.each([
  [
    'For sandbags, [[ring Ann on 07700 900461|ring the office]].',
    'For sandbags, ring [[Ann on 07700 900461|the office]].',
    'what stays is not struck out',
  ],
  [
    'One. Two. The [[dinosaurs on the |]]committee met. Four.',
    'The [[dinosaurs on the |]]committee met.',
    'no further than the sentence',
  ],
  ['A line.\nWe [[have agreed|hope]] to act', 'We [[have agreed|hope]] to act', 'nor the line'],
  ['They are [[idiotic|idle]] folk', 'They are [[idiotic|idle]] folk', 'whole words, though both begin alike'],
  [
    'The long road from the bridge to the mill and [[all|most]] of the houses along it up to the school are wet',
    '… the bridge to the mill and [[all|most]] of the houses along it up …',
    'a few words around it',
  ],
  ['Flooded again.[[|\n\nMy own view.]]', 'Flooded again.[[|\n\nMy own view.]]', 'put in at the end'],
])('%s shows %s (%s)', (marked, shown) => expect(preview(marked)).toBe(shown))

test.each([
  ['Ring [[Ann|the office]] now.', 'the office', 'what is put in'],
  ['Wet.[[|\n\nMy own view.]]', 'My own view.', 'without the lines before it'],
  ['One.\nThe [[dinosaurs on the |]]committee met.\nThree.', 'The committee met.', 'the line without the words'],
  ['One.\n[[Rot.|]]', '', 'nothing is left of the line'],
])('%s gives “%s” to paste (%s)', (marked, paste) => {
  const { text, edit } = edited(marked)
  expect(wordsToPaste(text, edit)).toBe(paste)
})
