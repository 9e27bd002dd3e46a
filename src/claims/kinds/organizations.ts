import type { z } from 'zod'
import type { Shapes } from '../shapes.js'
import { entityRow, firstMention, inOrder, joined, writeMention } from './entity.js'
import { defineKind } from './kind.js'

const organizationSchema = ({ z, id, country, mentions }: Shapes) =>
  z.strictObject({ id, name: z.string(), kind: z.string().nullable(), country, mentions })

/** A named body: a ministry, an agency, a company, an armed group, a party, a paper. */
export type Organization = z.infer<ReturnType<typeof organizationSchema>>

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
  links: () => [],
})
