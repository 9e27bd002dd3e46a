import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The library that knows every encoding, loaded when one is asked for that Node does not read by itself. */
export const iconv = (): typeof import('iconv-lite') => require('iconv-lite')
