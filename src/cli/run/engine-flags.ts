import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Settings of V8 for a run over many documents, for this thread and those started later; measured on Node 20, 22, 24.
 * The code is wide and flat, so that functions inlined into each other only make the compiler slower: on Node 20 it
 * would spend a fifth more of the processors' time. And by itself the heap waits for a collection until it has grown fourfold.
 */
export const setEngineFlags = (): void => {
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=0')
  setFlagsFromString('--heap-growing-percent=30')
}

/**
 * Loads code without the optimizing compiler, which would spend a fifth of start-up's processor time on functions that run only then.
 * For the main thread, as long as there are no others: the setting is the process's.
 */
export const unoptimized = async <Loaded>(load: () => Promise<Loaded>): Promise<Loaded> => {
  setFlagsFromString('--no-opt')
  try {
    return await load()
  } finally {
    setFlagsFromString('--opt')
  }
}

/**
 * For worker threads, each of which compiles the same code for itself: only what runs three times as often as by default is optimized.
 * Over 2,000 articles two threads take a tenth less of the processors' time.
 */
export const optimizeLess = (): void => setFlagsFromString('--interrupt-budget=400000')

/** Of a thread's memory in megabytes, the part for what lives briefly, which newer Nodes make larger by themselves. */
export const youngGeneration = 36

/** Gives back memory that nothing needs any more, where a run goes on with other things: by itself the heap keeps it. */
export const collectGarbage = (): void => {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') collect()
  setFlagsFromString('--no-expose-gc')
}
