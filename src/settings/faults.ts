import { browser } from 'wxt/browser'
import * as z from 'zod/mini'

const key = 'faults'
const most = 20

/** Where something went wrong in our own parts, what the machine said, and how often in a row. Times in milliseconds since 1970. */
const faultSchema = z.object({ place: z.string(), said: z.string(), at: z.number(), times: z.int() })
export type KeptFault = Readonly<z.infer<typeof faultSchema>>

const parseFaults = (stored: unknown): readonly KeptFault[] => z.array(faultSchema).safeParse(stored).data ?? []

export async function readFaults(): Promise<readonly KeptFault[]> {
  const stored: Record<string, unknown> = await browser.storage.local.get(key)
  return parseFaults(stored[key])
}

/** Keeps a fault for the health page, one after another. The same one again in a row only counts up. */
export const rememberFault = (place: string, problem: unknown, now = Date.now()): Promise<void> =>
  navigator.locks.request(key, async () =>
    browser.storage.local.set({ [key]: withFault(await readFaults(), place, problem, now) }),
  )

export function withFault(
  faults: readonly KeptFault[],
  place: string,
  problem: unknown,
  now: number,
): readonly KeptFault[] {
  const said = saidOf(problem)
  const [last, ...earlier] = faults
  return last && last.place === place && last.said === said
    ? [{ ...last, at: now, times: last.times + 1 }, ...earlier]
    : [{ place, said, at: now, times: 1 }, ...faults].slice(0, most)
}

/** What the machine said, without anything in quotation marks: some browsers quote what they stumbled over, and that may be a draft. */
function saidOf(problem: unknown): string {
  const said = problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem)
  return said.replace(/"[^"]*"?|“[^”]*”?|'[^']*'|`[^`]*`?/g, '…').slice(0, 200)
}
