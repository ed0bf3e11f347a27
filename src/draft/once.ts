const kept = Symbol('kept')

/**
 * What an object keeps with itself, in a property that is not enumerable: a copy by spread does not take it along. A WeakMap
 * is the usual way, takes ten times as long where keys are many and short-lived (measured: 400 ns and more against 50), and
 * weighs on every collection of garbage.
 */
function keptBy(on: { readonly [kept]?: Map<unknown, unknown> }): Map<unknown, unknown> {
  const known = on[kept]
  if (known) return known
  const fresh = new Map<unknown, unknown>()
  Object.defineProperty(on, kept, { value: fresh })
  return fresh
}

/** Work that is done once for each object it is done on, however many rules ask, and forgotten together with the object. */
export function once<On extends object, Result>(work: (on: On) => Result): (on: On) => Result {
  return (on) => {
    const all = keptBy(on)
    const known = all.get(work)
    if (known !== undefined || all.has(work)) return known as Result
    const result = work(on)
    all.set(work, result)
    return result
  }
}
