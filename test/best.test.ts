import { expect, it } from 'vitest'
import { compare, extract } from '../src/index.js'

it('takes of two numbers that stand equal the one that more articles give, exactly or as a floor', () => {
  const texts = [
    'A landslide near Molten killed 18 people on Monday, the Molten fire service said.',
    'At least 18 people died on Monday when a hillside gave way near Molten, the Molten fire service said.',
    'On Monday 19 people were killed by a landslide near Molten, the Harbour Red Cross said.',
  ]
  const ids = texts.map((_, index) => `article-${index}`)
  const records = texts.map((text, index) => extract(text, { id: ids[index]!, published: '2026-03-03' }))
  const { slots } = compare(records, { events: Object.fromEntries(ids.map((id) => [id, 'landslide'])) })
  const slot = slots.find(({ figures }) => figures.some(({ id }) => id === '19'))
  expect(slot?.summary).toMatchObject({ best: 18, rule: 'summary/texts' })
})
