/** An example of a rule: its text without the brackets, and the spans that they mark. */
export interface Example {
  readonly text: string
  readonly spans: readonly { readonly start: number; readonly end: number }[]
}

/** Takes the brackets out of an example and keeps where they stood; `\\[` and `\\]` are brackets of the text itself. */
export const readExample = (example: string): Example => {
  let text = ''
  const spans: { start: number; end: number }[] = []
  for (let i = 0; i < example.length; i++) {
    const char = example[i]!
    if (char === '\\') text += example[++i] ?? ''
    else if (char === '[') spans.push({ start: text.length, end: text.length })
    else if (char === ']') spans.at(-1)!.end = text.length
    else text += char
  }
  return { text, spans }
}
