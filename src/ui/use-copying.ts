import { useState } from 'preact/hooks'

/** Copies, and what came of it: a page may forbid it, and a browser may have no clipboard there. Null before. */
export function useCopying(onCopy: () => unknown): readonly ['copied' | 'notCopied' | null, () => Promise<void>] {
  const [came, setCame] = useState<'copied' | 'notCopied' | null>(null)
  const copy = async () => {
    try {
      await onCopy()
      setCame('copied')
    } catch {
      setCame('notCopied')
    }
  }
  return [came, copy]
}
