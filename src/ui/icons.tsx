import type { ComponentChildren } from 'preact'

type Props = { readonly size?: number; readonly children: ComponentChildren }

const Stroke = ({ size = 18, children }: Props) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 18 18"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    aria-hidden="true"
  >
    {children}
  </svg>
)

export const BackIcon = () => (
  <Stroke>
    <path d="m11 3.5-5.5 5.5 5.5 5.5" />
  </Stroke>
)
export const OnIcon = ({ size = 18 }: { readonly size?: number }) => (
  <Stroke size={size}>
    <path d="m7 3.5 5.5 5.5-5.5 5.5" />
  </Stroke>
)
export const CloseIcon = () => (
  <Stroke>
    <path d="m4 4 10 10M14 4 4 14" />
  </Stroke>
)
export const DownIcon = () => (
  <Stroke size={14}>
    <path d="m3.5 6 5.5 5.5L14.5 6" />
  </Stroke>
)

export const LockIcon = () => (
  <Stroke size={14}>
    <path d="M3.5 8.5h11v7h-11zM6 8V5.5a3 3 0 0 1 6 0V8" />
  </Stroke>
)

export const MoreIcon = () => (
  <Stroke>
    <path d="M3.500 9h1M8.500 9h1M13.500 9h1" stroke-linecap="round" />
  </Stroke>
)

/** The mark of the product: an arm raised with a point at its end, a P, on the line that says must. As in public/icon/icon.svg. */
export const ProductIcon = ({ size = 16 }: { readonly size?: number }) => (
  <svg class="product" width={size} height={size} viewBox="0 0 48 48" aria-hidden="true">
    <rect width="48" height="48" rx="10" fill="#8f2157" />
    <path fill="#fff" d="M12 6h6v27h-6z" />
    <circle cx="27" cy="15" r="9" fill="#fff" />
    <path fill="#ffc4dd" d="M12 36h24v6H12z" />
  </svg>
)
