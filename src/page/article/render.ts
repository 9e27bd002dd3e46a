import { type KindName, kindNames, kinds } from '../../claims/kinds/index.js'
import type { DocumentRecord, Statement } from '../../claims/schema.js'
import { dayWords } from '../../claims/words/days.js'
import { escapeHtml, visible } from '../escape.js'
import { cardsHtml, type UnreadWords } from './cards.js'
import { letters, linesOf, type Writer, writerOf } from './marked.js'
import { type Mark, marksOf, type Span } from './spans.js'

/** A line of the text as it is shown, with the statements that begin in it. */
interface Line extends Span {
  readonly section: string
  readonly isBlank: boolean
  readonly statements: readonly Statement[]
}

/** How the sections of a page are called in class names. */
const sectionClasses: Readonly<Record<string, string>> = {
  headline: 'headline',
  'date line': 'furniture',
  dateline: '',
  byline: 'furniture',
  body: '',
  caption: 'caption',
  furniture: 'furniture',
}

/** Where a statement is announced in the margin: at its cue, else where its content begins. */
const announcedAt = ({ cue, content }: Statement): number => (cue ?? content[0])?.start ?? 0

const linesIn = ({ document, statements }: DocumentRecord, text: string): Line[] => {
  const sentences = document.sentences.filter(({ section }) => section !== 'title')
  const said = statements
    .filter(({ sentence }) => document.sentences[sentence]?.section !== 'title')
    .sort((a, b) => announcedAt(a) - announcedAt(b))
  let sentence = 0
  let next = 0
  return linesOf(text).map((line) => {
    while (sentence < sentences.length - 1 && sentences[sentence]!.end <= line.start) sentence += 1
    const here = sentences[sentence]
    const section = here !== undefined && here.start < line.end && here.end > line.start ? here.section : ''
    const first = next
    while (next < said.length && announcedAt(said[next]!) < line.end) next += 1
    const isBlank = text.slice(line.start, line.end).trim() === ''
    return { ...line, section, isBlank, statements: said.slice(first, next) }
  })
}

const speakerHtml = ({ id, source, stance }: Statement): string => {
  const who = source === null ? 'nobody named' : visible(source.name ?? source.text)
  return `<a class="speaker" data-c="${escapeHtml(id)}" href="#${escapeHtml(encodeURIComponent(id))}">${escapeHtml(who)} <i>${stance}</i></a>`
}

const lineHtml = ({ section, statements, end, start, isBlank }: Line, writer: Writer): string => {
  const name = isBlank ? 'blank' : (sectionClasses[section] ?? '')
  const who = statements.length === 0 ? '' : `<div class="who">${statements.map(speakerHtml).join('')}</div>`
  return `<div class="line${name === '' ? '' : ` ${name}`}">${who}<div class="words" data-s="${start}">${writer.upTo(end)}</div></div>`
}

/** Words without a claim are marks too. */
const unreadMarks = (unread: readonly UnreadWords[]): Mark[] =>
  unread.map(({ start, end }, index) => ({
    claim: `unread-${index}`,
    kind: 'unread',
    part: 'words',
    start,
    end,
    first: true,
  }))

const unreadHtml = (unread: readonly UnreadWords[]): string => {
  if (unread.length === 0) return '<p>Nothing: every number and every name became a claim or was refused by a rule.</p>'
  const items = unread.map(
    ({ text }, index) => `<li><a href="#at-unread-${index}">${escapeHtml(visible(text))}</a></li>`,
  )
  return `<ul>${items.join('')}</ul>`
}

const legendHtml = (record: DocumentRecord): string => {
  const item = (name: KindName): string => {
    const { length } = record[name]
    return `<label class="sw"><input type="checkbox" id="show-${name}" checked> <span class="m ${name} u0" data-t="${letters[name]}">${kinds[name].heading[1]}</span> ${length}</label>`
  }
  return `<fieldset class="legend"><legend>Shown</legend>${kindNames.map(item).join(' ')}</fieldset>`
}

const factsHtml = ({ document, status }: DocumentRecord): string => {
  const { id, outlet, published, publishedAt, publishedFrom, dateline, credit, bylines } = document
  const from = publishedFrom === null ? '' : ` (from the ${publishedFrom})`
  const facts = [
    outlet,
    published === null
      ? 'no date'
      : `${dayWords(published)}${publishedAt === null ? '' : publishedAt.slice(10).replace('T', ', ')}${from}`,
    dateline === null ? null : `dateline ${dateline.place}`,
    bylines.length === 0 ? null : `by ${bylines.map(({ text }) => text).join(', ')}`,
    credit?.agency ?? null,
    status === 'complete' ? null : status,
    id,
  ]
  const shown = facts.filter((fact) => fact !== null)
  return `<p class="facts">${shown.map((fact) => escapeHtml(visible(fact))).join(' · ')}</p>`
}

const notesHtml = ({ diagnostics }: DocumentRecord): string =>
  diagnostics.length === 0
    ? ''
    : `<ul class="notes">${diagnostics
        .map(({ severity, message }) => `<li>${severity}: ${escapeHtml(visible(message))}</li>`)
        .join('')}</ul>`

/** The title with its marks where it is one of the record's own, else in one line. */
const titleHtml = ({ document }: DocumentRecord, marks: readonly Mark[]): string => {
  const { title, id } = document
  if (title === null || marks.length === 0) return escapeHtml(visible(title ?? id))
  return writerOf(title, marks).upTo(title.length)
}

/**
 * The article as it reads without script: HTML for the inside of `<main>`. Everything of the record and of the text is escaped.
 * @param text the text that the record was made from; offsets of the record are UTF-16 code units of it; empty where it could not be read
 * @param unread words that made no claim, where somebody looked for them
 */
export const renderArticle = (record: DocumentRecord, text: string, unread: readonly UnreadWords[] | null): string => {
  const marks = marksOf(record)
  const inText = (unread ?? []).filter(({ sentence }) => record.document.sentences[sentence]?.section !== 'title')
  const writer = writerOf(text, [...marks.text, ...unreadMarks(inText)])
  const lines = linesIn(record, text).map((line) => lineHtml(line, writer))
  const left =
    unread === null
      ? ''
      : `<details class="unread-list"><summary>Not understood: ${inText.length}</summary>${unreadHtml(inText)}</details>`
  return `<h1 id="title">${titleHtml(record, marks.title)}</h1>
${factsHtml(record)}
${notesHtml(record)}
${legendHtml(record)}
<div class="sides">
<section class="side" aria-label="Text" id="side-text"><div class="text" id="text">${lines.join('')}</div></section>
<section class="side" aria-label="Claims" id="side-claims">${cardsHtml(record)}
${left}</section>
</div>`
}
