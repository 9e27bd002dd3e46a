/** Whether a token is the ending of an owner: "'s", or "'" after an s. */
export const isPossessive = ({ text, spaced }: { readonly text: string; readonly spaced: boolean }): boolean =>
  !spaced && /^['’]s?$/.test(text)
