import type { TokenRange } from '../../document/span.js'
import type { Extractor, Mention } from '../extractor.js'

/** Words that put somebody in an office: beside a name ("Prime Minister X"), or by themselves ("Iranian officials"). */
export interface OfficeMention extends Mention {
  /** as the text gives it, or null where only the acting shows the office ("Seattle police") */
  readonly title: string | null
  readonly organization: string | null
  /** ISO 3166-1 alpha-2 */
  readonly country: string | null
  /** the name beside the title, null for officials without a name */
  readonly holder: TokenRange | null
}

export const offices: Extractor<OfficeMention> = { kind: 'offices', rules: [], find: () => [] }
