import { useEffect, useState } from 'preact/hooks'
import type { Finding } from '../check/finding.ts'
import { countBySeverity } from './severity.tsx'
import { words } from './words.ts'

/** How long a count has to stand before it is said, in milliseconds: typing is not to be talked over. */
const beforeSaying = 1200

/** A polite live region: empty at first, so that it is there before it speaks; silent while the count stays the same. */
export const Announcement = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const says = words.announce(countBySeverity(findings))
  const [said, say] = useState('')
  useEffect(() => {
    const timer = setTimeout(say, beforeSaying, says)
    return () => clearTimeout(timer)
  }, [says])
  return (
    <p class="hidden" role="status">
      {said}
    </p>
  )
}
