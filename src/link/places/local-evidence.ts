import type { Document } from '../../document/document.js'
import type { NameMention } from '../../extract/names/index.js'
import { around } from '../../grammar/pattern/around.js'
import { compileAround } from '../../grammar/pattern/compile.js'
import type { PlaceKind } from '../../lexicon/gazetteer/index.js'
import { governedKinds, placeNouns } from '../../lexicon/places/place-nouns.js'
import { words } from '../../lexicon/word-list.js'
import type { PlaceName } from './candidates.js'
import type { Containment } from './containment.js'
import type { LocalEvidence } from './resolve.js'

/** A name of the article with its mentions. */
export interface NamedPlace extends PlaceName {
  readonly mentions: readonly NameMention[]
  /** whether the candidates are those of the town that a building is named after */
  readonly isTownOf: boolean
}

const kindsOfWords: ReadonlyMap<string, PlaceKind> = new Map([...placeNouns, ...governedKinds])
const vocabulary = { kindWord: new Set(kindsOfWords.keys()), joiner: words(', and') }

/** Words of kind beside a name: "Kunduz province", "the city of Cork". */
const kindPatterns = ["# 's? !~ {kind=kindWord}", '{kind=kindWord} of #'].map((source) =>
  compileAround(source, vocabulary),
)

/** The kind that a word beside the name tells. */
const kindBeside = (document: Document, mention: NameMention): PlaceKind | null => {
  const sentence = document.sentences[mention.sentence]!
  for (const pattern of kindPatterns) {
    const match = pattern.matchAround(document, mention, sentence)
    if (match !== null) return kindsOfWords.get(document.tokens[match.captures.kind!.from]!.lower) ?? null
  }
  return null
}

const endsInCounties = around('# ({joiner}|{capitalized})*9 ({joiner}|{capitalized})*2 counties', vocabulary)

/** "[Camden] and Charlton counties": whether a row of names that ends in "counties" goes on from here. */
export const isOfCounties = (document: Document, mention: NameMention): boolean =>
  endsInCounties(document, mention, document.sentences[mention.sentence]!)

/** What the words beside the mentions of each name tell. */
export const evidenceOf = (
  document: Document,
  entities: readonly NamedPlace[],
  contained: readonly Containment[],
): readonly LocalEvidence[] => {
  const outerNames = entities.map(() => new Set<number>())
  for (const { inner, outer } of contained)
    if (inner.entity !== outer.entity) outerNames[inner.entity]!.add(outer.entity)
  return entities.map(({ mentions }, index) => {
    const kinds = mentions.map((mention) => kindBeside(document, mention)).filter((kind) => kind !== null)
    const within = [...outerNames[index]!].flatMap((outer) => entities[outer]!.candidates.map(({ place }) => place))
    return { kind: kinds[0] ?? null, within }
  })
}
