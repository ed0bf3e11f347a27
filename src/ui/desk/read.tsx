import { inPlainWords, type Line, type Names } from '../../desk/plain-words.ts'
import { viewOf } from '../../desk/view.ts'
import type { Working } from '../../desk/working.ts'
import { sayHanding } from '../handing-words.ts'
import { categoryName, titleOf } from '../rule-words.ts'
import { dayInWords, whenInWords } from '../words.ts'
import { siteChoices } from './policy/sites.ts'
import { accountChoices, roleChoices } from './posting.ts'
import { t } from './words.ts'

type Props = { readonly working: Working; readonly onPrint: () => void }

/** The pack as a council adopts it and a councillor reads it. Printed, it stands alone on the paper. */
export const ReadIt = ({ working, onPrint }: Props) => {
  const { council, policy, version, published } = viewOf(working)
  return (
    <section class="reading" aria-labelledby="read-title">
      <div class="buttons unprinted">
        <button type="button" class="main" onClick={onPrint}>
          {t('print')}
        </button>
        <span class="quiet small">{t('printHint')}</span>
      </div>
      <article class="sheet paper">
        <h2 id="read-title">{t('readTitle', { council: council.name })}</h2>
        <p class="quiet">
          {policy.title}.{' '}
          {published ? t('versionOf', { version, date: dayInWords(published) }) : t('versionOnly', { version })}
        </p>
        {inPlainWords(working, sayHanding, names).map(({ heading, lines }) => (
          <section key={heading}>
            <h3>{heading}</h3>
            {lines.map((line) => (
              <Row key={JSON.stringify(line)} line={line} />
            ))}
          </section>
        ))}
      </article>
    </section>
  )
}

const names: Names = {
  when: whenInWords,
  rule: (id) => titleOf({ id }),
  kind: categoryName,
  circumstance: (id) =>
    [...roleChoices(), ...accountChoices(), ...siteChoices()].find(({ value }) => value === id)?.label ?? id,
}

const Row = ({ line }: { readonly line: Line }) => {
  switch (line.kind) {
    case 'plain':
      return <p>{line.text}</p>
    case 'quote':
      return (
        <figure class={line.summary ? 'clause summed' : 'clause'}>
          <blockquote>
            <p>{line.text}</p>
          </blockquote>
          <figcaption>{line.ref}</figcaption>
        </figure>
      )
    case 'entry':
      return (
        <p class="named">
          <b>{line.name}</b> {line.text}
        </p>
      )
  }
}
