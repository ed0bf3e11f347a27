import { comparePacks } from '../../desk/compare.ts'
import { viewOf } from '../../desk/view.ts'
import type { Working } from '../../desk/working.ts'
import type { Pen } from './pen.ts'
import { type Part, parts } from './places.ts'
import type { Desk } from './use-desk.ts'
import { t } from './words.ts'

type HeadProps = { readonly desk: Desk; readonly pen: Pen; readonly onAnother: () => void }

/** Whose pack lies here, how it stands to what councillors have, and the steps back. */
export const Headline = ({ desk, pen, onAnother }: HeadProps) => (
  <div class="headline unprinted">
    <div>
      <h1>{t('packOf', { council: viewOf(pen.working).council.name || t('aCouncil') })}</h1>
      <p role="status">
        {standing(desk.published, pen.working)} {t(desk.kept)}
      </p>
    </div>
    <div class="buttons">
      <button type="button" class="plain" disabled={!desk.canUndo} onClick={desk.undo}>
        {t('undo')}
      </button>
      <button type="button" class="plain" disabled={!desk.canRedo} onClick={desk.redo}>
        {t('redo')}
      </button>
      <button type="button" onClick={onAnother}>
        {t('another')}
      </button>
    </div>
  </div>
)

function standing(published: Working | null, working: Working): string {
  if (!published) return t('standingNew')
  const count = comparePacks(published, working).length
  return t('standing', { count, version: viewOf(published).version })
}

type TabsProps = { readonly pen: Pen; readonly part: Part }

/** The parts of the work, in its order. */
export const Tabs = ({ pen, part }: TabsProps) => (
  <nav class="tabs unprinted" aria-label={t('tabs')}>
    <ul>
      {parts.map((each) => (
        <li key={each}>
          <a href={`#${each}`} aria-current={each === part ? 'true' : undefined}>
            {t(tabWords[each])}
            {each === 'publish' && pen.problems.length > 0 && (
              <span class="mend"> {t('toMendCount', { count: pen.problems.length })}</span>
            )}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const tabWords = {
  council: 'tabCouncil',
  policy: 'tabPolicy',
  disclaimers: 'tabDisclaimers',
  changes: 'tabChanges',
  read: 'tabRead',
  publish: 'tabPublish',
  it: 'tabIt',
} as const satisfies Record<Part, string>
