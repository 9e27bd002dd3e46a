/** The version of the places, without loading the rest of the engine. */
export const gazetteer = async (): Promise<string> => (await import('../lexicon/gazetteer/index.js')).gazetteerVersion()
