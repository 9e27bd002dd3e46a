/** So many minhashes has a fingerprint. */
export const minhashes = 64

/** The minhashes of a fingerprint; null where a record has none that can be read. */
export const minhashesOf = (fingerprint: string | null): Uint32Array | null => {
  if (fingerprint === null || !/^[A-Za-z0-9+/]{342}==$/.test(fingerprint)) return null
  const bytes = atob(fingerprint)
  return Uint32Array.from({ length: minhashes }, (_, k) => {
    const at = k * 4
    const [a, b, c, d] = [0, 1, 2, 3].map((byte) => bytes.charCodeAt(at + byte)) as [number, number, number, number]
    return (a | (b << 8) | (c << 16) | (d << 24)) >>> 0
  })
}
