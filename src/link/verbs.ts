import type { Document } from '../document/document.js'
import { perDocument } from '../document/memo.js'
import { clausesOf } from '../grammar/clauses/index.js'
import { phrasesOf, type VerbGroup } from '../grammar/phrases.js'

/**
 * By token index, the verb group there as its clause decides it: finite, passive, joined over its adverbs and its subject. Groups that head
 * no clause stay as they were found ("are related", attributes).
 */
export const verbsOf = perDocument((document: Document): readonly (VerbGroup | undefined)[] => {
  const verbAt = [...phrasesOf(document).verbAt]
  for (const { verb } of clausesOf(document))
    if (verb !== null && verbAt[verb.head]?.head === verb.head)
      for (let at = verb.from; at < verb.to; at++) if (verbAt[at] !== undefined) verbAt[at] = verb
  return verbAt
})
