/** Work that is done once for each object it is done on, however many rules ask, and forgotten together with the object. */
export function once<On extends WeakKey, Result>(work: (on: On) => Result): (on: On) => Result {
  const done = new WeakMap<On, Result>()
  return (on) => {
    const known = done.get(on)
    if (known !== undefined || done.has(on)) return known as Result
    const result = work(on)
    done.set(on, result)
    return result
  }
}
