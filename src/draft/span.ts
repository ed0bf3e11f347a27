/** A stretch of the draft in UTF-16 offsets, end exclusive. An empty span marks where something missing would go. */
export type Span = { readonly start: number; readonly end: number }

export const spanOf = (start: number, end: number): Span => ({ start, end })

export const isEmpty = (span: Span): boolean => span.start === span.end

/** True when the two share at least one character. An empty span overlaps nothing. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** True when nothing of `inner` lies outside of `outer`; an empty span at either end counts as inside. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** The smallest span that covers both. */
export const cover = (a: Span, b: Span): Span => spanOf(Math.min(a.start, b.start), Math.max(a.end, b.end))
