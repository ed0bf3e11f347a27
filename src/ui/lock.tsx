import { LockIcon } from './icons.tsx'
import { t } from './options/words.ts'

/** Said beside what the person cannot change, and by whom it was set. */
export const Lock = () => (
  <p class="locked">
    <LockIcon /> {t('locked')}
  </p>
)
