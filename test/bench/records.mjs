import { createHash } from 'node:crypto'

/** Numbers from 0 to 1 that are the same on every run (mulberry32). */
const randomFrom = (seed) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const syllables = [
  'bar',
  'del',
  'fo',
  'gam',
  'hin',
  'jor',
  'kal',
  'lem',
  'mur',
  'nov',
  'pel',
  'quo',
  'rin',
  'sto',
  'tav',
  'vek',
  'wul',
  'zan',
]
const wordOf = (number) => {
  let word = ''
  for (let rest = number + syllables.length; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length]
  return word[0].toUpperCase() + word.slice(1)
}

const outcomes = ['dead', 'injured', 'missing', 'displaced', 'arrested', null, null, null]
const heads = ['people', 'workers', 'houses', 'children', 'trucks', 'soldiers', 'shares', 'schools']

/** Few names are in many articles, and many in few. */
const zipf = (random, kinds) => Math.floor(kinds ** random()) - 1

const isoDay = (from, days) => new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** What an article may tell of: places, people, bodies, values. */
const draw = (random, number) =>
  Array.from({ length: number }, () => {
    const kind = random()
    if (kind < 0.3) return { kind: 'location', number: zipf(random, 30_000) }
    if (kind < 0.55) return { kind: 'person', number: zipf(random, 60_000) }
    return { kind: 'organization', number: zipf(random, 20_000) }
  })

const countOf = (index, value, head, outcome) => ({
  id: `count-${index * 20}-${index * 20 + 3}`,
  rule: 'counts/number',
  text: String(value),
  start: index * 20,
  end: index * 20 + 3,
  kind: 'cardinal',
  value,
  min: value,
  max: value,
  bound: 'exact',
  direction: null,
  unit: null,
  unitSymbol: null,
  counted: { text: head, start: index * 20 + 4, end: index * 20 + 10, head },
  event: null,
  status: 'happened',
  outcome,
  partOf: null,
  saidBy: null,
  place: null,
  day: null,
  sentence: Math.min(index, 4),
})

const entitiesOf = (facts, kind, make) => {
  const numbers = [...new Set(facts.filter((fact) => fact.kind === kind).map(({ number }) => number))]
  return numbers.map((number, index) => {
    const name = wordOf(number)
    return make(
      { id: `${kind}-${index}`, name },
      { text: name, start: 0, end: name.length, sentence: index % 6, rule: 'names/known' },
      number,
    )
  })
}

const recordOf = (id, published, facts, counts) => ({
  schemaVersion: 1,
  tool: { name: 'claimwire', version: '0.0.0', gazetteer: 'invented', options: null },
  status: 'complete',
  document: {
    id,
    sha256: createHash('sha256').update(id).digest('hex'),
    length: 2000,
    offsets: 'utf16',
    title: `${wordOf(facts[0].number)} ${wordOf(facts[1].number)} ${heads[facts[0].number % heads.length]}`,
    published,
    publishedFrom: published === null ? null : 'record',
    publishedAt: null,
    outlet: wordOf(facts[2].number % 200),
    meta: null,
    dateline: null,
    credit: null,
    bylines: [],
    sentences: Array.from({ length: 8 }, (_, index) => ({
      start: index * 100,
      end: index * 100 + 90,
      section: 'body',
    })),
  },
  counts,
  dates: [],
  officials: [],
  people: entitiesOf(facts, 'person', (entity, mention) => ({ ...entity, mentions: [mention] })),
  organizations: entitiesOf(facts, 'organization', (entity, mention) => ({
    ...entity,
    kind: null,
    country: null,
    mentions: [mention],
  })),
  locations: entitiesOf(facts, 'location', (entity, mention, number) => ({
    ...entity,
    kind: number % 4 === 0 ? 'region' : 'city',
    country: 'XX',
    lat: 1,
    lon: 1,
    geonames: 100_000_000 + number,
    mentions: [{ ...mention, role: null, literal: true }],
  })),
  statements: [],
  diagnostics: [],
})

/**
 * Any number of invented records, the same on every run: some 25 features and 5 counts each, a tenth of them in events of 2 to 20 articles,
 * spread over a number of days. Each comes with the event that it was made for, null where it stands alone.
 */
export function* records(number, { days = 30, from = '2024-03-01', seed = 1, undated = 0.01 } = {}) {
  const random = randomFrom(seed)
  let made = 0
  let event = 0
  while (made < number) {
    // one article in ten is of an event, and an event has eleven on average
    const size = random() < 0.0101 ? 2 + Math.floor(random() * 19) : 1
    event += size > 1 ? 1 : 0
    const shared = draw(random, 9)
    const tolls = Array.from({ length: 3 }, () => ({
      value: 1 + zipf(random, 3000),
      head: heads[zipf(random, heads.length)],
      outcome: outcomes[Math.floor(random() * outcomes.length)],
    }))
    const day = Math.floor(random() * days)
    for (let index = 0; index < size && made < number; index++, made++) {
      const facts = [...shared.filter(() => size === 1 || random() < 0.8), ...draw(random, 9)]
      const counts = [
        ...tolls.map(({ value, head, outcome }) =>
          countOf(0, value + (random() < 0.3 ? Math.floor(random() * 4) : 0), head, outcome),
        ),
        ...Array.from({ length: 2 }, () =>
          countOf(0, 1 + zipf(random, 3000), heads[Math.floor(random() * heads.length)], null),
        ),
      ].map((count, place) => countOf(place, count.value, count.counted.head, count.outcome))
      const published = random() < undated ? null : isoDay(from, Math.min(days - 1, day + Math.floor(random() * 3)))
      yield {
        record: recordOf(`invented-${String(made).padStart(7, '0')}`, published, facts, counts),
        event: size === 1 ? null : event,
      }
    }
  }
}
