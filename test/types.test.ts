import ts from 'typescript'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { z } from 'zod'
import type { eventsSchema, slotSchema } from '../src/claims/comparison/schema.js'
import type { EventsFile, Slot } from '../src/claims/comparison.js'
import type { kinds } from '../src/claims/kinds/index.js'
import type { DocumentRecord, recordSchema } from '../src/claims/schema.js'
import { root } from './source-files.js'

type Schemas = { -readonly [Name in keyof typeof kinds]: z.infer<ReturnType<(typeof kinds)[Name]['schema']>>[] }

/** The same with nothing that can be written to: what comparing gives is never changed. */
type Fixed<Value> = Value extends object ? { readonly [Key in keyof Value]: Fixed<Value[Key]> } : Value

/** The exported types of the library, and for each the properties whose docs say nothing. */
const undocumented = (): { types: string[]; bare: string[] } => {
  const index = `${root}src/index.ts`
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const program = ts.createProgram([index], { ...options, noEmit: true, incremental: false })
  const checker = program.getTypeChecker()
  const docsOf = (symbol: ts.Symbol): string => ts.displayPartsToString(symbol.getDocumentationComment(checker))
  const types: string[] = []
  const bare: string[] = []
  for (const exported of checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(index)!)!)) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
    types.push(symbol.name)
    if (docsOf(symbol) === '') bare.push(symbol.name)
    if (!(symbol.flags & ts.SymbolFlags.Interface)) continue
    for (const property of checker.getDeclaredTypeOfSymbol(symbol).getProperties())
      if (docsOf(property) === '') bare.push(`${symbol.name}.${property.name}`)
  }
  return { types, bare }
}

describe('the public types', () => {
  it('are those of the schemas', () => {
    expectTypeOf<z.infer<typeof recordSchema>>().branded.toEqualTypeOf<DocumentRecord>()
    expectTypeOf<Schemas>().branded.toEqualTypeOf<Pick<DocumentRecord, keyof Schemas>>()
    expectTypeOf<Fixed<z.infer<typeof slotSchema>>>().branded.toEqualTypeOf<Fixed<Slot>>()
    expectTypeOf<Fixed<z.infer<typeof eventsSchema>>>().branded.toEqualTypeOf<Fixed<EventsFile>>()
  })

  it('say on hover what they are', () => {
    const { types, bare } = undocumented()
    expect(types).toContain('Count')
    expect(bare).toEqual([])
  })
})
