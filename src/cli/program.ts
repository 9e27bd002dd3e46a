import { Argument, Command, Option } from 'commander'
import { kindNames } from '../claims/kinds/index.js'
import { toolVersion } from '../version.js'
import type { ApplyFlags } from './commands/apply.js'
import type { ExportFlags } from './commands/export.js'
import { addCompare } from './compare/command.js'
import { inOneLine, tell } from './messages.js'

const examples = `
Examples:
  claimwire article.txt                          a readable report on a terminal, NDJSON in a pipe
  claimwire articles/ --out claims/ --jobs 0     one JSON file for each article of a folder, on all cores
  claimwire articles/ --out claims/ --resume     go on where an earlier run stopped
  claimwire --format csv 'news/**/*.txt' > claims.csv
  claimwire articles/ --format sqlite --out claims.db --manifest run.json
  claimwire articles/ --format html --out review/    pages to read and check: open review/index.html
  cat records.jsonl | claimwire --input ndjson | jq -c .counts
  claimwire news.csv --fields text=body,title=headline --keep outlet,url
  claimwire explain article.txt:120              which rules read the words at offset 120
  claimwire compare news/ --out together/        which articles tell one event, and where their figures agree or conflict

Exit codes: 0 done, 1 some documents failed, 2 wrong usage, 130 and 143 interrupted.
`

const number = (value: string): number | string => (value.trim() === '' ? value : Number(value))

const list = (value: string, earlier: string[] | undefined): string[] => [...(earlier ?? []), ...value.split(',')]

/** "outlet,url" as a list; "all" is no name. */
const kept = (value: string, earlier: string[] | string | undefined): string[] | string =>
  value === 'all' || earlier === 'all' ? 'all' : [...(Array.isArray(earlier) ? earlier : []), ...value.split(',')]

/** "text=body,title=headline" as an object; what is no pair stays as it is and is refused. */
const pairs = (
  value: string,
  earlier: Record<string, string> | string | undefined,
): Record<string, string> | string => {
  const parts = value.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)])
  if (typeof earlier === 'string' || value.split(',').some((pair) => pair.indexOf('=') < 1)) return value
  return { ...earlier, ...Object.fromEntries(parts) }
}

const mainOptions = (): readonly Option[] => [
  new Option(
    '-o, --out <dir>',
    'one JSON file a document, in a tree like that of the inputs; with tables, parquet or html their folder, with sqlite the file',
  ),
  new Option(
    '-f, --format <format>',
    'report (default on a terminal), ndjson (default otherwise), json, json-pretty, csv (a row a claim), rows (a document a line: its record and its rows in every table), tables (a folder of CSV with a codebook), sqlite (one file), parquet (a folder), html (a folder of pages to read and check in a browser)',
  ),
  new Option(
    '--input <kind>',
    'text, ndjson, json, csv, tsv, html, nexis, factiva, proquest, warc or docx (default: by name and content); packed by gzip or not',
  ),
  new Option('--ext <extension>', 'what is read of a folder, such as txt,md (default: every kind above)').argParser(
    list,
  ),
  new Option(
    '--fields <pairs>',
    'what records call their fields: text=body,title=headline,published=pub_date,id=url,outlet=paper (usual names are found)',
  ).argParser(pairs),
  new Option('--keep <fields>', 'fields that go along in document.meta, such as outlet,url, or all').argParser(kept),
  new Option('--encoding <name>', 'of text without a byte order mark (default: utf-8)'),
  new Option('--lexicon <file>', 'places, bodies, people in office to add, and words to leave out: JSON or CSV'),
  new Option('--published <day>', "YYYY-MM-DD, the articles' date where neither record nor text gives one"),
  new Option('-j, --jobs <n>', 'worker threads; 0 is one per core (default: 1)').argParser(number),
  new Option('--resume', 'skip documents whose output is there for the same bytes, options and version (with --out)'),
  new Option(
    '--kinds <kinds>',
    `only these kinds of claims, such as counts,statements (of ${kindNames.join(', ')})`,
  ).argParser(list),
  new Option('--offsets <unit>', 'what offsets count: utf16, or codepoint for Python and R (default: utf16)'),
  new Option('--excel', 'CSV that Excel opens: with a byte order mark, and nothing in it that turns into a date'),
  new Option(
    '--manifest <file>',
    'write what the run was: version, options, inputs with hashes, numbers by kind and failure',
  ),
  new Option('--with-text', 'put the text itself into each record'),
  new Option('--max-bytes <n>', 'the largest document (default: 10000000)').argParser(number),
  new Option('--timeout <seconds>', 'give up on a document after that time (default: never)').argParser(number),
  new Option('-q, --quiet', 'no progress, no warnings, no summary; failures are still named'),
  new Option('--color <when>', 'auto, always or never (default: auto; NO_COLOR and FORCE_COLOR are heeded)'),
  new Option('--progress <when>', 'auto, always or never (default: auto)'),
  new Option('--config <file>', 'options from a JSON file, such as {"format": "csv", "withText": true}'),
  new Option('--strict', 'warnings make exit code 1 too'),
]

/** Options that matter to `explain` too. */
const sharedOptions = ['format', 'input', 'fields', 'keep', 'encoding', 'lexicon', 'published', 'maxBytes', 'color']

/** The JSON Schemas that can be had. */
const schemas = {
  document: async () => (await import('../claims/schema.js')).jsonSchema(),
  lexicon: async () => (await import('../claims/user-lexicon.js')).lexiconJsonSchema(),
  compare: async () => (await import('../claims/comparison/schema.js')).comparisonJsonSchema(),
  tables: async () => (await import('../emit/tables/lines.js')).tablesJsonSchema(),
  corrections: async () => (await import('../claims/corrections.js')).correctionJsonSchema(),
} as const

/** Ends the command with an exit code. */
type Exit = (code: number) => void

const addExplain = (program: Command, exit: Exit): void => {
  const explain = program
    .command('explain')
    .description('which rule made each claim, from which words, and what was not understood')
    .argument('<file>', 'FILE, or FILE:OFFSET for the sentence at that UTF-16 offset')
    .action(async (target: string, flags: Record<string, unknown>) => {
      const { runExplain } = await import('./commands/explain.js')
      exit(await runExplain(target, flags))
    })
  for (const option of mainOptions()) if (sharedOptions.includes(option.attributeName())) explain.addOption(option)
}

/** The commands for what people say of claims. */
const addReview = (program: Command, exit: Exit): void => {
  program
    .command('apply')
    .description('put corrections onto stored records: corrected records as NDJSON')
    .argument('<corrections>', 'the file that a page of --format html saved')
    .argument('<claims...>', 'JSON or NDJSON files of records, folders of them, or - for standard input')
    .option('-o, --out <file>', 'write to a file instead of standard output')
    .option('--coder <initials>', 'only what this coder says; needed where coders decided otherwise of one claim')
    .option('-q, --quiet', 'no summary')
    .action(async (corrections: string, claims: string[], flags: ApplyFlags) => {
      const { runApply } = await import('./commands/apply.js')
      exit(await runApply(corrections, claims, flags))
    })
  program
    .command('agree')
    .description('precision of checked claims with its interval, and the agreement of coders')
    .argument('<corrections...>', 'files of corrections, of one coder or several')
    .addOption(new Option('-f, --format <format>', 'table or json').choices(['table', 'json']).default('table'))
    .action(async (files: string[], { format }: { format: string }) => {
      const { runAgree } = await import('./commands/agree.js')
      exit(await runAgree(files, format))
    })
  program
    .command('export')
    .description('write stored records, with their texts, for programs that show annotations')
    .argument('<claims...>', 'JSON or NDJSON files of records made with --with-text, or - for standard input')
    .addOption(
      new Option('--to <program>', 'brat (a folder) or label-studio (tasks with predictions)')
        .choices(['brat', 'label-studio'])
        .makeOptionMandatory(),
    )
    .option('-o, --out <dir>', 'the folder; for label-studio also without: tasks to standard output')
    .option('-q, --quiet', 'no summary')
    .action(async (claims: string[], flags: ExportFlags) => {
      const { runExport } = await import('./commands/export.js')
      exit(await runExport(claims, flags))
    })
}

/** The commands that read no article. */
const addOthers = (program: Command, exit: Exit): void => {
  program
    .command('schema')
    .description(
      'print the JSON Schema of a document, of a lexicon, of what compare writes, of the rows of tables, or of a line of corrections',
    )
    .addArgument(new Argument('[of]').choices(Object.keys(schemas)).default('document'))
    .action(async (of: keyof typeof schemas) => {
      process.stdout.write(`${JSON.stringify(await schemas[of](), null, 2)}\n`)
    })
  program
    .command('validate')
    .description('check stored outputs against the schema and their own offsets')
    .argument('<path...>', 'JSON or NDJSON files, folders of them, or - for standard input')
    .option('-q, --quiet', 'no summary')
    .action(async (paths: string[], { quiet }: { quiet?: boolean }) => {
      const { runValidate } = await import('./commands/validate.js')
      exit(await runValidate(paths, quiet === true))
    })
  program
    .command('completion')
    .description('print the completion script of a shell')
    .argument('<shell>', 'bash, zsh or fish')
    .action(async (shell: string) => {
      const { completionFor } = await import('./commands/completion.js')
      process.stdout.write(completionFor(shell, program))
    })
  program
    .command('man', { hidden: true })
    .description('print the manual page')
    .action(async () => {
      const { manualOf } = await import('./commands/man.js')
      process.stdout.write(manualOf(program, examples))
    })
}

/** The command line. Language parts, schema and readers are loaded only by the commands that need them. */
export const createProgram = (exit: Exit): Command => {
  const program = new Command('claimwire')
    .usage(
      '[extract] [options] PATH...\n       claimwire compare [options] PATH...\n       claimwire schema | validate PATH... | explain FILE[:OFFSET] | completion SHELL\n       claimwire apply CORRECTIONS CLAIMS... | agree CORRECTIONS... | export CLAIMS...',
    )
    .description('Reads news articles and writes structured claims as JSON.')
    .argument('[path...]', 'files, folders (recursive), globs, or - for standard input (a pipe is read without it)')
    .version(toolVersion)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      outputError: (message) => tell(inOneLine(message.replace(/^error: /, ''))),
    })
    .addHelpText('after', examples)
    .action(async (paths: string[], flags: Record<string, unknown>) => {
      const { runExtract } = await import('./commands/extract.js')
      const { readOptions } = await import('./options.js')
      const { refuseMisspelt } = await import('./spelling.js')
      refuseMisspelt(paths[0], ['extract', ...program.commands.map((command) => command.name())])
      exit(await runExtract(paths[0] === 'extract' ? paths.slice(1) : paths, readOptions(flags)))
    })
  for (const option of mainOptions()) program.addOption(option)
  addExplain(program, exit)
  addCompare(program, exit, mainOptions())
  addReview(program, exit)
  addOthers(program, exit)
  return program
}
