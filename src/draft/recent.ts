/**
 * What was worked out lately, kept by its key: at least the last `most` keys and at most twice as many. Two halves take
 * turns, which costs less than to note the order of every use.
 */
export function recent<Key, Value>(most: number, work: (key: Key) => Value): (key: Key) => Value {
  let young = new Map<Key, Value>()
  let old = new Map<Key, Value>()
  return (key) => {
    let value = young.get(key)
    if (value !== undefined) return value
    value = old.get(key) ?? work(key)
    if (young.size >= most) {
      old = young
      young = new Map()
    }
    young.set(key, value)
    return value
  }
}
