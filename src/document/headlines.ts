import { type Document, type Section, type Sentence, tells } from './document.js'
import { perDocument } from './memo.js'

const beforeText: ReadonlySet<Section> = new Set<Section>(['title', 'headline', 'date line'])

/** Whether a section is a title: the record's own, or a headline of the page. */
export const isHeadline = (section: Section): boolean => section === 'headline' || section === 'title'

/** The index of the first sentence that tells something and that the page does not call a headline or a date line, or -1. */
const firstTold = perDocument(({ sentences }: Document): number =>
  sentences.findIndex((sentence) => tells(sentence) && !beforeText.has(sentence.section)),
)

/** Whether a sentence stands where headlines do: the page calls it one, or it is the first that tells something. */
export const standsAsHeadline = (document: Document, { index, section }: Sentence): boolean =>
  isHeadline(section) || index === firstTold(document)
