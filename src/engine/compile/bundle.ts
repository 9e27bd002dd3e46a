import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'

const dist = fileURLToPath(new URL('../../', import.meta.url))

/** Where a module lies, from the bundle: the data is found by it. */
const addresses: Plugin = {
  name: 'addresses',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.js$/ }, async ({ path }) => {
      if (!path.startsWith(dist)) return undefined
      const address = JSON.stringify(relative(`${dist}engine`, path))
      const code = await readFile(path, 'utf8')
      return { contents: code.replaceAll('import.meta.url', `new URL(${address}, bundleUrl).href`) }
    })
  },
}

/**
 * Puts the language parts into one file, `dist/engine/engine.cjs`. Seven hundred modules take longer to find, read and link than to
 * run, and one script can be given V8's code cache.
 */
export const writeBundle = (): Promise<unknown> =>
  build({
    entryPoints: [`${dist}engine/entry.js`],
    outfile: `${dist}engine/engine.cjs`,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['compromise/*'],
    minifySyntax: true,
    minifyWhitespace: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [addresses],
  })
