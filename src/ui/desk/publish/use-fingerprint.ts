import { useEffect, useState } from 'preact/hooks'
import type { Services } from '../services.ts'

/** A text's fingerprint, once it is known. */
export function useFingerprint(fingerprint: Services['fingerprint'], text: string): string {
  const [known, setKnown] = useState({ text: '', fingerprint: '' })
  useEffect(() => {
    const leaving = new AbortController()
    void fingerprint(text).then((found) => {
      if (!leaving.signal.aborted) setKnown({ text, fingerprint: found })
    })
    return () => leaving.abort()
  }, [fingerprint, text])
  return known.text === text ? known.fingerprint : ''
}
