import { alpha3Of } from '../../claims/countries.js'
import type { Count, DateClaim, DocumentRecord, Location } from '../../claims/schema.js'
import { boolean, day, integer, number, type Table, type Told, text, told, wordColumns } from './table.js'

type One = Told<Count>

const byId = <Claim extends { readonly id: string }>(
  claims: readonly Claim[],
  ref: string | undefined,
): Claim | null => (ref === undefined ? null : (claims.find(({ id }) => id === ref) ?? null))

const placeOf = ({ claim, record }: One): Location | null => byId(record.locations, claim.place?.ref)
const dayOf = ({ claim, record }: One): DateClaim | null => byId(record.dates, claim.day?.ref)

const figures = /\d+(?:\.\d+)?/g

/** The two figures of a score, the lower first: 2 and 3 of "3-2". */
const scoreOf = ({ claim: { kind, text: words } }: One): readonly [number, number] | null => {
  const [first, second] = kind === 'score' ? (words.match(figures) ?? []).map(Number) : []
  return first === undefined || second === undefined ? null : [Math.min(first, second), Math.max(first, second)]
}

/** One row a number. */
export const counts: Table<One> = {
  name: 'counts',
  doc: 'one row for each number: how many or how much, of what, in which event, where and when, and who says so',
  key: ['document', 'id'],
  references: [
    { column: 'part_of', table: 'counts' },
    { column: 'said_by_statement', table: 'statements' },
    { column: 'said_by_ref', table: 'entities' },
    { column: 'place', table: 'entities' },
    { column: 'day', table: 'dates' },
  ],
  items: told(({ counts: all }: DocumentRecord) => all),
  columns: [
    text('id', 'names the number in its document', ({ claim }) => claim.id),
    text('kind', 'what sort of number it is', ({ claim }) => claim.kind, 'counts.kind'),
    number('value', 'the number stated; empty for ranges and vague words', ({ claim }) => claim.value, 'counts.value'),
    number('min', 'the least that the words allow; empty where they leave it open', ({ claim }) => claim.min),
    number('max', 'the most that the words allow; empty where they leave it open', ({ claim }) => claim.max),
    number('low', 'of a score, the lower figure: 2 of "3-2"', (item) => scoreOf(item)?.[0] ?? null),
    number('high', 'of a score, the higher figure: 3 of "3-2"', (item) => scoreOf(item)?.[1] ?? null),
    text('bound', 'what the words around the number say of it', ({ claim }) => claim.bound, 'counts.bound'),
    text('direction', 'which way a change goes', ({ claim }) => claim.direction, 'counts.direction'),
    text('unit', 'ISO 4217 for money, else the singular name of the unit', ({ claim }) => claim.unit, 'counts.unit'),
    text('unit_symbol', 'the unit as written', ({ claim }) => claim.unitSymbol),
    text('counted', 'the noun phrase counted', ({ claim }) => claim.counted?.text ?? null),
    text('counted_head', 'its head noun', ({ claim }) => claim.counted?.head ?? null),
    text('event', 'the base form of what the number takes part in', ({ claim }) => claim.event?.lemma ?? null),
    text('status', 'what is said of the event', ({ claim }) => claim.status, 'counts.status'),
    text('outcome', 'what became of the people counted', ({ claim }) => claim.outcome, 'counts.outcome'),
    text('part_of', 'the id of the number that is the whole', ({ claim }) => claim.partOf),
    boolean(
      'is_said',
      'whether a statement holds it; false in the words of the article itself',
      ({ claim }) => claim.saidBy !== null,
    ),
    text('said_by', 'the words of who says it; empty where nobody is named', ({ claim }) => claim.saidBy?.text ?? null),
    text('said_by_name', 'the name of who says it', ({ claim }) => claim.saidBy?.name ?? null),
    text('said_by_ref', 'the id of who says it, in entities', ({ claim }) => claim.saidBy?.ref ?? null),
    text('said_by_statement', 'the id of the statement that holds it', ({ claim }) => claim.saidBy?.statement ?? null),
    text(
      'revision',
      'how its words order it among others of one quantity',
      ({ claim }) => claim.revision?.way ?? null,
      'counts.revision.way',
    ),
    text('revision_cue', 'those words', ({ claim }) => claim.revision?.text ?? null),
    text('role', 'what those counted are, where words say it', ({ claim }) => claim.role?.of ?? null, 'counts.role.of'),
    text('role_cue', 'those words', ({ claim }) => claim.role?.text ?? null),
    text('place', 'the id of where it happened, in entities', ({ claim }) => claim.place?.ref ?? null),
    text('place_name', 'where it happened', (item) => placeOf(item)?.name ?? null),
    text('place_country', 'ISO 3166-1 alpha-2 of that place', (item) => placeOf(item)?.country ?? null),
    text('place_country3', 'ISO 3166-1 alpha-3 of that place', (item) => alpha3Of(placeOf(item)?.country ?? null)),
    number('lat', 'WGS 84 latitude of that place', (item) => placeOf(item)?.lat ?? null),
    number('lon', 'WGS 84 longitude of that place', (item) => placeOf(item)?.lon ?? null),
    text('place_from', 'what told where', ({ claim }) => claim.place?.from ?? null, 'counts.place.from'),
    text('day', 'the id of when it happened, in dates', ({ claim }) => claim.day?.ref ?? null),
    day('day_earliest', 'the first day that it can mean', (item) => dayOf(item)?.earliest ?? null),
    day('day_latest', 'the last day that it can mean', (item) => dayOf(item)?.latest ?? null),
    text('day_value', 'its TIMEX3 value', (item) => dayOf(item)?.value ?? null),
    text('day_from', 'what told when', ({ claim }) => claim.day?.from ?? null, 'counts.day.from'),
    text('rule', 'the rule that found it', ({ claim }) => claim.rule),
    ...wordColumns((item: One) => item),
  ],
}

/** One row a time expression. */
export const dates: Table<Told<DateClaim>> = {
  name: 'dates',
  doc: 'one row for each time expression, with the days that bound it',
  key: ['document', 'id'],
  references: [],
  items: told(({ dates: all }: DocumentRecord) => all),
  columns: [
    text('id', 'names the time in its document', ({ claim }) => claim.id),
    text('type', 'as TimeML tells them apart', ({ claim }) => claim.type, 'dates.type'),
    text('value', 'TIMEX3 value: "2025-12-07", "2025-W49", "P3M"', ({ claim }) => claim.value),
    text('mod', 'TIMEX3 modifier: "late November" is END', ({ claim }) => claim.mod, 'dates.mod'),
    day('earliest', 'the first day that it can mean', ({ claim }) => claim.earliest),
    day('latest', 'the last day that it can mean', ({ claim }) => claim.latest),
    integer('days', 'how many days it can mean; empty where one end is open', ({ claim }) => daysOf(claim)),
    text('anchor', 'what it is reckoned from: "document", or the id of another time', ({ claim }) => claim.anchor),
    text('rule', 'the rule that found it', ({ claim }) => claim.rule),
    ...wordColumns((item: Told<DateClaim>) => item),
  ],
}

/** The number of a day of the calendar, reckoned without a clock. */
const dayNumber = (iso: string): number => {
  const [year, month, date] = iso.split('-').map(Number) as [number, number, number]
  const shifted = year - (month <= 2 ? 1 : 0)
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1
  return shifted * 365 + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + ofYear
}

const daysOf = ({ earliest, latest }: DateClaim): number | null =>
  earliest === null || latest === null ? null : dayNumber(latest) - dayNumber(earliest) + 1
