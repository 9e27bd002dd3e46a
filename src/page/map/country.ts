/**
 * A country on the map: its code, its name, its shape in tenths of the map's units, which is empty where it is too small, and its middle.
 * A last one without a code holds the shapes that belong to none.
 */
export type Country = readonly [code: string, name: string, path: string, x: number, y: number]
