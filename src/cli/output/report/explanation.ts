import type { Use } from '../../../claims/kinds/kind.js'
import type { Explanation } from '../../../index.js'
import type { Layout } from '../layout.js'
import { chalkFor, plain } from './report.js'
import { wrap } from './wrap.js'

/** Words that became a claim, and what they are taken to mean. */
export interface ExplainedClaim extends Use {
  /** "count" */
  readonly claim: string
  readonly meaning: string
}

/** What there is to say of one document, or of some words of it. */
export interface Explained extends Pick<Explanation, 'steps' | 'clauses' | 'unread' | 'unnamed'> {
  readonly id: string
  readonly text: string
  /** the record's own title, in which the offsets of a sentence of that section count */
  readonly title: string | null
  readonly sentences: readonly (Explanation['record']['document']['sentences'][number] & { readonly index: number })[]
  readonly claims: readonly ExplainedClaim[]
  readonly diagnostics: Explanation['record']['diagnostics']
}

interface Span {
  readonly start: number
  readonly end: number
}

const placed = ({ text, start, end }: Span & { readonly text: string }): string => `"${text}" (${start} to ${end})`

/** Groups what was found by its sentence, once: a page of 10,000 lines has more steps than can be filtered for each of them. */
const bySentence = <Item extends { readonly sentence: number }>(
  items: readonly Item[],
): ((sentence: number) => readonly Item[]) => {
  const groups = new Map<number, Item[]>()
  for (const item of items) {
    const group = groups.get(item.sentence)
    if (group === undefined) groups.set(item.sentence, [item])
    else group.push(item)
  }
  return (sentence) => groups.get(sentence) ?? []
}

/** An explanation for people: each sentence with its claims, the steps that led there, and what was not understood. */
export const explanationToReport = (explained: Explained, layout: Layout): string => {
  const chalk = chalkFor(layout)
  const paragraph = (words: string, style: (text: string) => string, indent: number): string =>
    wrap([{ text: plain(words), style }], layout.width, indent)
  const claimsIn = bySentence(explained.claims)
  const clausesIn = bySentence(explained.clauses)
  const stepsIn = bySentence(explained.steps)
  const unreadIn = bySentence([...explained.unread, ...explained.unnamed].sort((a, b) => a.start - b.start))
  const told = explained.sentences.map(({ index, start, end, section }) => {
    const text = section === 'title' ? (explained.title ?? '') : explained.text
    const claims = claimsIn(index)
    const unread = unreadIn(index).map(({ text, start: at }) => `${text} (${at})`)
    return [
      paragraph(`${text.slice(start, end)} (${section}, ${start} to ${end})`, chalk.bold, 0),
      ...claims.map((use) => {
        const { claim, meaning, rule } = use
        return paragraph(`${placed(use)}, ${meaning === '' ? claim : `${claim}: ${meaning}`}; rule ${rule}`, String, 2)
      }),
      ...(claims.length === 0 ? [paragraph('No claims.', chalk.dim, 2)] : []),
      ...clausesIn(index).map((clause) => {
        const words = ({ start: first, end: last }: Span): string => `"${text.slice(first, last)}"`
        const verb = clause.verb === null ? 'no verb' : `verb ${words(clause.verb)}`
        const subject = clause.subject === null ? '' : `, subject ${words(clause.subject)}`
        return paragraph(`${clause.kind} clause (${clause.start} to ${clause.end}): ${verb}${subject}`, chalk.dim, 4)
      }),
      ...stepsIn(index).map((step) => {
        const why = step.why === null ? '' : `: ${step.why}`
        return paragraph(`${step.verdict} ${placed(step)} by ${step.rule}${why}`, chalk.dim, 4)
      }),
      ...(unread.length === 0 ? [] : [paragraph(`Not understood: ${unread.join(', ')}`, chalk.yellow, 2)]),
    ].join('')
  })
  const notes = explained.diagnostics.map(({ severity, message, start }) =>
    paragraph(`${severity}${start === undefined ? '' : ` at ${start}`}: ${message}`, chalk.yellow, 0),
  )
  return [...told, ...(notes.length === 0 ? [] : [notes.join('')])].join('\n')
}
