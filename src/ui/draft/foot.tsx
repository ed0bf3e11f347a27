import { useEffect, useState } from 'preact/hooks'
import { applyEdit } from '../../draft/edit.ts'
import { charactersLeft } from '../../draft/length.ts'
import { isEmpty } from '../../draft/span.ts'
import { siteName, t as tPage } from '../words.ts'
import type { DraftPageProps } from './props.ts'
import { t } from './words.ts'

type Props = Pick<DraftPageProps, 'text' | 'findings' | 'site' | 'onPut' | 'onCopy'>

/** Facebook allows tens of thousands of characters: nobody counts those. */
const worthSaying = 1000

/** Under the box: how much the site still takes, and the ways to take the draft along. */
export const Foot = ({ text, findings, site, onPut, onCopy }: Props) => {
  const [copied, setCopied] = useState<{ readonly text: string; readonly refused?: string } | null>(null)
  const [cleared, setCleared] = useState('')
  const copy = (words: string) =>
    onCopy(words).then(
      () => setCopied({ text }),
      () => setCopied({ text, refused: words }),
    )
  const disclaimer = findings.find(({ rule, fix, span }) => rule === 'missing-disclaimer' && fix && isEmpty(span))?.fix
  const last = copied?.text === text ? copied : null
  const refused = last?.refused
  const isSafe = text.trim() === '' || (last !== null && !refused)
  useEffect(() => (isSafe ? undefined : askBeforeLeaving()), [isSafe])
  const said = refused ? `${tPage('notCopied')} ${tPage('pasteThem')}` : t(last ? 'copied' : 'kept')
  // A phone has no key for it.
  const canUndo = text === '' && cleared !== ''
  const clear = () => {
    setCleared(text)
    onPut(canUndo ? cleared : '')
  }
  return (
    <div class="foot">
      <p class="small quiet">
        <span role="status">{said}</span> <Left text={text} site={site} />
      </p>
      {refused && (
        <p class="words-out" dir="auto">
          {refused}
        </p>
      )}
      <div class="buttons">
        <button type="button" class="plain" disabled={text === '' && !canUndo} onClick={clear}>
          {t(canUndo ? 'undo' : 'clear')}
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
