/** What the bundle gives: the functions that need all of the language. */
export { explain } from '../explain.js'
export { extract } from '../pipeline.js'
