import type { Council } from '../../check/council.ts'
import type { Site } from '../../draft/circumstances.ts'
import type { ChooseProps } from './choose.tsx'
import type { FoundProps } from './found.tsx'
import type { Off, StandingProps } from './standing.tsx'
import type { PopupState } from './state.ts'

/** What the popup is told, and whom it tells. */
export type PopupProps = Pick<FoundProps, 'refused' | 'onFix' | 'onShow' | 'onCopy'> &
  ChooseProps &
  StandingProps & {
    readonly state: PopupState
    readonly council: Council | null
    /** The site of the tab, where it is one we can read; else null, and there is no switch. */
    readonly site: Site | null
    readonly onSwitch: (on: boolean) => void
    /** The version of the pack in use; and whether what changed in it was not yet looked at. */
    readonly version?: number | null
    readonly isNews?: boolean
    /** How much the person switched off. */
    readonly off?: Parameters<typeof Off>[0]['off']
    readonly onAgain?: () => void
    /** Puts everything off for an hour, or takes that back. */
    readonly onSnooze?: (on: boolean) => void
    /** Reads the box last written in, or leaves it alone until it is closed. */
    readonly onBox?: (on: boolean) => void
    readonly onAllow?: (site: Site) => void
    /** Addresses of our other pages; one that is left out is not shown. */
    readonly links: {
      readonly check?: string
      readonly settings?: string
      readonly policy?: string
      readonly clerk?: string
      readonly join?: string
      readonly start?: string
    }
  }
