import { phraseList } from './word-list.js'

/** News agencies: the name that they are known by, and how they sign, in lower case with marks apart. */
const rows = `
  AA: aa, anadolu, anadolu agency
  AAP: aap, australian associated press
  ACCESSWIRE: accesswire
  AFP: afp, agence france - presse, agence france presse
  AGERPRES: agerpres
  AKI: aki, adnkronos
  ANA-MPA: ana - mpa
  ANI: ani, asian news international
  ANP: anp
  ANSA: ansa
  ANTARA: antara, antara news
  AP: ap, associated press, the associated press, associated press writer, ap writer
  APA: apa
  APP: app, associated press of pakistan
  APS: aps
  Baltic News Service: bns, baltic news service
  BelTA: belta
  Belga: belga
  Bernama: bernama
  Bloomberg: bloomberg, bloomberg news
  BSS: bss
  BTA: bta
  Business Wire: business wire, businesswire
  CNA: cna, central news agency
  CNS: cns, catholic news service
  CP: the canadian press, canadian press
  CTK: ctk, čtk
  dpa: dpa, deutsche presse - agentur
  EFE: efe, efe - epa, agencia efe
  epd: epd
  GlobeNewswire: globenewswire, globe newswire
  GNA: gna, ghana news agency
  HINA: hina
  IANS: ians, indo - asian news service
  INA: ina
  INP: inp
  Interfax: interfax, interfax - ukraine
  IPS: ips, inter press service
  IRIN: irin
  IRNA: irna
  ISNA: isna
  Jiji: jiji, jiji press
  KNA: kna, kenya news agency
  KCNA: kcna
  KUNA: kuna
  Kyodo: kyodo, kyodo news
  LUSA: lusa
  MAP: map
  MENA: mena
  MNA: mna, mehr news agency
  MTI: mti
  NAN: nan, news agency of nigeria
  NNA: nna
  NNI: nni
  NNN: nnn
  Notimex: notimex
  NTB: ntb
  NZPA: nzpa
  PA: pa, pa media, pa wire, press association, the press association
  PANA: pana, panapress
  PAP: pap
  Petra: petra
  PNA: pna, philippine news agency
  Prensa Latina: prensa latina
  PR Newswire: pr newswire, prnewswire
  PTI: pti, press trust of india
  QNA: qna
  Reuters: reuters, thomson reuters foundation, thomson reuters
  RIA Novosti: ria novosti, ria
  Ritzau: ritzau
  RSS: rss
  SANA: sana
  SAPA: sapa
  SPA: spa, saudi press agency
  Sputnik: sputnik, sputnik news
  STT: stt
  SUNA: suna
  Tanjug: tanjug
  TASS: tass, itar - tass
  Tribune News Service: tribune news service
  TT: tt
  Ukrinform: ukrinform
  UNB: unb
  UNI: uni
  UPI: upi, united press international
  VNA: vna
  WAM: wam
  Xinhua: xinhua, xinhua news agency
  Yonhap: yonhap, yonhap news agency
  ZIANA: ziana, new ziana`

/** The agencies as they sign, each with the name that it is known by. */
export const agencyNames: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [name = '', signatures = ''] = row.split(': ')
      return phraseList(signatures).map((signature) => [signature, name.trim()] as const)
    }),
)

/** Signatures that are words or names too: they sign only in brackets, after a dash or beside a day, and in capitals. */
export const ambiguousSignatures: ReadonlySet<string> = new Set(
  phraseList(
    'aa, aki, ani, apa, app, aps, cna, cns, cp, ina, kna, map, mena, nan, nna, pa, pana, pap, petra, ria, rss, sana, spa, tt, uni',
  ),
)

/** The agencies that speak for a state, by its country: "Syrian state media" is SANA. Where a state has several, its media are none of them. */
const stateAgencyRows = `
  AE: WAM
  AO: ANGOP
  BD: BSS
  BY: BelTA
  CN: Xinhua
  CU: Prensa Latina
  DZ: APS
  EG: MENA
  ID: ANTARA
  IR: IRNA
  JO: Petra
  KP: KCNA
  KW: KUNA
  MA: MAP
  MY: Bernama
  NP: RSS
  PK: APP
  QA: QNA
  SA: SPA
  SD: SUNA
  SY: SANA
  TR: AA
  UA: Ukrinform
  VN: VNA
  ZW: ZIANA`

/** The agency that speaks for the state of a country. */
export const stateAgencies: ReadonlyMap<string, string> = new Map(
  stateAgencyRows
    .trim()
    .split('\n')
    .map((row) => row.trim().split(': '))
    .map(([country = '', agency = '']) => [country, agency] as const),
)

/** What calls a medium a state's: "state TV", "the state-run news agency", "the official news agency". */
export const stateMediaWords: ReadonlySet<string> = new Set(phraseList('state, official'))

/** Media in general: of a state they are all one voice. */
export const mediaWords: ReadonlySet<string> = new Set(
  phraseList('agency, broadcaster, channel, media, newspaper, press, radio, television, tv'),
)

/** Words that only say that a country's officials speak. */
export const officialdomWords: ReadonlySet<string> = new Set(phraseList('authorities, government, official, officials'))
