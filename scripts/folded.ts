import type { Plugin } from 'vite'

/** A lexicon as it is written: over many lines, for the reader's eye. What stands in `${ }` is code and stays. */
const lexicon = /\b(spread|listed\(|spaced\()(\s*)`((?:[^`\\]|\\[\s\S])*)`/g
const code = /(\$\{[^}]*\})/

/** What stands between the words of one part, drawn together as its kind allows. */
const close = (part: string, kind: string): string =>
  part.replace(/\s*\n\s*/g, kind === 'spread' ? '' : ' ').replace(/ *, */g, kind === 'listed(' ? ',' : '$&')

/** The same lexicons on one line. What `spread` joins is joined, what `listed` parts keeps its comma, what `spaced` parts one blank. */
export const fold = (source: string): string =>
  source.replace(lexicon, (_, kind: string, gap: string, text: string) => {
    const folded = text.split(code).map((part) => (code.test(part) ? part : close(part, kind)))
    return `${kind}${gap}\`${folded.join('')}\``
  })

/** What is built carries no indentation inside its lexicons. */
export const foldedLexicons: Plugin = {
  name: 'folded-lexicons',
  enforce: 'pre',
  transform: (source, id) =>
    /\/src\/(?:draft|reading|rules)\/[^?]*\.ts$/.test(id) ? { code: fold(source), map: null } : null,
}
