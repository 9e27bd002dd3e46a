import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/document/read.js'
import { statements } from '../src/extract/statements/index.js'
import { extract } from '../src/pipeline.js'

/** The statements of a text, each as one line: source, cue, contents. */
const said = (text: string): string[] =>
  extract(text).statements.map(
    ({ source, cue, content }) => `${source?.text} | ${cue?.text} | ${content.map((part) => part.text).join(' + ')}`,
  )

describe('quotation marks', () => {
  it.each([
    ['curly', '“We lost it,” Ada Venn said.', '“We lost it,”'],
    ['straight', '"We lost it," Ada Venn said.', '"We lost it,"'],
    ['single curly', '‘We lost it,’ Ada Venn said.', '‘We lost it,’'],
    [
      'single straight, with an apostrophe',
      "'We've lost the sailors' boats,' Ada Venn said.",
      "'We've lost the sailors' boats,'",
    ],
    ['two single marks', "''We lost it,'' Ada Venn said.", "''We lost it,''"],
    ['backticks', "``We lost it,'' Ada Venn said.", "``We lost it,''"],
    ['guillemets', '«We lost it,» Ada Venn said.', '«We lost it,»'],
    ['a quote in a quote', '“He told me ‘no’ twice,” Ada Venn said.', '“He told me ‘no’ twice,”'],
  ])('reads %s marks', (_name, text, content) => {
    expect(said(text)).toContain(`Ada Venn | said | ${content}`)
  })

  it('closes a mark that nothing closes with its paragraph', () => {
    expect(said('Ada Venn said: “We lost it.\n\nThe sea was calm.')).toEqual(['Ada Venn | said | “We lost it.'])
  })

  it('joins paragraphs that each open with a mark', () => {
    expect(said('“We lost it,” Ada Venn said. “It was old.\n\n“It was small.”')).toEqual([
      'Ada Venn | said | “We lost it,” + “It was old. + “It was small.”',
    ])
  })

  it('does not give a quote to the paragraph after the one it stands in', () => {
    expect(said('“We lost it,” Ada Venn said.\n\nBo Lind said the pier would be rebuilt.')).toEqual([
      'Ada Venn | said | “We lost it,”',
      'Bo Lind | said | the pier would be rebuilt',
    ])
  })
})

describe('sources', () => {
  it('links a name to its person and a pronoun to the only one it can be', () => {
    const record = extract('Mayor Ada Venn opened the pier in May. She said it was safe.')
    const [statement] = record.statements
    const official = [...record.officials, ...record.people].find(({ name }) => name === 'Ada Venn')
    expect(statement?.source?.text).toBe('She')
    expect(statement?.source?.ref).toBe(official?.id)
  })

  it('leaves a pronoun open between two', () => {
    const texts = [
      'Ada Venn and Mary Lind met in May. She said the pier was safe.',
      'Governor Tom Lind and Mayor Bob Venn left in May. He said the pier was safe.',
    ]
    expect(texts.map((text) => extract(text).statements[0]?.source?.ref)).toEqual([null, null])
  })

  it.each([
    ['Ada Venn', 'Ada Venn met Tom Lind in May. She said the pier was safe.'],
    ['Tom Lind', 'Ada Venn met Tom Lind in May. He said the pier was safe.'],
    ['Ada Venn', 'Ada Venn left in May. She said the pier was safe. She denied that it was old.'],
    ['Ada Venn', 'Sen. Ada Venn left in May. The senator said the pier was safe.'],
    ['Ada Venn', 'Their aunt, Ada Venn, said the pier was safe.'],
    [null, 'The widow of Ada Venn said the pier was safe.'],
    [null, 'Ada Venn left in May. Venn’s lawyer said the pier was safe.'],
  ])('leads to %s: %s', (name, text) => {
    expect(extract(text).statements.at(-1)?.source?.name ?? null).toBe(name)
  })

  it('keeps the chain through which a statement came', () => {
    const record = extract('The mayor said the minister had warned that the dam would fail.')
    expect(record.statements.map(({ source, via }) => [source?.text, via.map(({ text }) => text)])).toEqual([
      ['The mayor', []],
      ['the minister', ['The mayor']],
    ])
  })
})

describe('the type of a statement', () => {
  it.each([
    ['assertion', 'The mayor said the pier was safe.'],
    ['assertion', 'Two boats sank, according to the mayor.'],
    ['assertion', 'The boat is said to be safe.'],
    ['assertion', 'The mayor agreed that the pier was old.'],
    ['assertion', 'The mayor was adamant that the pier was safe.'],
    ['assertion', 'The mayor voiced fears that the pier would fall.'],
    ['assertion', 'The mayor pointed out that the pier was old.'],
    ['assertion', '“We will win,” the mayor vowed.'],
    ['belief', 'Sailors believe that the pier is safe.'],
    ['belief', 'The boat is believed to be safe.'],
    ['belief', 'Most sailors fear the pier will fall.'],
    ['belief', 'Sailors have doubts about the pier.'],
    ['belief', 'The mayor is convinced that the pier is safe.'],
    ['fact', 'The mayor found out that the pier was old.'],
    ['fact', 'Sailors know that the pier is safe.'],
    ['fact', 'Sailors saw that the pier was gone.'],
    ['eventuality', 'The mayor vowed to rebuild the pier.'],
    ['eventuality', 'The mayor ordered sailors to leave the pier.'],
    ['eventuality', 'Sailors want to leave the pier.'],
    ['eventuality', 'The mayor refused to close the pier.'],
    ['eventuality', 'The mayor told sailors to stay on land.'],
    ['eventuality', 'The council is considering selling the pier.'],
    ['eventuality', 'Sailors called for a new pier.'],
    ['eventuality', 'His promise to rebuild the pier pleased sailors.'],
    ['eventuality', 'The council is willing to sell the pier.'],
  ])('is %s: %s', (type, text) => {
    expect(extract(text).statements.map((statement) => statement.type)).toEqual([type])
  })
})

describe('who says a number', () => {
  const saidBy = (text: string) => extract(text).counts.map((count) => count.saidBy?.name ?? count.saidBy?.text ?? null)

  it('is the source of the innermost statement around it', () => {
    const text =
      'Mayor Ada Venn said two boats sank. Mayor Ada Venn said sailors denied that 12 boats sank. Nine boats left.'
    expect(saidBy(text)).toEqual(['Ada Venn', 'sailors', null])
  })

  it('is null where the statement names nobody', () => {
    const [count] = extract('The boats had reportedly lost 12 sailors.').counts
    expect(count?.saidBy).toMatchObject({ text: null, ref: null, name: null })
  })
})

describe('hostile text', () => {
  const repeated: readonly (readonly [name: string, unit: string])[] = [
    ['quotation marks', '"'],
    ['opening marks', '“'],
    ['quotes that open and never close', '“a '],
    ['single marks', "'a "],
    ['cues', 'he said '],
    ['cues with commas', 'he said, '],
    ['quotes in one sentence', '"a," he said, '],
    ['dashes', '— he said '],
    ['brackets', '( he said '],
    ['gerunds', ', adding '],
    ['nouns of saying', 'expressed concern about '],
    ['sources', 'according to him, '],
    ['paragraphs that go on', '"A he said.\n\n'],
    ['signatures', '-- Ann Lee (@a) May 3, 2016 '],
  ]
  it.each(repeated)('reads many %s in linear time', (_name, unit) => {
    const time = (count: number): number => {
      const document = readDocument(unit.repeat(count))
      const start = performance.now()
      statements.find(document)
      return performance.now() - start
    }
    time(500)
    // four times the text may take four times as long; the rest is the noise of a busy machine
    expect(time(8000)).toBeLessThan(Math.max(1500, 16 * time(2000)))
  })

  it('keeps every span a part of the text', () => {
    const text =
      '“a “b ‘c” he said, she said: "x\n\n"y," according to, according to him; — reportedly, (said he) \'\' `` «'
    for (const { source, cue, content } of extract(text).statements)
      for (const part of [source, cue, ...content]) if (part) expect(text.slice(part.start, part.end)).toBe(part.text)
  })
})

describe('who a pronoun stands for, beside the dead and those told of', () => {
  it.each([
    ['Carl Dunn', 'Police identified the suspect as Carl Dunn. He told officers he was innocent.'],
    ['Carl Dunn', 'The club named the new coach as Carl Dunn. He said he was proud.'],
    ['Ada Venn', 'Two men plotted to kill Ada Venn. She said she was shocked.'],
    ['Ada Venn', 'Ada Venn was nearly killed. She said she was shocked.'],
    ['Ada Venn', 'Ada Venn was not killed. She said she was shocked.'],
    ['Ada Venn', 'A man threatened to kill Mayor Ada Venn. She said she was shocked.'],
    ['Ada Venn', 'A man tried to murder Ada Venn. She said she was shocked.'],
    ['Tom Lind', 'Tom Lind could die in prison. He said he was ill.'],
    ['Tom Lind', 'Tom Lind would have died without help. He said he was grateful.'],
    ['Ada Venn', 'Senator Ada Venn died on Sunday. She said last year she was tired.'],
    ['Ada Venn', 'Senator Ada Venn died on Sunday. She had said a week earlier that she was tired.'],
    ['Tom Lind', 'Tom Lind disappeared for two days before rescuers found him. He said he was cold.'],
    [null, 'Tom Lind drowned on Sunday. He said he was cold.'],
    [null, 'The body of Tom Lind was found. He said the sea was cold.'],
    ['The airline', 'The airline said passengers were safe. They said the plane had landed.'],
    ['The bank', 'The bank said customers lost nothing. They said the accounts were safe.'],
    [null, 'The airline said passengers had complained. They said the food was bad.'],
    [null, 'The council met after residents complained. They said the road was bad.'],
    [null, 'Robbers shot dead Tom Lind on Sunday. He said the street was quiet.'],
    [null, 'Tom Lind was shot and killed on Sunday. He said the street was quiet.'],
    ['Tom Lind', 'Tom Lind was attacked and killed a dog. He said the street was quiet.'],
    ['Ada Venn', "Ada Venn's son was killed in May. She said the street was dark."],
    [null, "Tom Lind's lawyer appealed on Monday. He said the ruling was wrong."],
    ['Carl Dunn', "Tom Lind's father, Carl Dunn, wept in court. He said the street was dark."],
    ['Tom Lind', 'Two men plotted to kill Tom Lind. He said he had known them.'],
    ['Tom Lind', 'Tom Lind drowned on Sunday. In an interview last month, he said the lake was safe.'],
    ['Ada Venn', 'The killer of Ada Venn was jailed. She had told friends she was afraid.'],
    ['The panel', 'Turning down the plea of trader Tom Lind, a panel of judges left. The panel said he had fled.'],
    [null, 'After meeting Tom Lind, a delegation left for Oslo. The delegation said the talks had failed.'],
    ['Tom Lind', 'Tom Lind, an actor from Oslo, left early. The actor said he was tired.'],
    ['Carl Dunn', "Senator Carl Dunn's staffers met the press on Friday. He said the bridge was safe."],
    ['Carl Dunn', "Carl Dunn's critics marched on Friday. He said the bridge was safe."],
    ['Ada Venn', "Mayor Ada Venn's children left early. She said the bridge was safe."],
    [null, "Tom Lind's brother left early. He said the bridge was safe."],
    ['Tom Lind', 'Tom Lind was sentenced to death. He said the trial was unfair.'],
    ['Tom Lind', 'Tom Lind was feared dead but was found on Friday. He said he was hungry.'],
    ['Tom Lind', 'Tom Lind was presumed dead for years. He said he was hungry.'],
    ['Tom Lind', 'Tom Lind was declared dead by mistake. He said he was hungry.'],
    ['Tom Lind', 'Tom Lind was left dead tired. He said he was hungry.'],
    [null, 'Tom Lind was found dead. He said he was hungry.'],
    [null, 'Tom Lind was stabbed to death. He said he was hungry.'],
  ])('leads to %s: %s', (name, text) => {
    expect(extract(text).statements.at(-1)?.source?.name ?? null).toBe(name)
  })
})

describe('what an object is, and who speaks', () => {
  it.each([
    ['He praised the talented and dedicated crew.', 'He | praised | the talented and dedicated crew'],
    [
      'She condemned the brutal and misguided raid on the pier.',
      'She | condemned | the brutal and misguided raid on the pier',
    ],
    ['She denied the theft and alleged fraud.', 'She | denied | the theft and alleged fraud'],
    ['Venn apologised for the delayed and cancelled boats.', 'Venn | apologised for | the delayed and cancelled boats'],
    ['Venn embraced the plan and consolidated support in the town.', 'Venn | embraced | the plan'],
    ['The two accused him of lying.', 'The two | accused | him of lying'],
    ['The three accused the firm of fraud.', 'The three | accused | the firm of fraud'],
    ['The two accused each other.', 'The two | accused | each other'],
    [
      'The man they were looking for claimed he was innocent.',
      'The man they were looking for | claimed | he was innocent',
    ],
    ['The firm the state dealt with reported a loss.', 'The firm the state dealt with | reported | a loss'],
    ['A sailor who paid $9,000 said the boat leaked.', 'A sailor who paid $9,000 | said | the boat leaked'],
    ['A driver fined $500 said the signs were missing.', 'A driver fined $500 | said | the signs were missing'],
    ['The two accused police of brutality.', 'The two | accused | police of brutality'],
    ['The officials we spoke to feared attacks.', 'The officials we spoke to | feared | attacks'],
    ['The group he belonged to claimed responsibility.', 'The group he belonged to | claimed | responsibility'],
    ['The mayor denied the appeal was political.', 'The mayor | denied | the appeal was political'],
    ['The firm denied the petition had any merit.', 'The firm | denied | the petition had any merit'],
    ['The army denied the request of the UN.', 'The army | denied | the request of the UN'],
    ['Parliament rejected the bill as too costly.', 'Parliament | rejected | the bill as too costly'],
    ['The rebels rejected the proposal.', 'The rebels | rejected | the proposal'],
    ['The five unions rejected the bill.', 'The five unions | rejected | the bill'],
    ['Twelve priests supported the resolution.', 'Twelve priests | supported | the resolution'],
    ['The 12 states opposed the measure.', 'The 12 states | opposed | the measure'],
    ['The minister told US diplomats talks had failed.', 'The minister | told | talks had failed'],
    ['The minister told Saudi officials prices must fall.', 'The minister | told | prices must fall'],
    ['The aide told Reuters reporters doctors had fled.', 'The aide | told | doctors had fled'],
    ['The aide told Reuters police had arrived.', 'The aide | told | police had arrived'],
    ['The council warned residents roads would close.', 'The council | warned | roads would close'],
    ['The public believe the mayor lied.', 'The public | believe | the mayor lied'],
    ['The editorial called the move reckless.', 'The editorial | called | the move reckless'],
    ['Her diary shows that she was afraid.', 'Her diary | shows | that she was afraid'],
    ['Phone logs show that he called.', 'Phone logs | show | that he called'],
    ['The trend suggests that prices will fall.', 'The trend | suggests | that prices will fall'],
    [
      'The pier was shut, said aide Tom Lind, who like many sailors smokes.',
      'aide Tom Lind | said | The pier was shut',
    ],
    ['Tom Lind, who like his father was a sailor, said it was safe.', 'Tom Lind | said | it was safe'],
    ['A woman referred to as Ms D told the court it was safe.', 'Ms D | told | it was safe'],
    ['In his judgement, Justice Lind said it was safe.', 'Justice Lind | said | it was safe'],
  ])('of "%s"', (text, line) => {
    expect(said(text)).toEqual([line])
  })

  it.each([
    'Some 63 senators opposed the motion.',
    'The two accused soldiers of the guard were freed.',
    'The justices denied his last appeal.',
    'The panel rejected the bid that the town had made.',
    'The airline has rejected a bid from its rival.',
    'The plan passed with only one vote opposing it.',
    'The firm, based in Oslo, posted a loss of $2 million.',
  ])('makes no statement of "%s"', (text) => {
    expect(said(text)).toEqual([])
  })

  it.each([
    ['No one denied that the pier was unsafe.', []],
    ['None of them denied that the pier was unsafe.', []],
    ['He did not deny that the pier was unsafe.', ['declines']],
    ['The club did not deny that 12 players were sick.', ['declines']],
    ['He denied that the pier was unsafe.', ['denies']],
    ['Police cannot confirm that 12 sailors died.', ['declines']],
    ['Police can confirm that 12 sailors died.', ['confirms']],
  ])('takes no denial that is denied: "%s"', (text, stances) => {
    expect(extract(text).statements.map((each) => each.stance)).toEqual(stances)
  })

  it.each([
    ['The board considered the deaths of 12 sailors.', 'happened'],
    ['Police want a man for the killing of 12 sailors.', 'happened'],
    ['The board considered the sale of 12 boats.', 'possible'],
  ])('leaves a harm as known: "%s"', (text, status) => {
    expect(extract(text).counts.map((each) => each.status)).toEqual([status])
  })
})
