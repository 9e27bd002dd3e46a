/** A part of the text: half-open, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A run of tokens: half-open, indexes into `document.tokens`. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** Whether `inner` lies within `outer`, ends included. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Orders spans by start, then end. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end
