import type { Slot } from '../../claims/comparison.js'
import { originRules } from './claim-origins.js'

type Figure = Slot['figures'][number]

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ')

const kinds: Readonly<Record<Slot['origins'][number]['kind'], string>> = {
  stated: 'a source that articles state',
  agency: 'a news agency or paper that articles state or are from',
  copy: 'articles that repeat each other, by the first of them',
  outlet: 'a paper that says so itself',
}

const articlesWords = (number: number): string => (number === 1 ? '1 article' : `${number} articles`)

/** How the origins of a figure are counted, in words: "2 to 3 independent origins". */
export const explainIndependent = ({ origins: { named, unattributed, atMost } }: Figure): string => {
  const least = Math.max(named, Math.min(1, atMost))
  const range = least === atMost ? `${atMost}` : `${least} to ${atMost}`
  return `${range} independent: ${named} named, ${unattributed} that nothing ties to one of them`
}

/** Says in words who an origin of a slot is, what it gives, and how its claims were led back to it. */
export const explainOrigin = ({ origins, figures }: Slot, id: string): readonly string[] => {
  const origin = origins.find((one) => one.id === id)
  if (origin === undefined) return []
  const { name, kind, aliases, articles } = origin
  const claims = figures.flatMap((figure) =>
    figure.claims.filter((claim) => claim.origin === id).map((claim) => ({ figure: figure.id, claim })),
  )
  const rules = new Set(claims.flatMap(({ claim }) => claim.originRule ?? []))
  return [
    `${name}: ${kinds[kind]}; ${articlesWords(articles)}`,
    ...(aliases.length === 0 ? [] : [`told as ${quoted(aliases)}`]),
    ...[...rules].sort().map((rule) => `${originRules[rule as keyof typeof originRules] ?? rule} (${rule})`),
    ...figures.flatMap(({ id: figure }) => {
      const told = claims.filter((one) => one.figure === figure).map(({ claim }) => claim.article)
      return told.length === 0 ? [] : [`${figure} in ${[...new Set(told)].join(', ')}`]
    }),
  ]
}
