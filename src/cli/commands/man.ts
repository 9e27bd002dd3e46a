import type { Command } from 'commander'
import { toolVersion } from '../../version.js'

/** The manual page, made from the same commands and options as the help. */

/** Text as roff reads it: no line is taken for a request, no hyphen for a dash. */
const roff = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .split('\n')
    .map((line) => (/^[.']/.test(line) ? `\\&${line}` : line))
    .join('\n')

const entry = (term: string, doc: string): string => `.TP\n.B ${roff(term)}\n${roff(doc)}`

const commandOf = (command: Command): string => {
  const words = command.registeredArguments.map((argument) =>
    argument.required ? `<${argument.name()}>` : `[${argument.name()}]`,
  )
  return entry([command.name(), ...words].join(' '), command.description())
}

/** Options that a command has beyond those of the main one, or with other words. */
const ownOptions = (program: Command, command: Command): string => {
  const known = new Set(program.options.map(({ flags, description }) => `${flags} ${description}`))
  const own = command.options.filter(({ flags, description }) => !known.has(`${flags} ${description}`))
  const shared = command.options.filter(({ flags, description }) => known.has(`${flags} ${description}`))
  if (command.options.length === 0) return ''
  const others = shared.map(({ long }) => long ?? '').join(', ')
  const note = others === '' ? '' : `\n.PP\n${roff(`As above: ${others}.`)}`
  return `.SS ${roff(command.name())}\n${own.map((option) => entry(option.flags, option.description)).join('\n')}${note}\n`
}

/** The manual page of the command in roff; \`examples\` stand as they do in the help. */
export const manualOf = (
  program: Command,
  examples: string,
): string => `.TH CLAIMWIRE 1 "" "claimwire ${toolVersion}" "User Commands"
.SH NAME
claimwire \\- ${roff(program.description().replace(/\.$/, ''))}
.SH SYNOPSIS
.nf
${roff(`claimwire ${program.usage().replaceAll('\n       ', '\n')}`)}
.fi
.SH DESCRIPTION
${roff('Claims go to standard output, or to the folder or file that --out names; progress, warnings and a summary go to standard error.')}
.SH OPTIONS
${program.options.map((option) => entry(option.flags, option.description)).join('\n')}
.SH COMMANDS
${program.createHelp().visibleCommands(program).map(commandOf).join('\n')}
${program
  .createHelp()
  .visibleCommands(program)
  .map((command) => ownOptions(program, command))
  .join('')}.SH EXAMPLES
.nf
${roff(examples.trim())}
.fi
`
