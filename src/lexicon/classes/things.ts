import { phrases, words } from '../word-list.js'
import type { CountedRow } from './row.js'

/** What is counted besides people: words for one sort of thing, and what happened where it is counted by itself. */
export const thingRows = [
  // what moves
  {
    name: 'car',
    nouns: words('auto automobile car jeep minivan sedan suv taxi vehicle'),
    examples: ['60 [vehicles]', '60 [cars]'],
  },
  {
    name: 'truck',
    carries: true,
    nouns: words('lorry tanker trailer truck'),
    examples: ['12 [lorries]', '12 [trucks]'],
  },
  { name: 'bus', carries: true, nouns: words('bus coach minibus'), examples: ['seven [coaches]'] },
  { name: 'bicycle', nouns: words('bicycle bike motorbike motorcycle scooter'), examples: ['40 [motorbikes]'] },
  {
    name: 'train',
    carries: true,
    nouns: words('carriage locomotive metro train tram wagon'),
    examples: ['nine [carriages]'],
  },
  {
    name: 'aircraft',
    carries: true,
    nouns: phrases(
      'aeroplane, aircraft, airliner, airplane, bomber plane, fighter jet, jet, jetliner, plane, warplane',
    ),
    examples: ['20 [planes]', '20 [fighter jets]'],
  },
  { name: 'helicopter', carries: true, nouns: words('chopper helicopter'), examples: ['three [choppers]'] },
  { name: 'drone', nouns: words('drone uav'), examples: ['38 [drones]'] },
  {
    name: 'ship',
    carries: true,
    nouns: words(`barge boat canoe carrier cruiser destroyer dinghy ferry frigate ship submarine trawler vessel
      warship yacht`),
    examples: ['six [vessels]', 'six [boats]'],
  },
  {
    name: 'excavator',
    nouns: words('backhoe bulldozer crane digger excavator loader'),
    examples: ['60 [excavators]', '80 [diggers]'],
  },
  { name: 'tank', nouns: phrases('armored vehicle, armoured vehicle, tank'), examples: ['14 [tanks]'] },
  { name: 'flight', carries: true, nouns: words('departure flight landing takeoff'), examples: ['250 [flights]'] },
  { name: 'ambulance', nouns: words('ambulance'), examples: ['nine [ambulances]'] },
  {
    name: 'fire engine',
    nouns: phrases('appliance, fire appliance, fire engine, fire truck'),
    examples: ['ten [fire trucks]'],
  },
  // what stands
  {
    name: 'house',
    nouns: words('bungalow cottage dwelling home house hut residence shack villa'),
    examples: ['300 [homes]', '300 [houses]'],
  },
  {
    name: 'apartment',
    nouns: words('apartment condo condominium flat'),
    examples: ['60 [flats]', '60 [apartments]'],
  },
  {
    name: 'building',
    nouns: words('block building property skyscraper structure tower warehouse'),
    examples: ['15 [structures]'],
  },
  {
    name: 'shop',
    nouns: words('boutique branch outlet shop store supermarket'),
    examples: ['87 [stores]', '87 [outlets]'],
  },
  { name: 'restaurant', nouns: words('bar cafe café pub restaurant'), examples: ['40 [cafes]'] },
  { name: 'hotel', nouns: words('hotel motel resort'), examples: ['12 [hotels]'] },
  {
    name: 'school',
    nouns: words('academy college kindergarten nursery school university'),
    examples: ['90 [schools]'],
  },
  { name: 'hospital', nouns: words('clinic hospital'), examples: ['five [hospitals]'] },
  {
    name: 'church',
    nouns: words('cathedral chapel church mosque shrine synagogue temple'),
    examples: ['six [mosques]'],
  },
  { name: 'factory', nouns: words('factory mill plant refinery smelter'), examples: ['four [plants]'] },
  { name: 'mine', nouns: words('colliery mine pit quarry'), examples: ['five [mines]'] },
  { name: 'bridge', nouns: words('bridge flyover overpass'), examples: ['seven [bridges]'] },
  { name: 'road', nouns: words('highway motorway road street'), examples: ['16 [roads]'] },
  { name: 'shelter', nouns: words('camp shelter tent'), examples: ['40 [shelters]'] },
  { name: 'room', nouns: words('bed bedroom berth room'), examples: ['500 [beds]'] },
  { name: 'cell', nouns: words('cell'), examples: ['12 [cells]'] },
  // of land and states
  { name: 'country', nouns: words('country nation state'), examples: ['27 [nations]', '27 [countries]'] },
  {
    name: 'city',
    nouns: words('city municipality suburb town'),
    examples: ['20 [cities]', '20 [towns]'],
  },
  { name: 'village', nouns: words('hamlet settlement village'), examples: ['35 [villages]'] },
  {
    name: 'district',
    nouns: words(`area canton community county department district neighborhood neighbourhood parish prefecture
      province region`),
    examples: ['nine [provinces]'],
  },
  { name: 'fire', nouns: words('blaze bushfire fire wildfire'), examples: ['80 [wildfires]', '80 [blazes]'] },
  { name: 'quake', nouns: words('aftershock earthquake quake tremor'), examples: ['30 [aftershocks]'] },
  {
    name: 'storm',
    nouns: words('cyclone hurricane storm tornado tornadoes twister typhoon'),
    examples: ['nine [tornadoes]'],
  },
  // arms, and what is done with them
  {
    name: 'gun',
    nouns: words('firearm gun handgun pistol rifle shotgun weapon'),
    examples: ['46 [weapons]', '46 [rifles]'],
  },
  {
    name: 'bomb',
    nouns: words('bomb bombshell device explosive grenade landmine shell warhead'),
    examples: ['three [bombs]', 'three [devices]'],
  },
  { name: 'missile', nouns: words('missile projectile rocket'), examples: ['18 [rockets]'] },
  { name: 'shot', nouns: words('bullet cartridge gunshot round shot'), examples: ['30 [shots]', '30 [rounds]'] },
  {
    name: 'attack',
    nouns: words('ambush assault attack bombing offensive raid shelling strike'),
    examples: ['four [attacks]', '12 [raids]'],
  },
  { name: 'airstrike', nouns: phrases('air raid, air strike, airstrike, sortie'), examples: ['60 [air strikes]'] },
  { name: 'explosion', nouns: words('blast detonation explosion'), examples: ['two [blasts]'] },
  { name: 'shooting', nouns: words('gunfight shooting shootout'), examples: ['five [shootings]'] },
  { name: 'accident', nouns: words('accident collision crash derailment'), examples: ['17 [crashes]'] },
  { name: 'clash', nouns: words('battle clash fight skirmish'), examples: ['six [clashes]'] },
  // of courts and offices
  {
    name: 'offence',
    nouns: words('charge conviction count crime felony misdemeanor offence offense violation'),
    examples: ['nine [counts]', 'nine [charges]'],
  },
  { name: 'lawsuit', nouns: words('claim complaint grievance lawsuit petition suit'), examples: ['40 [lawsuits]'] },
  { name: 'arrest', nouns: words('arrest detention'), examples: ['345 [arrests]'] },
  { name: 'law', nouns: words('act amendment bill decree law measure resolution'), examples: ['six [bills]'] },
  {
    name: 'document',
    nouns: words('certificate document dossier file form letter paper passport permit record visa'),
    examples: ['2,000 [documents]', '2,000 [files]'],
  },
  { name: 'email', nouns: phrases('email, mail, message, tweet'), examples: ['30,000 [emails]'] },
  { name: 'call', nouns: phrases('call, phone call, telephone call'), examples: ['900 [calls]'] },
  { name: 'signature', nouns: words('signature'), examples: ['100,000 [signatures]'] },
  { name: 'vote', nouns: words('ballot vote'), examples: ['11,000 [ballots]'] },
  { name: 'seat', nouns: words('constituency seat'), examples: ['150 [seats]'] },
  {
    name: 'polling station',
    nouns: phrases('polling place, polling station, precinct'),
    examples: ['21,000 [polling stations]'],
  },
  { name: 'party', nouns: words('faction party union'), examples: ['eight [parties]'] },
  { name: 'company', nouns: words('bank business company corporation firm subsidiary'), examples: ['20 [firms]'] },
  {
    name: 'group',
    nouns: words('agency association charity group organisation organization team'),
    examples: ['15 [groups]'],
  },
  // of health
  { name: 'test', nouns: words('sample swab test'), examples: ['4,000 [swabs]'] },
  { name: 'dose', nouns: words('dose injection inoculation jab vaccination vaccine'), examples: ['2 million [jabs]'] },
  { name: 'operation', nouns: words('operation procedure surgery transplant'), examples: ['300 [operations]'] },
  { name: 'case', nouns: words('case'), examples: ['51 confirmed [cases]'] },
  // of trade
  { name: 'share', nouns: phrases('share, stock'), examples: ['2 million [shares]'] },
  { name: 'bond', nouns: words('bond debenture note'), examples: ['5,000 [bonds]'] },
  { name: 'ticket', nouns: words('ticket'), examples: ['60,000 [tickets]'] },
  { name: 'product', nouns: words('copy item model product'), examples: ['10,000 [copies]'] },
  { name: 'order', nouns: words('booking contract order reservation'), examples: ['40 [orders]'] },
  { name: 'drug', nouns: words('capsule pill tablet'), examples: ['90,000 [pills]'] },
  { name: 'phone', nouns: words('cellphone handset phone smartphone'), examples: ['500 [phones]'] },
  { name: 'computer', nouns: words('computer laptop pc server'), examples: ['1,000 [computers]'] },
  { name: 'account', nouns: words('account profile'), examples: ['50 million [accounts]'] },
  { name: 'package', nouns: words('bag box carton container package parcel sack'), examples: ['70 [bags]'] },
  {
    name: 'painting',
    nouns: words('artefact artifact artwork painting picture sculpture statue'),
    examples: ['13 [paintings]'],
  },
  { name: 'coin', nouns: words('coin gem jewel'), examples: ['400 [coins]'] },
  // of sport and shows
  { name: 'game', nouns: words('fixture game match'), examples: ['82 [games]', '82 [matches]'] },
  { name: 'goal', nouns: words('goal run touchdown try'), examples: ['three [goals]'] },
  { name: 'medal', nouns: words('award medal prize trophy'), examples: ['12 [medals]'] },
  { name: 'film', nouns: words('film movie photo photograph video'), examples: ['900 [photos]'] },
  { name: 'page', nouns: words('page'), examples: ['448 [pages]'] },
  { name: 'book', nouns: words('book novel volume'), examples: ['six [books]'] },
  // what lives
  { name: 'horse', living: true, nouns: words('foal horse mare pony racehorse stallion'), examples: ['47 [horses]'] },
  {
    name: 'cattle',
    living: true,
    nouns: words('buffalo bull calf calves cattle cow heifer livestock ox oxen'),
    examples: ['300 [cows]', '300 [cattle]'],
  },
  { name: 'pig', living: true, nouns: words('boar hog pig piglet sow swine'), examples: ['2,000 [hogs]'] },
  { name: 'sheep', living: true, nouns: words('goat lamb sheep'), examples: ['90 [goats]'] },
  { name: 'dog', living: true, nouns: words('dog puppies puppy'), examples: ['40 [puppies]'] },
  { name: 'cat', living: true, nouns: words('cat kitten'), examples: ['12 [cats]'] },
  {
    name: 'bird',
    living: true,
    nouns: words('bird chicken duck fowl geese goose hen poultry swan turkey'),
    examples: ['1.5 million [chickens]'],
  },
  { name: 'fish', living: true, nouns: words('carp fish salmon shark trout tuna'), examples: ['three [sharks]'] },
  { name: 'whale', living: true, nouns: words('dolphin porpoise whale'), examples: ['230 [whales]'] },
  { name: 'elephant', living: true, nouns: words('elephant rhino rhinoceros'), examples: ['five [elephants]'] },
  {
    name: 'animal',
    living: true,
    nouns: words('animal bear beast camel creature deer lion monkey pet seal tiger wolf wolves'),
    examples: ['70 [animals]'],
  },
  { name: 'tree', nouns: words('sapling tree'), examples: ['5,000 [trees]'] },
] as const satisfies readonly CountedRow[]
