import * as chrono from 'chrono-node'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import wink from 'wink-nlp'
import { extract } from '../../dist/index.js'

const winkNlp = wink(model)
const its = winkNlp.its

/** What reads an article, and how, in one process. */
const readers = {
  'claimwire extract(text), all kinds': (text) => extract(text),
  'compromise nlp(text), its default': (text) => nlp(text),
  'wink-nlp readDoc(text).entities()': (text) => winkNlp.readDoc(text).entities().out(its.detail),
  'chrono-node parse(text), dates only': (text) => chrono.parse(text, new Date(2024, 4, 3)),
}

/** Milliseconds of processor time for all texts, by reader: the best of some rounds, taken in turns. */
export const measureLibraries = (texts, rounds) => {
  const best = new Map(Object.keys(readers).map((name) => [name, Number.POSITIVE_INFINITY]))
  for (let round = 0; round <= rounds; round++)
    for (const [name, read] of Object.entries(readers)) {
      const began = process.cpuUsage()
      for (const text of texts) read(text)
      const { user, system } = process.cpuUsage(began)
      // the first round only warms up
      if (round > 0) best.set(name, Math.min(best.get(name) ?? 0, (user + system) / 1000))
    }
  return best
}

/** Milliseconds of processor time that `extract` takes for one text. */
export const measureExtract = (text) => {
  const began = process.cpuUsage()
  extract(text)
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}
