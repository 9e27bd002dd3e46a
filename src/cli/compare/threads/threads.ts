import type { PlannedEvent } from '../../../compare/batch.js'
import type { Waiting } from '../../../compare/types.js'
import { inOrder } from '../../run/order.js'
import { createThreads } from '../../run/pool.js'
import type { Batch } from '../batch.js'
import type { Parts } from '../sinks.js'
import type { Spool } from '../spool.js'
import { youngWhileComparing } from './memory.js'
import type { ComparedPart, SentArticle, SentEvent, WrittenPart } from './worker.js'

/** So many articles go to a thread at a time. */
const articlesOfPart = 200

/** Batches of fewer events are compared before a thread has started. */
export const leastEvents = 1000

const sentEvent = (planned: PlannedEvent<Waiting>, batch: Batch): SentEvent => {
  const { members, group } = planned
  const told = batch.mentions.toldOf(planned)
  const sent = ({ id, sha256 }: Waiting): SentArticle => ({ id, sha256, place: batch.articles.get(id)!.place })
  return {
    planned: { ...planned, group: { ...group, members: [], near: [] }, members: members.map(sent) },
    told: { claims: told.claims, outlines: told.outlines.map(sent) },
    copies: [...members, ...told.outlines].map(({ id }) => [id, batch.plan.copies.get(id)!] as const),
    left: members.map(({ id }) => [...batch.mentions.leftBy(id)]),
  }
}

async function* partsOf(
  batch: Batch,
  spool: Spool,
  { layout, excel, formats }: Parts,
  tolerance: number,
): AsyncGenerator<ComparedPart> {
  const file = spool.file()
  const { events } = batch.plan
  let hasAlone = false
  for (let from = 0; from < events.length; ) {
    const sent: string[] = []
    const [isFirst, hadAlone] = [from === 0, hasAlone]
    for (let articles = 0; articles < articlesOfPart && from < events.length; from++) {
      const planned = events[from]!
      sent.push(JSON.stringify(sentEvent(planned, batch)))
      articles += planned.members.length
      hasAlone ||= planned.members.length === 1
    }
    yield { events: `[${sent.join(',')}]`, tolerance, file, layout, excel, formats, isFirst, hasAlone: hadAlone }
  }
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
