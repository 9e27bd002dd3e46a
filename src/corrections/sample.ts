/** A random sample of claims that anybody draws again from its seed, on any machine. */

/** A number of 32 bits that a text and a seed give: FNV-1a, with the last step of MurmurHash3 to spread it. */
const numberOf = (text: string, seed: number): number => {
  let hash = (0x811c9dc5 ^ seed) >>> 0
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** A claim as sampling knows it. */
export interface Drawn {
  /** id of the document, or the path of its page */
  readonly document: string
  /** id of the claim */
  readonly claim: string
}

/** Where a claim stands in the lot of a seed: claims below the threshold of a sample are in it. */
export const lotOf = ({ document, claim }: Drawn, seed: number): number => numberOf(`${document}\n${claim}`, seed)

/**
 * The threshold below which as many claims lie as the sample is to have: 2^32 where it has all. The order in which claims are given
 * does not matter, and an article's page tells which of its claims were drawn without knowing the others.
 */
export const thresholdOf = (claims: readonly Drawn[], size: number, seed: number): number => {
  if (size >= claims.length) return 2 ** 32
  const lots = Float64Array.from(claims, (claim) => lotOf(claim, seed)).sort()
  return lots[size] ?? 2 ** 32
}
