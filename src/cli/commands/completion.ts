import type { Command, Option } from 'commander'
import { compareChoices } from '../compare/options.js'
import { KnownError } from '../messages.js'
import { choices } from '../options.js'

/** Completion scripts, made from the same options as the help. */

const shells = ['bash', 'zsh', 'fish'] as const

/** The closed list of values of an option: that of its command, else that of options of this name. */
const choicesOf = (option: Option, command: Command): readonly string[] =>
  option.argChoices ??
  (command.name() === 'compare' ? compareChoices : {})[option.attributeName()] ??
  choices[option.attributeName()] ??
  []

const flagsOf = ({ short, long }: Option): readonly string[] => [short, long].filter((flag) => flag !== undefined)

const takesValue = ({ required, optional }: Option): boolean => required || optional

/** The commands that the help names. */
const shownOf = (program: Command): readonly Command[] => program.createHelp().visibleCommands(program)

const namesOf = (program: Command): readonly string[] => shownOf(program).map((command) => command.name())

const flagWords = (command: Command): string => [...command.options.flatMap(flagsOf), '--help'].join(' ')

/** What stands behind an option of a command in bash: its values, or a file. */
const bashValues = (command: Command): string =>
  command.options
    .filter(takesValue)
    .map((option) => {
      const values = choicesOf(option, command)
      const words = values.length > 0 ? `-W "${values.join(' ')}"` : '-f'
      const pattern = flagsOf(option)
        .map((flag) => `${commandName(command)} ${flag}`)
        .map((words) => `"${words}"`)
        .join('|')
      return `    ${pattern}) COMPREPLY=( $(compgen ${words} -- "$current") ); return ;;`
    })
    .join('\n')

/** What a command is called in a script; the main one has no name there. */
const commandName = (command: Command): string => (command.parent === null ? '' : command.name())

/** The values of a command's first argument, where it has a closed list of them. */
const argumentChoices = (command: Command): readonly string[] => command.registeredArguments[0]?.argChoices ?? []

const bash = (program: Command): string => {
  const commands = [program, ...shownOf(program)]
  const named = shownOf(program)
  const firsts = named.filter((command) => argumentChoices(command).length > 0)
  return `# bash completion for claimwire: source <(claimwire completion bash)
_claimwire() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="" flags="${flagWords(program)}"
  if (( COMP_CWORD > 1 )); then
    case "\${COMP_WORDS[1]}" in
${named.map((command) => `      ${command.name()}) command=${command.name()}; flags="${flagWords(command)}" ;;`).join('\n')}
    esac
  fi
  case "$command $previous" in
${commands
  .map(bashValues)
  .filter((lines) => lines !== '')
  .join('\n')}
${firsts.map((command) => `    "${command.name()} ${command.name()}") COMPREPLY=( $(compgen -W "${argumentChoices(command).join(' ')}" -- "$current") ); return ;;`).join('\n')}
  esac
  if [[ "$current" == -* ]]; then
    COMPREPLY=( $(compgen -W "$flags" -- "$current") )
  elif (( COMP_CWORD == 1 )); then
    COMPREPLY=( $(compgen -W "${namesOf(program).join(' ')}" -- "$current") $(compgen -f -- "$current") )
  else
    COMPREPLY=( $(compgen -f -- "$current") )
  fi
}
complete -o filenames -F _claimwire claimwire
`
}

/** Text between single quotes of a shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

const zshSpec = (option: Option, command: Command): string => {
  const flags = flagsOf(option)
  const names = flags.length > 1 ? `(${flags.join(' ')})'{${flags.join(',')}}'` : flags[0]!
  const values = choicesOf(option, command)
  const value = takesValue(option) ? `:value:${values.length > 0 ? `(${values.join(' ')})` : '_files'}` : ''
  const doc = option.description.replace(/[[\]:]/g, '\\$&').replaceAll("'", "'\\''")
  return `  '${names}[${doc}]${value}' \\`
}

/** The part of the script for a command that has options or values of its own. */
const zshCommand = (command: Command): string => {
  const values = argumentChoices(command)
  const specs = command.options.map((option) => `  ${zshSpec(option, command)}`)
  const rest = values.length > 0 ? `'1:value:(${values.join(' ')})'` : "'*:file:_files'"
  return `  ${command.name()})
    shift words; (( CURRENT-- ))
    _arguments -s \\
${[...specs, `    ${rest}`].join('\n')}
    return ;;`
}

const zsh = (program: Command): string => {
  const specs = program.options.map((option) => zshSpec(option, program))
  const commands = shownOf(program).map((command) => quoted(`${command.name()}:${command.description()}`))
  return `#compdef claimwire
# zsh completion for claimwire: claimwire completion zsh > "\${fpath[1]}/_claimwire"
_claimwire_first() {
  local -a commands
  commands=(${commands.join(' ')})
  _describe command commands
  _files
}
if (( CURRENT > 2 )); then
  case "\${words[2]}" in
${shownOf(program).map(zshCommand).join('\n')}
  esac
fi
_arguments -s \\
${specs.join('\n')}
  '1:command or file:_claimwire_first' \\
  '*:file:_files'
`
}

/** One option of a command in fish; `when` tells where it is offered. */
const fishOption = (option: Option, command: Command, when: string): string => {
  const values = choicesOf(option, command)
  const names = flagsOf(option).map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`))
  const value = takesValue(option) ? (values.length > 0 ? ` -x -a ${quoted(values.join(' '))}` : ' -r') : ''
  return `complete -c claimwire${when} ${names.join(' ')}${value} -d ${quoted(option.description)}`
}

const fish = (program: Command): string => {
  const named = shownOf(program)
  const main = ` -n ${quoted(`not __fish_seen_subcommand_from ${namesOf(program).join(' ')}`)}`
  const lines = program.options.map((option) => fishOption(option, program, main))
  const commands = named.map(
    (command) =>
      `complete -c claimwire -n __fish_use_subcommand -a ${command.name()} -d ${quoted(command.description())}`,
  )
  const theirs = named.flatMap((command) => {
    const when = ` -n ${quoted(`__fish_seen_subcommand_from ${command.name()}`)}`
    const values = argumentChoices(command)
    return [
      ...(values.length > 0 ? [`complete -c claimwire${when} -a ${quoted(values.join(' '))}`] : []),
      ...command.options.map((option) => fishOption(option, command, when)),
    ]
  })
  return `# fish completion for claimwire: claimwire completion fish > ~/.config/fish/completions/claimwire.fish\n${[...lines, ...commands, ...theirs].join('\n')}\n`
}

const scripts: Readonly<Record<string, (program: Command) => string>> = { bash, zsh, fish }

/** The completion script of a shell. */
export const completionFor = (shell: string, program: Command): string => {
  const script = scripts[shell]
  if (script === undefined) throw new KnownError(`completion: no script for ${shell}; one of ${shells.join(', ')}`)
  return script(program)
}
