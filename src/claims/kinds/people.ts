import type { Shapes } from '../shapes.js'
import { entityRow, firstMention, inOrder, writeMention } from './entity.js'
import { defineKind, type Mention } from './kind.js'

const personSchema = ({ z, id, words, mentions }: Shapes) => z.strictObject({ id, name: words, mentions })

/** A named person who is not in office. */
export interface Person {
  /** unique in the document, made from kind and first mention */
  id: string
  /** the fullest form of the name */
  name: string
  /** in the order of the text, at least one */
  mentions: Mention[]
}
export const people = defineKind({
  name: 'people',
  one: 'person',
  heading: ['person', 'people'],
  schema: personSchema,
  spanOf: firstMention,
  write: (linked, writing): Person => ({
    id: writing.idOf(linked) ?? '',
    name: linked.name,
    mentions: inOrder(linked.mentions).map((mention) => writeMention(writing, mention)),
  }),
  columns: [],
  row: entityRow,
  describe: (person) => ({ words: person.name, meaning: '', uses: person.mentions }),
  extentOf: firstMention,
})
