/**
 * Loads the language parts in the order in which they build on each other, a folder at a time: all at once their modules would take more
 * file handles than a small limit (`ulimit -n 256`) has.
 */
export const loadLanguage = async (): Promise<void> => {
  await import('./lexicon/gazetteer/index.js')
  await import('./document/read.js')
  await import('./grammar/pattern/rules.js')
  await import('./extract/counts/not-counts/index.js')
  await import('./extract/counts/forms/index.js')
  await import('./extract/names/parse/index.js')
  await import('./extract/statements/frames/index.js')
  await import('./extract/dates/index.js')
  await import('./extract/counts/index.js')
  await import('./extract/names/index.js')
  await import('./extract/offices/index.js')
  await import('./extract/statements/index.js')
  await import('./link/places/index.js')
  await import('./link/counts/index.js')
  await import('./link/index.js')
}

/** The version of the places, without the language parts. */
export const gazetteer = async (): Promise<string> => (await import('./lexicon/gazetteer/index.js')).gazetteerVersion()
