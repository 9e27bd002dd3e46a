import type { Options } from '../options.js'

/** How a report is to layout. Plain data, so that it can go to another thread. */
export interface Layout {
  /** columns of the terminal */
  readonly width: number
  readonly color: boolean
}

const defaultWidth = 80

/** Whether a stream is to be coloured: `--color` first, then NO_COLOR, then FORCE_COLOR, then whether it is a terminal. */
export const wantsColor = (
  stream: NodeJS.WriteStream,
  mode: Options['color'],
  environment: NodeJS.ProcessEnv = process.env,
): boolean => {
  if (mode !== 'auto') return mode === 'always'
  if ((environment.NO_COLOR ?? '') !== '') return false
  const forced = environment.FORCE_COLOR
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false'
  return stream.isTTY === true && environment.TERM !== 'dumb'
}

export const layoutOf = (stream: NodeJS.WriteStream, mode: Options['color']): Layout => ({
  width: Math.max(40, Math.min(stream.columns ?? defaultWidth, 120)),
  color: wantsColor(stream, mode),
})
