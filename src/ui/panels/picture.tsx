import type { Council } from '../../check/council.ts'
import { inFull } from '../../packs/in-full.ts'
import type { Clause } from '../../packs/schema.ts'
import { cite } from '../cite.ts'
import { counted, t } from '../words.ts'

type PictureProps = {
  readonly council: Council
  readonly pictureClauses?: readonly Clause[]
  readonly onPictureSeen?: () => void
}

/** What the policy says of pictures cannot be seen in the words: said once, ticked once, and never in the way of Post. */
export const PictureReminder = ({ council, pictureClauses = [], onPictureSeen }: PictureProps) => {
  const [first, ...others] = pictureClauses
  if (!first) return null
  return (
    <div class="notice">
      <h3>{t('withPicture')}</h3>
      <p class="words" lang={council.language}>
        {inFull(first)}
      </p>
      <div class="buttons">
        <label class="tick" for="picture-seen">
          <input type="checkbox" id="picture-seen" onChange={onPictureSeen} />
          {t('pictureSeen')}
        </label>
        <span class="small quiet">
          {cite(first, council.policy).short}
          {others.length > 0 && ` ${t('moreForPictures', counted(others.length))}`}
        </span>
      </div>
    </div>
  )
}
