import type { PlannedEvent } from '../../../compare/plan/plan.js'
import { inOrder } from '../../run/order.js'
import { createThreads } from '../../run/pool.js'
import type { Batch } from '../batch.js'
import type { Begun } from '../formats.js'
import type { PlacedArticle } from '../rendered.js'
import type { Parts } from '../sinks.js'
import type { Spool } from '../spool/spool.js'
import { youngWhileComparing } from './memory.js'
import type { ComparedPart, WrittenPart } from './worker.js'

/** So many articles go to a thread at a time. */
const articlesOfPart = 200

/** Batches of fewer events are compared before a thread has started. */
export const leastEvents = 1000

async function* partsOf(
  batch: Batch,
  spool: Spool,
  { layout, excel, formats }: Parts,
  tolerance: number,
): AsyncGenerator<ComparedPart> {
  const file = spool.file()
  let events: PlannedEvent<PlacedArticle>[] = []
  let articles = 0
  let begun: Begun = { isFirst: true, hasAlone: false }
  const part = (): ComparedPart => ({
    events: JSON.stringify(events),
    tolerance,
    file,
    layout,
    excel,
    formats,
    ...begun,
  })
  for (const planned of batch.plan.events()) {
    events.push(planned)
    articles += planned.members.length
    if (articles < articlesOfPart) continue
    yield part()
    begun = { isFirst: false, hasAlone: begun.hasAlone || events.some(({ members }) => members.length === 1) }
    events = []
    articles = 0
  }
  if (events.length > 0) yield part()
}

/** Compares the events of a batch in threads of their own, and gives what is written of them in their order. */
export async function* comparedInThreads(
  batch: Batch,
  spool: Spool,
  parts: Parts,
  tolerance: number,
  threads: number,
): AsyncGenerator<WrittenPart> {
  const pool = await createThreads('compareEvents', threads, youngWhileComparing)
  try {
    yield* inOrder(partsOf(batch, spool, parts, tolerance), threads * 2, (part): Promise<WrittenPart> => pool.run(part))
  } finally {
    await pool.destroy()
  }
}
