import { tells } from '../../document/document.js'
import { isPersonal } from './noun-phrases.js'
import type { Attribution } from './reading.js'
import { regionAt, type Scene } from './scene.js'
import { subjectOf } from './subjects.js'

/** How far before the colon the verb may stand, in tokens. */
const reach = 15

/** 'The mayor struck back: "..."': whoever acts before a colon says the quote after it, whatever the verb. */
const readColonQuote = (scene: Scene, from: number, to: number): Attribution | null => {
  const { tokens, verbAt, document } = scene
  const colon = from - 1
  if (tokens[colon]?.text !== ':' || scene.quoteAt[colon]! >= 0) return null
  if (!tells(document.sentences[tokens[colon]!.sentence]!)) return null
  const region = regionAt(scene, colon)
  for (let i = colon - 1; i >= region.from && colon - i < reach; i--) {
    const verb = verbAt[i]
    if (verb === undefined || scene.quoteAt[i]! >= 0) continue
    const source = verb.finite ? subjectOf(scene, verb, region) : null
    if (source !== null) {
      const head = tokens[source.to - 1]!
      if (head.pos !== 'PROPN' && !isPersonal(head)) return null
      const content = [{ from, to }]
      return { rule: 'statements/source-verb-colon-quote', source, cue: verb, content, stance: 'says' }
    }
    i = verb.from
  }
  return null
}

/** Quotes after a colon that no cue leads to. */
export const readColonQuotes = (scene: Scene, found: readonly Attribution[]): Attribution[] => {
  const taken = new Set(found.flatMap(({ content }) => content.map((part) => part.from)))
  return scene.quotes.flatMap(({ from, to }) => {
    const read = taken.has(from) ? null : readColonQuote(scene, from, to)
    return read === null ? [] : [read]
  })
}
