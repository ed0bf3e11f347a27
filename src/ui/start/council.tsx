import { useState } from 'preact/hooks'
import { Lock } from '../lock.tsx'
import { type CouncilChoice, CouncilFacts } from '../options/council.tsx'
import { OptionsList } from '../options/options-list.tsx'
import { t } from './words.ts'

export type CouncilStepProps = CouncilChoice & {
  /** Looks at what the link leads to; false where there is no address in it. */
  readonly onLink: (pasted: string) => boolean
}

/** What this is, and whose policy it should read drafts against. */
export const CouncilStep = (props: CouncilStepProps) => {
  const { pack, locked } = props
  return (
    <>
      <p>{t('whatItDoes')}</p>
      <dl class="facts strong promises">
        <dt>{t('youDecide')}</dt>
        <dd>{t('youDecideText')}</dd>
        <dt>{t('staysHere')}</dt>
        <dd>{t('staysHereText')}</dd>
        <dt>{t('canMiss')}</dt>
        <dd>{t('canMissText')}</dd>
      </dl>
      {pack.council && (
        <div class="chosen">
          <h3>{pack.council.name}</h3>
          {locked && <Lock />}
          <CouncilFacts pack={pack} />
        </div>
      )}
      {locked && !pack.council && <p class="wrong">{t('administratorNoPack')}</p>}
      {!locked && <Ways {...props} />}
    </>
  )
}

const Ways = ({ councils, chosen, pack, joinPage, onChoose, onLink }: CouncilStepProps) => {
  const [pasted, paste] = useState('')
  const [wrong, setWrong] = useState(false)
  const look = (event: Event) => {
    event.preventDefault()
    setWrong(!onLink(pasted))
  }
  return (
    <>
      <form class="in-line" onSubmit={look}>
        <label class="field wide" for="link">
          {t('pasteLink')}
          <input
            type="text"
            id="link"
            inputMode="url"
            autocomplete="off"
            value={pasted}
            aria-invalid={wrong}
            aria-describedby={wrong ? 'link-wrong' : undefined}
            onInput={(event) => paste(event.currentTarget.value)}
          />
        </label>
        <button type="submit">{t('look')}</button>
      </form>
      {wrong && (
        <p class="wrong" id="link-wrong" role="alert">
          {t('noLinkThere')}
        </p>
      )}
      <p class="small">
        <a href={joinPage} target="_blank" rel="noreferrer">
          {t('orFile')}
        </a>
      </p>
      {pack.from !== 'joined' && (
        <OptionsList
          name="council"
          legend={t('orChoose')}
          chosen={chosen ?? ''}
          options={councils.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={onChoose}
        />
      )}
    </>
  )
}
