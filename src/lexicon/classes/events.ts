import type { Outcome } from '../people/outcomes.js'
import { words } from '../word-list.js'
import type { ClassRow } from './row.js'

/** What happens to what is counted, or what it does. */
export interface EventRow extends ClassRow {
  /** of people: what became of them says the same */
  readonly outcomes?: readonly Outcome[]
  /** base forms of verbs, and nouns of what happens in the singular */
  readonly lemmas: ReadonlySet<string>
  /**
   * `people`: it befalls people or is done by them, so that a number without a noun counts people. `things`: it tells one thing from
   * another of its sort ("300 houses destroyed", "500 damaged"). `money`: it tells what an amount is for.
   */
  readonly tells: 'people' | 'things' | 'money'
  /** its figures rise while it is told: a toll */
  readonly rises?: true
  /** it moves people from place to place */
  readonly moves?: true
}

export const eventRows = [
  // of people
  {
    name: 'kill',
    tells: 'people',
    rises: true,
    outcomes: ['dead'],
    lemmas: words(`assassinate assassination behead crush death die drown drowning electrocute execute execution
      fatality gas kill killing lynch massacre murder perish slaughter slay slaying suffocate toll`),
    examples: ['killed [12] people', '[12] died', 'a toll of [12]', 'the bodies of [12] men'],
  },
  {
    name: 'injure',
    tells: 'people',
    rises: true,
    outcomes: ['injured'],
    lemmas: words('burn hurt injure injury maim scald stab wound'),
    examples: ['wounded [40] people', '[40] were injured'],
  },
  {
    name: 'shoot',
    tells: 'people',
    rises: true,
    lemmas: words('shoot shooting'),
    examples: ['[nine] people were shot'],
  },
  {
    name: 'hospitalize',
    tells: 'people',
    rises: true,
    outcomes: ['hospitalized'],
    lemmas: words('hospitalise hospitalization hospitalize treat treatment'),
    examples: ['[84] people were taken to hospital', '[84] were treated'],
  },
  {
    name: 'miss',
    tells: 'people',
    outcomes: ['missing'],
    lemmas: words('disappear disappearance vanish'),
    examples: ['[60] are missing', '[60] people vanished'],
  },
  {
    name: 'trap',
    tells: 'people',
    outcomes: ['trapped'],
    lemmas: words('entomb trap'),
    examples: ['[33] miners are trapped'],
  },
  {
    name: 'strand',
    tells: 'people',
    outcomes: ['stranded'],
    lemmas: words('maroon strand'),
    examples: ['[3,000] tourists are stranded'],
  },
  {
    name: 'survive',
    tells: 'people',
    outcomes: ['survived'],
    lemmas: words('survival survive'),
    examples: ['[six] survived'],
  },
  {
    name: 'rescue',
    tells: 'people',
    rises: true,
    outcomes: ['rescued'],
    lemmas: words('pluck rescue save'),
    examples: ['rescued [140] people'],
  },
  {
    name: 'arrest',
    tells: 'people',
    rises: true,
    outcomes: ['arrested'],
    lemmas: words('apprehend arrest detain detention imprison imprisonment incarcerate jail nab'),
    examples: ['arrested [45] people', '[45] were detained', 'made [45] arrests'],
  },
  {
    name: 'charge',
    tells: 'people',
    outcomes: ['charged'],
    lemmas: words('arraign charge indict indictment prosecute'),
    examples: ['[12] men were charged'],
  },
  {
    name: 'convict',
    tells: 'people',
    outcomes: ['convicted'],
    lemmas: words('convict conviction'),
    examples: ['[nine] were convicted'],
  },
  {
    name: 'sentence',
    tells: 'people',
    lemmas: words('sentence sentencing'),
    examples: ['sentenced to [12] years'],
  },
  {
    name: 'release',
    tells: 'people',
    outcomes: ['released'],
    lemmas: words('free liberate parole release'),
    examples: ['freed [80] prisoners', '[80] were released'],
  },
  {
    name: 'abduct',
    tells: 'people',
    outcomes: ['abducted'],
    lemmas: words('abduct abduction kidnap kidnapping seizure'),
    examples: ['[14] people were abducted', 'kidnapped [14] girls'],
  },
  {
    name: 'deport',
    tells: 'people',
    moves: true,
    outcomes: ['deported'],
    lemmas: words('deport deportation expel expulsion fly removal remove repatriate repatriation return send'),
    examples: ['deported [120] people', 'sent back [120] people', '[120] were flown home'],
  },
  {
    name: 'evacuate',
    tells: 'people',
    moves: true,
    outcomes: ['evacuated'],
    lemmas: words('evacuate evacuation leave'),
    examples: ['evacuated [5,000] people', '[5,000] residents left'],
  },
  {
    name: 'displace',
    tells: 'people',
    rises: true,
    moves: true,
    outcomes: ['displaced', 'homeless'],
    lemmas: words('displace displacement flee uproot'),
    examples: ['displaced [20,000] people', '[20,000] fled', 'left [20,000] homeless'],
  },
  {
    name: 'migrate',
    tells: 'people',
    moves: true,
    lemmas: words('arrival arrive cross crossing emigrate enter flow immigrate migrate migration'),
    examples: ['[900] migrants arrived', '[900] people crossed'],
  },
  {
    name: 'infect',
    tells: 'people',
    rises: true,
    outcomes: ['infected', 'ill'],
    lemmas: words('case catch contract infect infection poison sicken sickness'),
    examples: ['infected [51] people', '[51] fell ill', '[51] cases'],
  },
  {
    name: 'quarantine',
    tells: 'people',
    outcomes: ['quarantined'],
    lemmas: words('isolate isolation quarantine'),
    examples: ['[500] people were quarantined'],
  },
  {
    name: 'recover',
    tells: 'people',
    rises: true,
    outcomes: ['recovered'],
    lemmas: words('recovery recuperate'),
    examples: ['[40] patients recovered'],
  },
  {
    name: 'vaccinate',
    tells: 'people',
    rises: true,
    outcomes: ['vaccinated'],
    lemmas: words('immunise immunization immunize inoculate inoculation vaccinate vaccination'),
    examples: ['vaccinated [2 million] people'],
  },
  {
    name: 'test',
    tells: 'people',
    rises: true,
    lemmas: words('examine screen test testing'),
    examples: ['tested [4,000] people'],
  },
  {
    name: 'lay off',
    tells: 'people',
    outcomes: ['laid off'],
    lemmas: words('axe dismiss dismissal lay layoff redundancy sack shed'),
    examples: ['laid off [300] people', 'will cut [300] jobs'],
  },
  {
    name: 'hire',
    tells: 'people',
    outcomes: ['hired'],
    lemmas: words('hire hiring recruit recruitment'),
    examples: ['hired [300] people'],
  },
  {
    name: 'employ',
    tells: 'people',
    lemmas: words('employ employment work'),
    examples: ['employs [9,000] people'],
  },
  {
    name: 'strike',
    tells: 'people',
    lemmas: words('picket stoppage strike walk walkout'),
    examples: ['[4,000] workers walked out'],
  },
  {
    name: 'protest',
    tells: 'people',
    lemmas: words(`assemble assembly attend attendance congregate demonstrate demonstration gather gathering march pack
      parade protest rally throng turn turnout`),
    examples: ['[10,000] people marched', '[10,000] protesters gathered'],
  },
  {
    name: 'deploy',
    tells: 'people',
    lemmas: words('deploy deployment dispatch mobilise mobilize station'),
    examples: ['deployed [500] officers'],
  },
  {
    name: 'carry',
    tells: 'people',
    lemmas: words('board carry ferry transport'),
    examples: ['carrying [150] people'],
  },
  {
    name: 'vote',
    tells: 'people',
    lemmas: words('ballot vote voting'),
    examples: ['[24 million] people voted'],
  },
  {
    name: 'live',
    tells: 'people',
    lemmas: words('dwell inhabit live reside'),
    examples: ['[9,000] people live there'],
  },
  // of things
  {
    name: 'destroy',
    tells: 'things',
    rises: true,
    lemmas: words('collapse demolish demolition destroy destruction engulf flatten gut incinerate level raze wreck'),
    examples: ['destroyed [300] houses', '[300] homes were gutted'],
  },
  {
    name: 'damage',
    tells: 'things',
    rises: true,
    lemmas: words('damage deface flood harm inundate vandalise vandalize'),
    examples: ['damaged [500] houses'],
  },
  {
    name: 'build',
    tells: 'things',
    lemmas: words('build construct construction erect rebuild'),
    examples: ['will build [300] houses'],
  },
  {
    name: 'close',
    tells: 'things',
    lemmas: words('closure shut shutdown shutter suspend suspension'),
    examples: ['shut [12] stores'],
  },
  {
    name: 'open',
    tells: 'things',
    lemmas: words('inaugurate launch open opening reopen'),
    examples: ['will open [12] stores'],
  },
  {
    name: 'cancel',
    tells: 'things',
    lemmas: words('cancel cancellation ground scrap'),
    examples: ['cancelled [250] flights'],
  },
  {
    name: 'delay',
    tells: 'things',
    lemmas: words('delay divert postpone reschedule'),
    examples: ['delayed [90] flights'],
  },
  {
    name: 'seize',
    tells: 'things',
    lemmas: words('confiscate confiscation impound intercept recover seize'),
    examples: ['seized [46] rifles'],
  },
  {
    name: 'steal',
    tells: 'things',
    lemmas: words('heist loot rob robbery steal theft'),
    examples: ['stole [13] paintings'],
  },
  {
    name: 'recall',
    tells: 'things',
    lemmas: words('recall'),
    examples: ['recalled [60,000] cars'],
  },
  {
    name: 'fire',
    tells: 'things',
    lemmas: words('bombard fire lob shell'),
    examples: ['fired [18] rockets'],
  },
  {
    name: 'shoot down',
    tells: 'things',
    lemmas: words('down'),
    examples: ['downed [38] drones'],
  },
  {
    name: 'explode',
    tells: 'things',
    lemmas: words('blast detonate detonation explode explosion'),
    examples: ['[two] bombs exploded'],
  },
  {
    name: 'win',
    tells: 'things',
    lemmas: words('victory win'),
    examples: ['won [150] seats'],
  },
  {
    name: 'lose',
    tells: 'things',
    lemmas: words('lose loss'),
    examples: ['lost [40] seats'],
  },
  {
    name: 'produce',
    tells: 'things',
    lemmas: words('harvest make manufacture output produce production yield'),
    examples: ['produces [60,000] cars'],
  },
  {
    name: 'cull',
    tells: 'things',
    lemmas: words('cull culling'),
    examples: ['culled [2,000] pigs'],
  },
  // of money
  {
    name: 'buy',
    tells: 'money',
    lemmas: words('acquire acquisition bid buy buyout deal merge merger offer outbid purchase takeover tender'),
    examples: ['agreed to buy it for [$55 million]', 'an offer of [$18] a share'],
  },
  {
    name: 'sell',
    tells: 'money',
    lemmas: words('auction fetch sale sell'),
    examples: ['sold it for [$3 million]'],
  },
  {
    name: 'trade',
    tells: 'money',
    lemmas: words('close quote settle trade trading'),
    examples: ['closed at [$20]'],
  },
  {
    name: 'earn',
    tells: 'money',
    lemmas: words('earn earnings income net profit'),
    examples: ['earned [$3 million]'],
  },
  {
    name: 'gross',
    tells: 'money',
    lemmas: words('gross revenue turnover'),
    examples: ['revenue of [$90 million]'],
  },
  {
    name: 'owe',
    tells: 'money',
    lemmas: words('borrow debt default lend loan owe'),
    examples: ['owes [$9 million]'],
  },
  {
    name: 'fine',
    tells: 'money',
    lemmas: words('fine penalise penalize penalty'),
    examples: ['fined [$5 million]'],
  },
  {
    name: 'pay',
    tells: 'money',
    lemmas: words('award compensate compensation pay payment reimburse settlement'),
    examples: ['paid [$5 million]'],
  },
  {
    name: 'cost',
    tells: 'money',
    lemmas: words('cost estimate price value'),
    examples: ['cost [$5 million]', 'damage valued at [$5 million]'],
  },
  {
    name: 'give',
    tells: 'money',
    lemmas: words('contribute contribution donate donation give grant pledge'),
    examples: ['pledged [$5 million]'],
  },
  {
    name: 'invest',
    tells: 'money',
    lemmas: words('fund invest investment spend spending'),
    examples: ['will invest [$5 million]'],
  },
  {
    name: 'raise',
    tells: 'money',
    lemmas: words('fundraise raise'),
    examples: ['raised [$5 million]'],
  },
  {
    name: 'own',
    tells: 'money',
    lemmas: words('control hold holding own ownership stake'),
    examples: ['owns [72 %] of the shares'],
  },
] as const satisfies readonly EventRow[]
