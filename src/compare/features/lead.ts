import type { DocumentRecord } from '../../claims/schema.js'

/** How many sentences of the body are the lead. */
const leadSentences = 4

/** The sentences that tell what an article is about: its title, its headline, and the first of the body. */
export const leadOf = ({ document }: DocumentRecord): ReadonlySet<number> => {
  const lead = new Set<number>()
  let bodies = 0
  document.sentences.forEach(({ section }, index) => {
    if (section === 'title' || section === 'headline') lead.add(index)
    else if (section === 'body' && bodies++ < leadSentences) lead.add(index)
  })
  return lead
}
