const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

/** An ISO day that the calendar has, or null. */
const dayOf = (year: string, month: string, day: string): string | null => {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  return y >= 1 && m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m) ? `${year}-${month}-${day}` : null
}

/** The day of "2024-05-03" or of a time stamp that opens with it ("2024-05-03T10:00:00Z"), or null. */
export const parseDay = (text: string): string | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/s.exec(text)
  return match === null ? null : dayOf(match[1] ?? '', match[2] ?? '', match[3] ?? '')
}

const dated = /(?<!\d)((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)/g

/** The one day that a file's name holds ("2024-05-03_flood.txt", "20240503.txt"); null with none, or with two. */
export const dayOfFileName = (name: string): string | null => {
  const days = new Set<string>()
  for (const [, year, , month, day] of name.matchAll(dated)) {
    const found = dayOf(year ?? '', month ?? '', day ?? '')
    if (found !== null) days.add(found)
  }
  return days.size === 1 ? ([...days][0] ?? null) : null
}
