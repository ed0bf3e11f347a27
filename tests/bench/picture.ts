import type { Traced } from './trace.ts'

const wide = 1_200
const high = 260
const left = 60
const right = 20
const bottom = 40

/** As an SVG: over the time of the typing, the longest call of ours on the page's thread at each point, as high as it was long, on a scale of tens. */
export function picture({ calls, keys }: Traced, title: string): string {
  const from = keys[0] ?? 0
  const until = keys.at(-1) ?? from + 1
  const x = (time: number) => left + ((time - from) / (until - from)) * (wide - left - right)
  const y = (length: number) => high - bottom - Math.max(0, Math.log10(length / 0.01) / 5) * (high - bottom - 30)
  const line = ([at, length]: readonly [number, number]) =>
    `<path d="M${at} ${high - bottom}V${y(length).toFixed(1)}" stroke="${length > 50 ? '#b3261e' : '#1d4ed8'}"/>`
  const rules = [0.1, 1, 10, 50].map(
    (length) =>
      `<path d="M${left} ${y(length).toFixed(1)}H${wide - right}" stroke="#ccc"/><text x="${left - 8}" y="${(y(length) + 4).toFixed(1)}" text-anchor="end">${length} ms</text>`,
  )
  const seconds = Array.from({ length: Math.floor((until - from) / 10_000) + 1 }, (_, at) => at * 10).map(
    (second) =>
      `<text x="${x(from + second * 1_000).toFixed(1)}" y="${high - 18}" text-anchor="middle">${second} s</text>`,
  )
  const longest = new Map<number, number>()
  for (const { start, length } of calls.filter(({ start }) => start >= from && start <= until))
    longest.set(Math.round(x(start)), Math.max(length, longest.get(Math.round(x(start))) ?? 0))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}" font-family="system-ui, sans-serif" font-size="12">
<rect width="${wide}" height="${high}" fill="#fff"/>
<text x="${left}" y="18" font-weight="600">${title}</text>
${[...rules, ...[...longest].map(line), ...seconds].join('\n')}
</svg>
`
}
