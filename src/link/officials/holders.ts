import type { Document } from '../../document/document.js'
import type { NameMention } from '../../extract/names/index.js'
import type { OfficeMention, OfficeRuleName } from '../../extract/offices/index.js'
import { type NamesByToken, nameOn } from '../names-by-token.js'

/** "Chairman of the Batu Cooperative Jane Doe": the name right behind the body's, in one run of capitals. */
const lastOfBody = ({ phrase, body }: OfficeMention, names: NamesByToken): readonly NameMention[] => {
  if (phrase === null || body === null || phrase.plural || body.from < phrase.title.to) return []
  const person = names.person[body.to - 1]
  const isBehind =
    person !== undefined &&
    person.to === body.to &&
    (names.organization[person.from - 1] ?? names.location[person.from - 1])?.to === person.from
  return isBehind ? [person] : []
}

/** "Director WWF": a single short word in capitals is a body, if the words around it are not in capitals. */
const isAcronym = ({ tokens }: Document, { from, to }: NameMention): boolean =>
  to - from === 1 &&
  tokens[from]!.shape === 'upper' &&
  tokens[from]!.text.length <= 5 &&
  tokens[from - 1]?.shape !== 'upper'

/** Who holds an office, and the rule that showed it: the first name beside it that is a person's, or the names of a list. */
export const holdersOf = (
  document: Document,
  office: OfficeMention,
  names: NamesByToken,
): { readonly rule: OfficeRuleName; readonly people: readonly NameMention[] } => {
  let rule: OfficeRuleName | null = null
  const people: NameMention[] = []
  for (const holder of office.holders) {
    if (rule !== null && holder.rule !== rule) break
    const person = nameOn(names.person, holder)
    if (person === null || isAcronym(document, person)) continue
    rule = holder.rule
    people.push(person)
  }
  return rule === null ? { rule: 'offices/body-name', people: lastOfBody(office, names) } : { rule, people }
}
