import type { Cell } from '../../../claims/kinds/kind.js'
import type { AnyTable } from '../../../emit/tables/index.js'

/** What writes tables in one format. Nothing is there under its own name before `end`. */
export interface TableWriter {
  /** Adds rows to the table with this index. */
  add(table: number, rows: readonly (readonly Cell[])[]): void
  /** Makes all that was added stand under its name. */
  end(): void
  /** Removes all that was written so far. */
  abandon(): void
}

/** What a writer needs to know. */
export interface TableSetting {
  readonly out: string
  readonly tables: readonly AnyTable[]
  readonly codebook: Codebook
  readonly excel: boolean
}

/** The codebook as it goes beside the tables or among them. */
export interface Codebook {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly readme: string
}
