/**
 * A process that does one thing: it loads a library, reads some articles, then the ones that are measured, then more of them.
 * `node reader.mjs NAME OTHERS FRESH MORE` prints the seconds of processor time that these took, and the megabytes of text.
 */
import { articles } from './articles.mjs'
import { readers } from './libraries.mjs'

const [, , name, ...numbers] = process.argv
const [others, fresh, more] = numbers.map(Number)

const processor = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

// the texts come last in one list, so that each is fresh whatever was read before it
const texts = [...articles(others + fresh + more)]
const began = processor()
const read = await readers[name]()
const loaded = processor()
const over = (some) => {
  const start = processor()
  for (const text of some) read(text)
  return { seconds: processor() - start, megabytes: some.reduce((sum, text) => sum + text.length, 0) / 1e6 }
}
const last = texts.length - fresh - more
over(texts.slice(0, others))
const ofFresh = over(texts.slice(last, last + fresh))
const ofMore = over(texts.slice(last + fresh))
console.log(JSON.stringify({ load: loaded - began, fresh: ofFresh, more: ofMore }))
