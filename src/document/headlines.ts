import { type Document, type Section, type Sentence, tells } from './document.js'
import { perDocument } from './memo.js'

const beforeText: ReadonlySet<Section> = new Set<Section>(['headline', 'date line'])

/** The index of the first sentence that tells something and that the page does not call a headline or a date line, or -1. */
const firstTold = perDocument(({ sentences }: Document): number =>
  sentences.findIndex((sentence) => tells(sentence) && !beforeText.has(sentence.section)),
)

/** Whether a sentence stands where headlines do: the page calls it one, or it is the first that tells something. */
export const standsAsHeadline = (document: Document, { index, section }: Sentence): boolean =>
  section === 'headline' || index === firstTold(document)
