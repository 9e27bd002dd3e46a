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

/** A time stamp that opens with a day, in one form: "2024-05-03 10:00:00.5+0200" is "2024-05-03T10:00:00+02:00"; null where it is none. */
export const parseMoment = (text: string): string | null => {
  const match =
    /^(\d{4}-\d{2}-\d{2})[Tt ]([01]\d|2[0-3]):?([0-5]\d)(?::?([0-5]\d)(?:[.,]\d{1,9})?)? ?([Zz]|[+-](?:0\d|1[0-4]):?[0-5]\d)?$/.exec(
      text,
    )
  if (match === null || parseDay(match[1] ?? '') === null) return null
  const [, day, hours, minutes, seconds, zone = ''] = match
  const offset = zone.replace('z', 'Z').replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')
  return `${day}T${hours}:${minutes}${seconds === undefined ? '' : `:${seconds}`}${offset}`
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
