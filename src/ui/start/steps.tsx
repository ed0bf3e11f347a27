import { t } from './words.ts'

/** In their order; the last is no step but what comes of them. Each is the address of its step, after `#`. */
export const steps = ['council', 'you', 'sites', 'try', 'done'] as const
export type Step = (typeof steps)[number]
const asked = steps.filter((step) => step !== 'done')

export const stepOf = (hash: string): Step => steps.find((step) => `#${step}` === hash) ?? 'council'

type StepsProps = {
  readonly step: Step
  /** Those that have what they ask for. */
  readonly made: ReadonlySet<Step>
}

/** Every step can be gone to at any time: nothing here is a gate. */
export const Steps = ({ step, made }: StepsProps) => (
  <nav class="steps" aria-label={t('steps')}>
    <ol>
      {asked.map((each, at) => (
        <li key={each}>
          <a href={`#${each}`} aria-current={each === step ? 'step' : undefined}>
            <span class="number">{made.has(each) ? <Tick /> : at + 1}</span> {t(each)}
          </a>
        </li>
      ))}
    </ol>
  </nav>
)

export const whereOf = (step: Step): string | null =>
  step === 'done' ? null : t('step', { at: asked.indexOf(step) + 1, of: asked.length })

const Tick = () => (
  <svg width="12" height="12" viewBox="0 0 12 12" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
    <path d="m2 6.5 2.5 2.5L10 3.5" />
  </svg>
)

type FootProps = {
  readonly step: Step
  /** Whether this step has what it asks for: until then the way on is to skip it. */
  readonly ready: boolean
}

/** Back, and on: links, so that the browser's own back works too. */
export const Foot = ({ step, ready }: FootProps) => {
  const at = steps.indexOf(step)
  const [before, next] = [steps[at - 1], steps[at + 1]]
  return (
    <div class="foot">
      {before && (
        <a class="back" href={`#${before}`}>
          {t('back')}
        </a>
      )}
      {next && (
        <a class={ready ? 'button main' : 'button'} href={`#${next}`}>
          {t(next === 'done' ? 'finish' : ready ? 'next' : 'skip')}
        </a>
      )}
    </div>
  )
}
