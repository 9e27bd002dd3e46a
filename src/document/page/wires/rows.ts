/** Who must vouch that the name which opens a dateline is a town's. */
export type Voucher = 'anyone' | 'capitals' | 'town' | 'opening' | 'nobody'

/** One house's way to open a text. */
export interface DatelineRow {
  readonly name: `dateline/${string}`
  /** the parts in their order; `?` follows a part that may be missing */
  readonly parts: string
  readonly vouched: Voucher
  /** texts, each with its place; null where the text tells none */
  readonly examples: readonly (readonly [text: string, place: string | null])[]
}

const told = 'The ferry left.'

/** The house styles, from the surest. */
export const datelineStyles: readonly DatelineRow[] = [
  {
    name: 'dateline/signed',
    parts: 'town by? stop? day? stop? (agency) day? stop? dash',
    vouched: 'anyone',
    examples: [
      [`OSLO, May 3 (Reuters) - ${told}`, 'OSLO'],
      [`Rabat, May 3 (EFE).- ${told}`, 'Rabat'],
      [`GRAZ, Eva Moser (dpa)- ${told}`, 'GRAZ'],
      [`MOSCOW. May 3 (Interfax) - ${told}`, 'MOSCOW'],
      [`Paris (AFP) – ${told}`, 'Paris'],
      [`TUNIS (Sputnik) — ${told}`, 'TUNIS'],
    ],
  },
  {
    name: 'dateline/signed-colon',
    parts: 'town by? day? stop? (agency) day? colon',
    vouched: 'anyone',
    examples: [
      [`Khulna [Bangladesh], May 3 (ANI): ${told}`, 'Khulna [Bangladesh]'],
      [`QUETTA, May 3 (APP): ${told}`, 'QUETTA'],
    ],
  },
  {
    name: 'dateline/signed-open',
    parts: 'town by? day? stop? (agency) day? stop?',
    vouched: 'capitals',
    examples: [
      [`Pune, May 3 (PTI) ${told}`, 'Pune'],
      [`Lagos, May 3, 2024 (NAN) ${told}`, 'Lagos'],
      [`BREST (Dock News / Sputnik - 3rd May, 2024) ${told}`, 'BREST'],
    ],
  },
  {
    name: 'dateline/slashes',
    parts: 'town day? stop? /agency/ stop? dash?',
    vouched: 'anyone',
    examples: [
      [`MINSK, May 3. /TASS/. ${told}`, 'MINSK'],
      [`LVIV, Sept. 3 /Ukrinform/. ${told}`, 'LVIV'],
    ],
  },
  {
    name: 'dateline/agency-bare',
    parts: 'town day? agency day? dash',
    vouched: 'anyone',
    examples: [
      [`Tamale, May 3, GNA - ${told}`, 'Tamale'],
      [`Damascus, SANA – ${told}`, 'Damascus'],
    ],
  },
  {
    name: 'dateline/agency-bare-colon',
    parts: 'town day? agency day? colon',
    vouched: 'anyone',
    examples: [[`Kathmandu, RSS, May 3: ${told}`, 'Kathmandu']],
  },
  {
    name: 'dateline/dash-signed',
    parts: 'town day? dash (agency) colon?',
    vouched: 'anyone',
    examples: [[`MULTAN — (APP): ${told}`, 'MULTAN']],
  },
  {
    name: 'dateline/dash-signed-dash',
    parts: 'town day? dash (agency) dash',
    vouched: 'anyone',
    examples: [[`BERGEN — (AP) — ${told}`, 'BERGEN']],
  },
  {
    name: 'dateline/dated-box',
    parts: 'town (day) dash?',
    vouched: 'capitals',
    examples: [[`BREST (Dock News, 3 May 2024) — ${told}`, 'BREST']],
  },
  {
    name: 'dateline/dated',
    parts: 'town day stop? dash',
    vouched: 'capitals',
    examples: [
      [`HALIFAX, May 3 — ${told}`, 'HALIFAX'],
      [`Turin, Italy, 3 May 2024 – ${told}`, 'Turin, Italy'],
    ],
  },
  {
    name: 'dateline/boxed',
    parts: 'town day? (words) day? dash',
    vouched: 'capitals',
    examples: [[`KALU CITY, May 3 (Dock Wire) -- ${told}`, 'KALU CITY']],
  },
  {
    name: 'dateline/dash-dated',
    parts: 'town dash day dash',
    vouched: 'capitals',
    examples: [[`Abuja – May 3 2024 – ${told}`, 'Abuja']],
  },
  {
    name: 'dateline/dash',
    parts: 'town dash',
    vouched: 'town',
    examples: [
      [`Beirut/Amman – ${told}`, 'Beirut/Amman'],
      [`LOME / ACCRA — ${told}`, 'LOME / ACCRA'],
      [`MÜNCHEN – ${told}`, 'MÜNCHEN'],
    ],
  },
  {
    name: 'dateline/colon',
    parts: 'town day? colon',
    vouched: 'opening',
    examples: [
      [`Lahore: The ferry left on time.`, 'Lahore'],
      [`NEW DELHI, MAY 3: The ferry left on time.`, 'NEW DELHI'],
    ],
  },
  {
    name: 'dateline/boxed-colon',
    parts: 'town day (words) colon',
    vouched: 'capitals',
    examples: [[`LAHORE, May 3 (Our Reporter): The ferry left on time.`, 'LAHORE']],
  },
  {
    name: 'dateline/day-signed',
    parts: 'day (agency) dash',
    vouched: 'nobody',
    examples: [[`May 3 (UPI) -- ${told}`, null]],
  },
]

/** All sequences that a row's parts allow. */
const sequencesOf = (parts: readonly string[]): string[] => {
  const [first, ...others] = parts
  if (first === undefined) return ['']
  const rest = sequencesOf(others)
  const name = first.replace(/\?$/, '')
  const withFirst = rest.map((sequence) => `${name} ${sequence}`.trim())
  return first.endsWith('?') ? [...withFirst, ...rest] : withFirst
}

const styleBySequence = new Map<string, DatelineRow>()
for (const style of datelineStyles)
  for (const sequence of sequencesOf(style.parts.split(' ')))
    if (!styleBySequence.has(sequence)) styleBySequence.set(sequence, style)

/** The house style by the sequence of its parts: "town day (agency) dash". */
export const datelineRows: ReadonlyMap<string, DatelineRow> = styleBySequence
