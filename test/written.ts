/** A record as JSON with a claim to a line, so that a difference reads as a list of claims. */
export const written = (record: object): string => {
  const value = (field: unknown): string =>
    Array.isArray(field) && field.length > 0
      ? `[\n${field.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`
      : JSON.stringify(field)
  const fields = Object.entries(record).map(([key, field]) => {
    if (key !== 'document') return `  ${JSON.stringify(key)}: ${value(field)}`
    const { sentences, ...page } = field as { sentences?: unknown }
    return `  "document": ${JSON.stringify(page).slice(0, -1)},"sentences":${value(sentences)}}`
  })
  return `{\n${fields.join(',\n')}\n}\n`
}
