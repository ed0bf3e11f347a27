import type { Finding } from '../check/finding.ts'
import { inFull } from '../packs/in-full.ts'
import { cite } from './cite.ts'
import { counted, t } from './words.ts'

type Props = {
  readonly clause: NonNullable<Finding['clause']>
  readonly also?: Finding['also']
  readonly council: {
    readonly name: string
    readonly policy: string
    readonly url?: string
    readonly language?: string
  }
}

/** The policy's voice: whole, word for word, and the only thing set in serif. */
export const Quotation = ({ clause, also = [], council }: Props) => {
  const others = [...new Set(also.map((other) => cite(other, council.policy).place))]
  return (
    <figure class={clause.summary ? 'clause summed' : 'clause'}>
      <blockquote lang={council.language}>
        <p>{inFull(clause)}</p>
      </blockquote>
      <figcaption>
        {council.name}
        <br />
        {cite(clause, council.policy).source}
        {council.url && (
          <>
            {'. '}
            <a href={council.url} target="_blank" rel="noreferrer">
              {t('readInPlace')}
              <span class="hidden"> {t('opensInNewTab')}</span>
            </a>
          </>
        )}
        {others.length > 0 && (
          <details>
            <summary>{t('also', counted(others.length))}</summary>
            <ul>
              {others.map((place) => (
                <li key={place}>{place}</li>
              ))}
            </ul>
          </details>
        )}
      </figcaption>
    </figure>
  )
}
