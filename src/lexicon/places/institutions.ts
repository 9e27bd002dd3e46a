import { phraseList } from '../word-list.js'

/**
 * Institutions and offices of the law and of local government that one country has, or two: they show where the towns beside them lie.
 * Rows of countries and phrases in lower case, token by token.
 */
const institutions: readonly (readonly [countries: string, phrases: string])[] = [
  ['CA', 'mpp, mpps, provincial police, rcmp'],
  ['CA US', 'school board, school district, school trustee, school trustees'],
  ['GB', 'borough council, borough councillor, crown court, parish council, parish councillor, parish councillors'],
  ['IE', 'garda, gardai, gardaí, oireachtas'],
  ['IN', 'congress mla, congress mlas, congress mp, congress mps, gram panchayat, panchayat samiti, zilla parishad'],
  [
    'US',
    `board of selectmen, board of supervisors, councilman, councilmen, councilwoman, district attorney, grand juries, grand jurors, grand jury,
      selectman, selectmen, selectwoman, sheriff 's department, sheriff 's deputies, sheriff 's deputy, sheriff 's office, state representative, state senator, state trooper, state troopers`,
  ],
]

/** An institution, word by word, with the countries that have one. */
export interface Institution {
  readonly words: readonly string[]
  readonly countries: readonly string[]
}

const byFirstWord = new Map<string, Institution[]>()
for (const [countries, list] of institutions)
  for (const phrase of phraseList(list)) {
    const words = phrase.split(' ')
    const opened = byFirstWord.get(words[0]!) ?? []
    byFirstWord.set(words[0]!, [...opened, { words, countries: countries.split(' ') }])
  }

/** The words that open institutions. */
export const institutionOpeners = (): Iterable<string> => byFirstWord.keys()

/** The institution that opens at a token: "grand jury". */
export const institutionAt = (tokens: readonly { readonly lower: string }[], at: number): Institution | null => {
  const opened = byFirstWord.get(tokens[at]?.lower ?? '')
  if (opened === undefined) return null
  return opened.find(({ words }) => words.every((word, k) => tokens[at + k]?.lower.replace('’', "'") === word)) ?? null
}
