import { narrow } from './narrow.ts'

/**
 * What was worked out lately, kept by its key: at least the last `most` keys and at most twice as many. Two halves take
 * turns, which costs less than to note the order of every use. What is `given` beside the key has to be the same for the same
 * key. A copy of the key is kept: one that was cut from a draft would keep all of the draft.
 */
export function recent<Value, Given extends readonly unknown[]>(
  most: number,
  work: (key: string, ...given: Given) => Value,
): (key: string, ...given: Given) => Value {
  let young = new Map<string, Value>()
  let old = new Map<string, Value>()
  return (key, ...given) => {
    let value = young.get(key)
    if (value !== undefined) return value
    value = old.get(key) ?? work(key, ...given)
    if (young.size >= most) {
      old = young
      young = new Map()
    }
    young.set(narrow(key), value)
    return value
  }
}
