import { words } from '../word-list.js'

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
  BRL: r$
  CAD: c$, ca$, $c, can$, cdn$
  CRC: ₡
  EUR: €
  GBP: £
  GHS: ₵
  HKD: hk$, $hk
  ILS: ₪
  INR: ₹
  JMD: j$
  JPY: ¥
  KHR: ៛
  KRW: ₩
  KZT: ₸
  MNT: ₮
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

export const currencyCodes: ReadonlySet<string> = new Set(
  `aed ars aud bdt bgn bhd brl cad chf clp cny cop czk dem dkk egp eur frf gbp ghs hkd huf idr ils inr iqd irr isk itl jod jpy kes krw
  kwd lbp lkr mad mmk mxn myr ngn nok npr nzd omr pen php pkr pln qar ron rsd rub sar sek sgd syp thb tnd try twd tzs uah ugx usd uyu vnd xaf
  xof yer zar zmw zwl`.split(/\s+/),
)

/** Singular names of currencies that need no country, or whose country the word alone names best. */
export const currencyNames: ReadonlyMap<string, string> = table(`
  AFN: afghani
  AMD: dram
  BDT: taka
  BGN: lev
  BRL: real
  BTC: bitcoin
  BWP: pula
  CNY: yuan, renminbi, rmb
  CRC: colon
  CZK: koruna
  DEM: mark, deutschemark, deutsche mark, d - mark
  ESP: peseta
  ETB: birr
  EUR: euro
  FRF: franc
  GEL: lari
  GBP: pound, pound sterling, quid, sterling
  GHS: cedi
  HUF: forint
  IDR: rupiah
  ILS: shekel, new shekel
  INR: rupee
  ITL: lira, lire
  JPY: yen
  KES: shilling
  KHR: riel
  KRW: won
  KZT: tenge
  LAK: kip
  MAD: dirham
  MMK: kyat
  MNT: tugrik
  MXN: peso
  MYR: ringgit
  NGN: naira
  NLG: guilder
  NOK: krone, kroner
  PEN: sol
  PKR: pakistani rupee
  PLN: zloty
  PYG: guarani
  RUB: ruble, rouble
  SAR: riyal
  SEK: krona, kronor
  THB: baht
  TND: dinar
  UAH: hryvnia, hryvnya
  USD: dollar, buck, greenback
  VES: bolivar
  VND: dong
  ZAR: rand
  ZMW: kwacha
`)

/** Hundredths: their value is a hundredth of the major unit. */
export const minorUnits: ReadonlyMap<string, string> = table(`
  EUR: eurocent, euro cent
  GBP: pence, penny
  INR: paise, paisa
  MYR: sen
  PLN: grosz
  RUB: kopeck, kopek
  USD: cent
`)

/** Countries and nationalities before a name of money: "Australian dollars", "Hong Kong dollars". */
export const nationalCurrencies: ReadonlyMap<string, string> = table(`
  AED: emirati dirham, uae dirham
  ARS: argentine peso, argentinian peso
  AUD: australian dollar, aussie dollar
  BBD: barbados dollar, barbadian dollar
  BDT: bangladeshi taka
  BHD: bahraini dinar
  BRL: brazilian real
  BSD: bahamian dollar
  CAD: canadian dollar
  CHF: swiss franc
  CLP: chilean peso
  CNY: chinese yuan
  COP: colombian peso
  CUP: cuban peso
  CZK: czech koruna, czech crown
  DEM: german mark, west german mark
  DKK: danish krone, danish crown, danish kroner
  DOP: dominican peso
  DZD: algerian dinar
  EGP: egyptian pound
  FJD: fiji dollar, fijian dollar
  FRF: french franc
  GBP: british pound, u.k. pound, uk pound
  GYD: guyana dollar, guyanese dollar
  HKD: hong kong dollar
  IDR: indonesian rupiah
  ILS: israeli shekel
  INR: indian rupee
  IQD: iraqi dinar
  IRR: iranian rial, iranian toman
  ISK: icelandic krona
  ITL: italian lira
  JMD: jamaican dollar, jamaica dollar
  JOD: jordanian dinar
  JPY: japanese yen
  KES: kenyan shilling, kenya shilling
  KRW: korean won, south korean won
  KWD: kuwaiti dinar
  LBP: lebanese pound
  LKR: sri lankan rupee
  LRD: liberian dollar
  LYD: libyan dinar
  MAD: moroccan dirham
  MXN: mexican peso
  MYR: malaysian ringgit
  NAD: namibian dollar, namibia dollar
  NGN: nigerian naira
  NLG: dutch guilder
  NOK: norwegian krone, norwegian kroner, norwegian crown
  NPR: nepalese rupee, nepali rupee
  NZD: new zealand dollar, kiwi dollar
  PEN: peruvian sol
  PHP: philippine peso
  PKR: pakistani rupee, pakistan rupee
  QAR: qatari riyal
  RSD: serbian dinar
  RUB: russian ruble, russian rouble
  SAR: saudi riyal
  SDG: sudanese pound
  SEK: swedish krona, swedish kronor, swedish crown
  SGD: singapore dollar, singaporean dollar
  SYP: syrian pound
  THB: thai baht
  TND: tunisian dinar
  TRY: turkish lira
  TTD: trinidad and tobago dollar
  TWD: taiwan dollar, new taiwan dollar, taiwanese dollar
  TZS: tanzanian shilling
  UAH: ukrainian hryvnia
  UGX: ugandan shilling, uganda shilling
  USD: u.s. dollar, us dollar, american dollar
  UYU: uruguayan peso
  VES: venezuelan bolivar
  XAF: central african cfa franc
  XOF: cfa franc
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
  ['dinar', shared(null, 'BHD BH, DZD DZ, IQD IQ, JOD JO, KWD KW, LYD LY, MKD MK, RSD RS, TND TN')],
  ['dirham', shared(null, 'AED AE, MAD MA')],
  [
    'franc',
    shared(
      null,
      'BIF BI, CDF CD, CHF CH LI, DJF DJ, FRF FR, GNF GN, KMF KM, RWF RW, XAF CF CG CM GA GQ TD, XOF BF BJ CI GW ML NE SN TG',
    ),
  ],
  ['krona', shared('SEK', 'ISK IS, SEK SE')],
  ['krone', shared(null, 'DKK DK FO GL, NOK NO')],
  ['lira', shared(null, 'ITL IT, TRY TR')],
  // letters before the number
  ['p', shared('PHP', 'BWP BW, PHP PH')],
  ['peso', shared(null, 'ARS AR, CLP CL, COP CO, CUP CU, DOP DO, MXN MX, PHP PH, UYU UY')],
  ['pound', shared('GBP', 'EGP EG, GBP GB, LBP LB, SDG SD, SSP SS, SYP SY')],
  ['riyal', shared(null, 'QAR QA, SAR SA')],
  ['rupee', shared('INR', 'INR IN, LKR LK, MUR MU, NPR NP, PKR PK, SCR SC')],
  ['shilling', shared(null, 'KES KE, SOS SO, TZS TZ, UGX UG')],
])

/** Names of money without a plural of their own: "5 yen". */
export const invariantMoney = words('baht ringgit sterling won yen yuan')
/** Names of money that are other words too: money only after digits. */
export const needDigitsAsMoney = words('all cop kr kr. lari lev mark marks p real reals sen sol try won')
/** Letters that are money only against their digits: "5p". */
export const moneyLetters = words('p')
/** Countries that stand before a sign of money, with or without a space: "US $5". */
export const countriesOfMoney = words('u.s. us')
/** Letters of countries and money that can open an amount before a sign: "C$5", "Y=5". */
export const lettersOfMoney = words('# a au aus c ca can cdn hk j n nt nz p r s tt u.s. us y')
