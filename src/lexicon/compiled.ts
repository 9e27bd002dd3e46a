import { readFileSync } from 'node:fs'

/**
 * Reads a table that the build made (`dist/data/NAME`). The path is the same from the sources and from the build.
 * @throws where the build has not run.
 */
export const compiled = (name: string): string =>
  readFileSync(new URL(`../../dist/data/${name}`, import.meta.url), 'utf8')
