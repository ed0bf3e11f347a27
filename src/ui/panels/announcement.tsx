import { useEffect, useState } from 'preact/hooks'
import type { Finding } from '../../check/finding.ts'
import { countBySeverity } from '../severity.tsx'
import { announce } from '../words.ts'

/** How long a count has to stand before it is said, in milliseconds: typing is not to be talked over. */
const beforeSaying = 1200

type Props = {
  readonly findings: readonly Finding[]
  /** What Post asks, which is said at once: somebody pressed and waits. */
  readonly asks?: string | undefined
}

/** A polite live region: empty at first, so that it is there before it speaks; silent while the count stays the same. */
export const Announcement = ({ findings, asks }: Props) => {
  const says = asks ?? announce(countBySeverity(findings))
  const [said, say] = useState('')
  useEffect(() => {
    const timer = setTimeout(say, asks ? 0 : beforeSaying, says)
    return () => clearTimeout(timer)
  }, [says, asks])
  return (
    <p class="hidden" role="status">
      {said}
    </p>
  )
}
