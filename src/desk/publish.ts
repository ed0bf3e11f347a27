import type { Working } from './working.ts'

/** The name a published pack is saved under: northborough.councilpack.json. */
export const fileName: (working: Working) => string = () => {
  throw new Error('being filled')
}
/** The pack as it is published: the version above the last published one, and today's date. `today` is ISO 8601. */
export const raised: (working: Working, published: Working | null, today: string) => Working = () => {
  throw new Error('being filled')
}
