import type { Corpus } from '../extractor.js'

export const corpus: Corpus = { finds: [], ignores: [], gaps: [] }
