import { useState } from 'preact/hooks'
import { CouncilSelect } from '../named-councils.tsx'
import { Found } from '../popup/found.tsx'
import { Mind } from '../popup/mind.tsx'
import { t as tPopup } from '../popup/words.ts'
import { Quotation } from '../quotation.tsx'
import { counted, t as tPage } from '../words.ts'
import type { DraftPageProps } from './props.ts'
import { t } from './words.ts'

/** What was found, beside the words: a polite count first, then the points by severity. */
export const Beside = (props: DraftPageProps) => {
  const { state, text, findings } = props
  if (state === 'no-council')
    return (
      <section class="right">
        <h2>{t('noCouncil')}</h2>
        <p>{t('noCouncilText')}</p>
        <Council {...props} />
      </section>
    )
  return (
    <section class="right" aria-label={tPopup('list')}>
      <h2>
        <span role="status" aria-busy={state === 'reading'}>
          {heading(state, text, findings.length)}
        </span>
      </h2>
      {state === 'fault' && <p>{t('fault')}</p>}
      {state !== 'fault' && text.trim() === '' && <p class="quiet">{t('nothingYet')}</p>}
      {findings.length > 0 && <Found {...props} unfolded />}
      <Pictures {...props} />
      <Mind {...props} />
      <Against {...props} />
    </section>
  )
}

function heading(state: DraftPageProps['state'], text: string, count: number): string {
  if (state === 'fault') return tPopup('fault')
  if (count > 0) return t('points', counted(count))
  if (text.trim() === '') return t('box')
  return state === 'reading' ? tPopup('reading') : tPage('nothing')
}

const Pictures = ({ council, pictureClauses }: DraftPageProps) => {
  if (!council || pictureClauses.length === 0) return null
  return (
    <div class="pictures">
      <h3>{tPage('withPicture')}</h3>
      {pictureClauses.map((clause) => (
        <Quotation key={clause.id} clause={clause} also={[]} council={council} />
      ))}
    </div>
  )
}

const Against = (props: DraftPageProps) => {
  const { council, settings } = props
  const [open, setOpen] = useState(false)
  if (!council) return null
  return (
    <div class="against">
      <p class="small quiet">
        {t('readAgainst', { policy: council.policy, council: council.name })}{' '}
        {settings ? (
          <a href={settings} target="_blank" rel="noreferrer">
            {t('change')}
          </a>
        ) : (
          <button type="button" class="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('change')}
          </button>
        )}
      </p>
      {open && <Council {...props} />}
    </div>
  )
}

const Council = ({ councils, onCouncil }: DraftPageProps) => {
  const [chosen, choose] = useState(councils[0]?.id ?? '')
  return (
    <div class="in-line">
      <CouncilSelect
        id="council"
        label={t('choose')}
        councils={councils}
        chosen={chosen}
        wide
        onChoose={(id) => choose(id ?? '')}
      />
      <button type="button" class="main" onClick={() => onCouncil(chosen)}>
        {t('use')}
      </button>
    </div>
  )
}
