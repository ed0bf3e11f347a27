import { useEffect, useRef, useState } from 'preact/hooks'
import { SeverityWord } from '../severity.tsx'
import { t } from './words.ts'

/** Invented, and in English in both languages: the policies that ship are read in English. */
const invented =
  'The contractors are a bunch of clowns. We at the council have decided to sort it out, and every single house will be dry by Friday. Ring Graham on 07700 900142.'

type PracticeProps = {
  /** Starts a review of the box, with the check, the marks and the card as on any site; it ends with the signal. */
  readonly onBox: (box: HTMLElement, region: HTMLElement, signal: AbortSignal) => void
}

/** A box like a site's own, to try it in. */
export const Practice = ({ onBox }: PracticeProps) => {
  const [turn, setTurn] = useState(0)
  return (
    <>
      <p>{t('tryText')}</p>
      <dl class="facts legend">
        <dt>
          <SeverityWord of="must" />
        </dt>
        <dd>{t('mustMeans')}</dd>
        <dt>
          <SeverityWord of="should" />
        </dt>
        <dd>{t('shouldMeans')}</dd>
        <dt>
          <SeverityWord of="note" />
        </dt>
        <dd>{t('noteMeans')}</dd>
      </dl>
      <Box key={turn} onBox={onBox} />
      <button type="button" class="plain" onClick={() => setTurn(turn + 1)}>
        {t('tryAgain')}
      </button>
    </>
  )
}

/** The box itself is made by hand: what is in it belongs to whoever writes, and Preact must draw nothing there. */
const Box = ({ onBox }: PracticeProps) => {
  const region = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const ended = new AbortController()
    const box = document.createElement('div')
    box.className = 'practice-box'
    box.contentEditable = 'true'
    box.role = 'textbox'
    box.ariaMultiLine = 'true'
    box.ariaLabel = t('practice')
    box.lang = 'en-GB'
    box.spellcheck = false
    box.textContent = invented
    region.current?.replaceChildren(box)
    if (region.current) onBox(box, region.current, ended.signal)
    return () => ended.abort()
  }, [onBox])
  return (
    <div class="practice-room">
      <div class="practice" ref={region} />
    </div>
  )
}
