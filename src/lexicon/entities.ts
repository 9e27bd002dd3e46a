/** HTML's character references that news pages use: pairs of name and character. */
const rows =
  `Aacute Á aacute á acirc â agrave à amp & apos ' aring å atilde ã auml ä Auml Ä bull • ccedil ç Ccedil Ç cent ¢ copy ©
  deg ° eacute é Eacute É ecirc ê egrave è emsp _ ensp _ euml ë euro € frac12 ½ frac14 ¼ frac34 ¾ gt > hellip … iacute í icirc î
  iexcl ¡ iquest ¿ iuml ï laquo « ldquo “ lsaquo ‹ lsquo ‘ lt < mdash — middot · minus - nbsp _ ndash – ntilde ñ Ntilde Ñ oacute ó
  ocirc ô ograve ò oslash ø Oslash Ø otilde õ ouml ö Ouml Ö para ¶ pound £ prime ′ quot " raquo » rdquo ” reg ® rsaquo › rsquo ’
  sbquo ‚ scaron š Scaron Š sect § szlig ß thinsp _ times × trade ™ uacute ú ucirc û ugrave ù uuml ü Uuml Ü yacute ý yen ¥`.split(
    /\s+/,
  )

/** What each reference stands for; spaces are plain ones. */
export const characterEntities: ReadonlyMap<string, string> = new Map(
  rows.flatMap((name, i) => (i % 2 === 0 ? [[name, rows[i + 1] === '_' ? ' ' : (rows[i + 1] ?? '')] as const] : [])),
)

/** Characters 128 to 159 of Windows-1252, as references write them: "&#146;"; undefined where there is none. */
export const latin1252: readonly (string | undefined)[] = [
  ...'€\u0000‚ƒ„…†‡ˆ‰Š‹Œ\u0000Ž\u0000\u0000‘’“”•–—˜™š›œ\u0000žŸ',
].map((character) => (character === '\u0000' ? undefined : character))

/** Brackets and quotation marks as tokenised text writes them. */
export const bracketTokens: ReadonlyMap<string, string> = new Map([
  ["''", '”'],
  ['-LCB-', '{'],
  ['-LRB-', '('],
  ['-LSB-', '['],
  ['-RCB-', '}'],
  ['-RRB-', ')'],
  ['-RSB-', ']'],
  ['``', '“'],
])
