import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { parquetWriteFile } from 'hyparquet-writer'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { tables } from '../src/emit/tables/index.js'
import { binary, claimwire, ended, temporary, treeOf, until } from './process.js'
import { root } from './source-files.js'

/** The programs of test/spark: what a cluster gives is what one machine gives, with a worker killed too. Skipped without PySpark and Java. */

const spark = spawnSync('python3', ['-c', 'import pandas, pyarrow, pyspark; print(pyspark.__path__[0])'], {
  encoding: 'utf8',
})
const home = spark.stdout?.trim() ?? ''
vi.setConfig({ testTimeout: 400_000 })
const hasSpark = spark.status === 0 && spawnSync('java', ['-version']).status === 0
if (!hasSpark) process.stderr.write('spark.test.ts: there is no PySpark or no Java, its programs are not run\n')

const folder = temporary()
const inside = (...path: string[]): string => join(folder, ...path)
const program = (name: string): string => join(root, 'test/spark', name)

const articles = Array.from({ length: 30 }, (_, index) => ({
  id: `article-${index}`,
  title: index % 3 === 0 ? `Ferry sinks off Samar, ${index + 2} die` : null,
  published: `2024-06-${String((index % 28) + 1).padStart(2, '0')}`,
  text:
    index === 7
      ? ''
      : `MANILA (AP) — At least ${index + 2} people drowned off Samar on Monday, “Coast Guard” spokesman Rey Dalisay said.\n\nThe ferry carried ${index + 60} passengers.\u2028🔥`,
}))

/** JSON lines, Parquet, and what one machine makes of them. */
const jsonLines = inside('articles.jsonl')
const parquet = inside('articles.parquet')
let lines: string[]

const environment = (command: string) => ({
  ...process.env,
  CLAIMWIRE: command,
  SPARK_HOME: home,
  SPARK_LOCAL_IP: '127.0.0.1',
  PYSPARK_PYTHON: 'python3',
})
const command = `${process.execPath} ${binary}`

const submit = (args: readonly string[], run = command) => {
  const quiet = ['--conf', 'spark.ui.enabled=false', '--conf', 'spark.driver.memory=512m']
  const child = spawn(join(home, 'bin/spark-submit'), [...quiet, ...args], { cwd: folder, env: environment(run) })
  return ended(child)
}

/** The rows of a Parquet file, or of a folder of them, in a fixed order. */
const rowsIn = async (path: string, columns?: string[]): Promise<string[]> => {
  const files = path.endsWith('.parquet')
    ? [path]
    : readdirSync(path)
        .filter((name) => name.endsWith('.parquet'))
        .map((name) => join(path, name))
  const rows: string[] = []
  for (const file of files) {
    const read = await parquetReadObjects({ file: await asyncBufferFromFile(file), ...(columns && { columns }) })
    rows.push(...read.map((row) => JSON.stringify(row, (_, cell) => (typeof cell === 'bigint' ? Number(cell) : cell))))
  }
  return rows.sort()
}

const expectSame = async (out: string): Promise<void> => {
  const records = (await rowsIn(inside(out, 'records'), ['record'])).map((row) => JSON.parse(row).record)
  expect(records.sort()).toEqual(lines)
  for (const { name } of tables)
    expect(await rowsIn(inside(out, name)), name).toEqual(await rowsIn(inside(`one/${name}.parquet`)))
}

beforeAll(async () => {
  if (!hasSpark) return
  const ndjson = articles.map((article) => `${JSON.stringify(article)}\n`).join('')
  writeFileSync(jsonLines, ndjson)
  const column = (name: 'id' | 'title' | 'published' | 'text') => ({
    name,
    type: 'STRING' as const,
    data: articles.map((article) => article[name]),
  })
  parquetWriteFile({
    filename: parquet,
    columnData: [column('id'), column('title'), column('published'), column('text')],
  })
  const { code, stdout } = await claimwire(['--input', 'ndjson', '--quiet', '-'], { cwd: folder, stdin: ndjson })
  expect(code).toBe(1)
  writeFileSync(inside('records.ndjson'), stdout)
  lines = stdout
    .split('\n')
    .filter((line) => line !== '')
    .sort()
  await claimwire(['--input', 'ndjson', '--quiet', '--format', 'parquet', '--out', 'one', '-'], {
    cwd: folder,
    stdin: ndjson,
  })
})

describe.skipIf(!hasSpark)('on one machine', () => {
  test('records and tables from Parquet are those of the command, and comparing them gives the same files', async () => {
    const { code, stderr } = await submit(['--master', 'local[2]', program('claims.py'), parquet, 'local', '2'])
    expect(code, stderr.slice(-3000)).toBe(0)
    expect(stderr).toContain('no text: "text" is empty')
    await expectSame('local')
    const compared = await submit(['--master', 'local[1]', program('compare.py'), 'local/records', 'together'])
    const alone = await claimwire(['compare', '--quiet', '--input', 'ndjson', '--out', 'alone', 'records.ndjson'], {
      cwd: folder,
    })
    expect([compared.code, alone.code]).toEqual([1, 1])
    expect(treeOf(inside('together'))).toEqual(treeOf(inside('alone')))
  })

  test('a process that breaks down ends its task with its exit code and its words', () => {
    const script = `
import sys; sys.path.insert(0, ${JSON.stringify(program(''))})
import claims, pandas
claims.CLAIMWIRE = ["sh", "-c", "echo out of luck >&2; exit 3"]
list(claims.claims_of(iter([pandas.DataFrame({"line": ["{}"] * 100000})])))`
    const { status, stderr } = spawnSync('python3', ['-c', script], { encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr).toContain('RuntimeError: claimwire ended with 3: out of luck')
  })
})

/** The command, but the first process of all says which process it was started by and waits to be killed. */
const hanging = (): string => {
  const path = inside('hanging')
  writeFileSync(
    path,
    `#!/bin/sh\nif [ "$1" != schema ] && mkdir '${inside('hangs')}' 2>/dev/null; then\n  echo $PPID > '${inside('parent')}'\n  exec sleep 30\nfi\nexec ${command} "$@"\n`,
  )
  chmodSync(path, 0o755)
  return path
}

/** A process and those that it was started by. */
const lineage = (pid: number): number[] => {
  if (pid <= 1) return []
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return [pid, ...lineage(Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))]
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

describe.skipIf(!hasSpark || !existsSync('/proc/self/stat'))('on a cluster of two workers', () => {
  const servers: ChildProcess[] = []
  afterAll(() => {
    for (const server of servers) server.kill('SIGKILL')
  })

  /** Starts a part of the cluster; resolves once it says that it is there. */
  const serve = async (args: readonly string[], sign: string): Promise<ChildProcess> => {
    const child = spawn(join(home, 'bin/spark-class'), args, { cwd: folder, env: environment(command) })
    servers.push(child)
    let told = ''
    child.stderr?.on('data', (chunk) => {
      told += chunk
    })
    await until(() => told.includes(sign) || child.exitCode !== null)
    return child
  }

  test('one of them killed while it works changes nothing', async () => {
    const port = await freePort()
    const master = `spark://127.0.0.1:${port}`
    const deploy = 'org.apache.spark.deploy'
    const here = ['--host', '127.0.0.1', '--webui-port', '0']
    await serve([`${deploy}.master.Master`, ...here, '--port', `${port}`], 'I have been elected leader')
    const workers: number[] = []
    for (const name of ['w1', 'w2']) {
      const own = ['--cores', '1', '--memory', '600m', '--work-dir', inside(name)]
      const worker = await serve([`${deploy}.worker.Worker`, ...here, ...own, master], 'Successfully registered')
      workers.push(worker.pid ?? 0)
    }
    const sizes = ['--conf', 'spark.executor.memory=512m', '--conf', 'spark.cores.max=2']
    const run = submit(['--master', master, ...sizes, program('claims.py'), jsonLines, 'cluster', '2'], hanging())
    await until(() => existsSync(inside('parent')) && readFileSync(inside('parent'), 'utf8').endsWith('\n'))
    const over = lineage(Number(readFileSync(inside('parent'), 'utf8')))
    const worker = over.findIndex((pid) => workers.includes(pid))
    expect(worker).toBeGreaterThan(0)
    // the worker, and the executor that it started
    for (const pid of over.slice(worker - 1, worker + 1)) process.kill(pid, 'SIGKILL')
    const { code, stderr } = await run
    expect(code, stderr.slice(-3000)).toBe(0)
    expect(stderr).toMatch(/worker lost|Lost executor/)
    await expectSame('cluster')
  })
})
