import { keyOf, proquestLabels, proquestText } from './labels.js'
import { type Article, dateOpening, joinLines, labelOf } from './layout.js'

const isLabel = (label: string): boolean => proquestLabels.has(label) || proquestText.has(label)

const counter = /^\s*\p{L}+\s+\d+\s+\p{L}+\s+\d+\s*$/u

/** "New York Times, Late Edition (East Coast); New York, N.Y. [New York, N.Y]03 Mar 2019: A.1." */
const ofPublication = (info: string): { outlet: string | null; published: string | null } => {
  const bracket = info.indexOf(']')
  const date = bracket === -1 ? null : (info.slice(bracket + 1).split(':')[0] ?? null)
  return {
    outlet: info.split(';')[0]?.trim() ?? null,
    published: date === null ? null : dateOpening(date),
  }
}

/** Reads one article as ProQuest lays it out. */
export const readProquest = (text: string): Article => {
  const values: Record<string, string> = {}
  const body: string[] = []
  const above: string[] = []
  let current: 'top' | 'text' | string = 'top'
  for (const line of text.split('\n')) {
    const field = labelOf(line.trim(), isLabel)
    if (field !== null && proquestText.has(field.label)) {
      current = 'text'
      body.push(field.value)
    } else if (field !== null) {
      current = keyOf(field.label)
      values[current] ??= field.value
    } else if (current === 'text') body.push(line)
    else if (current === 'top') {
      if (line.trim() !== '' && !counter.test(line)) above.push(line.trim())
    } else if (line.trim() === '') current = 'between'
    else if (current !== 'between') values[current] = `${values[current]} ${line.trim()}`.trim()
  }
  const info = ofPublication(values['publication info'] ?? '')
  const title = values.title ?? above[0]
  const outlet = values.outlet?.split(';')[0] ?? info.outlet
  const published = values.published ?? info.published
  return {
    text: joinLines(body),
    values: {
      ...values,
      ...(title !== undefined && { title }),
      ...(outlet !== null && outlet !== '' && { outlet }),
      ...(published !== null && { published }),
    },
  }
}
