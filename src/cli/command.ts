import { bundleOf } from '../bundle/bundle.js'
import type * as entry from './entry.js'

/** What the command and its threads do. */
type Command = typeof entry

/** The command as one script. */
export const commandBundle = bundleOf<Command>('command')

/** Loads the command: from its script, or without one from its modules. */
export const loadCommand = async (): Promise<Command> =>
  commandBundle.isThere() ? commandBundle.load() : import('./entry.js')
