/** What the bundle gives: the functions that need all of the language. */
export { explain } from '../explain.js'
export { gazetteerVersion } from '../lexicon/gazetteer/index.js'
export { extract } from '../pipeline.js'
