import type { DocumentRecord } from '../claims/schema.js'
import { attributeTable, labels, type Mark, markedText, relationNames, type Span } from './marked.js'

/** Records in the standoff format of brat (https://brat.nlplab.org/standoff.html): a text, its annotations, and what they may be. */

/** The text as brat reads it: line ends of one character, so that no offset moves. */
const bratText = (text: string): string => text.replace(/\r\n/g, ' \n').replace(/\r/g, '\n')

/** Offsets in characters: brat counts code points. */
const inPoints = (text: string): ((offset: number) => number) => {
  const astral = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index)
  if (astral.length === 0) return (offset) => offset
  return (offset) => {
    let low = 0
    let high = astral.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (astral[middle]! < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}

/** The parts of a span on each line: an annotation of brat holds no line end. */
const fragmentsOf = (text: string, { start, end }: Span): Span[] => {
  const parts: Span[] = []
  let from = start
  for (const line of text.slice(start, end).split('\n')) {
    const lead = line.length - line.trimStart().length
    const words = line.trim()
    if (words !== '') parts.push({ start: from + lead, end: from + lead + words.length })
    from += line.length + 1
  }
  return parts
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
const nameOf = (value: string): string => value.replace(/[^\p{L}\p{N}_-]+/gu, '_')

const textBound = (mark: Mark, name: string, text: string, points: (offset: number) => number): string => {
  const parts = fragmentsOf(text, mark)
  const spans = parts.map(({ start, end }) => `${points(start)} ${points(end)}`).join(';')
  return `${name}\t${mark.label} ${spans}\t${parts.map(({ start, end }) => text.slice(start, end)).join(' ')}`
}

/** The file of a text, and that of its annotations. Offsets of the record are UTF-16 code units of the text. */
export const toBrat = (record: DocumentRecord, given: string): { readonly txt: string; readonly ann: string } => {
  const text = bratText(given)
  const points = inPoints(text)
  const { marks, relations } = markedText(record)
  const shown = marks.filter((mark) => fragmentsOf(text, mark).length > 0)
  const names = new Map(shown.map(({ id }, index) => [id, `T${index + 1}`]))
  let [attribute, note] = [0, 0]
  const lines = shown.flatMap((mark) => {
    const name = names.get(mark.id) ?? ''
    return [
      textBound(mark, name, text, points),
      ...Object.entries(mark.attributes).map(([key, value]) => `A${++attribute}\t${key} ${name} ${nameOf(value)}`),
      ...(mark.note === '' ? [] : [`#${++note}\tAnnotatorNotes ${name}\t${oneLine(mark.note)}`]),
    ]
  })
  const between = relations
    .filter(({ from, to }) => names.has(from) && names.has(to))
    .map(({ label, from, to }, index) => `R${index + 1}\t${label} Arg1:${names.get(from)} Arg2:${names.get(to)}`)
  return { txt: text, ann: [...lines, ...between].map((line) => `${line}\n`).join('') }
}

/** The configuration of a folder of annotations: which labels, relations and attributes there are. */
export const bratConfiguration = (): string => {
  const lines = [
    '[entities]',
    ...Object.keys(labels),
    '',
    '[relations]',
    ...relationNames.map((name) => `${name}\tArg1:<ENTITY>, Arg2:<ENTITY>`),
    '',
    '[events]',
    '',
    '[attributes]',
    ...attributeTable().map(
      ({ name, on, values }) => `${name}\tArg:${on.join('|')}, Value:${values.map(nameOf).join('|')}`,
    ),
  ]
  return `${lines.join('\n')}\n`
}
