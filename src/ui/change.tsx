import type { Edit } from '../draft/edit.ts'
import { previewOf } from './panels/preview.ts'
import { t } from './words.ts'

type Props = { readonly text: string; readonly edit: Edit }

/** What the fix does, before it is done. Said aloud too: few screen readers tell `del` from `ins`. */
export const Change = ({ text, edit }: Props) => {
  const { before, removed, added, after } = previewOf(text, edit)
  return (
    <div class="change">
      <span class="label">{t('theChange')}</span>
      {before}
      {removed && (
        <del>
          <span class="hidden">{t('takesOut')}</span>
          {removed}
        </del>
      )}
      {removed && added && ' '}
      {added && (
        <ins>
          <span class="hidden">{t('putsIn')}</span>
          {added}
        </ins>
      )}
      {after}
    </div>
  )
}
