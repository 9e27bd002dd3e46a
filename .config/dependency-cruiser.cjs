/** Which folder may import what. The data flows one way: lexicon, document, grammar, extract, link, claims, pipeline, index, cli. */

const only = (folder, allowed, comment, except = []) => ({
  name: `${folder}-imports`,
  severity: 'error',
  comment,
  from: { path: `^src/${folder}/`, pathNot: except },
  to: { path: '^src/', pathNot: [folder, ...allowed].map((name) => `^src/${name}`) },
})

const libraryOnlyIn = (library, places, comment) => ({
  name: `${library}-place`,
  severity: 'error',
  comment,
  from: { path: '^src/', pathNot: places },
  to: { path: `node_modules/${library}/` },
})

/** Compilers of the data that is shipped: they run when the package is built, not in it. */
const compilers = '^src/(?:lexicon/[^/]+|document/tag/compromise|bundle|page)/compile'

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'modules that need each other cannot be read, tested or moved alone',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      comment: 'an import that leads nowhere would also hide what it breaks',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-utils',
      severity: 'error',
      comment: 'a folder that is named for nothing collects everything',
      from: {},
      to: { path: ['/utils?/', '/helpers?/', '/utils?\\.ts$', '/helpers?\\.ts$'], pathNot: 'node_modules' },
    },
    only('read', [], 'reading makes bytes a source and knows no language'),
    only('lexicon', [], 'word lists and places decide nothing'),
    only('document', ['lexicon'], 'a text that knows where it stands knows no claims'),
    only('grammar', ['document', 'lexicon'], 'what all kinds share knows no claim and no kind'),
    only('extract', ['grammar', 'document', 'lexicon'], 'rules see a document and nothing that comes after them'),
    {
      name: 'extract-kinds-apart',
      severity: 'error',
      comment: 'a kind is one folder: what two kinds share is in lexicon, what connects them in link',
      from: { path: '^src/extract/([^/]+)/' },
      to: { path: '^src/extract/[^/]+/', pathNot: '^src/extract/$1/' },
    },
    only(
      'link',
      ['extract', 'grammar', 'document', 'lexicon'],
      'linking connects what was found before the JSON is made',
    ),
    only(
      'claims',
      ['link', 'extract', 'grammar', 'document', 'lexicon'],
      'the JSON is assembled without a way back to its callers',
    ),
    only(
      'compare',
      ['claims', 'lexicon', 'document/days\\.ts', 'version\\.ts'],
      'records are set beside each other; no text is read again. Days are reckoned as everywhere',
    ),
    only('corrections', ['claims'], 'what people say of claims is put onto records, wherever they are stored'),
    only('emit', ['claims'], 'claims become text, whoever asked for it'),
    only(
      'page',
      ['claims', 'corrections/(?:selectors|sample|precision)\\.'],
      'pages show what records hold and compute no claim',
      [compilers],
    ),
    {
      name: 'page-script-imports',
      severity: 'error',
      comment: 'what runs in the browser takes types of the library along, and of its code what marking needs',
      from: { path: '^src/page/client/' },
      to: {
        path: '^src/',
        pathNot: ['^src/page/', '^src/corrections/(?:selectors|sample|precision)\\.'],
        dependencyTypesNot: ['type-only'],
      },
    },
    only('bundle', [], 'many modules as one script, whatever they are', [compilers]),
    only(
      'engine',
      ['bundle/', 'pipeline\\.ts', 'explain\\.ts', 'lexicon/gazetteer/index\\.ts'],
      'the language parts in one piece, for whoever calls them',
      [compilers],
    ),
    only(
      'cli',
      [
        'index\\.ts',
        'bundle/',
        'engine/',
        'read/',
        'emit/',
        'compare/',
        'page/',
        'version\\.ts',
        'claims/schema\\.ts',
        'claims/problems\\.ts',
        'claims/version\\.ts',
        'claims/kinds/',
        'claims/words/',
        'claims/user-lexicon\\.ts',
        'claims/corrections\\.ts',
        'corrections/',
        'claims/comparison',
      ],
      'the command line is one caller of the library; it takes schema and pipeline apart, so that none waits for the other to load',
    ),
    {
      name: 'pipeline-callers',
      severity: 'error',
      comment: 'the order of the steps is behind the library',
      from: { path: '^src/', pathNot: ['^src/(?:index|explain)\\.ts$', '^src/engine/entry\\.ts$'] },
      to: { path: '^src/pipeline\\.ts$' },
    },
    {
      name: 'index-callers',
      severity: 'error',
      comment: 'no part of the library imports the whole',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/index\\.ts$' },
    },
    libraryOnlyIn('compromise', ['^src/document/'], 'one folder knows the tokenizer, so that it can be replaced'),
    libraryOnlyIn('suffix-thumb', ['^src/document/'], 'it conjugates by the tables of compromise'),
    libraryOnlyIn('zod', ['^src/claims/'], 'the shape of the JSON is stated in one folder'),
    libraryOnlyIn('chalk', ['^src/cli/'], 'colour belongs to the terminal'),
    libraryOnlyIn('commander', ['^src/cli/'], 'flags belong to the command line'),
    libraryOnlyIn('tinypool', ['^src/cli/'], 'threads belong to the edge'),
    libraryOnlyIn('csv-stringify', ['^src/emit/'], 'claims become text in one folder'),
    libraryOnlyIn('iconv-lite', ['^src/read/'], 'bytes become text in one folder'),
    ...['jsonc-parser', '@mozilla/readability', 'linkedom', 'htmlparser2', 'mammoth', 'chardet'].map((library) =>
      libraryOnlyIn(library, ['^src/read/'], 'what files are made of is known in one folder'),
    ),
    ...['node-sqlite3-wasm', 'hyparquet-writer'].map((library) =>
      libraryOnlyIn(library, ['^src/cli/output/'], 'databases are written in one folder'),
    ),
    libraryOnlyIn('tinyglobby', ['^src/read/'], 'paths are found in one folder'),
    {
      name: 'files-at-the-edge',
      severity: 'error',
      comment: 'the core is pure; only the compiled word lists and places are read from the package itself',
      from: {
        path: '^src/',
        pathNot: [
          '^src/(?:read|bundle|cli)/',
          '^src/lexicon/compiled\\.ts$',
          '^src/lexicon/gazetteer/index\\.ts$',
          compilers,
        ],
      },
      to: { path: '^(?:node:)?fs(?:/promises)?$' },
    },
    {
      name: 'no-machine-below-cli',
      severity: 'error',
      comment: 'no clock, no threads, no processes, no network in what turns text into claims',
      from: { path: '^src/', pathNot: ['^src/(?:read|bundle|cli)/', compilers] },
      to: {
        path: '^(?:node:)?(?:child_process|cluster|dgram|dns|http|https|http2|net|os|perf_hooks|process|readline|timers|timers/promises|tls|worker_threads)$',
      },
    },
    {
      name: 'no-network',
      severity: 'error',
      comment: 'the tool works offline',
      from: { path: '^(?:src|bin)/' },
      to: { path: '^(?:node:)?(?:dgram|dns|http|https|http2|net|tls)$' },
    },
    {
      name: 'no-development-packages',
      severity: 'error',
      comment: 'what is only installed for development is missing elsewhere',
      from: { path: '^src/', pathNot: compilers },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    // imports of types count: they show who knows whom
    tsPreCompilationDeps: true,
    doNotFollow: { path: ['node_modules', '^dist/'] },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
