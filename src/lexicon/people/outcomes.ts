/** What becomes of people. It stands alone: the schema states the same list and loads no words for it. */
export const outcomes = [
  'abducted',
  'arrested',
  'charged',
  'convicted',
  'dead',
  'deported',
  'displaced',
  'evacuated',
  'hired',
  'homeless',
  'hospitalized',
  'ill',
  'infected',
  'injured',
  'laid off',
  'missing',
  'quarantined',
  'recovered',
  'released',
  'rescued',
  'stranded',
  'survived',
  'trapped',
  'vaccinated',
] as const

export type Outcome = (typeof outcomes)[number]
