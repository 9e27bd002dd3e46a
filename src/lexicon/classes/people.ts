import { lawmakers, minors, rebels, womenOfFamilies } from '../people/sorts.js'
import { phrases, union, words } from '../word-list.js'
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
    people: 'usual',
    nouns: words('bystander citizen civilian'),
    examples: ['18 [civilians]'],
  },
  {
    name: 'resident',
    people: 'usual',
    nouns: words(`homeowner householder islander local neighbor neighbour occupant pensioner resident retiree tenant
      townsman villager`),
    examples: ['400 [villagers]', '30 [tenants]'],
  },
  {
    name: 'passenger',
    people: 'usual',
    nouns: words('commuter flyer motorist passenger pedestrian traveler traveller'),
    examples: ['150 [passengers]'],
  },
  {
    name: 'crew',
    people: 'sort',
    nouns: phrases(`aircrew, crew, crew member, crewman, crewmate, crewmember, fisherman, mariner, sailor, seafarer,
      seaman`),
    examples: ['12 [crew members]', '20 [sailors]'],
  },
  { name: 'driver', people: 'sort', nouns: words('chauffeur driver pilot trucker'), examples: ['two [drivers]'] },
  {
    name: 'family',
    nouns: words('couple family household'),
    examples: ['70 [families]', '12,000 [households]'],
  },
  {
    name: 'child',
    people: 'part',
    nouns: union(
      minors,
      words(
        `adolescent babies child children grandchild grandchildren juvenile kid minor newborn orphan schoolboy schoolchild schoolchildren schoolgirl youngster`,
      ),
    ),
    examples: ['11 [children]', 'three [boys]', 'four [babies]'],
  },
  {
    name: 'woman',
    people: 'part',
    nouns: union(womenOfFamilies, words('female wives woman')),
    examples: ['six [women]'],
  },
  {
    name: 'man',
    people: 'sort',
    nouns: words('brother father grandfather husband male man son'),
    examples: ['116 [men]'],
  },
  {
    name: 'police',
    people: 'sort',
    nouns: phrases(`constable, cop, detective, gendarme, officer, patrolman, police, police officer, policeman,
      policewoman, sheriff, trooper`),
    examples: ['two [policemen]', 'five [police officers]'],
  },
  {
    name: 'soldier',
    people: 'sort',
    nouns: phrases(`airman, army officer, commando, conscript, guardsman, infantryman, marine, paratrooper, peacekeeper,
      recruit, reservist, serviceman, servicewoman, soldier, troop`),
    examples: ['40 [troops]', 'three [servicemen]', 'two [army officers]'],
  },
  {
    name: 'fighter',
    people: 'sort',
    nouns: union(rebels, words(`combatant fighter jihadi mercenary militiaman`)),
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
    people: 'sort',
    nouns: words(`accused arrestee bandit convict criminal culprit defendant fugitive gangster looter offender pirate
      rioter smuggler suspect thief thieves trafficker`),
    examples: ['45 [suspects]', '12 [defendants]'],
  },
  {
    name: 'prisoner',
    people: 'sort',
    nouns: words('captive detainee escapee inmate internee prisoner'),
    eventByName: { nouns: words('escapee'), event: 'escape' },
    examples: ['80 [inmates]', '200 [detainees]', '31 [escapees]'],
  },
  {
    name: 'hostage',
    people: 'sort',
    nouns: words('abductee hostage kidnappee'),
    examples: ['14 [hostages]'],
  },
  {
    name: 'migrant',
    people: 'sort',
    nouns: phrases(`asylum seeker, boat people, emigrant, exile, expatriate, immigrant, migrant, refugee, returnee,
      stowaway`),
    examples: ['300 [refugees]', '60 [asylum seekers]'],
  },
  {
    name: 'evacuee',
    people: 'sort',
    nouns: words('evacuee'),
    eventByName: {
      nouns: words('evacuee'),
      event: 'evacuate',
      lemmas: words('arrive bring bus come move reach take'),
    },
    examples: ['109 [evacuees]'],
  },
  {
    name: 'foreigner',
    people: 'part',
    nouns: phrases('alien, foreign national, foreigner, westerner'),
    examples: ['four [foreigners]', 'nine [foreign nationals]'],
  },
  {
    name: 'tourist',
    people: 'sort',
    nouns: words(`backpacker camper climber diver hiker holidaymaker mountaineer skier sunbather swimmer tourist
      vacationer visitor`),
    examples: ['25 [tourists]', 'six [hikers]'],
  },
  {
    name: 'protester',
    people: 'sort',
    nouns: words('activist campaigner demonstrator marcher picketer protester protestor striker supporter'),
    eventByName: {
      nouns: words('demonstrator marcher protester protestor'),
      event: 'protest',
      lemmas: words('count descend estimate fill flood pour'),
    },
    examples: ['10,000 [demonstrators]', '5,000 [marchers]'],
  },
  {
    name: 'worker',
    people: 'sort',
    nouns:
      phrases(`apprentice, builder, cleaner, cook, docker, dockworker, employee, farmhand, farmworker, job, laborer, labourer, mechanic,
      miner, position, redundancy, staff, staff member, staffer, technician, trainee, waiter, welder,
      worker, workforce`),
    examples: ['300 [employees]', '1,200 [jobs]', '33 [miners]'],
  },
  {
    name: 'farmer',
    people: 'sort',
    nouns: words('farmer grower herder peasant shepherd'),
    examples: ['16 [herders]'],
  },
  {
    name: 'student',
    people: 'sort',
    nouns: words('cadet graduate pupil student undergraduate'),
    examples: ['90 [pupils]'],
  },
  {
    name: 'teacher',
    people: 'sort',
    nouns: words('academic educator lecturer professor schoolteacher teacher'),
    examples: ['two [teachers]'],
  },
  {
    name: 'medic',
    people: 'sort',
    nouns: phrases(`ambulance worker, clinician, doctor, health worker, healthcare worker, medic, medical worker,
      midwife, nurse, paramedic, physician, surgeon`),
    examples: ['three [doctors]', '40 [health workers]'],
  },
  {
    name: 'rescuer',
    people: 'sort',
    nouns: phrases('emergency worker, helper, first responder, lifeguard, rescue worker, rescuer, responder'),
    examples: ['200 [rescuers]', '50 [rescue workers]'],
  },
  {
    name: 'firefighter',
    people: 'sort',
    nouns: words('firefighter fireman firewoman'),
    eventByName: {
      nouns: words('firefighter fireman firewoman'),
      event: 'deploy',
      lemmas: words('battle come douse fight respond tackle'),
    },
    examples: ['60 [firefighters]', '60 [firemen]'],
  },
  {
    name: 'aid worker',
    people: 'sort',
    nouns: phrases('aid worker, humanitarian worker, missionary, relief worker, volunteer'),
    examples: ['eight [aid workers]'],
  },
  {
    name: 'guard',
    people: 'sort',
    nouns:
      phrases(`bodyguard, correction officer, correctional officer, corrections officer, guard, jailer, prison officer,
      sentry, warden, watchman`),
    examples: ['two [guards]', 'five [prison officers]'],
  },
  {
    name: 'journalist',
    people: 'sort',
    nouns: words('cameraman correspondent editor journalist photographer reporter'),
    examples: ['three [reporters]'],
  },
  {
    name: 'patient',
    people: 'sort',
    nouns: words('patient sufferer'),
    examples: ['51 [patients]'],
  },
  {
    name: 'survivor',
    people: 'sort',
    nouns: words('castaway survivor'),
    eventByName: { nouns: words('survivor'), event: 'survive', lemmas: words('bring find pull take') },
    examples: ['20 [survivors]'],
  },
  {
    name: 'voter',
    people: 'sort',
    nouns: words('elector voter'),
    examples: ['24 million [voters]'],
  },
  {
    name: 'pilgrim',
    people: 'sort',
    nouns: words('believer churchgoer mourner parishioner pilgrim worshiper worshipper'),
    examples: ['700 [worshippers]', '30 [mourners]'],
  },
  {
    name: 'guest',
    people: 'sort',
    nouns: words('attendee concertgoer diner guest invitee partygoer reveler reveller wellwisher'),
    examples: ['150 [guests]'],
  },
  {
    name: 'spectator',
    people: 'sort',
    nouns: words('fan onlooker spectator viewer'),
    examples: ['60,000 [fans]'],
  },
  {
    name: 'player',
    people: 'sort',
    nouns: words('athlete competitor cyclist footballer jockey player rower runner surfer'),
    examples: ['39 [athletes]'],
  },
  {
    name: 'lawmaker',
    people: 'sort',
    nouns: union(lawmakers, words(`delegate parliamentarian politician`)),
    examples: ['54 [senators]', '120 [MPs]'],
  },
  { name: 'member', people: 'sort', nouns: words('member'), examples: ['40 [members]'] },
  {
    name: 'official',
    people: 'sort',
    nouns: words('bureaucrat diplomat envoy minister official'),
    examples: ['six [officials]'],
  },
  {
    name: 'lawyer',
    people: 'sort',
    nouns: words('attorney barrister judge juror lawyer magistrate prosecutor solicitor'),
    examples: ['12 [jurors]'],
  },
  {
    name: 'customer',
    people: 'sort',
    nouns: words(`applicant borrower buyer claimant client consumer customer patron policyholder shopper subscriber
      user`),
    examples: ['43,000 [customers]', '2 million [subscribers]'],
  },
  {
    name: 'investor',
    people: 'sort',
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
