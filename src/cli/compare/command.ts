import { type Command, Option } from 'commander'
import { sharedOptions } from './shared-options.js'

const number = (value: string): number | string => (value.trim() === '' ? value : Number(value))

const compareOptions = (): readonly Option[] => [
  new Option('-o, --out <dir>', 'where events.json, slots.ndjson, figures.csv and report.txt go'),
  new Option(
    '-f, --format <format>',
    'of standard output: report (default on a terminal), ndjson (default otherwise: a slot a line), json (an array of slots), json-pretty, csv (a row a claim), html (one page)',
  ),
  new Option('--events <file>', 'groups that you know: {"article", "event"} a line, or CSV with these columns'),
  new Option('--window <days>', 'how many days may lie between two articles of one event (default: 10)').argParser(
    number,
  ),
  new Option('--tolerance <share>', 'how far "about" reaches (default: 0.1)').argParser(number),
  new Option('--explain <id>', 'why these articles are one event, or why the figures of a slot are related so'),
  new Option('--state <file>', 'what daily runs remember of the days before'),
]

/** Those of the main command that stand in the help of comparing. */
const taken: readonly string[] = [...sharedOptions, 'config']

/** Adds `claimwire compare`; `others` are the options of the main command, of which it takes some. */
export const addCompare = (program: Command, exit: (code: number) => void, others: readonly Option[]): void => {
  const compare = program
    .command('compare')
    .description('what articles say together: which tell one event, which figures agree, conflict or were replaced')
    .argument('[path...]', 'records that claimwire wrote, or articles; - for standard input')
    .action(async (paths: string[], flags: Record<string, unknown>) => {
      const { runCompare } = await import('../commands/compare.js')
      const { readCompareOptions } = await import('./options.js')
      exit(await runCompare(paths, readCompareOptions(flags)))
    })
  for (const option of compareOptions()) compare.addOption(option)
  for (const option of others) if (taken.includes(option.attributeName())) compare.addOption(option)
}
