/**
 * Build step: packs the word list of Brill's tagger (the `brill` package: each word's Penn Treebank tags, the most
 * frequent first) into `dist/data/parts-of-speech.txt`, a line a word in lower case: the word, its bits and its best bit, base 36.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { brill } from 'brill'
import { can } from './bits.js'

const bitOfTag: Readonly<Record<string, number>> = {
  JJ: can.adjective,
  JJR: can.adjective,
  JJS: can.adjective,
  NN: can.singular,
  NNP: can.name,
  NNPS: can.name,
  NNS: can.plural,
  RB: can.adverb,
  RBR: can.adverb,
  RBS: can.adverb,
  VB: can.base,
  VBD: can.past,
  VBG: can.gerund,
  VBN: can.participle,
  VBP: can.base,
  VBZ: can.present,
}

const packed = new Map<string, { bits: number; best: number }>()
for (const [word, tags] of Object.entries(brill)) {
  if (!/^[A-Za-z][a-z'.-]*[a-z]$/.test(word) && !/^[A-Z]{2,}$/.test(word)) continue
  const bits = tags.map((tag) => bitOfTag[tag] ?? 0)
  const lower = word.toLowerCase()
  const isCommon = word === lower
  const kept = packed.get(lower) ?? { bits: 0, best: 0 }
  // capitalised entries come from headlines and sentence starts too: of those the name and the adjective alone are kept
  const own = isCommon ? bits : bits.filter((bit) => bit === can.name || bit === can.adjective)
  for (const bit of own) kept.bits |= bit
  if (isCommon) kept.bits |= can.known
  if (isCommon || kept.best === 0) kept.best = own[0] ?? kept.best
  if (kept.bits !== 0) packed.set(lower, kept)
}
const lines = [...packed]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([word, { bits, best }]) => `${word} ${bits.toString(36)} ${best.toString(36)}`)
const folder = new URL('../../data/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('parts-of-speech.txt', folder), lines.join('\n'))
