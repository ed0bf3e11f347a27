import { viewOf } from '../../desk/view.ts'
import type { Working } from '../../desk/working.ts'
import type { Problem } from '../../packs/wording.ts'
import { addressOf } from './places.ts'
import { t } from './words.ts'

type Props = { readonly problems: readonly Problem[]; readonly working: Working }

/** What has to be mended first, each with the way to where it is. */
export const Mending = ({ problems, working }: Props) => (
  <div class="mending">
    <p>{t('mendFirst', { count: problems.length })}</p>
    <ul>
      {problems.map(({ path, message }) => (
        <li key={`${path} ${message}`}>
          <a href={addressOf(path, viewOf(working))}>{message}</a>
        </li>
      ))}
    </ul>
  </div>
)
