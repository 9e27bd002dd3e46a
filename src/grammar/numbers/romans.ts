const digits = [
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const

const romanOf = (value: number): string => {
  let rest = value
  let written = ''
  for (const [letters, worth] of digits)
    while (rest >= worth) {
      written += letters
      rest -= worth
    }
  return written
}

/** II to XCIX by their letters; I alone is a pronoun. */
export const romans: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 98 }, (_, k): [string, number] => [romanOf(k + 2), k + 2]),
)
