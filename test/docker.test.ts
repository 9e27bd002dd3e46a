import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './source-files.js'

/** The image is built by nobody here: its recipe is held to what it promises. */

const recipe = readFileSync(join(root, '.config/Dockerfile'), 'utf8')
const lines = recipe.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
const { bin, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** The instructions of the last stage: what the image is. */
const image = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')))

const copied = (from: readonly string[]): string[] =>
  from
    .filter((line) => line.startsWith('COPY '))
    .flatMap((line) => line.split(' ').slice(1, -1))
    .filter((part) => !part.startsWith('--'))

describe('the Dockerfile', () => {
  test('has one base, slim and of one version, that the package runs on', () => {
    const bases = lines.filter((line) => line.startsWith('FROM ')).map((line) => line.split(' ')[1])
    expect(new Set(bases)).toEqual(new Set(['node:$' + '{NODE}']))
    const version = /^ARG NODE=(\d+)\.\d+\.\d+-[a-z]+-slim(?:@sha256:[0-9a-f]{64})?$/m.exec(recipe)
    expect(Number(version?.[1])).toBeGreaterThanOrEqual(Number(engines.node.replace(/\D/g, '')))
  })

  test('copies by name what the build needs, and into the image what runs', () => {
    expect(recipe).not.toMatch(/^ADD /m)
    expect(copied(lines).filter((path) => /^\.?\/?$|\*|^\.git|node_modules$/.test(path))).toEqual([
      '/build/node_modules',
    ])
    expect(copied(image).sort()).toEqual([
      '/build/bin',
      '/build/dist',
      '/build/node_modules',
      '/build/package.json',
      'LICENSE',
    ])
    const ignored = readFileSync(join(root, '.config/Dockerfile.dockerignore'), 'utf8').trim().split('\n')
    const sent = copied(lines).filter((path) => !path.startsWith('/build/'))
    expect(ignored.sort()).toEqual(['*', ...sent.map((path) => `!${path}`)].sort())
  })

  test('runs the command, as somebody who is not root, from files that nobody else may change', () => {
    const user = image.findIndex((line) => /^USER (?!root\b|0\b)\S+$/.test(line))
    expect(user).toBeGreaterThan(0)
    expect(image.filter((line) => line.startsWith('USER '))).toHaveLength(1)
    expect(image.filter((line) => /^RUN |--chown|^VOLUME /.test(line))).toEqual([])
    expect(image.slice(user + 1)).toEqual([`ENTRYPOINT ["node", "/claimwire/${bin.claimwire}"]`, 'CMD ["--help"]'])
  })
})
