import type { Count, DateClaim, DocumentRecord, Location, Official, Organization, Statement } from '../../../index.js'

/** What a claim means, in a few plain words. */

const figure = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 6 })

const boundWords = {
  exact: '',
  approximate: 'about ',
  more_than: 'more than ',
  at_least: 'at least ',
  less_than: 'less than ',
  at_most: 'at most ',
} as const

const amount = (count: Count): string => {
  const { bound, value, min, max } = count
  if (bound === 'range' || bound === 'vague') {
    const ends = [min, max].map((end) => (end === null ? 'open' : figure(end)))
    return bound === 'vague' && min === null && max === null
      ? 'vague'
      : `${ends.join(' to ')}${bound === 'vague' ? ', vague' : ''}`
  }
  return value === null ? 'no value' : `${boundWords[bound]}${figure(value)}`
}

const unitOf = (count: Count): string => {
  if (count.unit !== null) return ` ${count.unit}`
  return count.kind === 'percent' ? ' percent' : ''
}

const quiet = new Set(['cardinal', 'percent', 'money', 'measure'])

/** "at most 400 USD; up; event deport, planned" */
export const describeCount = (count: Count): string =>
  [
    `${amount(count)}${unitOf(count)}`,
    ...(quiet.has(count.kind) ? [] : [count.kind]),
    ...(count.direction === null ? [] : [`goes ${count.direction}`]),
    ...(count.event === null ? [] : [`event ${count.event.lemma}`]),
    ...(count.status === 'happened' || count.status === 'unknown' ? [] : [count.status]),
    ...(count.partOf === null ? [] : ['part of a total']),
  ].join('; ')

/** "2025-W48; 2025-11-24 to 2025-11-30" */
export const describeDate = (date: DateClaim): string => {
  const { value, earliest, latest, mod, type } = date
  const bounds = earliest === latest ? (earliest ?? '') : `${earliest ?? 'open'} to ${latest ?? 'open'}`
  return [
    value ?? 'no value',
    ...(mod === null ? [] : [mod.toLowerCase().replace('_', ' ')]),
    ...(bounds === '' || bounds === value ? [] : [bounds]),
    ...(type === 'DATE' || type === 'TIME' ? [] : [type.toLowerCase()]),
  ].join('; ')
}

const mentions = (number: number): string[] => (number > 1 ? [`${number} mentions`] : [])

/** "spokesperson; Iranian Foreign Ministry; IR; 3 mentions" */
export const describeOfficial = (official: Official): string =>
  [
    ...[official.title, official.organization, official.country].filter((part) => part !== null),
    ...(official.named ? [] : ['unnamed']),
    ...mentions(official.mentions.length),
  ].join('; ')

export const describeOrganization = (organization: Organization): string =>
  [organization.kind, organization.country].filter((part) => part !== null).join('; ')

const roleWords = { origin: 'origin', destination: 'destination', via: 'on the way', site: 'site' } as const

/** "via; QA; 25.3, 51.5; 2 mentions" */
export const describeLocation = (location: Location): string => {
  const roles = new Set(location.mentions.flatMap(({ role }) => (role === null ? [] : [roleWords[role]])))
  const { lat, lon } = location
  return [
    ...roles,
    ...[location.kind, location.country].filter((part) => part !== null),
    ...(lat === null || lon === null ? [] : [`${lat}, ${lon}`]),
    ...(location.mentions.some(({ literal }) => literal) ? [] : ['stands for its government or people']),
    ...mentions(location.mentions.length),
  ].join('; ')
}

export const describeStatement = (statement: Statement): string => `${statement.stance}, ${statement.form}`

/** The full name behind a source's words, where it is known. */
export const nameOfSource = (record: DocumentRecord, source: Statement['source']): string | null => {
  if (source === null) return null
  const entity = [...record.officials, ...record.people, ...record.organizations].find(({ id }) => id === source.ref)
  return entity?.name ?? source.text
}

/** Who says what stands at a span: the source of the narrowest statement around it. */
export const sayerOf = (record: DocumentRecord, start: number, end: number): string | null => {
  let narrowest = Number.POSITIVE_INFINITY
  let sayer: string | null = null
  for (const statement of record.statements)
    for (const part of statement.content) {
      if (part.start > start || part.end < end || part.end - part.start >= narrowest) continue
      narrowest = part.end - part.start
      sayer = nameOfSource(record, statement.source)
    }
  return sayer
}
