/** The words of public and organisational roles. Data and look-ups; who holds an office is decided in extract and link. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Nouns that name an office by themselves, in the singular: who is called one acts in office. */
export const officeNouns: ReadonlySet<string> = new Set(
  words(`administrator admiral adviser advisor aide alderman alderwoman ambassador archbishop assemblyman
    assemblymember assemblywoman attache attaché ayatollah bailiff besar bishop brigadier bureaucrat candidate
    captain cardinal ceo cfo chair chairman chairperson chairwoman chancellor chief chieftain cleric colonel
    commandant commander commissar commissioner comptroller congressman congressperson congresswoman conservator
    constable consul controller convener convenor coo coordinator coroner corporal councillor councilman
    councilmember councilor councilwoman counsel counselor counterpart cto curator czar dean delegate deputy
    detective dictator diplomat director dispatcher emir emissary emperor empress envoy executive firefighter
    freeholder frontbencher general governor guard head headmaster headmistress headteacher inspector investigator
    judge jurist justice king lawmaker leader legislator lieutenant magistrate major manager marshal mayor mep
    minister monarch mp msp negotiator nominee nuncio officer official ombudsman parliamentarian patriarch pontiff
    pope prefect premier president presidium principal privates procurator prosecutor provost queen rabbi ranger
    receiver rector regent registrar regulator rep representative ruler secretary selectman senator sergeant
    sheriff soldier solicitor speaker spokesman spokesperson spokeswoman statesman strongman sultan superintendent
    supervisor teller trainer treasurer trooper trustee undersecretary vicar viceroy vp warden whip`),
)

/** Nouns of roles that are offices only in a public body: "a government lawyer", "a member of the council". */
export const rolesInBodies: ReadonlySet<string> = new Set(
  words(`agent analyst assistant attorney auditor chef consultant defender economist employee engineer expert lawyer
    liaison member operative planner psychologist scientist source specialist staffer strategist technician
    veterinarian worker`),
)

/** Nouns of the heads of companies, clubs and papers: offices where the body is told ("the club's owner"). */
export const headsOfBodies: ReadonlySet<string> = new Set(
  words('boss cofounder editor founder organiser organizer owner partner publisher'),
)

/** Words before an office noun that grade it or tell its kind: "deputy", "acting", "chief medical". */
export const officeGrades: ReadonlySet<string> = new Set(
  words(`acting adjunct administrative affairs assistant associate backbench caretaker chief co congressional corporate
    deputy designate elect elected ex executive federal first former founding general global group high honorary
    incoming independent interim joint junior lead local long-time longtime majority managing minority national
    non-executive onetime opposition outgoing parliamentary permanent presidential principal provincial ranking
    regional retired retiring second senior shadow special sub supreme then third top veteran vice`),
)

/** What an office is about: "foreign", "defense", "public works". */
export const portfolios: ReadonlySet<string> = new Set(
  words(`academic advertising affair affairs agricultural agriculture antitrust army arts athletic athletics aviation
    border borough brand budget business cabinet campaign city civil climate commerce commercial committee
    commodities communication communications community company compliance consumer content cooperatives
    corrections council county creative creditors crime criminal cultural culture cyber data defence defense
    democracy design detective development digital diplomatic disaster district domestic drug ecology economic
    economics economy editorial education election electoral emergency employment energy engineering enterprise
    entrepreneur environment environmental equality equity european exchequer export external faculty family
    finance financial fire fisheries fishery fleet food foreign forestry governance government gubernatorial
    health healthcare heritage highway home homeland hospital housing human immigration industrial industries
    industry information infrastructure innovation insurance intelligence interior internal international
    investigations investment investor judicial justice labor labour land law leadership legal legislative liaison
    livestock local logistics manufacturing marine marketing mayoral media medical medicine menteri mentri
    migration military mineral mines mining minorities mission monetary multimedia municipal narcotics naval navy
    nuclear nursing operating operations overseas park parks party passenger patrol payments peace petroleum
    pharmacy planning plantation police policing policy political port post press prime prison privacy probation
    procurement product production program programme programs property protection public purchasing quality
    railway railways range recreation refugee regulatory relations religious rescue research resources retail
    revenue risk rules rural safety sales school schools science scientific security service services settlement
    social sports staff state statistics strategic strategy student supply sustainability tax team technical
    technology telecommunications territories tourism town township trade traffic training transport
    transportation treasury tribal union unity university urban utilities veterans veterinary village ward water
    welfare wildlife women women's works youth`),
)

/** Titles of several words that the order "modifier, office noun" does not give. */
const fixedTitles: ReadonlySet<string> = new Set([
  'adjutant general',
  'attorney - general',
  'attorney at law',
  'attorney general',
  'auditor general',
  'chief of mission',
  'chief of party',
  'chief of staff',
  'chief whip',
  'commander - in - chief',
  'commander in chief',
  'comptroller general',
  'consul - general',
  'consul general',
  'director - general',
  'director general',
  'district attorney',
  'editor - in - chief',
  'editor in chief',
  'first lady',
  'first minister',
  'governor - general',
  'governor general',
  'head coach',
  'high commissioner',
  'high representative',
  'inspector - general',
  'inspector general',
  'king',
  'lieutenant governor',
  'lord chancellor',
  'postmaster general',
  'press officer',
  'public defender',
  'queen',
  'rapporteur',
  'running mate',
  'secretary - general',
  'secretary general',
  'sergeant - at - arms',
  'solicitor general',
  'special rapporteur',
  'state attorney',
  'surgeon general',
  'team principal',
])

/** What follows "of" inside a title: "secretary of state", "minister of the interior", "chief of staff". */
export const officeObjects: ReadonlySet<string> = new Set([
  ...words(`agriculture commerce communications corrections culture defence defense education elections energy finance
    health homeland housing information intelligence interior investigations justice labor labour marketing
    operations parks parliament planning police programs research sales schools security staff state technology
    tourism trade transport transportation war works`),
])

/** Titles of rank before a name, with their abbreviations: a rank beside a function is no title. */
export const ranks: ReadonlySet<string> = new Set(
  words(`1lt 1sgt 2lt adm adm. admiral airman brig brig. brigadier capt capt. captain cdr cdr. cmdr cmdr. col col.
    colonel commodore constable corporal cpl cpl. ensign gen gen. general gunnery insp insp. lcpl lieutenant lt
    lt. lt.-col lt.-gen maj maj. major marshal midshipman petty pfc pfc. private pte pte. pvt pvt. seaman sergeant
    sgt sgt. spc spc. specialist ssgt subedar supt supt. trooper`),
)

/** Forms of address before a name that are no office. */
export const honorifics: ReadonlySet<string> = new Set(
  words(`adv. ayatollah brother dame datin dato dato' datuk dr dr. encik father fr. haji hajji hon hon. imam kumari
    lady lord madam madame maulana messrs messrs. miss monsieur mr mr. mrs mrs. ms ms. mufti mullah pn. prof prof.
    professor puan rev rev. reverend saint seri shaikh sheikh shri sir sister smt smt. sri sultan swami tan tengku
    tun tunku ustaz ven. yb`),
)

/** Short forms of offices before a name, and the office in full. */
export const titleAbbreviations: ReadonlyMap<string, string> = new Map([
  ['asi', 'assistant sub-inspector'],
  ['asst.', 'assistant'],
  ['atty.', 'attorney'],
  ['cong.', 'congressman'],
  ['del.', 'delegate'],
  ['det.', 'detective'],
  ['gov.', 'governor'],
  ['govs.', 'governors'],
  ['lt.', 'lieutenant'],
  ['pres.', 'president'],
  ['rep.', 'representative'],
  ['reps.', 'representatives'],
  ['sec.', 'secretary'],
  ['sen.', 'senator'],
  ['sens.', 'senators'],
  ['supt.', 'superintendent'],
])

/** Plural and collective nouns for people who act in office: "officials", "police", "the authorities". */
export const officialGroups: ReadonlySet<string> = new Set(
  words(`administrators advisers advisors aides ambassadors authorities bureaucrats candidates cardinals chiefs clerics
    commanders commissioners congressmen constables cops coroners councillors councilmen councilors delegates
    deputies detectives diplomats directors dispatchers envoys executives firefighters forces generals governors
    inspectors investigators judges justices lawmakers leaders legislators magistrates managers marshals mayors
    ministers mps negotiators officers officials paramedics parliamentarians peacekeepers police policemen
    presidents prosecutors rangers regulators representatives secretaries senators sheriffs soldiers spokesmen
    spokespeople spokespersons spokeswomen superintendents supervisors troopers troops trustees`),
)

/** The plural of an office noun: "deputies", "spokesmen", "chiefs". */
const pluralOf = (noun: string): string => {
  if (/(?:man|woman)$/.test(noun)) return noun.replace(/an$/, 'en')
  if (/[^aeo]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

const singularOfPlural: ReadonlyMap<string, string> = new Map(
  [...officeNouns, ...rolesInBodies, ...headsOfBodies].map((noun) => [pluralOf(noun), noun] as const),
)

/** The office noun in the singular that a word is a form of: "chiefs" gives "chief", "mayor" itself; null for other words. */
export const officeNounOf = (lower: string): string | null =>
  officeNouns.has(lower) || rolesInBodies.has(lower) || headsOfBodies.has(lower)
    ? lower
    : (singularOfPlural.get(lower) ?? null)

/** A text by its tokens in lower case: a `Document` is one. */
interface Words {
  readonly tokens: readonly { readonly lower: string }[]
}

const isHead = (lower: string): boolean =>
  officeNouns.has(lower) ||
  titleAbbreviations.has(lower) ||
  (singularOfPlural.has(lower) && officeNouns.has(singularOfPlural.get(lower) ?? ''))
const isModifier = (lower: string): boolean =>
  officeGrades.has(lower) || portfolios.has(lower) || titleAbbreviations.has(lower)

const fixedByFirst: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const index = new Map<string, (readonly string[])[]>()
  for (const title of fixedTitles) {
    const parts = title.split(' ')
    const known = index.get(parts[0]!)
    if (known === undefined) index.set(parts[0]!, [parts])
    else known.push(parts)
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length)
  return index
})()

const fixedAt = ({ tokens }: Words, at: number, to: number): number => {
  for (const parts of fixedByFirst.get(tokens[at]?.lower ?? '') ?? [])
    if (at + parts.length <= to && parts.every((part, k) => tokens[at + k]!.lower === part)) return parts.length
  return 0
}

/** How many words a title has at most; what is longer is a clause. */
const longestTitle = 12

/** The "of" part that belongs to a title: "of state", "of the interior". */
const objectAt = ({ tokens }: Words, at: number, to: number): number => {
  if (tokens[at]?.lower !== 'of') return 0
  const first = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  let i = first
  while (i < to && i - first < 4 && (officeObjects.has(tokens[i]!.lower) || portfolios.has(tokens[i]!.lower))) i++
  return i > first ? i - at : 0
}

/**
 * How many tokens from `at` are a title: "Deputy Foreign Minister", "secretary of state", "chairman and chief executive officer"
 * (0: none), looking no further than `to` (exclusive). Linear: at most twelve tokens are read.
 */
export const titleAt = (document: Words, at: number, to: number): number => {
  const { tokens } = document
  const limit = Math.min(to, at + longestTitle)
  let end = at
  let i = at
  while (i < limit) {
    const fixed = fixedAt(document, i, limit)
    const { lower } = tokens[i]!
    if (fixed > 0) i = end = i + fixed
    else if (isHead(lower)) i = end = i + 1
    else if (isModifier(lower)) i++
    else if (i > at && i + 1 < limit && /^(?:-|–|\/|&|and|,)$/.test(lower)) {
      // only between the parts of one title: "vice-president", "communications and multimedia minister"
      const next = tokens[i + 1]!.lower
      if (!isHead(next) && !isModifier(next) && fixedAt(document, i + 1, limit) === 0) break
      if (lower === ',' && end > at) break
      i++
    } else if (lower === 'of' && end === i) {
      const object = objectAt(document, i, limit)
      if (object === 0) break
      i = end = i + object
    } else break
  }
  return end - at
}

/** Whether a phrase in lower case, with one space between its tokens ("vice - president"), is a title as a whole. */
export const isTitle = (phrase: string): boolean => {
  const tokens = phrase.split(' ').map((lower) => ({ lower }))
  return tokens.length <= longestTitle && titleAt({ tokens }, 0, tokens.length) === tokens.length
}
