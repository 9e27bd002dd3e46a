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

const syllables = 'bar del fo gam hin jor kal lem mur nov pel quo rin sto tav vek wul zan'.split(' ')
const wordOf = (number) => {
  let word = ''
  for (let rest = number + syllables.length; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length]
  return word[0].toUpperCase() + word.slice(1)
}

const outcomes = ['dead', 'injured', 'missing', 'displaced', 'arrested', null, null, null]
const heads = ['people', 'workers', 'houses', 'children', 'trucks', 'soldiers', 'shares', 'schools']

/** A number below `kinds`, small ones far more often. */
const zipf = (random, kinds) => Math.floor((kinds + 1) ** random()) - 1

const isoDay = (from, days) => new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

const named = (kind, names) => names.split(', ').map((name) => ({ kind, name }))
const countries = {
  'United States': 6252001,
  'United Kingdom': 2635167,
  China: 1814991,
  India: 1269750,
  Russia: 2017370,
  France: 3017382,
  Germany: 2921044,
  Israel: 294640,
  Iraq: 99237,
  Syria: 163843,
  Iran: 130758,
  Canada: 6251999,
  Australia: 2077456,
  Mexico: 3996063,
}
const cities = {
  London: 2643743,
  Beijing: 1816670,
  Moscow: 524901,
  Paris: 2988507,
  Berlin: 2950159,
  Baghdad: 98182,
  'New York City': 5128581,
  Washington: 4140963,
}
const placesIn = (list, isCountry) =>
  Object.entries(list).map(([name, geonames]) => ({ kind: 'location', name, geonames, isCountry }))

/** What stands in many articles: places with their numbers in GeoNames, bodies, and people. */
const common = [
  ...placesIn(countries, true),
  ...placesIn(cities, false),
  ...named(
    'organization',
    'United Nations, White House, Congress, European Union, Reuters, Associated Press, Parliament, NATO',
  ),
  ...named('person', 'Barack Obama, Donald Trump, Bill Clinton'),
]

/** Of so many other names each is as likely as the next. */
const otherNames = 120_000

const nameOf = (kind, number) => {
  const name = wordOf(number)
  if (kind === 'location') return { kind, name, geonames: 100_000_000 + number, isCountry: false }
  return { kind, name: kind === 'person' ? `${wordOf(number % 300)} ${name}` : `${name} ${wordOf(number % 17)}` }
}

const kinds = ['location', 'person', 'organization']

/** What an article tells of, some of it in the news every day. */
const draw = (random, number, commonShare) =>
  Array.from({ length: number }, () =>
    random() < commonShare
      ? common[zipf(random, common.length)]
      : nameOf(kinds[Math.floor(random() * kinds.length)], Math.floor(random() * otherNames)),
  )

const countOf = (index, { value, head, outcome }) => {
  const start = index * 20
  return {
    id: `count-${start}-${start + 3}`,
    rule: 'counts/number',
    text: String(value),
    start,
    end: start + 3,
    kind: 'cardinal',
    value,
    min: value,
    max: value,
    bound: 'exact',
    direction: null,
    unit: null,
    unitSymbol: null,
    counted: { text: head, start: start + 4, end: start + 10, head },
    event: null,
    status: 'happened',
    outcome,
    partOf: null,
    revision: null,
    role: null,
    saidBy: null,
    place: null,
    day: null,
    sentence: Math.min(index, 4),
  }
}

const entitiesOf = (facts, kind, make) => {
  const known = [...new Map(facts.filter((fact) => fact.kind === kind).map((fact) => [fact.name, fact])).values()]
  return known.map((fact, index) => {
    const { name } = fact
    const mention = { text: name, start: 0, end: name.length, sentence: index % 6, rule: 'names/known' }
    return make({ id: `${kind}-${index}`, name }, mention, fact)
  })
}

const documentOf = (id, published, title) => ({
  id,
  sha256: createHash('sha256').update(id).digest('hex'),
  length: 2000,
  offsets: 'utf16',
  title,
  published,
  publishedFrom: published === null ? null : 'record',
  publishedAt: null,
  outlet: wordOf(id.charCodeAt(id.length - 1)),
  meta: null,
  dateline: null,
  credit: null,
  fingerprint: null,
  bylines: [],
  sentences: Array.from({ length: 8 }, (_, index) => ({ start: index * 100, end: index * 100 + 90, section: 'body' })),
})

const recordOf = (document, facts, counts) => ({
  schemaVersion: 1,
  tool: { name: 'claimwire', version: '0.1.0', gazetteer: 'invented', options: null },
  status: 'complete',
  document,
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
  locations: entitiesOf(facts, 'location', (entity, mention, { geonames, isCountry }) => ({
    ...entity,
    kind: isCountry ? 'country' : 'city',
    country: null,
    lat: 1,
    lon: 1,
    geonames,
    mentions: [{ ...mention, role: null, literal: true }],
  })),
  statements: [],
  diagnostics: [],
})

const tollOf = (random) => ({
  value: 1 + zipf(random, 3000),
  head: heads[zipf(random, heads.length)],
  outcome: outcomes[Math.floor(random() * outcomes.length)],
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
    const shared = draw(random, 6, 0.3)
    const tolls = Array.from({ length: 3 }, () => tollOf(random))
    const day = Math.floor(random() * days)
    for (let index = 0; index < size && made < number; index++, made++) {
      const facts = [...shared.filter(() => size === 1 || random() < 0.8), ...draw(random, 6, 0.6)]
      const moved = tolls.map((toll) => ({
        ...toll,
        value: toll.value + (random() < 0.3 ? Math.floor(random() * 4) : 0),
      }))
      const counts = [...moved, tollOf(random), tollOf(random)].map((toll, place) => countOf(place, toll))
      const published = random() < undated ? null : isoDay(from, Math.min(days - 1, day + Math.floor(random() * 3)))
      const title = `${facts[0].name} ${facts[1].name} ${heads[zipf(random, heads.length)]}`
      const id = `invented-${String(made).padStart(7, '0')}`
      yield { record: recordOf(documentOf(id, published, title), facts, counts), event: size === 1 ? null : event }
    }
  }
}
