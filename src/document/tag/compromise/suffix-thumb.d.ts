/** What is used of suffix-thumb, compromise's own package for endings; its types are not where its `exports` point. */
declare module 'suffix-thumb' {
  /** Rules from endings to endings, with the words that are their exceptions. */
  export interface Model {
    readonly fwd: Readonly<Record<string, string>>
    readonly both: Readonly<Record<string, string>>
    readonly ex: Readonly<Record<string, string>>
  }
  export const convert: (word: string, model: Model) => string
}
