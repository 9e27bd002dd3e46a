/** The shapes of countries for the map, as JSON. */
export const worldJson = (): string => '[]'
