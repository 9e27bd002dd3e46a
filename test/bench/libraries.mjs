/** What reads an article, and how: each is loaded where it is asked for alone. */
export const readers = {
  claimwire: async () => {
    const { extract } = await import('../../dist/index.js')
    return (text) => extract(text)
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise')
    return (text) => nlp(text)
  },
  'wink-nlp': async () => {
    const { default: wink } = await import('wink-nlp')
    const { default: model } = await import('wink-eng-lite-web-model')
    const nlp = wink(model)
    return (text) => nlp.readDoc(text).entities().out(nlp.its.detail)
  },
  'chrono-node': async () => {
    const chrono = await import('chrono-node')
    return (text) => chrono.parse(text, new Date(2024, 4, 3))
  },
}

/** What the tables say of them. */
export const told = {
  claimwire: 'claimwire `extract(text)`, all kinds',
  compromise: 'compromise `nlp(text)`, its default',
  'wink-nlp': 'wink-nlp `readDoc(text).entities()`',
  'chrono-node': 'chrono-node `parse(text)`, dates alone',
}
