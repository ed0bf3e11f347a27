import { choiceById, type OptionChoice } from '../../../desk/choices.ts'
import type { Path } from '../../../desk/working.ts'
import { valueAt } from '../../../desk/working.ts'
import { Checks, Lines, Select, Wrong } from '../fields.tsx'
import { idOf, type Pen } from '../pen.ts'
import { t } from '../words.ts'

type Props = { readonly pen: Pen; readonly path: Path; readonly rule: string }

/** What a rule lets the council decide. Most rules leave nothing to decide. */
export const Options = ({ pen, path, rule }: Props) => {
  const options = choiceById.get(rule)?.options ?? []
  return (
    <>
      {options.map((option) => (
        <Option key={option.key} pen={pen} path={[...path, option.key]} option={option} />
      ))}
    </>
  )
}

/** Names for the options that rules have today; one that has none here goes by its key. */
const names = {
  atLeast: 'optionAtLeast',
  thirdPartiesOnly: 'optionThirdPartiesOnly',
  only: 'optionOnly',
  titles: 'optionTitles',
  accounts: 'optionAccounts',
} as const
const isNamed = (key: string): key is keyof typeof names => Object.hasOwn(names, key)
const nameOf = (key: string): string => (isNamed(key) ? t(names[key]) : key)

const Option = ({ pen, path, option }: Omit<Props, 'rule'> & { readonly option: OptionChoice }) => {
  const label = nameOf(option.key)
  const choices = option.values.map((value) => ({ value, label: value }))
  switch (option.kind) {
    case 'yes-no':
      return <YesNo pen={pen} path={path} label={label} usual={option.usual === true} />
    case 'number':
      return <Figure pen={pen} path={path} label={label} usual={Number(option.usual ?? 0)} />
    case 'one-of':
      return <Select pen={pen} path={path} label={label} choices={choices} none={t('optionAny')} />
    case 'some-of':
      return <Checks pen={pen} path={path} label={label} choices={choices} all />
    case 'lines':
      return <Lines pen={pen} path={path} label={label} />
  }
}

type Field = Omit<Props, 'rule'> & { readonly label: string }

const YesNo = ({ pen, path, label, usual }: Field & { readonly usual: boolean }) => {
  const value = valueAt(pen.working, path) ?? usual
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={value === true}
        onChange={(event) =>
          pen.write(path, event.currentTarget.checked === usual ? undefined : event.currentTarget.checked)
        }
      />
      {label}
    </label>
  )
}

const Figure = ({ pen, path, label, usual }: Field & { readonly usual: number }) => {
  const value = valueAt(pen.working, path) ?? usual
  return (
    <div class="row">
      <label for={idOf(path)}>{label}</label>
      <input
        id={idOf(path)}
        type="number"
        value={typeof value === 'number' ? value : ''}
        onInput={(event) =>
          pen.write(path, event.currentTarget.value === '' ? undefined : Number(event.currentTarget.value))
        }
      />
      <Wrong pen={pen} path={path} />
    </div>
  )
}
