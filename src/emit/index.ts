export { csvHeader, toRows } from './csv.js'
export { toElement, toIndented, toLine } from './json.js'
