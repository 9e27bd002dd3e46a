import { monthNames } from '../../lexicon/numbers/calendar.js'

/** A day in ISO 8601 as people write it: "4 April 2017" of "2017-04-04"; what is no day stays as it is. */
export const dayWords = (iso: string): string => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  const month = monthNames[Number(match?.[2]) - 1]
  if (match === null || month === undefined) return iso
  return `${Number(match[3])} ${month.charAt(0).toUpperCase()}${month.slice(1)} ${match[1]}`
}
