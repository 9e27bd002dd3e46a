import { phrases, words } from '../word-list.js'
import type { CountedRow } from './row.js'

/** Who is counted. Nouns that say no more than "people", those that tell who they all were, and those that are some of them. */
export const peopleRows = [
  {
    name: 'person',
    people: 'common',
    nouns: words(`adult bodies body casualties casualty corpse deportee fatalities fatality folk human individual
      inhabitant life lives more national other people person remains some soul those victim`),
    examples: ['120 [individuals]', 'the 55 [nationals]', '12 [bodies]', '72 [others]'],
  },
  {
    name: 'civilian',
    people: 'loose',
    nouns: words('bystander citizen civilian'),
    examples: ['18 [civilians]'],
  },
  {
    name: 'resident',
    people: 'loose',
    nouns: words(`homeowner householder islander local neighbor neighbour occupant pensioner resident retiree tenant
      townsman villager`),
    examples: ['400 [villagers]', '30 [tenants]'],
  },
  {
    name: 'passenger',
    people: 'loose',
    nouns: words('commuter flyer motorist passenger pedestrian traveler traveller'),
    examples: ['150 [passengers]'],
  },
  {
    name: 'crew',
    people: 'part',
    nouns: phrases(`aircrew, crew, crew member, crewman, crewmate, crewmember, fisherman, mariner, sailor, seafarer,
      seaman`),
    examples: ['12 [crew members]', '20 [sailors]'],
  },
  { name: 'driver', people: 'part', nouns: words('chauffeur driver pilot trucker'), examples: ['two [drivers]'] },
  {
    name: 'family',
    nouns: words('couple family household'),
    examples: ['70 [families]', '12,000 [households]'],
  },
  {
    name: 'child',
    people: 'part',
    nouns: words(`adolescent babies baby boy child children girl grandchild grandchildren infant juvenile kid minor
      newborn orphan schoolboy schoolchild schoolchildren schoolgirl teen teenager toddler youngster youth`),
    examples: ['11 [children]', 'three [boys]', 'four [babies]'],
  },
  {
    name: 'woman',
    people: 'part',
    nouns: words('daughter female grandmother mother sister widow wife wives woman'),
    examples: ['six [women]'],
  },
  {
    name: 'man',
    people: 'part',
    nouns: words('brother father grandfather husband male man son'),
    examples: ['116 [men]'],
  },
  {
    name: 'police',
    people: 'part',
    nouns: phrases(`constable, cop, detective, gendarme, officer, patrolman, police, police officer, policeman,
      policewoman, sheriff, trooper`),
    examples: ['two [policemen]', 'five [police officers]'],
  },
  {
    name: 'soldier',
    people: 'loose',
    nouns: phrases(`airman, army officer, commando, conscript, guardsman, infantryman, marine, paratrooper, peacekeeper,
      recruit, reservist, serviceman, servicewoman, soldier, troop`),
    examples: ['40 [troops]', 'three [servicemen]', 'two [army officers]'],
  },
  {
    name: 'fighter',
    people: 'loose',
    nouns: words(`combatant extremist fighter guerrilla insurgent jihadi jihadist mercenary militant militiaman rebel
      separatist terrorist`),
    examples: ['31 [militants]', '20 [rebels]'],
  },
  {
    name: 'attacker',
    people: 'part',
    nouns: phrases(`arsonist, assailant, attacker, bomber, gunman, hijacker, intruder, kidnapper, robber, shooter,
      suicide bomber`),
    examples: ['three [gunmen]', 'two [suicide bombers]'],
  },
  {
    name: 'suspect',
    people: 'loose',
    nouns: words(`accused arrestee bandit convict criminal culprit defendant fugitive gangster looter offender pirate
      rioter smuggler suspect thief thieves trafficker`),
    examples: ['45 [suspects]', '12 [defendants]'],
  },
  {
    name: 'prisoner',
    people: 'loose',
    nouns: words('captive detainee inmate internee prisoner'),
    examples: ['80 [inmates]', '200 [detainees]'],
  },
  {
    name: 'hostage',
    people: 'loose',
    nouns: words('abductee hostage kidnappee'),
    examples: ['14 [hostages]'],
  },
  {
    name: 'migrant',
    people: 'loose',
    nouns: phrases(`asylum seeker, boat people, emigrant, exile, expatriate, immigrant, migrant, refugee, returnee,
      stowaway`),
    examples: ['300 [refugees]', '60 [asylum seekers]'],
  },
  { name: 'evacuee', people: 'loose', nouns: words('evacuee'), examples: ['109 [evacuees]'] },
  {
    name: 'foreigner',
    people: 'part',
    nouns: phrases('alien, foreign national, foreigner, westerner'),
    examples: ['four [foreigners]', 'nine [foreign nationals]'],
  },
  {
    name: 'tourist',
    people: 'loose',
    nouns: words(`backpacker camper climber diver hiker holidaymaker mountaineer skier sunbather swimmer tourist
      vacationer visitor`),
    examples: ['25 [tourists]', 'six [hikers]'],
  },
  {
    name: 'protester',
    people: 'loose',
    nouns: words('activist campaigner demonstrator marcher picketer protester protestor striker supporter'),
    examples: ['10,000 [demonstrators]', '5,000 [marchers]'],
  },
  {
    name: 'worker',
    people: 'loose',
    nouns:
      phrases(`apprentice, builder, cleaner, cook, employee, farmhand, farmworker, job, laborer, labourer, mechanic,
      miner, position, redundancy, staff, staff member, staffer, technician, trainee, waiter, welder,
      worker, workforce`),
    examples: ['300 [employees]', '1,200 [jobs]', '33 [miners]'],
  },
  {
    name: 'farmer',
    people: 'loose',
    nouns: words('farmer grower herder peasant shepherd'),
    examples: ['16 [herders]'],
  },
  {
    name: 'student',
    people: 'loose',
    nouns: words('cadet graduate pupil student undergraduate'),
    examples: ['90 [pupils]'],
  },
  {
    name: 'teacher',
    people: 'part',
    nouns: words('academic educator lecturer professor schoolteacher teacher'),
    examples: ['two [teachers]'],
  },
  {
    name: 'medic',
    people: 'part',
    nouns: phrases(`ambulance worker, clinician, doctor, health worker, healthcare worker, medic, medical worker,
      midwife, nurse, paramedic, physician, surgeon`),
    examples: ['three [doctors]', '40 [health workers]'],
  },
  {
    name: 'rescuer',
    people: 'part',
    nouns: phrases('emergency worker, first responder, lifeguard, rescue worker, rescuer, responder'),
    examples: ['200 [rescuers]', '50 [rescue workers]'],
  },
  {
    name: 'firefighter',
    people: 'part',
    nouns: words('firefighter fireman firewoman'),
    examples: ['60 [firefighters]', '60 [firemen]'],
  },
  {
    name: 'aid worker',
    people: 'part',
    nouns: phrases('aid worker, humanitarian worker, missionary, relief worker, volunteer'),
    examples: ['eight [aid workers]'],
  },
  {
    name: 'guard',
    people: 'part',
    nouns: words('bodyguard guard warden watchman'),
    examples: ['two [guards]'],
  },
  {
    name: 'journalist',
    people: 'part',
    nouns: words('cameraman correspondent editor journalist photographer reporter'),
    examples: ['three [reporters]'],
  },
  {
    name: 'patient',
    people: 'loose',
    nouns: words('patient sufferer'),
    examples: ['51 [patients]'],
  },
  {
    name: 'survivor',
    people: 'loose',
    nouns: words('castaway survivor'),
    examples: ['20 [survivors]'],
  },
  {
    name: 'voter',
    people: 'loose',
    nouns: words('elector voter'),
    examples: ['24 million [voters]'],
  },
  {
    name: 'pilgrim',
    people: 'loose',
    nouns: words('believer churchgoer mourner parishioner pilgrim worshiper worshipper'),
    examples: ['700 [worshippers]', '30 [mourners]'],
  },
  {
    name: 'guest',
    people: 'loose',
    nouns: words('attendee concertgoer diner guest invitee partygoer reveler reveller wellwisher'),
    examples: ['150 [guests]'],
  },
  {
    name: 'spectator',
    people: 'loose',
    nouns: words('fan onlooker spectator viewer'),
    examples: ['60,000 [fans]'],
  },
  {
    name: 'player',
    people: 'loose',
    nouns: words('athlete competitor cyclist footballer jockey player rower runner surfer'),
    examples: ['39 [athletes]'],
  },
  {
    name: 'lawmaker',
    people: 'part',
    nouns: words(`congressman congresswoman councillor councilor delegate deputy lawmaker legislator mp
      parliamentarian politician representative senator`),
    examples: ['54 [senators]', '120 [MPs]'],
  },
  { name: 'member', people: 'loose', nouns: words('member'), examples: ['40 [members]'] },
  {
    name: 'official',
    people: 'part',
    nouns: words('bureaucrat diplomat envoy minister official'),
    examples: ['six [officials]'],
  },
  {
    name: 'lawyer',
    people: 'part',
    nouns: words('attorney barrister judge juror lawyer magistrate prosecutor solicitor'),
    examples: ['12 [jurors]'],
  },
  {
    name: 'customer',
    people: 'loose',
    nouns: words(`applicant borrower buyer claimant client consumer customer patron policyholder shopper subscriber
      user`),
    examples: ['43,000 [customers]', '2 million [subscribers]'],
  },
  {
    name: 'investor',
    people: 'loose',
    nouns: words('creditor donor investor shareholder stockholder taxpayer'),
    examples: ['900 [shareholders]'],
  },
  {
    name: 'relative',
    people: 'part',
    nouns: words('kin parent relative sibling spouse'),
    examples: ['five [relatives]'],
  },
] as const satisfies readonly CountedRow[]
