/** The Equal Earth projection (Šavrič, Patterson and Jenny, 2018): areas keep their size, so that shading compares. */

const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796] as const
const root3 = Math.sqrt(3)
const degree = Math.PI / 180

/** The width and height of the map in its own units; what lies south of Cape Horn is cut off. */
export const mapSize = { width: 1000, height: 430 } as const

/** Where the equator lies. */
const equator = 243.5

/** Half of the world's width before it is scaled. */
const widest = (2 * root3 * Math.PI) / (3 * a1)
const scale = mapSize.width / (2 * widest)

/** Where a place lies on the map, from its left upper corner. */
export const project = (lon: number, lat: number): readonly [x: number, y: number] => {
  const theta = Math.asin((root3 / 2) * Math.sin(lat * degree))
  const square = theta * theta
  const sixth = square * square * square
  const x =
    (2 * root3 * lon * degree * Math.cos(theta)) /
    (3 * (9 * a4 * sixth * square + 7 * a3 * sixth + 3 * a2 * square + a1))
  const y = theta * (a4 * sixth * square + a3 * sixth + a2 * square + a1)
  return [mapSize.width / 2 + scale * x, equator - scale * y]
}
