/** Runs over items, up to `window` of them at a time, and gives the results in the items' order. */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  window: number,
  run: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = []
  const iterator = items[Symbol.asyncIterator]()
  let more = true
  try {
    while (more || running.length > 0) {
      while (more && running.length < window) {
        const next = await iterator.next()
        if (next.done === true) more = false
        else {
          const result = run(next.value)
          result.catch(() => undefined)
          running.push(result)
        }
      }
      const first = running.shift()
      if (first !== undefined) yield await first
    }
  } finally {
    await iterator.return?.()
  }
}

/** Groups items, so that small ones travel together; `weigh` tells when a group is heavy enough. */
export async function* inBatches<Item>(
  items: AsyncIterable<Item>,
  size: number,
  weigh: (item: Item) => number,
): AsyncGenerator<Item[]> {
  let batch: Item[] = []
  let weight = 0
  for await (const item of items) {
    batch.push(item)
    weight += weigh(item)
    if (weight < size) continue
    yield batch
    batch = []
    weight = 0
  }
  if (batch.length > 0) yield batch
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
