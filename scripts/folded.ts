import type { Plugin } from 'vite'

/** A lexicon as it is written: over many lines, for the reader's eye. What stands in `${ }` is code and stays. */
const lexicon = /\b(spread|listed\(|spaced\()(\s*)`((?:[^`\\]|\\[\s\S])*)`/g
const code = /(\$\{[^}]*\})/

/** The same lexicons on one line. What `spread` joins is joined, what `listed` and `spaced` part keeps one blank. */
export const fold = (source: string): string =>
  source.replace(lexicon, (_, kind: string, gap: string, text: string) => {
    const between = kind === 'spread' ? '' : ' '
    const folded = text.split(code).map((part) => (code.test(part) ? part : part.replace(/\s*\n\s*/g, between)))
    return `${kind}${gap}\`${folded.join('')}\``
  })

/** What is built carries no indentation inside its lexicons. */
export const foldedLexicons: Plugin = {
  name: 'folded-lexicons',
  enforce: 'pre',
  transform: (source, id) =>
    /\/src\/(?:draft|reading|rules)\/[^?]*\.ts$/.test(id) ? { code: fold(source), map: null } : null,
}
