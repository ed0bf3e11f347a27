import type { ItFile } from '../../desk/it/deployment.ts'
import { itFiles } from '../../desk/it/files.ts'
import { problemsOf } from '../../desk/problems.ts'
import { type Role, type Site, sites } from '../../draft/circumstances.ts'
import { packAddress } from '../../packs/join-link.ts'
import { siteName } from '../words.ts'
import { roleChoices } from './posting.ts'
import type { Services, Shelf } from './services.ts'
import { useOpening } from './use-opening.ts'
import { t } from './words.ts'

type Props = WishProps & {
  readonly shelf: Shelf
  readonly services: Services
  /** The text of the pack as published, for computers that fetch nothing. */
  readonly text: string
}
type Ids = { readonly chrome: string; readonly edge: string; readonly firefox: string }

export type Wishes = {
  readonly ids: Ids
  readonly force: boolean
  readonly inline: boolean
  readonly lockPack: boolean
  readonly sites: readonly Site[]
  readonly role: Role | ''
  readonly updateHours: string
}

export const usualWishes = (ids: Ids): Wishes => ({
  ids,
  force: true,
  inline: false,
  lockPack: false,
  sites: [],
  role: '',
  updateHours: '',
})

/** Ready files for whoever looks after the council's computers. */
export const ForIt = (props: Props) => {
  const { wishes, onWishes } = props
  const { ids, force } = wishes
  const address = packAddress(props.shelf.address ?? '')
  const lacking = wishes.inline ? tornIn(props.text) : address ? '' : t('itNoAddress')
  const files = itFiles({ uuid: props.services.uuid, ids, force, settings: settingsOf(wishes, props, address) })
  return (
    <div class="sheets">
      <section class="sheet" aria-labelledby="it-title">
        <h2 id="it-title">{t('forIt')}</h2>
        <p class="quiet">{t('forItHint')}</p>
        {lacking && (
          <p class="wrong">
            {lacking} <a href="#publish">{t('tabPublish')}</a>
          </p>
        )}
        <Wishing wishes={wishes} onWishes={onWishes} />
      </section>
      <section class="sheet" aria-labelledby="it-files">
        <h2 id="it-files">{t('itFiles')}</h2>
        <ul class="files">
          {files.map((file) => (
            <FileRow key={file.name} file={file} services={props.services} />
          ))}
        </ul>
      </section>
    </div>
  )
}

/** A pack with mistakes would be left alone by the extension on every computer that it is set on. */
function tornIn(text: string): string {
  const count = problemsOf(JSON.parse(text)).length
  return count > 0 ? t('mendFirst', { count }) : ''
}

/** As often as the extension takes it (src/settings/managed.ts); what is no such number is not written. */
function hoursIn({ updateHours }: Wishes): number | null {
  const hours = Number(updateHours)
  return Number.isInteger(hours) && hours >= 6 && hours <= 720 ? hours : null
}

/** The administrator's settings, as public/managed-schema.json names them. */
function settingsOf(wishes: Wishes, { text, shelf, services }: Props, address: string | null) {
  const updateHours = hoursIn(wishes)
  const packPublicKey = wishes.inline ? null : services.publicKeyIn(shelf.key ?? '')
  return {
    ...(wishes.inline ? { packJson: text } : address ? { packUrl: address } : {}),
    ...(packPublicKey ? { packPublicKey } : {}),
    ...(wishes.lockPack ? { lockPack: true } : {}),
    ...(wishes.sites.length > 0 ? { sites: wishes.sites } : {}),
    ...(wishes.role ? { role: wishes.role } : {}),
    ...(updateHours === null ? {} : { updateHours }),
  }
}

type WishProps = { readonly wishes: Wishes; readonly onWishes: (wishes: Wishes) => void }

const Wishing = ({ wishes, onWishes }: WishProps) => {
  const wish = (change: Partial<Wishes>) => onWishes({ ...wishes, ...change })
  return (
    <>
      <Tick on={wishes.force} label={t('itForce')} hint={t('itForceHint')} onTick={(force) => wish({ force })} />
      <Tick on={wishes.inline} label={t('itInline')} hint={t('itInlineHint')} onTick={(inline) => wish({ inline })} />
      <Tick on={wishes.lockPack} label={t('itLock')} hint={t('itLockHint')} onTick={(lockPack) => wish({ lockPack })} />
      <fieldset class="row">
        <legend>{t('itSites')}</legend>
        <span class="hint">{t('itSitesHint')}</span>
        <div class="checks">
          {sites
            .filter((site) => site !== 'other')
            .map((site) => (
              <Tick
                key={site}
                on={wishes.sites.includes(site)}
                label={siteName(site)}
                onTick={(on) =>
                  wish({ sites: sites.filter((each) => (each === site ? on : wishes.sites.includes(each))) })
                }
              />
            ))}
        </div>
      </fieldset>
      <div class="pair">
        <div class="row">
          <label for="it-role">{t('itRole')}</label>
          <select
            id="it-role"
            value={wishes.role}
            onChange={(event) => wish({ role: event.currentTarget.value as Role | '' })}
          >
            <option value="">{t('itRoleOwn')}</option>
            {roleChoices().map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <Field
          id="it-hours"
          label={t('itHours')}
          kind="number"
          value={wishes.updateHours}
          wrong={wishes.updateHours && hoursIn(wishes) === null ? t('itHoursWrong') : ''}
          onValue={(updateHours) => wish({ updateHours })}
        />
      </div>
      <details ref={useOpening(Object.values(wishes.ids).includes(''))}>
        <summary>{t('itIds')}</summary>
        {(['chrome', 'edge', 'firefox'] as const).map((browser) => (
          <Field
            key={browser}
            id={`it-${browser}`}
            label={t(idLabels[browser])}
            kind="text"
            value={wishes.ids[browser]}
            onValue={(id) => wish({ ids: { ...wishes.ids, [browser]: id.trim() } })}
          />
        ))}
      </details>
    </>
  )
}

const idLabels = { chrome: 'itIdChrome', edge: 'itIdEdge', firefox: 'itIdFirefox' } as const

type TickProps = {
  readonly on: boolean
  readonly label: string
  readonly hint?: string
  readonly onTick: (on: boolean) => void
}
const Tick = ({ on, label, hint, onTick }: TickProps) => (
  <label class="choice">
    <input type="checkbox" checked={on} onChange={(event) => onTick(event.currentTarget.checked)} />
    <span>
      {label}
      {hint && <span class="hint">{hint}</span>}
    </span>
  </label>
)

type FieldProps = {
  readonly id: string
  readonly label: string
  readonly kind: 'text' | 'number'
  readonly value: string
  readonly wrong?: string
  readonly onValue: (value: string) => void
}
const Field = ({ id, label, kind, value, wrong, onValue }: FieldProps) => (
  <div class="row">
    <label for={id}>{label}</label>
    <input
      id={id}
      type={kind as 'text'}
      value={value}
      aria-invalid={wrong ? true : undefined}
      aria-describedby={wrong ? `${id}-wrong` : undefined}
      onInput={(event) => onValue(event.currentTarget.value)}
    />
    {wrong && (
      <p class="wrong" id={`${id}-wrong`}>
        {wrong}
      </p>
    )}
  </div>
)

const FileRow = ({ file, services }: { readonly file: ItFile; readonly services: Services }) => (
  <li>
    <div>
      <b>{file.name}</b>
      <span class="hint">{file.where}</span>
      {file.lacks && <p class="wrong">{t('itNoId')}</p>}
    </div>
    {!file.lacks && (
      <>
        <button type="button" onClick={() => services.save(file.name, file.type, file.text)}>
          {t('save')}
          <span class="hidden"> {file.name}</span>
        </button>
        <details>
          <summary>
            {t('look')}
            <span class="hidden"> {file.name}</span>
          </summary>
          <textarea aria-label={file.name} readOnly rows={8} class="code" value={file.text} />
        </details>
      </>
    )}
  </li>
)
