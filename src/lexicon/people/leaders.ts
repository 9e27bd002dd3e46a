import { phrases } from '../word-list.js'

/**
 * Family names by which the news calls heads of state and of government, since about 1945, and their countries (ISO 3166-1 alpha-2). Only
 * names that mean one leader's country wherever a president, a prime minister or "the X government" is spoken of.
 */
const leadersByCountry: Readonly<Record<string, string>> = {
  AE: 'nahyan',
  AF: 'ghani karzai',
  AL: 'berisha hoxha rama',
  AO: 'lourenco lourenço',
  AR: 'alfonsin alfonsín kirchner macri menem milei peron perón videla',
  AT: 'kreisky kurz nehammer schuessel schüssel waldheim',
  AU: 'albanese gillard hawke howard keating morrison rudd turnbull whitlam',
  AZ: 'aliyev',
  BD: 'hasina yunus zia',
  BE: 'dehaene leterme verhofstadt',
  BO: 'morales',
  BR: 'bolsonaro cardoso lula rousseff temer',
  BY: 'lukashenko',
  CA: 'carney chretien chrétien mulroney trudeau',
  CD: 'kabila mobutu tshisekedi',
  CG: 'nguesso',
  CI: 'gbagbo houphouët ouattara',
  CL: 'allende bachelet boric frei pinera pinochet piñera',
  CM: 'biya',
  CN: 'deng hu jiang jinping mao xi zhu',
  CO: 'duque petro uribe',
  CU: 'castro diaz-canel díaz-canel',
  CZ: 'babis babiš havel klaus zeman',
  DE: 'adenauer brandt gauck kohl merkel merz scholz schroeder schröder steinmeier',
  DZ: 'bouteflika tebboune',
  EC: 'correa moreno noboa',
  EG: 'morsi mubarak mursi nasser sadat sisi sissi',
  ER: 'afwerki isaias',
  ES: 'aznar franco rajoy sanchez sánchez zapatero',
  ET: 'abiy meles mengistu zenawi',
  FI: 'marin niinistö stubb',
  FR: 'chirac hollande macron mitterrand pompidou sarkozy',
  GB: 'attlee blair cameron churchill heath starmer sunak thatcher truss',
  GE: 'saakashvili shevardnadze',
  GH: 'akufo-addo mahama rawlings',
  GR: 'karamanlis mitsotakis papandreou samaras simitis tsipras',
  HT: 'aristide duvalier moïse preval préval',
  HU: 'orban orbán',
  ID: 'habibie jokowi megawati prabowo suharto sukarno widodo yudhoyono',
  IE: 'ahern cowen haughey kenny varadkar',
  IL: 'barak begin netanyahu olmert peres rabin shamir sharon',
  IN: 'gandhi kovind modi murmu nehru vajpayee',
  IQ: 'abadi maliki saddam talabani',
  IR: 'ahmadinejad khamenei khatami khomeini pezeshkian rafsanjani raisi rouhani',
  IS: 'grímsson',
  IT: 'andreotti berlusconi conte craxi draghi meloni prodi renzi',
  JP: 'abe hashimoto ishiba kishida koizumi nakasone obuchi suga',
  KE: 'kenyatta kibaki moi odinga ruto',
  KH: 'ranariddh sihanouk',
  KR: 'moon yoon',
  KZ: 'nazarbayev tokayev',
  LB: 'aoun hariri lahoud mikati siniora',
  LK: 'kumaratunga rajapaksa sirisena wickremesinghe',
  LR: 'sirleaf weah',
  LY: 'gaddafi gadhafi kadafi qaddafi',
  MA: 'hassan mohammed',
  ML: 'keita keïta',
  MM: 'suu',
  MX: 'calderon calderón fox obrador salinas sheinbaum zedillo',
  MY: 'anwar badawi ismail mahathir muhyiddin najib yaakob',
  NG: 'abacha babangida buhari jonathan obasanjo tinubu',
  NI: 'chamorro ortega',
  NL: 'balkenende rutte',
  NO: 'brundtland solberg stoltenberg støre',
  NP: 'dahal deuba oli prachanda',
  NZ: 'ardern bolger luxon',
  PA: 'noriega',
  PE: 'fujimori humala',
  PH: 'aquino arroyo duterte estrada marcos ramos',
  PK: 'bhutto gilani musharraf nawaz sharif zardari',
  PL: 'duda kaczynski kaczyński kwasniewski kwaśniewski tusk walesa wałęsa',
  PS: 'abbas arafat haniyeh',
  PT: 'cavaco guterres soares',
  PY: 'stroessner',
  RO: 'ceausescu ceaușescu iliescu iohannis',
  RS: 'milosevic milošević vucic vučić',
  RU: 'brezhnev chernomyrdin gorbachev khrushchev medvedev putin stalin yeltsin',
  RW: 'kagame',
  SA: 'faisal',
  SD: 'bashir',
  SE: 'bildt kristersson löfven palme reinfeldt',
  SG: 'goh loong',
  SK: 'fico meciar mečiar',
  SN: 'sall senghor wade',
  SO: 'farmaajo siad',
  SV: 'bukele',
  SY: 'assad',
  TD: 'deby déby',
  TH: 'abhisit prayut prayuth shinawatra thaksin yingluck',
  TN: 'bourguiba saied',
  TR: 'demirel ecevit erdogan erdoğan gul gül ozal özal',
  TZ: 'magufuli nyerere',
  UA: 'kuchma poroshenko tymoshenko yanukovych yushchenko zelenskiy zelensky zelenskyy',
  UG: 'amin museveni',
  US: 'biden bush carter clinton eisenhower kennedy nixon obama reagan roosevelt truman trump',
  UY: 'mujica',
  UZ: 'karimov mirziyoyev',
  VE: 'chavez chávez guaido guaidó maduro',
  YE: 'hadi saleh',
  ZA: 'mandela mbeki ramaphosa zuma',
  ZM: 'chiluba kaunda lungu',
  ZW: 'mnangagwa mugabe tsvangirai',
}

/** Names that only one crowned head is called by, after "King", "Queen" and the like, and the countries. */
const monarchsByCountry: Readonly<Record<string, string>> = {
  BE: 'mathilde philippe',
  BN: 'bolkiah',
  BT: 'wangchuck',
  DK: 'frederik margrethe',
  EG: 'shenouda tawadros',
  ES: 'felipe letizia',
  GB: 'camilla elizabeth',
  JO: 'rania',
  JP: 'akihito masako naruhito',
  KH: 'sihamoni',
  LS: 'letsie',
  LU: 'guillaume',
  NL: 'beatrix maxima máxima willem-alexander',
  NO: 'haakon harald sonja',
  OM: 'haitham qaboos',
  QA: 'tamim',
  SE: 'gustaf silvia',
  SZ: 'mswati',
  TH: 'bhumibol vajiralongkorn',
  TO: 'tupou',
}

/** Kings of our days by their title and whole name: other people bear each of these names, and other kings bore them. */
const kingsByCountry: Readonly<Record<string, string>> = {
  BH: 'king hamad, king hamad bin isa, king hamad bin isa al khalifa',
  GB: 'king charles, king charles iii',
  JO: 'king abdullah ii',
  SA: 'king salman, king salman bin abdulaziz, king salman bin abdulaziz al saud',
}

const byName = (namesByCountry: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(namesByCountry).flatMap(([country, names]) =>
      names.split(/\s+/).map((name) => [name, country] as const),
    ),
  )
const countries = byName(leadersByCountry)
const realms = byName(monarchsByCountry)
const kings: ReadonlyMap<string, string> = new Map(
  Object.entries(kingsByCountry).flatMap(([country, names]) =>
    [...phrases(names)].map((name) => [name, country] as const),
  ),
)

/** The country of the leader that a family name in lower case stands for ("merkel" gives DE), or null. */
export const countryOfLeader = (familyName: string): string | null => countries.get(familyName) ?? null

/** The country of the crowned head that a name in lower case stands for ("felipe" gives ES), or null. */
export const countryOfMonarch = (name: string): string | null => realms.get(name) ?? null

/** The country of the king whom a title and a whole name in lower case stand for ("king charles" gives GB), or null. */
export const countryOfKing = (titleAndName: string): string | null => kings.get(titleAndName) ?? null
