import { viewOf } from '../../desk/view.ts'
import type { Path } from '../../desk/working.ts'
import { withEntry, withMoved } from '../../desk/working.ts'
import { charactersLeft, weightedLength } from '../../draft/length.ts'
import { Lines, Select, Text, Wrong } from './fields.tsx'
import { type Pen, textAt, textsAt } from './pen.ts'
import { t } from './words.ts'

type Props = { readonly pen: Pen }

/** The wordings that councillors may add: the first is offered, the others are accepted. */
export const Disclaimers = ({ pen }: Props) => {
  const { disclaimers } = viewOf(pen.working)
  return (
    <div class="sheets">
      {disclaimers
        .map((_, at) => at)
        .map((at) => (
          <Disclaimer key={at} pen={pen} at={at} />
        ))}
      <section class="sheet" aria-labelledby="another-disclaimer">
        <h2 id="another-disclaimer">{disclaimers.length === 0 ? t('noDisclaimer') : t('anotherDisclaimer')}</h2>
        <p class="quiet">{disclaimers.length === 0 ? t('noDisclaimerHint') : t('anotherDisclaimerHint')}</p>
        <Wrong pen={pen} path={['disclaimers']} exactly />
        <div class="buttons">
          <button
            type="button"
            onClick={() => pen.change(withEntry(pen.working, ['disclaimers'], { text: '', short: [] }))}
          >
            {t('addDisclaimer')}
          </button>
        </div>
      </section>
    </div>
  )
}

const Disclaimer = ({ pen, at }: Props & { readonly at: number }) => {
  const path: Path = ['disclaimers', at]
  const title = at === 0 ? t('firstDisclaimer') : t('furtherDisclaimer', { at: at + 1 })
  return (
    <section class="sheet" aria-labelledby={`disclaimer-${at}`}>
      <h2 id={`disclaimer-${at}`}>{title}</h2>
      <Text pen={pen} path={[...path, 'text']} label={t('wording')} hint={t('wordingHint')} rows={2} voice="policy" />
      <Gauge text={textAt(pen, [...path, 'text'])} />
      <Lines pen={pen} path={[...path, 'short']} label={t('shortForms')} hint={t('shortFormsHint')} rows={2} />
      <ul class="left">
        {textsAt(pen, [...path, 'short']).map((form) => (
          <li key={form}>
            <span>{form}</span> <span class="quiet">{onX(form)}</span>
          </li>
        ))}
      </ul>
      <Select pen={pen} path={[...path, 'language']} label={t('language')} choices={languages()} usual="en" />
      <div class="buttons">
        {at > 0 && (
          <button type="button" onClick={() => pen.change(withMoved(pen.working, ['disclaimers'], at, 0))}>
            {t('offerThisFirst')}
          </button>
        )}
        <button type="button" class="plain" onClick={() => pen.write(path, undefined)}>
          {t('takeOut')}
          <span class="hidden"> {title}</span>
        </button>
      </div>
    </section>
  )
}

const languages = () => [
  { value: 'en', label: t('english') },
  { value: 'cy', label: t('welsh') },
]

/** What a post on X still has room for with the wording below it on a line of its own. */
const leftOnX = (wording: string): number => charactersLeft(`\n${wording}`, 'x') ?? 0
const onX = (wording: string): string => {
  const left = leftOnX(wording)
  return left < 0 ? t('tooLongForX', { over: -left }) : t('leftOnX', { left })
}

/** How much of a post on X the wording takes, as X counts. */
const Gauge = ({ text }: { readonly text: string }) => (
  <div class="gauge" role="status">
    <div class="rail" aria-hidden="true">
      <i style={{ width: `${Math.min(100, ((280 - Math.max(0, leftOnX(text))) / 280) * 100)}%` }} />
    </div>
    <p>
      <span>{t('characters', { count: weightedLength(text) })}</span>
      <span class="quiet">{onX(text)}</span>
    </p>
  </div>
)
