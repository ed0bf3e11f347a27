import type { Council } from '../../check/council.ts'
import { t } from '../words.ts'
import { clerkLetter, type Told } from './letters.ts'

type Props = { readonly council: Council; readonly points: readonly Told[] }

/**
 * Opens the person's own mail program, with the draft and the clause, to whom the policy says to ask; the person sends it or
 * does not. In a tab of its own, since a mail program in the browser would take the page's place, and the draft with it.
 */
export const AskTheClerk = ({ council, points }: Props) => (
  <a class="button" href={clerkLetter(council, points)} target="_blank" rel="noopener noreferrer">
    {t('askTheClerk')}
    <span class="hidden"> {t('opensYourMail')}</span>
  </a>
)
