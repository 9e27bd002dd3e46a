import { phrases, words } from '../word-list.js'

/** Measures by their singular name: the ways that they are written, in lower case as the tokenizer splits them. */
const lines = `
  acre: acres, ac
  acre foot: acre feet, acre - feet
  ampere: amp, amps, amperes
  arcsecond: arcseconds
  astronomical unit: astronomical units, au
  bar: bars of pressure
  barrel: barrels, bbl, bbls
  barrel of oil equivalent per day: boepd, boed, boe / d, barrels of oil equivalent a day, barrels of oil equivalent per day
  barrel per day: bpd, b / d, bbl / d, bopd
  basis point: basis points, bps, bp
  becquerel: becquerels
  bit: bits
  brake horsepower: bhp
  bushel: bushels
  byte: bytes
  calorie: calories, kcal, kilocalorie, kilocalories
  candela: candelas
  carat: carats
  centimeter: centimeters, centimetre, centimetres, cm, cm., cms
  chain: chains
  cubic centimeter: cc, cubic centimeters, cubic centimetre, cubic centimetres
  cubic foot: cubic feet, cu ft
  cubic foot per second: cfs, cusec, cusecs
  cubic inch: cubic inches
  cubic kilometer: cubic kilometers, cubic kilometre, cubic kilometres
  cubic meter: cubic meters, cubic metre, cubic metres, m³, m3
  cubic meter per second: cumec, cumecs
  cubic yard: cubic yards
  cup: cups of
  decibel: decibels, db
  deciliter: deciliters, decilitre, decilitres, dl
  degree: degrees, °
  degree Celsius: degrees celsius, degree celsius, degrees c, ° c, celsius, degrees centigrade, centigrade, ℃, degc
  degree Fahrenheit: degrees fahrenheit, degree fahrenheit, degrees f, ° f, fahrenheit, ℉
  electronvolt: electronvolts, ev
  exabyte: exabytes
  fathom: fathoms
  foot: feet, ft, ft., ′
  furlong: furlongs
  gallon: gallons, gal, gal.
  gigabit: gigabits
  gigabit per second: gbps
  gigabyte: gigabytes, gb
  gigaelectronvolt: gev
  gigahertz: ghz
  gigaliter: gigalitres, gigaliters
  gigapascal: gigapascals, gpa
  gigaton: gigatons, gigatonnes, gigatonne
  gigawatt: gigawatts, gw
  gigawatt hour: gwh, gigawatt hours, gigawatt - hours
  gram: grams, gramme, grammes, g, gm, gms
  hectare: hectares, ha
  hectoliter: hectoliters, hectolitre, hectolitres
  hectopascal: hectopascals, hpa
  hertz: hz
  horsepower: hp
  inch: inches, in., ″
  joule: joules
  kelvin: kelvins
  kilobit per second: kbps
  kilobyte: kilobytes, kb
  kiloelectronvolt: kev
  kilogram: kilograms, kilogramme, kilogrammes, kilo, kilos, kg, kg., kgs
  kilohertz: khz
  kilojoule: kilojoules, kj
  kilometer: kilometers, kilometre, kilometres, km, km., kms, klick, klicks
  kilometer per hour: km / h, kmh, kph, kmph, kilometers per hour, kilometres per hour, km per hour, km an hour
  kilopascal: kpa
  kiloton: kilotons, kilotonnes, kilotonne
  kilovolt: kilovolts, kv
  kilowatt: kilowatts, kw
  kilowatt hour: kwh, kilowatt hours, kilowatt - hours
  knot: knots, kt, kts
  light year: light years, light - years, light - year
  liter: liters, litre, litres, l
  long ton: long tons
  lumen: lumens
  magnitude: magnitudes, on the richter scale, on the open - ended richter scale, on richter scale, on the moment magnitude scale
  megabit: megabits, mbit
  megabit per second: mbps
  megabyte: megabytes, mb
  megaelectronvolt: mev
  megahertz: mhz
  megajoule: megajoules, mj
  megapascal: megapascals, mpa
  megapixel: megapixels, mp
  megaton: megatons, megatonnes
  megawatt: megawatts, mw
  megawatt hour: mwh, megawatt hours, megawatt - hours
  meter: meters, metre, metres, m
  metric ton: metric tons, metric tonne, metric tonnes
  microgram: micrograms, µg, μg, mcg
  micrometer: micrometers, micrometres, micron, microns, µm, μm
  mile: miles, mi, mi.
  mile per gallon: mpg, miles to the gallon
  mile per hour: mph, m.p.h., miles per hour, miles an hour
  milliampere hour: mah
  millibar: millibars
  milligram: milligrams, milligrammes, mg
  milliliter: milliliters, millilitre, millilitres, ml
  millimeter: millimeters, millimetre, millimetres, mm, mm.
  millisievert: millisieverts, msv
  millivolt: mv
  nanometer: nanometers, nanometres, nm
  nautical mile: nautical miles, nmi
  newton: newtons
  newton meter: newton meters, newton metre, newton metres
  ohm: ohms
  ounce: ounces, oz, oz.
  part per billion: ppb, parts per billion
  part per million: ppm, parts per million
  pascal: pascals
  percentage point: percentage points, pct points, % points, percent points, per cent points, percentage - point, pp, ppts
  petabyte: petabytes, pb
  pint: pints
  pixel: pixels
  pound: lb, lbs, lb., lbs.
  pound per square inch: psi
  quart: quarts
  revolution per minute: rpm
  short ton: short tons
  sievert: sieverts
  square centimeter: square centimeters, square centimetres
  square foot: square feet, sq ft, sq. ft, sq. ft., sq feet, sq. feet, sqft, ft2, square - foot, square - feet
  square inch: square inches, sq in
  square kilometer: square kilometers, square kilometre, square kilometres, sq km, sq. km, sq kms, km², km2, sqkm, square - kilometer, square - kilometre
  square meter: square meters, square metre, square metres, sq m, sq. m, sq. meters, sq. metres, sqm, m², m2, square - meter, square - metre
  square mile: square miles, sq miles, sq mi, sq. mi, sq. miles, square - mile
  square yard: square yards
  stone: stones
  tablespoon: tablespoons, tbsp
  teaspoon: teaspoons, tsp
  terabyte: terabytes, tb
  teraelectronvolt: tev
  terahertz: thz
  terawatt: terawatts, tw
  terawatt hour: twh, terawatt hours, terawatt - hours
  therm: therms
  ton: tons, tonne, tonnes
  troy ounce: troy ounces
  volt: volts, v
  watt: watts, w
  watt hour: wh, watt hours
  yard: yards, yd, yd., yds, yds.
`

/** What is written, and the singular name of the measure. */
export const measures: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', forms = ''] = line.trim().split(': ')
      return [name.toLowerCase(), ...forms.split(', ')].map((form): [string, string] => [form, name])
    }),
)

/** Words that are more often something else: measures only against digits or in "200-stone" and its like. */
export const needsDigits = words(
  'ac amp au bar bit bp bps chain cup dl g gal ha hp kt l m mb mi mp pb pp stone stones v w yd',
)

/** Measures of lengths and ways, of which an event has many: how far it was, how wide, how high. */
export const lengths = phrases(
  'centimeter, fathom, foot, furlong, inch, kilometer, meter, mile, millimeter, nautical mile, yard',
)

/** Words between a measure and what it is reckoned by: "barrels a day". */
export const rateWords = words('/ a an each every per')
/** Spans of time that are written so only after a slash: "m/s". */
export const slashedDurations: ReadonlyMap<string, string> = new Map([['s', 'second']])

/** Spans of time by their singular name. */
export const durations: ReadonlyMap<string, string> = new Map(
  `century: century centuries
  day: day days
  decade: decade decades
  fortnight: fortnight fortnights
  hour: hour hours hr hrs h hrs.
  millennium: millennium millennia
  millisecond: millisecond milliseconds ms
  minute: minute minutes min mins min. mins.
  microsecond: microsecond microseconds
  month: month months mo mos
  nanosecond: nanosecond nanoseconds
  night: night nights
  second: second seconds sec secs sec.
  week: week weeks wk wks
  weekend: weekend weekends
  year: year years yr yrs yr. yrs.`
    .split('\n')
    .flatMap((line) => {
      const [name = '', forms = ''] = line.trim().split(': ')
      return forms.split(' ').map((form): [string, string] => [form, name])
    }),
)

/** How many of a smaller unit make a larger one, where the two are said together: "6 feet 2 inches", "two hours and 15 minutes". */
export const subunits: ReadonlyMap<string, readonly [unit: string, count: number]> = new Map([
  ['day', ['hour', 24]],
  ['foot', ['inch', 12]],
  ['hour', ['minute', 60]],
  ['kilometer', ['meter', 1000]],
  ['mile', ['yard', 1760]],
  ['minute', ['second', 60]],
  ['pound', ['ounce', 16]],
  ['stone', ['pound', 14]],
  ['week', ['day', 7]],
  ['year', ['month', 12]],
])
