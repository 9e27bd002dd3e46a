import type { Command, Option } from 'commander'
import { KnownError } from '../messages.js'
import { choices } from '../options.js'

/** Completion scripts, made from the same options as the help. */

const shells = ['bash', 'zsh', 'fish'] as const

const choicesOf = (option: Option): readonly string[] => choices[option.attributeName()] ?? []

const flagsOf = ({ short, long }: Option): readonly string[] => [short, long].filter((flag) => flag !== undefined)

const takesValue = ({ required, optional }: Option): boolean => required || optional

/** The commands that the help names. */
const shownOf = (program: Command): readonly Command[] => program.createHelp().visibleCommands(program)

const namesOf = (program: Command): readonly string[] => shownOf(program).map((command) => command.name())

const bash = (program: Command): string => {
  const cases = program.options.filter(takesValue).map((option) => {
    const values = choicesOf(option)
    const words = values.length > 0 ? `-W "${values.join(' ')}"` : '-f'
    return `    ${flagsOf(option).join('|')}) COMPREPLY=( $(compgen ${words} -- "$current") ); return ;;`
  })
  const flags = [...program.options.flatMap(flagsOf), '--help'].join(' ')
  return `# bash completion for claimwire: source <(claimwire completion bash)
_claimwire() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  case "$previous" in
${cases.join('\n')}
  esac
  if [[ "$current" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flags}" -- "$current") )
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

const zsh = (program: Command): string => {
  const specs = program.options.map((option) => {
    const flags = flagsOf(option)
    const names = flags.length > 1 ? `(${flags.join(' ')})'{${flags.join(',')}}'` : flags[0]!
    const values = choicesOf(option)
    const value = takesValue(option) ? `:value:${values.length > 0 ? `(${values.join(' ')})` : '_files'}` : ''
    const doc = option.description.replace(/[[\]:]/g, '\\$&').replaceAll("'", "'\\''")
    return `  '${names}[${doc}]${value}' \\`
  })
  const commands = shownOf(program).map((command) => quoted(`${command.name()}:${command.description()}`))
  return `#compdef claimwire
# zsh completion for claimwire: claimwire completion zsh > "\${fpath[1]}/_claimwire"
_claimwire_first() {
  local -a commands
  commands=(${commands.join(' ')})
  _describe command commands
  _files
}
_arguments -s \\
${specs.join('\n')}
  '1:command or file:_claimwire_first' \\
  '*:file:_files'
`
}

const fish = (program: Command): string => {
  const lines = program.options.map((option) => {
    const values = choicesOf(option)
    const names = flagsOf(option).map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`))
    const value = takesValue(option) ? (values.length > 0 ? ` -x -a ${quoted(values.join(' '))}` : ' -r') : ''
    return `complete -c claimwire ${names.join(' ')}${value} -d ${quoted(option.description)}`
  })
  const commands = shownOf(program).map(
    (command) =>
      `complete -c claimwire -n __fish_use_subcommand -a ${command.name()} -d ${quoted(command.description())}`,
  )
  return `# fish completion for claimwire: claimwire completion fish > ~/.config/fish/completions/claimwire.fish\n${[...lines, ...commands].join('\n')}\n`
}

const scripts: Readonly<Record<string, (program: Command) => string>> = { bash, zsh, fish }

/** The completion script of a shell. */
export const completionFor = (shell: string, program: Command): string => {
  const script = scripts[shell]
  if (script === undefined) throw new KnownError(`completion: no script for ${shell}; one of ${shells.join(', ')}`)
  return script(program)
}
