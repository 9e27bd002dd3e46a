const moment = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?(?:Z|([+-])(\d\d):(\d\d))$/

/** The number of a day, so that the next has the next number: in a year that begins in March, leap days come last. */
const dayNumber = (year: number, month: number, day: number): number => {
  const shifted = month > 2 ? year : year - 1
  const monthFromMarch = (month + 9) % 12
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    Math.floor((153 * monthFromMarch + 2) / 5) +
    day
  )
}

/** Seconds up to a moment in ISO 8601, by Greenwich; null where it does not tell the hour and how far it lies from there. */
export const momentOf = (iso: string | null): number | null => {
  const parts = iso === null ? null : moment.exec(iso)
  if (parts === null) return null
  const [year, month, day, hours, minutes, seconds] = parts.slice(1, 7).map((part) => Number(part ?? 0))
  const offset = (Number(parts[8] ?? 0) * 60 + Number(parts[9] ?? 0)) * (parts[7] === '-' ? -60 : 60)
  return dayNumber(year!, month!, day!) * 86_400 + hours! * 3600 + minutes! * 60 + seconds! - offset
}
