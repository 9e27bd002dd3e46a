import { union, words } from '../word-list.js'

/** Money: symbols, codes and words, as ISO 4217 codes (with the codes of currencies that are no more, as news of their time has them). */

const table = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [code = '', words = ''] = line.trim().split(': ')
        return words.split(', ').map((word): [string, string] => [word, code])
      }),
  )

/** Signs that stand before or after the number, alone or with the letters of a country ("US$", "$A"). */
export const currencySigns: ReadonlyMap<string, string> = table(`
  AUD: a$, au$, $a, $au, aus$
  AZN: ₼
  BBD: bds$
  BRL: r$
  BZD: bz$
  CAD: c$, ca$, $c, can$, cdn$
  CRC: ₡
  DOP: rd$
  EUR: €
  FJD: fj$
  GBP: £
  GEL: ₾
  GHS: ₵
  HKD: hk$, $hk
  ILS: ₪
  INR: ₹
  JMD: j$
  JPY: ¥
  KHR: ៛
  KRW: ₩
  KZT: ₸
  LAK: ₭
  MNT: ₮
  MXN: mx$, mex$
  NAD: n$
  NGN: ₦
  NZD: nz$, $nz
  PHP: ₱
  PYG: ₲
  RUB: ₽
  SGD: s$, $s
  THB: ฿
  TRY: ₺
  TTD: tt$
  TWD: nt$
  UAH: ₴
  USD: $, us$, $us, u.s.$
  VND: ₫
  XCD: ec$
`)

/** Letters that stand before the number. Three-letter codes of ISO 4217 stand before or after it. */
export const currencyLetters: ReadonlyMap<string, string> = table(`
  BDT: tk, tk.
  CHF: fr., sfr
  DEM: dm
  GBP: ps
  GHS: ghc
  IDR: rp
  INR: rs, rs.
  JPY: y=
  KES: sh, ksh, kshs, ksh.
  MYR: rm
  NGN: n, n=
  PHP: p
  PKR: pkr
  TZS: tsh, tshs
  UGX: ush, ushs, shs
  USD: dlrs, us
  ZAR: r
`)

/** Codes of money that are no other word in small letters: "5 usd". */
export const plainCodes = words('aud chf eur gbp jpy nzd usd')
/** Codes that are names of bodies as often: money before a number, behind it only after a scale: "2 million CDF", but "200 BND agents". */
const rareCodes = words(
  `ang awg azn bbd bif bmd bnd bsd btn bwp byn bzd cdf crc cve djf dzd ern etb fjd fkp gip gmd gnf gtq gyd hnl hrk htg jmd khr
    kmf kpw kyd kzt lrd lsl lyd mdl mga mkd mnt mru mur mvr mwk mzn nad nio pab pgk pyg rwf sbd scr shp srd stn svc szl tjs tmt
    ttd uzs ves vuv wst xcd xpf`,
)
/** Codes without those that are other words or names in capitals before a number: "TOP 10", "SDG 4", "50 KGS". */
export const currencyCodes = union(
  plainCodes,
  rareCodes,
  words(
    `aed ars bdt bgn bhd brl cad clp cny cop czk dem dkk egp frf ghs hkd huf idr ils inr iqd irr isk itl jod kes krw kwd lbp lkr
    mad mmk mxn myr ngn nok npr omr pen php pkr pln qar ron rsd rub sar sek sgd syp thb tnd try twd tzs uah ugx uyu vnd xaf xof
    yer zar zmw zwl`,
  ),
)
/** What is money behind a number only after a scale. */
export const needScaleAsMoney = union(rareCodes, words('cfa'))

/** Singular names of currencies that need no country, or whose country the word alone names best; with plurals that take no -s. */
export const currencyNames: ReadonlyMap<string, string> = table(`
  AFN: afghani
  ALL: lek, leke
  AMD: dram
  AOA: kwanza
  ATS: schilling
  AWG: florin
  AZN: manat
  BAM: convertible mark
  BDT: taka
  BGN: lev, leva
  BOB: boliviano
  BRL: real, reais
  BTC: bitcoin
  BTN: ngultrum
  BWP: pula
  CNY: yuan, renminbi, rmb
  CRC: colon, colones
  CVE: escudo
  CZK: koruna
  DEM: mark, deutschemark, deutsche mark, d - mark
  ECS: sucre
  EEK: kroon, krooni
  ERN: nakfa
  ESP: peseta
  ETB: birr
  EUR: euro
  FIM: markka, markkaa
  FRF: franc
  GBP: pound, pound sterling, quid, sterling
  GEL: lari
  GHS: cedi
  GMD: dalasi
  GRD: drachma
  GTQ: quetzal, quetzales
  HNL: lempira
  HRK: kuna
  HTG: gourde
  HUF: forint
  IDR: rupiah
  ILS: shekel, new shekel
  INR: rupee
  IRR: rial
  ITL: lira, lire
  JPY: yen
  KES: shilling
  KGS: som
  KHR: riel
  KRW: won
  KZT: tenge
  LAK: kip
  LSL: loti, maloti
  LTL: litas, litai
  LVL: lats
  MAD: dirham
  MDL: leu, lei
  MGA: ariary
  MKD: denar
  MMK: kyat
  MNT: tugrik, tögrög, togrog
  MOP: pataca
  MRU: ouguiya
  MVR: rufiyaa
  MXN: peso
  MYR: ringgit
  MZN: metical, meticais
  NGN: naira
  NIO: cordoba, córdoba
  NLG: guilder
  NOK: krone, kroner
  PAB: balboa
  PEN: sol, soles, nuevo sol, nuevos soles
  PGK: kina
  PKR: pakistani rupee
  PLN: zloty, zlotych
  PYG: guarani, guaranies, guaraní, guaraníes
  RUB: ruble, rouble
  SAR: riyal
  SEK: krona, kronor
  SIT: tolar
  SLE: leone
  STN: dobra
  SZL: lilangeni, emalangeni
  THB: baht
  TJS: somoni
  TND: dinar
  TOP: pa'anga, paanga
  UAH: hryvnia, hryvnya
  USD: dollar, buck, greenback
  VES: bolivar, bolivares, bolívar, bolívares
  VND: dong
  VUV: vatu
  WST: tala
  XCD: east caribbean dollar, eastern caribbean dollar
  XOF: cfa, cfa franc, fcfa
  XPF: cfp franc, pacific franc
  ZAR: rand
  ZMW: kwacha
`)

/** Hundredths: their value is a hundredth of the major unit. */
export const minorUnits: ReadonlyMap<string, string> = table(`
  EUR: eurocent, euro cent
  GBP: pence, penny
  GHS: pesewa
  INR: paise, paisa
  MYR: sen
  NGN: kobo
  PGK: toea
  PLN: grosz
  RUB: kopeck, kopek
  USD: cent
`)

/** Countries and nationalities before a name of money: "Australian dollars", "Hong Kong dollars". */
export const nationalCurrencies: ReadonlyMap<string, string> = table(`
  AED: emirati dirham, uae dirham
  AFN: afghan afghani
  ALL: albanian lek
  AMD: armenian dram
  ANG: antillean guilder, netherlands antillean guilder
  AOA: angolan kwanza
  ARS: argentine peso, argentinian peso
  AUD: australian dollar, aussie dollar
  AWG: aruban florin
  AZN: azerbaijani manat, azeri manat
  BAM: bosnian mark, bosnian convertible mark
  BBD: barbados dollar, barbadian dollar
  BDT: bangladeshi taka
  BEF: belgian franc
  BGN: bulgarian lev, bulgarian leva
  BHD: bahraini dinar
  BIF: burundian franc, burundi franc
  BMD: bermuda dollar, bermudian dollar
  BND: brunei dollar, bruneian dollar
  BRL: brazilian real
  BSD: bahamian dollar
  BTN: bhutanese ngultrum
  BWP: botswana pula
  BYN: belarusian ruble, belarusian rouble, belarus ruble
  BZD: belize dollar, belizean dollar
  CAD: canadian dollar
  CDF: congolese franc, congo franc
  CHF: swiss franc
  CLP: chilean peso
  CNY: chinese yuan
  COP: colombian peso
  CRC: costa rican colon, costa rican colones
  CUP: cuban peso
  CVE: cape verdean escudo, cape verde escudo
  CZK: czech koruna, czech crown
  DEM: german mark, west german mark
  DJF: djiboutian franc, djibouti franc
  DKK: danish krone, danish crown, danish kroner
  DOP: dominican peso
  DZD: algerian dinar
  EEK: estonian kroon
  EGP: egyptian pound
  ERN: eritrean nakfa
  ETB: ethiopian birr
  FJD: fiji dollar, fijian dollar
  FKP: falkland islands pound, falklands pound
  FRF: french franc
  GBP: british pound, u.k. pound, uk pound
  GEL: georgian lari
  GHS: ghanaian cedi, ghana cedi
  GIP: gibraltar pound
  GMD: gambian dalasi
  GNF: guinean franc, guinea franc
  GTQ: guatemalan quetzal, guatemalan quetzales
  GYD: guyana dollar, guyanese dollar
  HKD: hong kong dollar
  HNL: honduran lempira
  HRK: croatian kuna
  HTG: haitian gourde
  HUF: hungarian forint
  IDR: indonesian rupiah
  IEP: irish pound, irish punt
  ILS: israeli shekel
  INR: indian rupee
  IQD: iraqi dinar
  IRR: iranian rial
  ISK: icelandic krona
  ITL: italian lira
  JMD: jamaican dollar, jamaica dollar
  JOD: jordanian dinar
  JPY: japanese yen
  KES: kenyan shilling, kenya shilling
  KGS: kyrgyz som
  KHR: cambodian riel
  KMF: comorian franc, comoran franc
  KPW: north korean won
  KRW: korean won, south korean won
  KWD: kuwaiti dinar
  KYD: cayman islands dollar, cayman dollar
  KZT: kazakh tenge, kazakhstani tenge
  LAK: lao kip, laotian kip
  LBP: lebanese pound
  LKR: sri lankan rupee
  LRD: liberian dollar
  LSL: lesotho loti, lesotho maloti
  LTL: lithuanian litas
  LVL: latvian lats
  LYD: libyan dinar
  MAD: moroccan dirham
  MDL: moldovan leu, moldovan lei
  MGA: malagasy ariary
  MKD: macedonian denar
  MMK: myanmar kyat, burmese kyat
  MNT: mongolian tugrik
  MOP: macanese pataca, macau pataca
  MRU: mauritanian ouguiya
  MUR: mauritian rupee, mauritius rupee
  MVR: maldivian rufiyaa
  MWK: malawian kwacha, malawi kwacha
  MXN: mexican peso
  MYR: malaysian ringgit
  MZN: mozambican metical, mozambican meticais
  NAD: namibian dollar, namibia dollar
  NGN: nigerian naira
  NIO: nicaraguan cordoba, nicaraguan córdoba
  NLG: dutch guilder
  NOK: norwegian krone, norwegian kroner, norwegian crown
  NPR: nepalese rupee, nepali rupee
  NZD: new zealand dollar, kiwi dollar
  OMR: omani rial, omani riyal
  PAB: panamanian balboa
  PEN: peruvian sol
  PGK: papua new guinean kina, papua new guinea kina
  PHP: philippine peso
  PKR: pakistani rupee, pakistan rupee
  PLN: polish zloty
  PTE: portuguese escudo
  PYG: paraguayan guarani, paraguayan guaranies
  QAR: qatari riyal
  RON: romanian leu, romanian lei
  RSD: serbian dinar
  RUB: russian ruble, russian rouble
  RWF: rwandan franc, rwanda franc
  SAR: saudi riyal
  SBD: solomon islands dollar
  SCR: seychelles rupee, seychellois rupee
  SDG: sudanese pound
  SEK: swedish krona, swedish kronor, swedish crown
  SGD: singapore dollar, singaporean dollar
  SHP: saint helena pound, st. helena pound
  SIT: slovenian tolar
  SKK: slovak koruna, slovak crown
  SLE: sierra leonean leone, sierra leone leone
  SOS: somali shilling
  SRD: surinamese dollar, suriname dollar
  SSP: south sudanese pound
  STN: sao tomean dobra
  SVC: salvadoran colon, salvadoran colones
  SYP: syrian pound
  SZL: swazi lilangeni, swazi emalangeni
  THB: thai baht
  TJS: tajik somoni, tajikistani somoni
  TMT: turkmen manat, turkmenistan manat
  TND: tunisian dinar
  TOP: tongan pa'anga
  TRY: turkish lira
  TTD: trinidad and tobago dollar
  TWD: taiwan dollar, new taiwan dollar, taiwanese dollar
  TZS: tanzanian shilling
  UAH: ukrainian hryvnia
  UGX: ugandan shilling, uganda shilling
  USD: u.s. dollar, us dollar, american dollar
  UYU: uruguayan peso
  UZS: uzbek som, uzbek sum, uzbekistani som
  VES: venezuelan bolivar
  VUV: vanuatu vatu
  WST: samoan tala
  XAF: central african cfa franc, central african franc
  XOF: west african franc, west african cfa franc
  YER: yemeni rial
  ZAR: south african rand
  ZMW: zambian kwacha
  ZWL: zimbabwe dollar, zimbabwean dollar
`)

/** A word for the money of several countries. */
export interface SharedCurrency {
  /** ISO 3166-1 alpha-2 of a country, to the ISO 4217 code of its money */
  readonly users: ReadonlyMap<string, string>
  /** what the word means where nothing tells the country, or null where nobody could say */
  readonly usual: string | null
}

const shared = (usual: string | null, users: string): SharedCurrency => ({
  usual,
  users: new Map(
    users.split(', ').flatMap((group) => {
      const [code = '', ...countries] = group.split(' ')
      return countries.map((country): [string, string] => [country, code])
    }),
  ),
})

/** Words that name the money of several countries, in the singular. Dollars are those of the United States until the text says more. */
export const sharedCurrencies: ReadonlyMap<string, SharedCurrency> = new Map([
  ['cfa', shared(null, 'XAF CF CG CM GA GQ TD, XOF BF BJ CI GW ML NE SN TG')],
  ['colon', shared('CRC', 'CRC CR, SVC SV')],
  ['dinar', shared(null, 'BHD BH, DZD DZ, IQD IQ, JOD JO, KWD KW, LYD LY, MKD MK, RSD RS, TND TN')],
  ['dirham', shared(null, 'AED AE, MAD MA')],
  ['escudo', shared(null, 'CVE CV, PTE PT')],
  ['fcfa', shared(null, 'XAF CF CG CM GA GQ TD, XOF BF BJ CI GW ML NE SN TG')],
  [
    'franc',
    shared(
      null,
      'BEF BE, BIF BI, CDF CD, CHF CH LI, DJF DJ, FRF FR, GNF GN, KMF KM, RWF RW, XAF CF CG CM GA GQ TD, XOF BF BJ CI GW ML NE SN TG, XPF NC PF WF',
    ),
  ],
  ['guilder', shared('NLG', 'ANG CW SX, NLG NL')],
  ['koruna', shared('CZK', 'CZK CZ, SKK SK')],
  ['krona', shared('SEK', 'ISK IS, SEK SE')],
  ['krone', shared(null, 'DKK DK FO GL, NOK NO')],
  ['kwacha', shared(null, 'MWK MW, ZMW ZM')],
  ['lei', shared(null, 'MDL MD, RON RO')],
  ['leu', shared(null, 'MDL MD, RON RO')],
  ['lira', shared(null, 'ITL IT, TRY TR')],
  ['manat', shared('AZN', 'AZN AZ, TMT TM')],
  // letters before the number
  ['p', shared('PHP', 'BWP BW, PHP PH')],
  ['peso', shared(null, 'ARS AR, CLP CL, COP CO, CUP CU, DOP DO, MXN MX, PHP PH, UYU UY')],
  ['pound', shared('GBP', 'EGP EG, GBP GB, LBP LB, SDG SD, SSP SS, SYP SY')],
  ['rial', shared(null, 'IRR IR, OMR OM, QAR QA, SAR SA, YER YE')],
  ['riyal', shared(null, 'OMR OM, QAR QA, SAR SA, YER YE')],
  ['ruble', shared('RUB', 'BYN BY, RUB RU')],
  ['rouble', shared('RUB', 'BYN BY, RUB RU')],
  ['rupee', shared('INR', 'INR IN, LKR LK, MUR MU, NPR NP, PKR PK, SCR SC')],
  // letters before the number
  ['sh', shared('KES', 'KES KE, SOS SO, TZS TZ, UGX UG')],
  ['shs', shared('UGX', 'KES KE, SOS SO, TZS TZ, UGX UG')],
  ['shilling', shared(null, 'KES KE, SOS SO, TZS TZ, UGX UG')],
  ['som', shared(null, 'KGS KG, UZS UZ')],
])

/** Names of money without a plural of their own: "5 yen". */
export const invariantMoney = words(
  "baht bolivares bolívares cfa fcfa guaranies guaraníes kina krooni kuna lei leke leva litai maloti markkaa meticais ngultrum pa'anga quetzales reais ringgit soles sterling vatu won yen yuan zlotych",
)
/** Names of money that are other words too: money only after digits. */
export const needDigitsAsMoney = words(
  'all cfa cop kr kr. lari lei lek lev mark marks p quetzal quetzales quetzals real reals sen sol soles som tala talas try won',
)
/** Letters that are money only against their digits: "5p". */
export const moneyLetters = words('p')
/** Countries that stand before a sign of money, with or without a space: "US $5". */
export const countriesOfMoney = words('u.s. us')
/** Letters of countries and money that can open an amount before a sign: "C$5", "Y=5". */
export const lettersOfMoney = words('# a au aus bds bz c ca can cdn ec fj hk j mex mx n nt nz p r rd s tt u.s. us y')
