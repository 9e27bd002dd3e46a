export { alpha3Of } from '../lexicon/places/alpha3.js'
