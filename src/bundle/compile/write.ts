import { readFile, writeFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'

const dist = fileURLToPath(new URL('../../', import.meta.url))

/** Packages of which every run needs nearly all. The others are loaded when something asks for them. */
const inlined = new Set(['chalk', 'commander', 'suffix-thumb'])

/** Leaves other packages, and the other bundle, outside. */
const packages: Plugin = {
  name: 'packages',
  setup: ({ onResolve }) => {
    // a name with "#" is of a package's own parts: chalk's "#ansi-styles"
    onResolve({ filter: /^[^./#]/ }, ({ path, kind }) =>
      kind === 'entry-point' || inlined.has(path) ? undefined : { path, external: true },
    )
    onResolve({ filter: /\/engine\/entry\.js$|^\.\/entry\.js$/ }, ({ path, kind, importer }) =>
      kind === 'dynamic-import' && importer.endsWith('/engine/index.js') ? { path, external: true } : undefined,
    )
  },
}

/**
 * In a script no module knows its address, by which data and threads are found, and none can import a package: both are given to the
 * script from outside.
 */
const surroundings: Plugin = {
  name: 'surroundings',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.js$/ }, async ({ path }) => {
      if (!path.startsWith(dist)) return undefined
      const address = JSON.stringify(relative(`${dist}bundle`, path))
      const code = await readFile(path, 'utf8')
      return {
        contents: code
          .replaceAll('import.meta.url', `new URL(${address}, bundleUrl).href`)
          .replaceAll(/\bimport\(('[^.'][^']*')\)/g, 'importPackage($1)'),
      }
    })
  },
}

/** Writes what esbuild leaves as it is, the letters of patterns, as escapes too: an ASCII file is read faster. */
const asAscii = (code: string): string =>
  code.replaceAll(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)

/**
 * Puts a module and what it imports into one file, `dist/bundle/NAME.cjs`. Hundreds of modules take longer to find, read and link than to
 * run, and one script can be given V8's code cache.
 * @param keepsNames whether functions keep their names, by which the stack of a bug is read
 */
export const writeBundle = async (name: string, entry: string, keepsNames: boolean): Promise<void> => {
  const { outputFiles } = await build({
    entryPoints: [`${dist}${entry}`],
    outfile: `${dist}bundle/${name}.cjs`,
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    minifyIdentifiers: !keepsNames,
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [packages, surroundings],
  })
  for (const { path, text } of outputFiles) await writeFile(path, asAscii(text))
}
