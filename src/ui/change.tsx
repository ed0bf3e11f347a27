import type { Edit } from '../draft/edit.ts'
import { previewOf } from './panels/preview.ts'
import { t } from './words.ts'

type Props = { readonly text: string; readonly edit: Edit }

/** What the fix does, before it is done. Said aloud too: few screen readers tell `del` from `ins`. The draft’s own words decide which way it runs. */
export const Change = ({ text, edit }: Props) => {
  const { before, removed, added, after } = previewOf(text, edit)
  return (
    <div class="change" dir="auto">
      <bdi class="label">{t('theChange')}</bdi>
      {before}
      {removed && (
        <del>
          <bdi class="hidden">{t('takesOut')}</bdi>
          {removed}
        </del>
      )}
      {removed && added && ' '}
      {added && (
        <ins>
          <bdi class="hidden">{t('putsIn')}</bdi>
          {added}
        </ins>
      )}
      {after}
    </div>
  )
}
