import type { Relation, Slot } from '../../claims/comparison.js'
import { relationRows } from './rows.js'

const verbs: Readonly<Record<Relation['relation'], string>> = {
  agree: 'agrees with',
  compatible: 'fits',
  superseded: 'was replaced by',
  unordered: 'came before or after, or contradicts,',
  conflict: 'contradicts',
}

const intervalWords = ({ interval: { min, max, minOpen, maxOpen, assumed } }: Slot['figures'][number]): string => {
  const low = min === null ? 'any number' : `${minOpen ? 'more than ' : ''}${min}`
  const high = max === null ? 'no limit' : `${maxOpen ? 'less than ' : ''}${max}`
  return `${min === max && min !== null ? min : `${low} to ${high}`}${assumed === null ? '' : ` (${assumed})`}`
}

/** Says in words why two figures of a slot stand to each other as they do. */
export const explainRelation = ({ figures }: Slot, relation: Relation): readonly string[] => {
  const { a, b, rule, because, consistent } = relation
  const reason = relationRows.find(({ name }) => name === rule)?.reason ?? rule
  const allowed = [a, b].flatMap((id) => {
    const figure = figures.find((one) => one.id === id)
    return figure === undefined ? [] : [`${id} allows ${intervalWords(figure)}`]
  })
  const [older, newer] = because.day ?? []
  return [
    `${a} ${verbs[relation.relation]} ${b}: ${reason} (${rule})`,
    `${allowed.join(', ')}: ${consistent ? 'some number fits both' : 'no number fits both'}`,
    ...(older === undefined ? [] : [`${a} was last told on ${older}, ${b} on ${newer}`]),
    ...(because.cue === null ? [] : [`the words are "${because.cue}"`]),
    ...(because.correction ? ['the newer number is lower: a correction'] : []),
  ]
}
