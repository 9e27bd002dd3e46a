import { setImmediate as turn } from 'node:timers/promises'

/** Ends an iteration from outside, even one that is waiting for a slow stream. */
const abandon = (iterator: AsyncIterator<unknown>, waiting: Promise<unknown> | null): void => {
  waiting?.catch(() => undefined)
  iterator.return?.().catch(() => undefined)
}

/**
 * Runs over items, up to `window` of them at a time, and gives the results in the items' order. A result never waits
 * for the next item.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  window: number,
  run: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const iterator = items[Symbol.asyncIterator]()
  const running: Promise<Result>[] = []
  let next: Promise<IteratorResult<Item>> | null = null
  let more = true
  try {
    while (more || running.length > 0) {
      if (more && running.length < window) next ??= iterator.next()
      const [head] = running
      const races = [
        ...(next === null ? [] : [next.then(() => true)]),
        ...(head === undefined ? [] : [head.then(() => false)]),
      ]
      if ((await Promise.race(races)) && next !== null) {
        const item: IteratorResult<Item> = await next
        next = null
        if (item.done === true) more = false
        else {
          const result = run(item.value)
          result.catch(() => undefined)
          running.push(result)
        }
      } else if (head !== undefined) {
        running.shift()
        yield await head
      }
    }
  } finally {
    abandon(iterator, next)
  }
}

/**
 * Groups items, so that small ones travel together, until `weigh` says that a group is heavy enough or the next item
 * lets wait for itself.
 */
export async function* inBatches<Item>(
  items: AsyncIterable<Item>,
  size: number,
  weigh: (item: Item) => number,
): AsyncGenerator<Item[]> {
  const iterator = items[Symbol.asyncIterator]()
  let next = iterator.next()
  try {
    for (let item = await next; item.done !== true; item = await next) {
      const batch = [item.value]
      let weight = weigh(item.value)
      next = iterator.next()
      while (weight < size) {
        const ready = await Promise.race([next, turn(null)])
        if (ready === null || ready.done === true) break
        batch.push(ready.value)
        weight += weigh(ready.value)
        next = iterator.next()
      }
      yield batch
    }
  } finally {
    abandon(iterator, next)
  }
}

/** Looks ahead: the first items, and all of them once more. */
export const peek = async <Item>(
  items: AsyncIterator<Item>,
  count: number,
): Promise<{ first: readonly Item[]; ended: boolean; all: AsyncGenerator<Item> }> => {
  const first: Item[] = []
  let ended = false
  while (first.length < count && !ended) {
    const next = await items.next()
    if (next.done === true) ended = true
    else first.push(next.value)
  }
  async function* all(): AsyncGenerator<Item> {
    try {
      yield* first
      while (!ended) {
        const next = await items.next()
        if (next.done === true) return
        yield next.value
      }
    } finally {
      await items.return?.()
    }
  }
  return { first, ended, all: all() }
}
