import { mkdirSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { claimFields } from '../../claims/corrections.js'
import { worldJson } from './world.js'

/** Builds what the pages share, into `dist/page`: the script, the style, the shapes of the map. */

const root = new URL('../../../', import.meta.url).pathname
const folder = `${root}dist/page`

/** The most that the script may take. */
const mostBytes = 60_000

mkdirSync(folder, { recursive: true })
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: {
    'page.js': 'src/page/client/main.ts',
    'page.css': 'src/page/style/page.css',
    'compare.css': 'src/page/comparison/style.css',
  },
  outdir: folder,
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['es2022', 'chrome110', 'firefox115', 'safari16.4'],
  charset: 'utf8',
  legalComments: 'none',
  // what the forms of corrections ask for
  define: { CLAIM_FIELDS: JSON.stringify(claimFields()) },
  write: false,
  // the names of entry points have their endings already
  entryNames: '[name]',
})
for (const { path, contents } of outputFiles) {
  const name = path.replace(/\.(js|css)\.\1$/, '.$1')
  if (name.endsWith('.js') && contents.length > mostBytes)
    throw new Error(`page.js takes ${contents.length} bytes, more than ${mostBytes}`)
  writeFileSync(name, contents)
}
writeFileSync(`${folder}/world.json`, worldJson())
