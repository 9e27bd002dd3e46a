/** What a name can name. */
export const nameKinds = ['person', 'organization', 'location'] as const
export type NameKind = (typeof nameKinds)[number]
