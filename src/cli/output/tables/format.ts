export const tableFormats = ['tables', 'sqlite', 'parquet'] as const
export type TableFormat = (typeof tableFormats)[number]

/** Whether a format writes the claims of all documents into tables. */
export const isTableFormat = (format: string): format is TableFormat => tableFormats.some((each) => each === format)
