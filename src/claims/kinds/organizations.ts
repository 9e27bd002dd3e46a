import type { Shapes } from '../shapes.js'
import { entityRow, firstMention, inOrder, joined, writeMention } from './entity.js'
import { defineKind, type Mention } from './kind.js'

const organizationSchema = ({ z, id, words, country, mentions }: Shapes) =>
  z.strictObject({ id, name: words, kind: words.nullable(), country, mentions })

/** A named body: a ministry, an agency, a company, an armed group, a party, a paper. */
export interface Organization {
  /** unique in the document, made from kind and first mention */
  id: string
  /** the fullest form of the name */
  name: string
  /** what kind of body it is, where that is plain: "ministry" */
  kind: string | null
  /** ISO 3166-1 alpha-2 */
  country: string | null
  /** in the order of the text, at least one */
  mentions: Mention[]
}
export const organizations = defineKind({
  name: 'organizations',
  one: 'organization',
  heading: ['organization', 'organizations'],
  schema: organizationSchema,
  spanOf: firstMention,
  write: (linked, writing): Organization => ({
    id: writing.idOf(linked) ?? '',
    name: linked.name,
    kind: linked.kind,
    country: linked.country,
    mentions: inOrder(linked.mentions).map((mention) => writeMention(writing, mention)),
  }),
  columns: [],
  row: (organization, texts) => ({
    ...entityRow(organization, texts),
    kind: organization.kind,
    country: organization.country,
  }),
  describe: (organization) => ({
    words: organization.name,
    meaning: joined([organization.kind, organization.country]),
    uses: organization.mentions,
  }),
  extentOf: firstMention,
})
