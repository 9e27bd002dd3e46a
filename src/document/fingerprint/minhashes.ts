import type { Document } from '../document.js'

/**
 * The fingerprint of a text: how alike two texts are shows in how many of their minhashes are equal, without the texts. It is made of
 * the words of the body alone, in runs of five, so that headlines, credits and furniture of two papers do not hide that one copies the other.
 */

/** How many minhashes a fingerprint has. */
const length = 64
/** How many words a run has. */
const run = 5
/** Fewer runs than this tell too little: short notes are alike by chance. */
const fewestRuns = 20

/** FNV-1a over code points, so that it is the same wherever strings are counted in other units. */
const hashOf = (word: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) {
    const code = word.codePointAt(at)!
    if (code > 0xffff) at++
    hash = Math.imul(hash ^ code, 0x01000193)
  }
  return hash
}

/** Mixes the bits of a hash, so that every bit depends on every other (the finalizer of MurmurHash3). */
const mixed = (hash: number): number => {
  let bits = hash
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}

/** Odd factors and addends, each pair a hash function of its own. */
const factors = Int32Array.from({ length }, (_, at) => mixed(at + 1) | 1)
const addends = Int32Array.from({ length }, (_, at) => mixed(at + 1 + length))

const isWord = /[\p{L}\p{N}]/u

/** The hashes of the words of the body, in their order. */
const wordsOf = ({ tokens, sentences }: Document): number[] => {
  const words: number[] = []
  for (const { section, from, to } of sentences) {
    if (section !== 'body') continue
    for (let at = from; at < to; at++) if (isWord.test(tokens[at]!.lower)) words.push(hashOf(tokens[at]!.lower))
  }
  return words
}

const base64 = (hashes: Uint32Array): string => {
  let bytes = ''
  for (const hash of hashes)
    bytes += String.fromCharCode(hash & 0xff, (hash >>> 8) & 0xff, (hash >>> 16) & 0xff, hash >>> 24)
  return btoa(bytes)
}

/**
 * Lowers each minhash to what its function makes of a run. In a function of its own, which V8 compiles once and for good; bits are mixed
 * here as `mixed` does, because until then each call would cost more than what it does.
 */
const lower = (least: Uint32Array, shingle: number): void => {
  for (let k = 0; k < length; k++) {
    let bits = Math.imul(shingle, factors[k]!) + addends[k]!
    bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
    bits = (bits ^ (bits >>> 16)) >>> 0
    if (bits < least[k]!) least[k] = bits
  }
}

/** 64 minhashes of the runs of five words of the body, little-endian, as base64 of 256 bytes; null where it has few of them. */
export const fingerprintOf = (document: Document): string | null => {
  const words = wordsOf(document)
  if (words.length < run + fewestRuns - 1) return null
  const least = new Uint32Array(length).fill(0xffffffff)
  for (let at = 0; at + run <= words.length; at++) {
    let shingle = 0
    for (let k = at; k < at + run; k++) shingle = Math.imul(shingle, 31) + words[k]!
    lower(least, mixed(shingle))
  }
  return base64(least)
}
