import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { claimwire, temporary } from './process.js'

/** What helps to choose options, and what tells which were chosen: completion, the manual page, the manifest. */

const folder = temporary()

beforeAll(() => {
  writeFileSync(join(folder, 'a.txt'), 'At least 12 people fled Oakton on Monday, Mayor Ann Lee said.')
  writeFileSync(join(folder, 'b.txt'), '')
})

const flagsOf = (help: string): string[] => [...new Set(help.match(/--[a-z-]+/g) ?? [])]

describe('completion and the manual page', () => {
  test.each(['bash', 'zsh', 'fish'])('%s knows every option that the help names', async (shell) => {
    const help = (await claimwire(['--help'])).stdout.split('Examples:')[0]!
    const { code, stdout } = await claimwire(['completion', shell])
    expect(code).toBe(0)
    const known = (flag: string): boolean => stdout.includes(flag) || stdout.includes(`-l ${flag.slice(2)} `)
    expect(flagsOf(help).filter((flag) => flag !== '--help' && !known(flag))).toEqual([])
  })

  test('bash completes the values of an option, and options', async () => {
    writeFileSync(join(folder, 'complete'), (await claimwire(['completion', 'bash'])).stdout)
    const complete = (words: string, at: number): string =>
      execFileSync(
        'bash',
        ['-c', `source ./complete; COMP_WORDS=(${words}); COMP_CWORD=${at}; _claimwire; echo "\${COMPREPLY[*]}"`],
        { cwd: folder, encoding: 'utf8' },
      ).trim()
    expect(complete('claimwire --format sq', 2)).toBe('sqlite')
    expect(complete('claimwire --man', 1)).toBe('--manifest')
    expect(complete('claimwire sche', 1)).toBe('schema')
  })

  test('an unknown shell is refused', async () => {
    expect(await claimwire(['completion', 'tcsh'])).toMatchObject({
      code: 2,
      stderr: 'claimwire: completion: no script for tcsh; one of bash, zsh, fish\n',
    })
  })

  test('the manual page names every option and command of the help', async () => {
    const help = (await claimwire(['--help'])).stdout
    const { stdout } = await claimwire(['man'])
    const page = stdout.replaceAll('\\-', '-')
    expect(page).toMatch(/^\.TH CLAIMWIRE 1 /)
    expect(flagsOf(help).filter((flag) => flag !== '--help' && !page.includes(flag))).toEqual([])
    for (const command of ['schema', 'validate', 'explain', 'completion']) expect(page).toContain(`.B ${command}`)
  })
})

describe('--manifest', () => {
  test('tells what the run was', async () => {
    const { code } = await claimwire(['a.txt', 'b.txt', '--manifest', 'run.json', '--kinds', 'counts'], { cwd: folder })
    expect(code).toBe(1)
    const manifest = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8'))
    expect(manifest).toMatchObject({
      tool: { name: 'claimwire' },
      paths: ['a.txt', 'b.txt'],
      options: { kinds: ['counts'], offsets: 'utf16' },
      documents: [
        { id: 'a.txt', state: 'done', claims: 1 },
        { id: 'b.txt', state: 'failed', fault: 'empty' },
      ],
      documentsRead: 1,
      failures: { empty: 1 },
      claims: { counts: 1, dates: 0 },
    })
    expect(manifest.documents[0].sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(manifest.inputs).toEqual([])
    expect(existsSync(join(folder, '.run.json.tmp'))).toBe(false)
  })

  test('has the hash of files that hold many documents', async () => {
    const lines = '{"id":"1","text":"It rained."}\n'
    writeFileSync(join(folder, 'c.jsonl'), lines)
    await claimwire(['c.jsonl', '--manifest', 'run.json'], { cwd: folder })
    const { inputs } = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8'))
    const sha256 = createHash('sha256').update(lines).digest('hex')
    expect(inputs).toEqual([{ path: 'c.jsonl', kind: 'ndjson', sha256 }])
  })

  test('that cannot be written is told before anything is read', async () => {
    const { code, stderr } = await claimwire(['a.txt', '--manifest', 'no/such/run.json'], { cwd: folder })
    expect(code).toBe(2)
    expect(stderr).toContain('--manifest no/such/run.json: cannot be written (no such folder)')
  })
})
