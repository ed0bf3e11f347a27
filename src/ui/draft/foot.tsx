import { useEffect, useState } from 'preact/hooks'
import { applyEdit } from '../../draft/edit.ts'
import { charactersLeft } from '../../draft/length.ts'
import { isEmpty } from '../../draft/span.ts'
import { siteName } from '../words.ts'
import type { DraftPageProps } from './props.ts'
import { t } from './words.ts'

type Props = Pick<DraftPageProps, 'text' | 'findings' | 'site' | 'onClear' | 'onCopy'>

/** Facebook allows tens of thousands of characters: nobody counts those. */
const worthSaying = 1000

/** Under the box: how much the site still takes, and the ways to take the draft along. */
export const Foot = ({ text, findings, site, onClear, onCopy }: Props) => {
  const [copied, setCopied] = useState<{ readonly text: string; readonly done: boolean } | null>(null)
  const copy = (words: string) =>
    onCopy(words).then(
      () => setCopied({ text, done: true }),
      () => setCopied({ text, done: false }),
    )
  const disclaimer = findings.find(({ rule, fix, span }) => rule === 'missing-disclaimer' && fix && isEmpty(span))?.fix
  const isCopied = copied?.text === text
  const isSafe = text.trim() === '' || (isCopied && copied.done)
  useEffect(() => (isSafe ? undefined : askBeforeLeaving()), [isSafe])
  const said = isCopied ? t(copied.done ? 'copied' : 'notCopied') : t('kept')
  return (
    <div class="foot">
      <p class="small quiet">
        <span role="status">{said}</span> <Left text={text} site={site} />
      </p>
      <div class="buttons">
        <button type="button" class="plain" disabled={text === ''} onClick={onClear}>
          {t('clear')}
        </button>
        <button type="button" disabled={text === ''} onClick={() => void copy(text)}>
          {t('copy')}
        </button>
        {disclaimer && (
          <button type="button" class="main" onClick={() => void copy(applyEdit(text, disclaimer.edit))}>
            {t('copyWith')}
          </button>
        )}
      </div>
    </div>
  )
}

/** The browser asks; gives the way to end that. Nothing is kept of a draft. */
function askBeforeLeaving(): () => void {
  const asking = new AbortController()
  window.addEventListener('beforeunload', (event) => event.preventDefault(), asking)
  return () => asking.abort()
}

const Left = ({ text, site }: Pick<Props, 'text' | 'site'>) => {
  const left = charactersLeft(text, site)
  if (left === null || left > worthSaying) return null
  return <span class="left-over">{t(left < 0 ? 'over' : 'left', { count: Math.abs(left), site: siteName(site) })}</span>
}
