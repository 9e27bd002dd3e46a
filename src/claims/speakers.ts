import type { Problem } from './kinds/kind.js'
import type { DocumentRecord } from './schema.js'

interface Extent {
  readonly start: number
  readonly end: number
}

const holds = (outer: Extent, inner: Extent): boolean => inner.start >= outer.start && inner.end <= outer.end

/** Who says a count is the source of a statement that holds it. */
const sayerProblems = ({ counts, statements }: DocumentRecord): Problem[] => {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  return counts.flatMap(({ saidBy, start, end }, index): Problem[] => {
    const statement = saidBy === null ? undefined : byId.get(saidBy.statement)
    if (saidBy === null || statement === undefined) return []
    const path = `counts[${index}].saidBy`
    const source = statement.source ?? { text: null, ref: null, name: null }
    const isSource = saidBy.text === source.text && saidBy.ref === source.ref && saidBy.name === source.name
    const isHeld = statement.content.some((part) => holds(part, { start, end }))
    const problems: (Problem | null)[] = [
      isHeld ? null : [`${path}.statement`, 'the count does not stand in the content of that statement'],
      isSource ? null : [path, 'it is not the source of that statement'],
    ]
    return problems.filter((problem) => problem !== null)
  })
}

/** Speakers bear the names of the ones that they point at. */
const nameProblems = ({ statements, officials, people, organizations }: DocumentRecord): Problem[] => {
  const names = new Map([...officials, ...people, ...organizations].map(({ id, name }) => [id, name]))
  return statements.flatMap(({ source, via }, index): Problem[] =>
    [['source', source] as const, ...via.map((speaker, at) => [`via[${at}]`, speaker] as const)].flatMap(
      ([path, speaker]): Problem[] => {
        if (speaker === null) return []
        const known = speaker.ref === null ? null : (names.get(speaker.ref) ?? null)
        if (speaker.name === known) return []
        return [[`statements[${index}].${path}.name`, 'it is not the name of the one that "ref" points at']]
      },
    ),
  )
}

/** The sentence of a statement is that of its cue, else that of its first content. */
const sentenceProblems = ({ statements, document }: DocumentRecord): Problem[] =>
  statements.flatMap(({ cue, content, sentence }, index): Problem[] => {
    const at = (cue ?? content[0])?.start ?? 0
    const words = document.sentences[sentence]
    const isThere = words !== undefined && at >= words.start && at < words.end
    return isThere ? [] : [[`statements[${index}].sentence`, 'neither cue nor content stands in that sentence']]
  })

/** What is wrong with the speakers of a record, those of its counts too, and with where its statements stand. */
export const speakerProblems = (record: DocumentRecord): Problem[] => [
  ...sayerProblems(record),
  ...nameProblems(record),
  ...sentenceProblems(record),
]
