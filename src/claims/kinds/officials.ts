import type { Shapes } from '../shapes.js'
import { entityRow, firstMention, inOrder, joined, nameOf, numberOfMentions, writeMention } from './entity.js'
import { defineKind, type Mention } from './kind.js'

const officialSchema = ({ z, id, words, rule, country, mentions }: Shapes) =>
  z.strictObject({
    id,
    rule,
    name: words.nullable(),
    named: z.boolean(),
    title: words.nullable(),
    organization: words.nullable(),
    country,
    mentions,
  })

/** Somebody in office, named or not, with title and body. */
export interface Official {
  /** unique in the document, made from kind and first mention */
  id: string
  /** the rule that showed the office: "offices/title-name" */
  rule: string
  /** the fullest form of the name, without title; null for officials without a name */
  name: string | null
  /** whether the text names the person */
  named: boolean
  /** the function as the text gives it: "Transport Minister" */
  title: string | null
  /** the body that the office belongs to */
  organization: string | null
  /** ISO 3166-1 alpha-2 */
  country: string | null
  /** in the order of the text, at least one */
  mentions: Mention[]
}
export const officials = defineKind({
  name: 'officials',
  one: 'official',
  heading: ['official', 'officials'],
  schema: officialSchema,
  spanOf: firstMention,
  write: (linked, writing): Official => ({
    id: writing.idOf(linked) ?? '',
    rule: linked.rule,
    name: linked.name,
    named: linked.named,
    title: linked.title,
    organization: linked.organization,
    country: linked.country,
    mentions: inOrder(linked.mentions).map((mention) => writeMention(writing, mention)),
  }),
  columns: ['name', 'named', 'title', 'organization', 'country'],
  row: (official, texts) => ({
    ...entityRow(official, texts),
    named: official.named,
    title: official.title,
    organization: official.organization,
    country: official.country,
  }),
  // "spokesperson; Iranian Foreign Ministry; IR; 3 mentions"
  describe: (official) => ({
    words: nameOf(official),
    meaning: joined([
      official.title,
      official.organization,
      official.country,
      official.named ? null : 'unnamed',
      ...numberOfMentions(official),
    ]),
    uses: official.mentions,
  }),
  extentOf: firstMention,
  problems: ({ named, name }) => [
    named === (name !== null) ? null : ['name', 'it is there where named is true, else null'],
  ],
})
