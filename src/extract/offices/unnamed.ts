import type { Document } from '../../document/document.js'
import { verbLemma } from '../../document/tag/readings.js'
import { joins, phrasesOf, type VerbGroup } from '../../grammar/phrases.js'
import { countryOfDemonym } from '../../lexicon/countries.js'
import { headsOfBodies, officeNouns, officialGroups } from '../../lexicon/offices.js'
import { type OrganizationKind, organizationHead } from '../../lexicon/organizations.js'
import { reportingVerbs } from '../../lexicon/reporting.js'
import { words } from '../../lexicon/word-list.js'
import { bodiesOfOffice, namesPublicBody, noWords, publicKinds } from './bodies.js'
import {
  aboutOffices,
  armed,
  backOffice,
  beings,
  employers,
  future,
  general,
  generic,
  harms,
  namings,
  parties,
  pastimes,
  publicWords,
  students,
} from './lexicon.js'
import type { OfficePhrase } from './phrase.js'

/** "police station", "officer-involved": the office noun only modifies. */
export const isModifier = (document: Document, { head, title, noun }: OfficePhrase): boolean => {
  const next = document.tokens[title.to]
  if (next === undefined || next.sentence !== document.tokens[head]!.sentence) return false
  if (joins(document.tokens, title.to)) return true
  const phrase = phrasesOf(document).nounAt[head]
  return (
    phrase !== undefined && phrase.head > title.to - 1 && (next.pos === 'NOUN' || next.pos === 'PROPN') && noun !== ''
  )
}

const owns = (document: Document, { title }: OfficePhrase): boolean => {
  const next = document.tokens[title.to]
  return next?.lower === "'s" || (/^['’]$/.test(next?.text ?? '') && !next!.spaced)
}

/** "he was elected president", "a man who is a police officer", "worked as a guard": said of somebody, nobody by itself. */
const isPredicate = (document: Document, phrase: OfficePhrase): boolean => {
  const previous = document.tokens[phrase.from - 1]
  if (previous === undefined || previous.sentence !== document.tokens[phrase.head]!.sentence) return false
  const { verbAt } = phrasesOf(document)
  if (previous.lower === 'as')
    return document.tokens[phrase.from - 2]?.pos === 'NOUN' || verbAt[phrase.reach]?.finite !== true
  const group = verbAt[phrase.from - 1] ?? (previous.pos === 'ADV' ? verbAt[phrase.from - 2] : undefined)
  if (group === undefined) return false
  const lemma = verbLemma(document.tokens[group.head]!.lower)
  return beings.has(lemma) || namings.has(lemma)
}

/** Adjectives of those who are no more, or who are made to serve: "a slain officer", "child soldiers". */
const victimWords = words('child dead fallen slain')

/** "a murdered policeman", "child soldiers". */
const isCalledVictim = ({ tokens }: Document, { from, head }: OfficePhrase): boolean => {
  for (let at = from; at < head; at++)
    if (
      victimWords.has(tokens[at]!.lower) ||
      (/ed$/.test(tokens[at]!.lower) && harms.has(verbLemma(tokens[at]!.lower)))
    )
      return true
  return false
}

/** The verb after a phrase, or after the one joined to it: "two officers and a passer-by [were injured]". */
const verbAfter = (document: Document, to: number): VerbGroup | undefined => {
  const { nounAt, verbAt } = phrasesOf(document)
  const joined = document.tokens[to]?.lower === 'and' ? nounAt[to + 1] : undefined
  return verbAt[to] ?? (joined === undefined ? undefined : verbAt[joined.to])
}

/** "officers were killed", "killed two soldiers": victims. */
const isHarmed = (document: Document, phrase: OfficePhrase): boolean => {
  const { tokens } = document
  const { verbAt } = phrasesOf(document)
  const after = verbAfter(document, phrase.to)
  if (after?.passive && harms.has(verbLemma(tokens[after.head]!.lower))) return true
  const before = verbAt[phrase.from - 1]
  return before !== undefined && !before.passive && harms.has(verbLemma(tokens[before.head]!.lower))
}

/** "the post of president", "the race for governor": the office, not who holds it. */
const isAbout = ({ tokens }: Document, { from, modifiers }: OfficePhrase): boolean => {
  const at = tokens[from - 1]?.lower === 'the' ? from - 1 : from
  return (
    /^(?:of|for)$/.test(tokens[at - 1]?.lower ?? '') &&
    aboutOffices.has(tokens[at - 2]?.lower ?? '') &&
    modifiers.from <= from + 1
  )
}

/** Whether a role that is an office only of a body is one here: "UN experts", "government lawyers". */
const isOfPublicBody = (document: Document, { body, modifiers, noun, head }: OfficePhrase): boolean => {
  const { tokens } = document
  const kinds = noun === 'member' ? bodiesOfOffice : publicKinds
  const words = students.has(noun)
    ? noWords
    : noun === 'agent' || noun === 'operative' || noun === 'member'
      ? publicWords
      : employers
  return (
    (body !== null && tokens[body.from - 1]?.lower !== 'in' && namesPublicBody(document, body, kinds, words)) ||
    namesPublicBody(document, { from: modifiers.from, to: head }, kinds, words)
  )
}

/** "Lebanon Police": with a capital and a place, the name of a body. */
const isNameOfBody = ({ tokens }: Document, { head, modifiers, title }: OfficePhrase): boolean =>
  tokens[head]!.shape !== 'lower' &&
  organizationHead(tokens[head]!.lower) !== null &&
  (tokens[head]!.lower === 'guard' ||
    modifiers.to > modifiers.from ||
    (title.from < head && tokens[head - 1]!.shape !== 'lower'))

/** Company people and aides count only when they speak: "executives said". */
const speaks = (document: Document, { from, to }: OfficePhrase): boolean => {
  const { tokens } = document
  if (tokens[from - 1]?.lower === 'to' && tokens[from - 2]?.lower === 'according') return true
  const group = phrasesOf(document).verbAt[to] ?? phrasesOf(document).verbAt[from - 1]
  return group !== undefined && reportingVerbs.has(verbLemma(tokens[group.head]!.lower))
}

/** "the next president", "a president": whoever it will be. */
const isAnyone = (document: Document, phrase: OfficePhrase): boolean => {
  const { tokens } = document
  const { determiner, from, head, noun, plural, to } = phrase
  for (let at = from; at < head; at++) if (future.has(tokens[at]!.lower)) return true
  if (noun === 'head') return plural || tokens[to - 1] === tokens[head] || tokens[head + 1]?.lower !== 'of'
  if (noun === 'president' && /^an?$/.test(determiner ?? '')) return true
  return general.has(noun) && !speaks(document, phrase) && !isParticular(document, phrase)
}

/** Told apart by a body, a country or a kind: "Israeli leaders", "the party's leader", "the exiled leader". */
const isParticular = (document: Document, { body, head, modifiers, noun }: OfficePhrase): boolean =>
  noun === 'leader' && (body !== null || modifiers.to > modifiers.from || document.tokens[head - 1]?.pos === 'NOUN')

/** "economic forces" are no soldiers. */
const isArmed = ({ tokens }: Document, { head, modifiers }: OfficePhrase): boolean => {
  for (let at = modifiers.from; at < head; at++)
    if (armed.has(tokens[at]!.lower) || tokens[at]!.pos === 'PROPN') return true
  return false
}

/** "film director", "championship leader". */
export const isPastime = ({ tokens }: Document, { from, head }: OfficePhrase): boolean => {
  for (let at = from; at < head; at++) if (pastimes.has(tokens[at]!.lower)) return true
  return false
}

/** "U.S. Attorney", "county attorney": a prosecutor, other than somebody's lawyer. */
const isProsecutor = ({ tokens }: Document, { noun, head }: OfficePhrase): boolean =>
  noun === 'attorney' && /^(?:city|county|district|state|state's|u\.s\.|us)$/.test(tokens[head - 1]?.lower ?? '')

/** Offices that teams are called by. */
const teamNames = words(
  'admiral cardinal captain chief commander general governor guard king queen ranger ruler senator',
)

/** "the Oakvale Generals": a place and a plural with a capital are a team, where no body of offices is told. */
const isTeam = ({ tokens }: Document, { head, modifiers, noun, plural, title }: OfficePhrase): boolean =>
  plural &&
  tokens[head]!.shape === 'capitalized' &&
  (teamNames.has(noun) || teamNames.has(noun.replace(/s$/, ''))) &&
  title.from === head &&
  modifiers.to > modifiers.from &&
  tokens[modifiers.to - 1]!.pos === 'PROPN' &&
  countryOfDemonym(tokens[modifiers.to - 1]!.lower) === null &&
  !parties.has(tokens[modifiers.to - 1]!.lower)

/** "UN members": states, no people. */
const isMemberState = (document: Document, { body, head, modifiers, noun }: OfficePhrase): boolean =>
  noun === 'member' &&
  ((body !== null && namesPublicBody(document, body, statesBodies, noWords)) ||
    namesPublicBody(document, { from: modifiers.from, to: head }, statesBodies, noWords)) &&
  !namesPublicBody(document, body ?? modifiers, innerBodies, noWords)

const statesBodies: ReadonlySet<OrganizationKind> = new Set(['international'])
const innerBodies: ReadonlySet<OrganizationKind> = new Set(['agency', 'court', 'legislature', 'ministry'])

/** Whether a phrase names an office at all, given what it is an office of. */
export const isOffice = (document: Document, phrase: OfficePhrase): boolean => {
  if (isPastime(document, phrase) || isMemberState(document, phrase)) return false
  if (headsOfBodies.has(phrase.noun)) return phrase.body !== null
  return (
    officeNouns.has(phrase.noun) ||
    officialGroups.has(phrase.noun) ||
    phrase.noun.endsWith('.') ||
    isProsecutor(document, phrase) ||
    isOfPublicBody(document, phrase)
  )
}

/** Whether an office phrase without a name beside it stands for somebody who acts in office. */
export const standsForOfficials = (document: Document, phrase: OfficePhrase): boolean => {
  const { determiner, noun, plural, body, head } = phrase
  if (!isOffice(document, phrase) || (determiner !== null && generic.has(determiner))) return false
  if (!plural && determiner === null && (body === null || body.from > head)) return false
  if (noun === 'counterpart' || (noun === 'soldier' && !plural) || isNameOfBody(document, phrase)) return false
  if ((noun === 'forces' && !isArmed(document, phrase)) || isAnyone(document, phrase)) return false
  if (backOffice.has(noun) && !isOfPublicBody(document, phrase) && !speaks(document, phrase)) return false
  return (
    !isModifier(document, phrase) &&
    !owns(document, phrase) &&
    !isPredicate(document, phrase) &&
    !isAbout(document, phrase) &&
    !isHarmed(document, phrase) &&
    !isCalledVictim(document, phrase) &&
    !isTeam(document, phrase)
  )
}
