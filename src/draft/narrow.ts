/**
 * The same text as a copy of its own, in one byte a unit where it can be. V8 takes two as soon as one letter lies beyond
 * U+00FF (’ or an emoji), for everything that is cut from such a text, too, and tries expressions there up to twenty times as
 * long (800 units for the number of a passport: 16 µs against 0.7). A string that JSON reads is as narrow as it can be.
 */
export const narrow = (text: string): string => JSON.parse(JSON.stringify(text))
