/** What the compiler of the map uses of packages that have no types of their own. */

interface Topology {
  readonly objects: Readonly<Record<string, { readonly geometries: readonly object[] }>>
}

declare module 'topojson-simplify' {
  export const presimplify: (topology: Topology) => Topology
  export const simplify: (topology: Topology, minimumWeight: number) => Topology
  export const quantile: (topology: Topology, share: number) => number
}

declare module 'topojson-client' {
  type Ring = readonly (readonly [lon: number, lat: number])[]
  interface Shape {
    readonly properties: { readonly name: string }
    readonly geometry:
      | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
      | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] }
  }
  export const feature: (topology: Topology, object: object) => { readonly features: readonly Shape[] }
}
