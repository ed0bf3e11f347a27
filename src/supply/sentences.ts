import type { Why } from './refusal.ts'

/** One plain sentence for each refusal: what happened, and what to do. The pack in use stays in use, and the screen says so. */
export const sentences: Readonly<Record<Why, string>> = {
  'not-https': 'That is not a secure web address. Ask the clerk for an address that begins with https://.',
  unreachable: 'The address could not be reached. Check that you are online, and try again later.',
  slow: 'The address took too long to answer. Try again later.',
  'too-large': 'The file is larger than 256 kB, which no rule pack is.',
  redirected: 'The address sends on to another website. Ask the clerk for the file’s own address.',
  missing: 'There is no file at that address. Ask the clerk whether it has moved.',
  server: 'The website could not give the file just now. Try again later.',
  html: 'The address gives a web page, not a rule pack. Ask the clerk for the file’s own address.',
  'wrong-type': 'The address gives another kind of file, not a rule pack. Ask the clerk for the file’s own address.',
  'not-json': 'The file is torn or is not a rule pack: it cannot be read as JSON.',
  problems: 'The file is a rule pack with mistakes in it. Tell the clerk.',
  older: 'The file is an older version than the one in use.',
  'other-council': 'The file is now another council’s pack. Ask the clerk before you join it.',
  'signature-missing': 'The pack was signed before, and this file has no signature. Ask the clerk why.',
  'signature-unreadable': 'The signature beside the file cannot be read. Tell the clerk.',
  'signature-wrong': 'The file was changed after it was signed. Tell the clerk.',
  'key-changed': 'The pack is signed with a different key than before. Ask the clerk whether the key was renewed.',
  'key-unreadable': 'That is not a key file, or it is torn.',
  'passphrase-wrong': 'The passphrase does not open this key.',
  locked: 'Your council’s administrator has set the pack for this browser.',
  'not-kept': 'The browser could not keep the pack. Its storage may be full.',
}
