import type { z } from 'zod'
import type { Shapes } from '../shapes.js'
import { entityRow, firstMention, inOrder, joined, nameOf, numberOfMentions, writeMention } from './entity.js'
import { defineKind } from './kind.js'

const officialSchema = ({ z, id, rule, country, mentions }: Shapes) =>
  z.strictObject({
    id,
    rule,
    name: z.string().nullable(),
    named: z.boolean(),
    title: z.string().nullable(),
    organization: z.string().nullable(),
    country,
    mentions,
  })

/** Somebody in office, named or not, with title and body. */
export type Official = z.infer<ReturnType<typeof officialSchema>>

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
  links: () => [],
})
