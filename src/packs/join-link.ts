/**
 * A join link is an ordinary web address with the pack's own address behind `#join=`, which a browser never sends to any
 * server: `https://www.northborough.example/rules#join=https%3A%2F%2F…councilpack.json`. The page in front may say how to
 * install the extension. Without such a page the pack's address itself is the page: `https://…councilpack.json#join`.
 * The toolbar's button, pressed on such a page, leads on to joining.
 */

/** The link that invites to the pack at `address`. `page` is where a councillor without the extension should land. */
export function joinLink(address: string, page?: string): string {
  const pack = withoutFragment(address)
  return page ? `${withoutFragment(page)}#join=${encodeURIComponent(pack)}` : `${pack}#join`
}

const withoutFragment = (address: string): string => address.replace(/#.*$/s, '')

/** The address of the pack that the page at `url` invites to; null where the page is no invitation. */
export const invitedBy = (url: string): string | null => (isInvitation(url) ? readJoinLink(url) : null)

const isInvitation = (link: string): boolean => /#join(=|$)/.test(link)

/**
 * The address of a pack in whatever a person pasted: a join link, the bare address, or an e-mail with one of them in it.
 * Null where no https address is to be found. What is returned has no fragment and no user name.
 */
export function readJoinLink(pasted: string): string | null {
  const links = (pasted.match(/https:\/\/[^\s<>"“”‘’]+/gi) ?? []).map(unwrapped)
  const invited = links.find((link) => isInvitation(bare(link)))
  const chosen = invited ?? links.find((link) => /\.json(?:[?#]|$)/i.test(bare(link))) ?? links[0]
  if (!chosen) return null
  const [, asked] = /#join=(.+)$/s.exec(bare(chosen)) ?? []
  return packAddress(asked ? unescaped(asked) : bare(chosen))
}

/** Outlook may lead every link of a letter through an address of Microsoft's, with the link in it. */
const unwrapped = (link: string): string =>
  /^https:\/\/[\w.-]+\.safelinks\.protection\.outlook\.com\//i.test(link)
    ? (new URL(link).searchParams.get('url') ?? link)
    : link

/** A full stop, bracket or comma after an address belongs to the sentence around it. */
const bare = (link: string): string => link.replace(/[.,;:!?)\]'’]+$/, '')

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // not written by us: taken as it stands
  }
}

/** The address as it is fetched and pinned, or null where it is no https address. */
export function packAddress(written: string): string | null {
  if (!URL.canParse(written.trim())) return null
  const url = new URL(written.trim())
  if (url.protocol !== 'https:' || url.username || url.password) return null
  url.hash = ''
  return url.href
}
