import { readFileSync } from 'node:fs'

/** A file that was built along with the command. */
export const built = (name: string): string => readFileSync(new URL(`../../../page/${name}`, import.meta.url), 'utf8')
