/*
 * How a lexicon is written, everywhere: as text, folded between entries, under a comment that says what it holds and where it
 * is from. Patterns of regular expressions stay arrays, since commas and spaces mean something in them.
 */

/** Phrases, or words among them, with commas between: `listed('allotment, town hall, (road|street) works')`. */
export const listed = (text: string): readonly string[] =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)

/** Single words, with nothing but space between: `spaced('allotment library museum')`. */
export const spaced = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean)
