/**
 * Reads large files of many documents and tells the peak memory: that of a file of 1 GB is to be that of one of 10 MB.
 * `node test/bench/files.mjs` after a build; `--mb 100` for another size, `--kinds csv,warc` for some kinds alone. Needs that much space in
 * the folder for temporary files. No claims are extracted: that takes the same memory whatever the file (see main.mjs).
 */
import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

const sentence = 'At least 12 people fled the village of Oakton on Monday, "officials" said. '
const text = sentence.repeat(40)

const page = `<!doctype html><html><head><title>x</title></head><body><p>${text}</p></body></html>`
const response = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`

const documents = {
  csv: {
    name: 'a.csv',
    head: 'id,date,body\n',
    one: (n) => `${n},${1 + (n % 28)}/3/2019,"${text.replaceAll('"', '""')}"\n`,
  },
  jsonl: { name: 'a.jsonl', head: '', one: (n) => `${JSON.stringify({ id: n, text })}\n` },
  json: { name: 'a.json', head: '[', one: (n) => `${n === 0 ? '' : ','}${JSON.stringify({ id: n, text })}\n` },
  nexis: {
    name: 'a.txt',
    head: '',
    one: (n) =>
      `\n${n + 1} of 9999 DOCUMENTS\n\nDock Times\n\nMarch 3, 2019 Sunday\n\nFire\n\nLENGTH: 9 words\n\n${text}\n\nLOAD-DATE: March 4, 2019\n`,
  },
  warc: {
    name: 'a.warc',
    head: '',
    one: (n) =>
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://x/${n}\r\nContent-Length: ${Buffer.byteLength(response)}\r\n\r\n${response}\r\n\r\n`,
  },
  gz: { name: 'b.csv.gz', head: 'id,body\n', one: (n) => `${n},"${text.replaceAll('"', '""')}"\n` },
}

const write = async (path, { head, one }, bytes) => {
  async function* pieces() {
    yield head
    let number = 0
    for (let written = 0; written < bytes; ) {
      let piece = ''
      while (piece.length < 1_000_000) piece += one(number++)
      written += piece.length
      yield piece
    }
  }
  const steps = path.endsWith('.gz') ? [createGzip({ level: 1 })] : []
  await pipeline(pieces, ...steps, createWriteStream(path))
}

const drain = `
  import { inputsOf } from ${JSON.stringify(new URL('../../dist/read/index.js', import.meta.url).href)}
  const options = { input: null, extensions: null, maxBytes: 10_000_000, skip: null, stdin: process.stdin, encoding: 'utf-8' }
  const began = performance.now()
  let documents = 0
  let failed = 0
  for await (const input of inputsOf([process.argv[1]], options)) {
    if (input.kind === 'fault') failed += 1
    else if (input.kind !== 'barren') documents += 1
  }
  const peak = process.resourceUsage().maxRSS / 1024
  console.log(JSON.stringify({ documents, failed, seconds: (performance.now() - began) / 1000, peak }))`

const option = (name, fallback) => {
  const at = process.argv.indexOf(name)
  return at === -1 ? fallback : process.argv[at + 1]
}

const large = Number(option('--mb', '1000'))
const folder = mkdtempSync(join(tmpdir(), 'claimwire-bench-'))
try {
  console.log(
    '| kind | MB | documents | seconds | MB a second | peak memory, MB |\n| --- | --- | --- | --- | --- | --- |',
  )
  for (const kind of option('--kinds', Object.keys(documents).join(',')).split(','))
    for (const size of [10, large]) {
      const path = join(folder, documents[kind].name)
      await write(path, documents[kind], size * 1e6)
      const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', drain, path], {
        encoding: 'utf8',
      })
      rmSync(path)
      if (stdout === '') throw new Error(stderr)
      const { documents: read, failed, seconds, peak } = JSON.parse(stdout)
      if (failed > 0) throw new Error(`${kind}: ${failed} failed`)
      console.log(
        `| ${kind} | ${size} | ${read} | ${seconds.toFixed(1)} | ${(size / seconds).toFixed(0)} | ${peak.toFixed(0)} |`,
      )
    }
} finally {
  rmSync(folder, { recursive: true })
}
