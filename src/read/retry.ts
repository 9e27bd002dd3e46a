import { setTimeout as delay } from 'node:timers/promises'

/** Runs an operation again, up to two seconds long, while the system is out of file handles: others will be closed. */
export const withHandles = async <T>(operation: () => T | Promise<T>): Promise<T> => {
  for (let attempt = 0; ; attempt++) {
    try {
      return await operation()
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if ((code !== 'EMFILE' && code !== 'ENFILE') || attempt === 40) throw error
      await delay(50)
    }
  }
}
