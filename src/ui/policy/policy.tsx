import type { Policy } from '../../check/council.ts'
import { inFull } from '../../packs/in-full.ts'
import { cite } from '../cite.ts'
import { Masthead, type PageLink } from '../masthead.tsx'
import { dayInWords } from '../words.ts'
import { t } from './words.ts'

type Props = { readonly policy: Policy | null; readonly links: readonly PageLink[] }

/** Every clause that the pack quotes, word for word, for who wants to read the policy and not only what spoke to a draft. */
export const PolicyPage = ({ policy, links }: Props) => (
  <div class="page">
    <Masthead label={t('pages')} links={links} />
    <main class="policy">{policy ? <Clauses policy={policy} /> : <h1>{t('none')}</h1>}</main>
  </div>
)

const Clauses = ({ policy: { council, clauses, adopted, version, published } }: { readonly policy: Policy }) => {
  const { name, policy, reviewed, language } = council
  const dates = [
    adopted && t('adopted', { date: dayInWords(adopted) }),
    reviewed && t('reviewed', { date: dayInWords(reviewed) }),
    published ? t('versionOf', { version, date: dayInWords(published) }) : t('version', { version }),
  ]
  return (
    <>
      <h1>{name}</h1>
      <p>
        {policy}
        <span class="quiet"> {dates.filter(Boolean).join(' ')}</span>
      </p>
      <p class="sheet">
        {t('whole', { count: clauses.length })} <Whole council={council} />
      </p>
      {clauses.map(({ id, ref, quote, summary }) => (
        <figure key={id} class={summary ? 'clause summed' : 'clause'}>
          <blockquote lang={language}>
            <p>{inFull({ ref, quote })}</p>
          </blockquote>
          <figcaption>{cite({ ref }, policy).place}</figcaption>
        </figure>
      ))}
    </>
  )
}

/** The way to the whole document: its address where the pack has one, else whoever is to be asked. */
const Whole = ({ council: { url, email, ask } }: Pick<Policy, 'council'>) => {
  if (url) return <a href={url}>{t('readWhole')}</a>
  const asking = t('askWhole', { ask })
  return email ? <a href={`mailto:${email}`}>{asking}</a> : asking
}
