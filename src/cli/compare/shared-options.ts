/** The options of the main command that comparing takes too, beside those it names itself. They stand apart, so that help loads no more. */
export const sharedOptions = [
  'input',
  'ext',
  'fields',
  'encoding',
  'lexicon',
  'published',
  'jobs',
  'excel',
  'maxBytes',
  'timeout',
  'quiet',
  'color',
  'progress',
  'strict',
] as const
