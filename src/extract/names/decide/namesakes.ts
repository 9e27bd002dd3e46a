/** A person whom a short form can mean. */
export interface Holder {
  readonly key: string
  /** the first token of the full name where it first stands */
  readonly from: number
  /** whether the article calls the person by the given name alone: no bare surname means that one */
  readonly byGivenName: boolean
}

/** From each short form to the people whose full names have it, in the order in which they are introduced. */
export type Holders = Map<string, Holder[]>

export const addHolder = (holders: Holders, form: string, holder: Holder): void => {
  const known = holders.get(form)
  if (known === undefined) holders.set(form, [holder])
  else if (known.every(({ key }) => key !== holder.key)) known.push(holder)
}

/** Of people, those whose name is no short form of one other's: "Bobby Crane" beside 'Robert "Bobby" Crane'. */
const withoutShorter = (holders: Holders, all: readonly Holder[]): readonly Holder[] =>
  all.length < 2 ? all : all.filter(({ key }) => holders.get(key)?.length !== 1 || holders.get(key)![0]!.key === key)

/** Answers whom a short form means at a token; asked in the order of the text. */
export type NamesakeReader = (form: string, at: number) => string | null

/**
 * Tells namesakes apart as news does. A bare surname means the only namesake who was introduced before it, and goes on to mean that one. It
 * never means somebody whom the article calls by the given name. Null where two are left.
 */
export const namesakeReader = (holders: Holders): NamesakeReader => {
  const bearers = new Map<string, string>()
  return (form, at) => {
    const all = withoutShorter(holders, holders.get(form) ?? [])
    const introduced = all.length < 2 ? all : all.filter(({ from }) => from <= at)
    const [only, other] = introduced
    if (only === undefined) return null
    if (other === undefined) return bear(bearers, form, only.key)
    const left = introduced.filter(({ byGivenName }) => !byGivenName)
    if (left.length === 1) return bear(bearers, form, left[0]!.key)
    return bearers.get(form) ?? null
  }
}

const bear = (bearers: Map<string, string>, form: string, key: string): string => {
  if (!bearers.has(form)) bearers.set(form, key)
  return key
}
