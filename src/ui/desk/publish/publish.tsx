import { comparePacks } from '../../../desk/compare.ts'
import { fileName, raised } from '../../../desk/publish.ts'
import { viewOf } from '../../../desk/view.ts'
import type { Working } from '../../../desk/working.ts'
import { writePack } from '../../../desk/write.ts'
import { dayInWords } from '../../words.ts'
import { Mending } from '../mending.tsx'
import { t } from '../words.ts'
import { HandOut } from './hand-out.tsx'
import type { PublishProps } from './publishing.ts'
import { Signing } from './signing.tsx'
import { useFingerprint } from './use-fingerprint.ts'

/** The file, its signature, and what is sent to councillors. A pack with problems cannot be published: nobody could join it. */
export const Publish = (props: PublishProps) => {
  const { pen, working, published, services, shelf } = props
  // As just saved, the pack is the published one: saving again gives the same file, not a further version.
  const same = shelf.published !== null && shelf.published === writePack(working)
  const next = same ? working : raised(working, published, services.today())
  return (
    <div class="sheets">
      <section class="sheet publish" aria-labelledby="publish-title">
        <h2 id="publish-title">{t(same ? 'published' : 'publishVersion', { version: viewOf(next).version })}</h2>
        {pen.problems.length > 0 ? <Mending pen={pen} /> : <File {...props} next={next} same={same} />}
      </section>
      <Signing {...props} />
      <HandOut {...props} next={next} />
    </div>
  )
}

type FileProps = PublishProps & { readonly next: Working; readonly same: boolean }

const File = ({ published, shelf, services, signer, onPublished, next, same }: FileProps) => {
  const text = writePack(next)
  const fingerprint = useFingerprint(services.fingerprint, text)
  const { version, published: date } = viewOf(next)
  const changes = published && !same ? comparePacks(published, next).length : 0
  const save = () => {
    services.save(fileName(next), 'application/json', text)
    onPublished(next, text)
  }
  const saveSignature = async () => {
    if (signer) services.save(`${fileName(next)}.sig`, 'application/json', await signer.sign(text))
  }
  return (
    <>
      <p class="quiet">{t('publishHint')}</p>
      <dl class="facts">
        <dt>{t('file')}</dt>
        <dd>{fileName(next)}</dd>
        <dt>{t('version')}</dt>
        <dd>{date ? t('versionOf', { version, date: dayInWords(date) }) : version}</dd>
        <dt>{t('changes')}</dt>
        <dd>{t('changeCount', { count: changes })}</dd>
        <dt>{t('fingerprint')}</dt>
        <dd class="code">{fingerprint}</dd>
      </dl>
      <div class="buttons">
        <button type="button" class="main" onClick={save}>
          {t(same ? 'saveAgain' : 'saveFile')}
        </button>
        {signer && (
          <button type="button" disabled={!same} onClick={() => void saveSignature()}>
            {t('saveSignature')}
          </button>
        )}
      </div>
      {shelf.key && !signer && <p class="wrong">{t('signFirst')}</p>}
      {signer && !same && <p class="small quiet">{t('signAfter')}</p>}
    </>
  )
}
