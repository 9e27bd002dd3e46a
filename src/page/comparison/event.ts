import {
  daysWords,
  figureWords,
  independentWords,
  relationWords,
  slotWords,
  summaryWords,
} from '../../claims/comparison/words.js'
import type { ComparedEvent, Figure, Relation, Slot, SlotClaim } from '../../claims/comparison.js'
import { countedWords } from '../../claims/words/numbers.js'
import { escapeHtml } from '../escape.js'
import { byAge, chartOf, shown } from './chart.js'

/** The sentence that a claim stands in; null where the record has no text. */
export type SentenceOf = (article: string, sentence: number) => string | null

/** The place of an article in the page of an event. */
const anchorOf = (event: string, article: string): string => `${event}-${encodeURIComponent(article)}`

const articleLink = (event: string, article: string): string =>
  `<a href="#${escapeHtml(encodeURIComponent(anchorOf(event, article)))}">${shown(article)}</a>`

/** A sentence with the words of a claim marked, where they stand in it once. */
const marked = (sentence: string, words: string): string => {
  const first = sentence.indexOf(words)
  if (words === '' || first === -1 || sentence.indexOf(words, first + 1) !== -1) return shown(sentence)
  const [before, after] = [sentence.slice(0, first), sentence.slice(first + words.length)]
  const space = (text: string): string => (/^\s|\s$/.test(text) ? ' ' : '')
  return `${shown(before)}${space(before.slice(-1))}<mark>${shown(words)}</mark>${space(after.slice(0, 1))}${shown(after)}`
}

const sayerCell = ({ sayer, via }: SlotClaim): string => {
  const who = sayer?.name ?? sayer?.text ?? null
  return `${who === null ? '<i>unattributed</i>' : shown(who)}${via.length === 0 ? '' : `<br><small>by way of ${shown(via.join(', '))}</small>`}`
}

const cell = (html: string): string => `<td>${html}</td>`

const claimRow = (figure: Figure, claim: SlotClaim, slot: Slot, sentenceOf: SentenceOf): string => {
  const sentence = sentenceOf(claim.article, claim.sentence)
  const origin = slot.origins.find(({ id }) => id === claim.origin)
  return `<tr>${[
    claim.order.day ?? '',
    `<b>${shown(figureWords(figure, slot))}</b>`,
    sayerCell(claim),
    origin === undefined ? '<i>unknown</i>' : `${shown(origin.name)} <small>${origin.kind}</small>`,
    articleLink(slot.event, claim.article),
    sentence === null ? `<mark>${shown(claim.text)}</mark>` : marked(sentence, claim.text),
  ]
    .map(cell)
    .join('')}</tr>`
}

const columns = ['As of', 'Figure', 'Who says so', 'Origin', 'Article', 'The words']

const claimTable = (slot: Slot, sentenceOf: SentenceOf): string => {
  const rows = [...slot.figures]
    .sort(byAge)
    .flatMap((figure) => figure.claims.map((claim) => claimRow(figure, claim, slot, sentenceOf)))
  return `<div class="scroll"><table><thead><tr>${columns.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`
}

/** Relations that a reader must see are told first. */
const relationHeadings = [
  ['conflict', 'Disagree'],
  ['unordered', 'Order unknown'],
  ['superseded', 'Replaced'],
  ['agree', 'Agree'],
  ['compatible', 'Fit together'],
] as const

const relationList = (slot: Slot): string => {
  const names = new Map(slot.figures.map((figure) => [figure.id, figureWords(figure, slot)]))
  const line = (relation: Relation): string => `<li>${shown(relationWords(relation, (id) => names.get(id) ?? id))}</li>`
  return relationHeadings
    .map(([kind, heading]) => {
      const found = slot.relations.filter(({ relation }) => relation === kind)
      return found.length === 0
        ? ''
        : `<div class="relations ${kind}"><h4>${heading}</h4><ul>${found.map(line).join('')}</ul></div>`
    })
    .join('')
}

const originList = ({ origins }: Slot): string =>
  origins.length === 0
    ? ''
    : `<div class="relations"><h4>Origins</h4><ul>${origins
        .map(({ kind, name, aliases, articles, figures }) => {
          const also = aliases.length === 0 ? '' : `, also ${aliases.join(', ')}`
          return `<li>${shown(`${name} (${kind}${also}): ${figures.join(', ')} in ${countedWords(articles, 'article')}`)}</li>`
        })
        .join('')}</ul></div>`

const slotPart = (slot: Slot, sentenceOf: SentenceOf): string => {
  const claims = slot.figures.reduce((sum, figure) => sum + figure.claims.length, 0)
  const unknown =
    slot.unknown.length === 0
      ? ''
      : `<p class="unknown">Unknown: ${shown(slot.unknown.map(({ message }) => message).join('; '))}</p>`
  return `<section class="slot" id="${escapeHtml(slot.id)}">
<h3>${shown(slotWords(slot))}</h3>
<p class="summary${slot.summary.disputed ? ' disputed' : ''}"><b>${shown(summaryWords(slot.summary, slot))}</b> <small>rule ${shown(slot.summary.rule)}; ${independentWords(slot.summary.independent)}</small></p>
${chartOf(slot)}
${unknown}
<details><summary>${countedWords(claims, 'claim')} in words${slot.relations.length === 0 ? '' : `, ${countedWords(slot.relations.length, 'relation')}`}</summary>
${claimTable(slot, sentenceOf)}
<div class="lists">${relationList(slot)}${originList(slot)}</div>
</details>
</section>`
}

/** Quantities that are told once: a row each. */
const onceTable = (slots: readonly Slot[], sentenceOf: SentenceOf): string => {
  if (slots.length === 0) return ''
  const rows = slots.flatMap((slot) =>
    slot.figures.flatMap((figure) =>
      figure.claims.map((claim) => {
        const sentence = sentenceOf(claim.article, claim.sentence)
        return `<tr>${[
          shown(slotWords(slot)),
          `<b>${shown(figureWords(figure, slot))}</b>`,
          sayerCell(claim),
          articleLink(slot.event, claim.article),
          sentence === null ? `<mark>${shown(claim.text)}</mark>` : marked(sentence, claim.text),
        ]
          .map(cell)
          .join('')}</tr>`
      }),
    ),
  )
  const heads = ['What', ...columns.slice(1, 3), ...columns.slice(4)]
  return `<details><summary>${countedWords(slots.length, 'quantity', 'quantities')} with one figure</summary>
<div class="scroll"><table><thead><tr>${heads.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div></details>`
}

const articleItem =
  (event: ComparedEvent) =>
  (article: ComparedEvent['articles'][number]): string => {
    const { id, published, title, outlet, credit, copyOf } = article
    const facts = [published ?? 'no date', outlet, credit === null ? null : `by ${credit}`]
      .filter((each) => each !== null)
      .join(', ')
    const copy = copyOf === null ? '' : `; repeats ${articleLink(event.id, copyOf)}`
    return `<li id="${escapeHtml(anchorOf(event.id, id))}">${shown(title ?? id)} <small>${shown(facts)}; ${shown(id)}${copy}</small></li>`
  }

/** Articles of other events that tell of this one in passing: their claims stand in its quantities. */
const passersBy = (event: ComparedEvent, slots: readonly Slot[]): string => {
  const own = new Set(event.articles.map(({ id }) => id))
  const told = slots.flatMap(({ figures }) => figures.flatMap(({ claims }) => claims.map(({ article }) => article)))
  const others = [...new Set(told)].filter((id) => !own.has(id)).sort()
  const items = others.map((id) => `<li id="${escapeHtml(anchorOf(event.id, id))}">${shown(id)}</li>`)
  return items.length === 0 ? '' : `<h3>Told in passing by</h3>\n<ul class="articles">${items.join('\n')}</ul>`
}

/** The title that an event is shown under. */
export const titleOf = ({ label, name, articles, id }: ComparedEvent): string => label ?? name ?? articles[0]?.id ?? id

/** A slot is drawn where it has something to compare. */
const isDrawn = ({ figures }: Slot): boolean => figures.length > 1

/** One event: its facts, a drawing for each quantity with several figures, a table of the others, its articles. */
export const eventSection = (event: ComparedEvent, slots: readonly Slot[], sentenceOf: SentenceOf): string => {
  const rank = ({ id, background }: Slot): number => (id === event.main?.slot ? 0 : background ? 2 : 1)
  const ordered = [...slots].sort((a, b) => rank(a) - rank(b))
  const where = event.places
    .slice(0, 4)
    .map(({ name, country }) => (country === null ? name : `${name} (${country})`))
    .join(', ')
  const facts = [
    event.days === null ? 'no date' : daysWords(event.days),
    where,
    countedWords(event.articles.length, 'article'),
    event.name === null ? event.id : `${event.name} (${event.id})`,
  ].filter((each) => each !== '')
  return `<section class="event" id="${escapeHtml(event.id)}">
<h2>${shown(titleOf(event))}</h2>
<p class="facts">${shown(facts.join('; '))}</p>
${ordered
  .filter(isDrawn)
  .map((slot) => slotPart(slot, sentenceOf))
  .join('\n')}
${onceTable(
  ordered.filter((slot) => !isDrawn(slot)),
  sentenceOf,
)}
<h3>Articles</h3>
<ul class="articles">${event.articles.map(articleItem(event)).join('\n')}</ul>
${passersBy(event, slots)}
</section>`
}
