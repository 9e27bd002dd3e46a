/** What a text shows of the machine that it comes from. */
export type TextTrait = 'entities' | 'html'
