import type { DocumentRecord } from '../../claims/schema.js'

/** How many sentences of the body are the lead. */
const leadSentences = 4

/** Where sentences stand in an article. */
export interface Lead {
  /** the title, the headline, and the first sentence of the body */
  readonly top: ReadonlySet<number>
  /** these and the next of the body */
  readonly all: ReadonlySet<number>
}

/** The sentences that tell what an article is about. */
export const leadOf = ({ document }: DocumentRecord): Lead => {
  const [top, all] = [new Set<number>(), new Set<number>()]
  let bodies = 0
  document.sentences.forEach(({ section }, index) => {
    if (section === 'body') bodies++
    else if (section !== 'title' && section !== 'headline') return
    if (bodies <= 1) top.add(index)
    if (bodies <= leadSentences) all.add(index)
  })
  return { top, all }
}
