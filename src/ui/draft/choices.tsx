import type { Site } from '../../draft/circumstances.ts'
import { siteName } from '../words.ts'
import type { DraftPageProps } from './props.ts'
import { t } from './words.ts'

type Props = Pick<DraftPageProps, 'site' | 'account' | 'pictured' | 'onChoose'>

const sites: readonly Site[] = ['facebook', 'x', 'other']
const accounts = ['personal', 'council'] as const

/** Where and as whom it would be posted, since which clauses speak hangs on both. */
export const Choices = ({ site, account, pictured, onChoose }: Props) => (
  <div class="choices">
    <fieldset>
      <legend>{t('for')}</legend>
      {sites.map((each) => (
        <label key={each} class="choice" for={`site-${each}`}>
          <input
            type="radio"
            id={`site-${each}`}
            name="site"
            checked={site === each}
            onChange={() => onChoose({ site: each })}
          />
          {each === 'other' ? t('elsewhere') : siteName(each)}
        </label>
      ))}
    </fieldset>
    <fieldset>
      <legend>{t('as')}</legend>
      {accounts.map((each) => (
        <label key={each} class="choice" for={`as-${each}`}>
          <input
            type="radio"
            id={`as-${each}`}
            name="account"
            checked={account === each}
            onChange={() => onChoose({ account: each })}
          />
          {each === 'council' ? t('council') : t('myself')}
        </label>
      ))}
    </fieldset>
    <label class="choice" for="picture">
      <input
        type="checkbox"
        id="picture"
        checked={pictured}
        onChange={(event) => onChoose({ pictured: event.currentTarget.checked })}
      />
      {t('picture')}
    </label>
  </div>
)
