import type { Finding } from '../check/finding.ts'
import type { Role, Site } from '../draft/circumstances.ts'

/** Every word that people read on our screens, in one place, so that a second language has one place to go. */

type Severity = Finding['severity']

const numbers = 'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ')
const inWords = (count: number): string => numbers[count] ?? String(count)
const inLine = (count: number): string => inWords(count).toLowerCase()

const siteNames: Partial<Record<Site, string>> = {
  facebook: 'Facebook',
  x: 'X',
  linkedin: 'LinkedIn',
  instagram: 'Instagram',
  threads: 'Threads',
  youtube: 'YouTube',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  reddit: 'Reddit',
  nextdoor: 'Nextdoor',
}
const siteName = (site: Site): string => siteNames[site] ?? 'this site'

const severity: Record<Severity, string> = { must: 'Must', should: 'Should', note: 'Note' }
const date = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

export const words = {
  product: 'Point of Order',
  severity,
  severityInLine: { must: 'must', should: 'should', note: 'note' } satisfies Record<Severity, string>,
  siteName,

  placeInOrder: (at: number, of: number) => `${at} of ${of}`,
  previous: 'Previous',
  next: 'Next',
  close: 'Close',

  clauseSpeaks: (number: string) => `Clause ${number} speaks to this`,
  clauseNumber: (number: string) => `Clause ${number}`,
  clausePlace: (place: string) => `Clause: ${place}`,
  also: (count: number) => (count === 1 ? 'One more clause says so' : `${inWords(count)} more clauses say so`),
  readInPlace: 'Read it in its place',
  opensInNewTab: '(opens in a new tab)',
  theChange: 'The change',
  takesOut: 'Takes out: ',
  putsIn: 'Puts in: ',

  refused: (site: Site) => {
    const name = siteName(site)
    return `${name[0]?.toUpperCase()}${name.slice(1)} did not take the change. Your draft is as it was.`
  },
  pasteThem: 'Here are the words, to paste yourself:',
  deleteThem: 'You can delete these words yourself:',
  copy: 'Copy the words',
  copied: 'Copied',
  tryAgain: 'Try again',
  askTheClerk: 'Ask the clerk',

  ignore: 'Ignore',
  ignoreOnce: 'In this draft',
  inThisDraft: ' in this draft',
  ignoreWords: (covered: string) => `Wherever I write “${covered}”`,
  ignoreWordsHint: 'Kept on this computer',
  ignoreKind: (title: string) => `Always, for “${title}”`,
  ignoreKindHint: 'Undo it in Settings',

  quoted: (covered: string) => `“${covered}”`,
  showFirst: (count: number) => (count === 1 ? ': show it' : ': show the first'),
  withPicture: 'With a picture',
  pictureSeen: 'I have seen to this',
  moreForPictures: (count: number) =>
    count === 1 ? 'and one more, in the popup' : `and ${inLine(count)} more, in the popup`,
  nothing: 'Nothing to point out',
  leftAfter: 'left after it',

  beforeYouPost: (severities: readonly Severity[]) => {
    const [first] = severities
    const under =
      severities.every((other) => other === first) && first ? ` under ‘${severity[first].toLowerCase()}’` : ''
    return `Before you post: ${inLine(severities.length)} ${severities.length === 1 ? 'point' : 'points'}${under}`
  },
  goToFirst: 'Go to the first',
  goToIt: 'Go to it',
  postAnyway: 'Post anyway',
  goBack: 'Go back',
  askedOnce: 'This is asked once. The decision is yours, and nobody is told of it.',
  pressAgain: 'Press Enter again to post.',

  /** Said aloud, so in whole words: “Three points: one must, two note.” */
  announce: (counts: Readonly<Record<Severity, number>>) => {
    const all = counts.must + counts.should + counts.note
    if (all === 0) return 'Nothing to point out.'
    const parts = (['must', 'should', 'note'] as const)
      .filter((under) => counts[under] > 0)
      .map((under) => `${inLine(counts[under])} ${severity[under].toLowerCase()}`)
    return `${inWords(all)} ${all === 1 ? 'point' : 'points'}: ${parts.join(', ')}.`
  },

  popup: {
    reviewed: (iso: string) => `Policy reviewed ${date.format(new Date(iso))}`,
    noCouncilYet: 'No council yet',
    points: (count: number) => `${inWords(count)} ${count === 1 ? 'point' : 'points'} in this draft`,
    /** The sentence ends in the severity's own word, which stands over its line. */
    ofThemSay: (count: number, all: number, strongest: Severity) => {
      if (strongest === 'note') return all === 1 ? 'It is a ' : `${all === 2 ? 'Both' : 'All of them'} are under `
      if (all === 1) return 'It says '
      if (count === all) return all === 2 ? 'Both say ' : 'All of them say '
      return count === 1 ? 'One of them says ' : `${inWords(count)} of them say `
    },
    list: 'Points in this draft',
    clear: 'Nothing to point out',
    clearText: (looked: number | undefined) =>
      `${looked === undefined ? 'None of the things looked for' : `None of the ${looked} things looked for`} is in this draft. That is not a promise: the policy asks for judgement, too.`,
    noBox: 'No draft on this page',
    noBoxText:
      'Point of Order reads the boxes where you write a post or a comment on Facebook and X. Open one, and start writing.',
    noBoxPaste:
      'Point of Order reads the boxes where you write a post or a comment on Facebook and X. You can paste a draft from anywhere else.',
    off: (site: Site) => `Off on ${siteName(site)}`,
    offText: (site: Site) => `You switched it off here. Nothing you write on ${siteName(site)} is read.`,
    noCouncil: 'Which council are you on?',
    noCouncilText: 'Until you choose, there is no policy to read a draft against, and nothing is read.',
    change: 'Change',
    changeCouncil: ' the council or your role',
    iAm: 'I write as',
    roles: {
      councillor: 'a councillor',
      mayor: 'the mayor',
      clerk: 'the clerk',
      officer: 'an officer',
      volunteer: 'a volunteer',
    } satisfies Record<Role, string>,
    haveLink: 'I have a link from the clerk',
    fault: 'Something went wrong',
    faultText: 'That is our fault, not yours. Your draft is as it was, and you can post as always.',
    tryAgain: 'Try again',
    reading: 'Reading the draft',
    councilsAccount: (poster: string) => `${poster} is the council’s account`,
    asTheCouncil: 'The clauses for the council’s accounts speak',
    asYourself: 'Taken as your own account',
    unknownPoster: 'Whose account this is cannot be told here. It is taken as your own.',
    inMeeting: 'I am in a meeting',
    inMeetingHint: 'Ends by itself after four hours',
    askAtPost: 'Ask me once at Post',
    askAtPostHint: (on: boolean) => (on ? 'A second press posts' : 'Post asks nothing'),
    readDraftsOn: (site: Site) => `Read drafts on ${siteName(site)}`,
    onThisComputer: 'On this computer only',
    theClause: 'The clause',
    show: 'Show me in the draft',
    missing: 'Add it in one press',
    missingNoFix: 'Not in the draft yet',
    mind: (count: number) =>
      `The policy also says ${count === 1 ? 'one thing' : `${inLine(count)} things`} that only you can judge`,
    more: 'More',
    checkDraft: 'Check a draft',
    settings: 'Settings',
    policy: 'The policy',
    clerk: 'I am the clerk',
  },
}
