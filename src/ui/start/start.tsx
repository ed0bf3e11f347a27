import { useEffect, useRef } from 'preact/hooks'
import type { Role } from '../../draft/circumstances.ts'
import { Masthead, type PageLink } from '../masthead.tsx'
import { Sites, type SitesProps } from '../options/sites.tsx'
import { t as tOptions } from '../options/words.ts'
import { type Account, Accounts, RoleChoice } from '../options/you.tsx'
import { capital, siteName } from '../words.ts'
import { CouncilStep, type CouncilStepProps } from './council.tsx'
import { Practice } from './practice.tsx'
import { Foot, type Step, Steps, whereOf } from './steps.tsx'
import { t } from './words.ts'

export type StartProps = CouncilStepProps &
  SitesProps &
  Parameters<typeof Practice>[0] & {
    readonly step: Step
    readonly links: readonly PageLink[]
    readonly role: Role
    readonly lockedRole: boolean
    readonly accounts: readonly Account[]
    /** The browser kept what was done last. */
    readonly kept: boolean
    readonly onRole: (role: Role) => void
    readonly onAdd: (account: Account) => void
    readonly onRemove: (account: Account) => void
  }

const titles = { council: 'whichCouncil', you: 'whoWrites', sites: 'whereRead', try: 'try' } as const

/** The first run: four short steps, one at a time, each to be skipped and done again as one likes. */
export const Start = (props: StartProps) => {
  const { step, pack } = props
  const allowed = props.sites.filter(({ state }) => state === 'on' || state === 'off')
  const made = new Set<Step>([
    ...(pack.council ? ['council' as const] : []),
    ...(allowed.length ? ['sites' as const] : []),
  ])
  return (
    <div class="page slim">
      <Masthead links={props.links} label={tOptions('ourPages')} />
      <main class="start">
        <h1>{t('title')}</h1>
        <p class="lead">{t('lead')}</p>
        <Steps step={step} made={made} />
        <section class="sheet" aria-labelledby="step-title">
          <Title step={step} ready={pack.council !== null && allowed.length > 0} />
          <Body {...props} />
          {!props.kept && (
            <p class="wrong" role="alert">
              {tOptions('notKept')}
            </p>
          )}
          <Foot step={step} ready={step === 'you' || step === 'try' || made.has(step)} />
        </section>
      </main>
    </div>
  )
}

/** Takes the focus when a step is gone to, so that reading goes on from there. */
const Title = ({ step, ready }: { readonly step: Step; readonly ready: boolean }) => {
  const title = useRef<HTMLHeadingElement>(null)
  const shown = useRef(step)
  useEffect(() => {
    if (shown.current !== step) title.current?.focus()
    shown.current = step
  }, [step])
  return (
    <>
      {whereOf(step) && <p class="small quiet">{whereOf(step)}</p>}
      <h2 id="step-title" tabIndex={-1} ref={title}>
        {step === 'done' ? t(ready ? 'ready' : 'almost') : t(titles[step])}
      </h2>
    </>
  )
}

const Body = (props: StartProps) => {
  switch (props.step) {
    case 'council':
      return <CouncilStep {...props} />
    case 'you':
      return (
        <>
          <p>{t('whoWritesText')}</p>
          <RoleChoice role={props.role} locked={props.lockedRole} onRole={props.onRole} />
          <Accounts {...props} sites={props.sites.map(({ site }) => site)} />
        </>
      )
    case 'sites':
      return (
        <>
          <p>{t('whereReadText')}</p>
          <Sites {...props} />
          <p class="small quiet">{t('browserAsks')}</p>
        </>
      )
    case 'try':
      return props.pack.council ? (
        <Practice onBox={props.onBox} />
      ) : (
        <>
          <p>{t('noPolicy')}</p>
          <a class="button" href="#council">
            {t('toCouncil')}
          </a>
        </>
      )
    case 'done':
      return <Done {...props} />
  }
}

const Done = ({ pack, role, sites }: StartProps) => {
  const read = sites.filter(({ state }) => state === 'on').map(({ site }) => siteName(site))
  const lines = [
    ['council', t('council'), pack.council?.name ?? t('noCouncilYet')],
    ['you', t('writesAs'), tOptions(role)],
    ['sites', t('readsOn'), read.join(', ') || t('noSitesYet')],
  ] as const
  return (
    <>
      <p>{t('readyText')}</p>
      <ul class="rows">
        {lines.map(([step, name, value]) => (
          <li key={step}>
            <span>
              <span class="hint">{name}</span>
              <b>{capital(value)}</b>
            </span>
            <a href={`#${step}`}>
              {t('change')}
              <span class="hidden">: {name}</span>
            </a>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <a class="button" href="draft.html">
          {t('checkDraft')}
        </a>
        <a class="button" href="options.html">
          {t('openSettings')}
        </a>
      </div>
    </>
  )
}
