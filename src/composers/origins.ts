import type { Site } from '../draft/circumstances.ts'

/**
 * The match patterns that each site needs, asked for when the person wants it. A Mastodon instance, a forum or a blog
 * has an address of its own: the person, or the council's pack, adds it.
 */
export const origins = {
  facebook: [
    'https://www.facebook.com/*',
    'https://web.facebook.com/*',
    'https://m.facebook.com/*',
    'https://business.facebook.com/*',
  ],
  x: ['https://x.com/*', 'https://mobile.x.com/*', 'https://twitter.com/*'],
  linkedin: ['https://www.linkedin.com/*'],
  instagram: ['https://www.instagram.com/*'],
  threads: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  youtube: ['https://www.youtube.com/*', 'https://m.youtube.com/*'],
  bluesky: ['https://bsky.app/*'],
  reddit: ['https://www.reddit.com/*'],
  nextdoor: ['https://nextdoor.co.uk/*', 'https://nextdoor.com/*'],
} as const satisfies Partial<Record<Site, readonly string[]>>

/** Those of one site; none where it is told by no address. */
export const originsOf = (site: Site): readonly string[] =>
  site in origins ? origins[site as keyof typeof origins] : []
