import { type Coded, type CodersReport, reportOf } from '../../corrections/agree.js'
import { printable, tell } from '../messages.js'
import { createOutput } from '../output/stdout.js'
import { type FiledLine, readCorrections } from './coded.js'

/** Initials that stand in two files are told apart by their file: one coder may code twice. */
const codedOf = (lines: readonly FiledLine[]): Coded[] => {
  const files = new Map<string, Set<string>>()
  for (const { correction, file } of lines)
    files.set(correction.coder, (files.get(correction.coder) ?? new Set()).add(file))
  return lines.map(({ correction, file }) => ({
    coder: (files.get(correction.coder)?.size ?? 0) > 1 ? `${correction.coder} (${file})` : correction.coder,
    correction,
  }))
}

const share = (value: number | null): string => (value === null ? '-' : `${(value * 100).toFixed(1)} %`)
const coefficient = (value: number | null): string => (value === null ? '-' : value.toFixed(3))

/** Rows in columns: the first two flush left, numbers flush right. */
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string => {
  const cells = [head, ...rows].map((row) => row.map((cell) => printable(String(cell))))
  const widths = head.map((_, k) => Math.max(...cells.map((row) => row[k]?.length ?? 0)))
  const lines = cells.map((row) =>
    row
      .map((cell, k) => (k < 2 ? cell.padEnd(widths[k] ?? 0) : cell.padStart(widths[k] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
  return `${lines.join('\n')}\n`
}

const precisionTable = ({ precision, sampled }: CodersReport): string => {
  const title = sampled
    ? 'Precision of the random sample, with 95 % intervals (Wilson)'
    : 'Precision of the claims marked, with 95 % intervals (Wilson); they are no random sample'
  const rows = precision.map(({ coder, kind, right, wrong, edited, unsure, precision: value, low, high }) => [
    coder,
    kind,
    right,
    wrong,
    edited,
    unsure,
    share(value),
    low === null || high === null ? '-' : `${share(low)} to ${share(high)}`,
  ])
  return `${title}\n${table(['coder', 'kind', 'right', 'wrong', 'of these edited', 'unsure', 'precision', 'interval'], rows)}`
}

const agreementTable = ({ agreement }: CodersReport): string => {
  if (agreement.length === 0) return '\nNo claim was marked by two coders.\n'
  const rows = agreement.map(({ kind, field, units, agreement: same, alpha }) => [
    kind,
    field,
    units,
    share(same),
    coefficient(alpha),
  ])
  return `\nAgreement (Krippendorff's alpha, nominal)\n${table(['kind', 'field', 'n', 'agreement', 'alpha'], rows)}`
}

const onlyTable = ({ only }: CodersReport): string => {
  if (only.length === 0) return ''
  const rows = only.map(({ coder, kind, marked, added }) => [coder, kind, marked, added])
  return `\nMarked or added by one coder alone\n${table(['coder', 'kind', 'marked', 'added'], rows)}`
}

const toText = (report: CodersReport): string =>
  report.coders.length > 1
    ? precisionTable(report) + agreementTable(report) + onlyTable(report)
    : precisionTable(report)

/**
 * `claimwire agree`: the precision that each coder found, with its interval, and the agreement of two coders or more. Gives the exit code.
 */
export const runAgree = async (paths: readonly string[], format: string): Promise<number> => {
  const { lines, faults } = await readCorrections(paths)
  if (lines.length === 0) {
    tell('no corrections there')
    return 1
  }
  const report = reportOf(codedOf(lines))
  await createOutput(process.stdout).write(format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : toText(report))
  return faults > 0 ? 1 : 0
}
