import { sites } from '../../../draft/circumstances.ts'
import { siteName } from '../../words.ts'
import { t } from '../words.ts'

export const siteChoices = () =>
  sites.map((value) => ({ value, label: value === 'other' ? t('otherSites') : siteName(value) }))
