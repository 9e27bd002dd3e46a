import { commandBundle, loadCommand } from './command.js'
import { setEngineFlags } from './run/engine-flags.js'

// before any of the code is compiled that is kept
setEngineFlags()
const { main } = await loadCommand()
const { hasReadText } = await main()
// the first run over articles keeps what most runs need
if (hasReadText) commandBundle.keepCode()
