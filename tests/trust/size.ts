/** `npm run test:long` runs the hostile tests at full size; `npm test` a slice of them. */
export const isLong = process.env.POINT_OF_ORDER_LONG === '1'

export const sized = (short: number, full: number): number => (isLong ? full : short)

/** For the table of `npm run test:long`. */
export const tell = (figures: object): void => {
  if (isLong)
    console.log(
      `figures: ${Object.entries(figures)
        .map((each) => each.join(' '))
        .join(', ')}`,
    )
}

/** The same drafts and packs every time, unless another number is given: a failure must come again when it is looked for. */
export const seed = Number(process.env.POINT_OF_ORDER_SEED ?? 20261121)

/** Milliseconds of the processor that `run` takes: other programs on the machine do not count. */
export function cost(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
