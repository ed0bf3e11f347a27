import type { ComponentChildren } from 'preact'
import { Lock } from '../lock.tsx'

type PartProps = {
  readonly id: string
  readonly title: string
  readonly text?: string | undefined
  readonly locked?: boolean | undefined
  readonly children: ComponentChildren
}

/** One part of the settings, with its heading. */
export const Part = ({ id, title, text, locked, children }: PartProps) => (
  <section class="part" id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {text && <p class="quiet">{text}</p>}
    {locked && <Lock />}
    {children}
  </section>
)
