const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

const padded = (value: number, length = 2): string => String(value).padStart(length, '0')

/** The ISO day of three numbers, or null where the calendar has none. */
export const isoDay = (year: number, month: number, day: number): string | null =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? `${padded(year, 4)}-${padded(month)}-${padded(day)}`
    : null

/** The day of "2024-05-03" or of a time stamp that opens with it ("2024-05-03T10:00:00Z"), or null. */
export const parseDay = (text: string): string | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/s.exec(text)
  return match === null ? null : isoDay(Number(match[1]), Number(match[2]), Number(match[3]))
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
    const found = isoDay(Number(year), Number(month), Number(day))
    if (found !== null) days.add(found)
  }
  return days.size === 1 ? ([...days][0] ?? null) : null
}

const secondsOfDay = 86_400
const daysOfEra = 146_097

/** The UTC moment of seconds since 1970, by the arithmetic of the Gregorian calendar. */
export const momentOfEpoch = (seconds: number): string => {
  const days = Math.floor(seconds / secondsOfDay)
  const rest = Math.floor(seconds - days * secondsOfDay)
  // years begin in March here, so that the leap day is the last
  const shifted = days + 719_468
  const era = Math.floor(shifted / daysOfEra)
  const dayOfEra = shifted - era * daysOfEra
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const clock = [rest / 3600, (rest / 60) % 60, rest % 60].map((part) => padded(Math.floor(part))).join(':')
  return `${padded(year, 4)}-${padded(month)}-${padded(day)}T${clock}Z`
}
