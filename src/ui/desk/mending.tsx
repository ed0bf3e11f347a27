import { problemsAt } from '../../desk/problems.ts'
import { viewOf } from '../../desk/view.ts'
import type { Json, Path } from '../../desk/working.ts'
import { isUnknownKey, type Problem } from '../../packs/wording.ts'
import type { Pen } from './pen.ts'
import { addressOf } from './places.ts'
import { t } from './words.ts'

type Props = { readonly pen: Pen }

/** What has to be mended first, each with the way to where it is; what no field is for is mended here. */
export const Mending = ({ pen }: Props) => (
  <div class="mending">
    <p>{t('mendFirst', { count: pen.problems.length })}</p>
    <ul>
      {pen.problems.map((problem) => (
        <li key={`${problem.path} ${problem.message}`}>
          <Mend pen={pen} problem={problem} />
        </li>
      ))}
    </ul>
  </div>
)

/** What every pack begins with, should a file have lost it. */
const usual: Readonly<Record<string, Json>> = { format: 1, version: 1 }

const Mend = ({ pen, problem }: Props & { readonly problem: Problem }) => {
  const { path, message } = problem
  if (isUnknownKey(problem) || path === 'published' || path === '$schema')
    return <TakeOut pen={pen} problem={problem} />
  if (path === '') return <span lang="en-GB">{message}</span>
  const put = usual[path]
  if (put === undefined) {
    const address = addressOf(path, viewOf(pen.working))
    if (address !== null)
      return (
        <a lang="en-GB" href={address}>
          {message}
        </a>
      )
    const [list, at] = path.split('.')
    return <TakeOut pen={pen} problem={{ path: `${list}.${at}`, message }} />
  }
  return (
    <>
      <span lang="en-GB">{message}</span>{' '}
      <button type="button" class="plain" onClick={() => pen.write([path], put)}>
        {t('putRight')}
      </button>
    </>
  )
}

const TakeOut = ({ pen, problem }: Props & { readonly problem: Problem }) => (
  <>
    <span lang="en-GB">{problem.message}</span>{' '}
    <button type="button" class="plain" onClick={() => pen.write(pathOf(problem), undefined)}>
      {t('takeOut')}
      <span class="hidden"> {problem.path}</span>
    </button>
  </>
)

/** Entries that a pack does not know, here or deeper down. */
export const Strange = ({ pen, path }: Props & { readonly path: Path }) => {
  const strange = problemsAt(pen.problems, path).filter(isUnknownKey)
  return strange.length === 0 ? null : (
    <ul class="wrong">
      {strange.map((problem) => (
        <li key={problem.path}>
          <TakeOut pen={pen} problem={problem} />
        </li>
      ))}
    </ul>
  )
}

/** A place in a list is a number. */
const pathOf = ({ path }: Problem): Path => path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))
