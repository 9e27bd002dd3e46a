import { alpha3Of } from '../../claims/countries.js'
import type { Mention } from '../../claims/kinds/kind.js'
import type { DocumentRecord, Location, Official, Organization, Person } from '../../claims/schema.js'
import { boolean, integer, number, type Table, type Told, text, wordColumns } from './table.js'

/** An official, a person, an organization or a location: each with what it has. */
type Entity = { readonly sort: (typeof sorts)[number]; readonly mentions: readonly Mention[] } & Pick<Person, 'id'> & {
    readonly name: string | null
  } & Partial<Pick<Official, 'rule' | 'named' | 'title' | 'organization'>> &
  Partial<Pick<Organization, 'kind' | 'country'>> &
  Partial<Pick<Location, 'lat' | 'lon' | 'geonames'>>

const sorts = ['official', 'person', 'organization', 'location'] as const

const entitiesOf = ({ officials, people, organizations, locations }: DocumentRecord): readonly Entity[] => [
  ...officials.map((claim): Entity => ({ sort: 'official', ...claim })),
  ...people.map((claim): Entity => ({ sort: 'person', ...claim })),
  ...organizations.map((claim): Entity => ({ sort: 'organization', ...claim })),
  ...locations.map((claim): Entity => ({ sort: 'location', ...claim })),
]

type OneEntity = Told<Entity>

/** The text of its first mention, where an official has no name. */
const shownName = ({ claim: { name, mentions } }: OneEntity): string | null => name ?? mentions[0]?.text ?? null

/** How often the entity is the source of a statement. */
const timesSource = ({ claim, record }: OneEntity): number =>
  record.statements.filter(({ source }) => source?.ref === claim.id).length

/** One row an entity of a document. */
export const entities: Table<OneEntity> = {
  name: 'entities',
  doc: 'one row for each official, person, organization and location of a document, however often it is named',
  key: ['document', 'id'],
  references: [],
  items: (record, texts) => entitiesOf(record).map((claim) => ({ claim, record, texts })),
  columns: [
    text('id', 'names the entity in its document', ({ claim }) => claim.id),
    text('entity', `what it is: ${sorts.join(', ')}`, ({ claim }) => claim.sort),
    text('name', 'the fullest form of the name; empty for officials without one', ({ claim }) => claim.name),
    text('shown_name', 'the name, or the words of the first mention where there is none', shownName),
    boolean('named', 'whether the text names it', ({ claim }) => claim.named ?? true),
    text('office', 'of an official, the function as the text gives it', ({ claim }) => claim.title ?? null),
    text(
      'organization',
      'of an official, the body that the office belongs to',
      ({ claim }) => claim.organization ?? null,
    ),
    text('kind', 'what kind of body or place it is', ({ claim }) => claim.kind ?? null),
    text('country', 'ISO 3166-1 alpha-2 (Namibia is "NA")', ({ claim }) => claim.country ?? null),
    text('country3', 'ISO 3166-1 alpha-3 (Namibia is "NAM")', ({ claim }) => alpha3Of(claim.country ?? null)),
    number('lat', 'WGS 84 latitude of a place', ({ claim }) => claim.lat ?? null),
    number('lon', 'WGS 84 longitude of a place', ({ claim }) => claim.lon ?? null),
    integer('geonames', 'GeoNames id of a place', ({ claim }) => claim.geonames ?? null),
    integer('n_mentions', 'how often it is named', ({ claim }) => claim.mentions.length),
    integer('n_statements', 'how many statements it is the source of', timesSource),
    text('rule', 'the rule that found it', ({ claim }) => claim.rule ?? claim.mentions[0]?.rule ?? null),
  ],
}

interface OneMention extends Told<Mention> {
  readonly entity: Entity
  readonly place: Location['mentions'][number] | null
}

/** One row a mention of an entity. */
export const mentions: Table<OneMention> = {
  name: 'mentions',
  doc: 'one row for each time that an entity is named',
  key: ['document', 'entity_id', 'start', 'end', 'sentence_index'],
  references: [{ column: 'entity_id', table: 'entities' }],
  items: (record, texts) =>
    entitiesOf(record).flatMap((entity) =>
      entity.mentions.map((claim): OneMention => {
        const place = 'role' in claim ? (claim as Location['mentions'][number]) : null
        return { claim, record, texts, entity, place }
      }),
    ),
  columns: [
    text('entity_id', 'the entity that is named, in entities', ({ entity }) => entity.id),
    text('entity', `what it is: ${sorts.join(', ')}`, ({ entity }) => entity.sort),
    text('name', 'its name', ({ entity }) => entity.name),
    text('role', 'what a place is in what is told', ({ place }) => place?.role ?? null, 'locations.mentions.role'),
    boolean(
      'literal',
      'false where a place stands for a government, a team, a people; empty for what is no place',
      ({ place }) => place?.literal ?? null,
    ),
    text('rule', 'the rule that found the name', ({ claim }) => claim.rule),
    ...wordColumns((item: OneMention) => item),
  ],
}
