import { perWord } from '../memo.js'

/** Letters that are no letter with an accent, and what they are written as without. */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['ð', 'd'],
  ['ø', 'o'],
  ['þ', 'th'],
  ['đ', 'd'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ł', 'l'],
  ['œ', 'oe'],
  ['ß', 'ss'],
])

const fold = perWord((lower) =>
  lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æðøþđħıłœß]/g, (letter) => plainLetters.get(letter) ?? letter),
)

/** A word in lower case without accents: "peña" is "pena". */
export const withoutAccents = (lower: string): string => (/[^ -~]/.test(lower) ? fold(lower) : lower)
