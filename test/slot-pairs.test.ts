import { describe, expect, it } from 'vitest'
import { articleOf } from '../src/compare/index.js'
import { slotsOf } from '../src/compare/slots/slots.js'
import { extract } from '../src/index.js'

/** What articles of one event say, and how their figures stand to each other. */
interface Told {
  readonly name: string
  readonly texts: readonly string[]
  /** figures of one slot */
  readonly together?: readonly number[]
  /** figures of as many slots */
  readonly apart?: readonly number[]
  /** figures that are not of a class of events */
  readonly not?: readonly (readonly [figure: number, event: string])[]
  /** the words for what happened that stand beside a figure */
  readonly lemmas?: readonly (readonly [figure: number, lemmas: readonly string[]])[]
}

interface Seen {
  readonly event: string | null
  readonly lemmas: readonly string[]
  readonly figures: readonly (number | null)[]
}

const slotsIn = (texts: readonly string[]): readonly Seen[] => {
  const articles = texts.map((text, index) => articleOf(extract(text, { id: `${index}`, published: '2024-05-03' })))
  return slotsOf(
    articles.map(({ outline }) => outline),
    articles.flatMap(({ claims }) => claims),
  ).map(({ head, claims }) => ({
    event: head.of.class,
    lemmas: head.of.lemmas,
    figures: claims.map(({ count }) => count.value),
  }))
}

/** Invented articles whose figures meet, or are easily confused. */
const told: readonly Told[] = [
  {
    name: 'who signs or sleeps does not protest by the name alone',
    texts: ['Some 1,800 protesters signed a petition in Kalmar.', 'Around 25 protesters slept outside the town hall.'],
    apart: [1_800, 25],
    not: [
      [1_800, 'protest'],
      [25, 'protest'],
    ],
  },
  {
    name: 'who fills the streets protests by the name alone',
    texts: ['Some 10,000 people marched through Kalmar.', 'Police said 12,000 demonstrators filled the streets.'],
    together: [10_000, 12_000],
  },
  {
    name: 'the number of protesters is one of those who protest, whoever gives it',
    texts: ['Some 800 people marched in Gdynia.', 'Police put the number of protesters at 700. It rose to 950 later.'],
    together: [800, 700],
  },
  {
    name: 'protesters whom a rally draws and demonstrators in a crowd are all of them',
    texts: ['The rally in Lund drew 5,000 protesters.', 'A crowd of 6,000 demonstrators stood outside.'],
    together: [5_000, 6_000],
  },
  {
    name: 'protesters in vans or giving blood are not all of them',
    texts: ['Some 800 people marched in Gdynia.', 'Police put 30 protesters in vans. About 300 protesters gave blood.'],
    apart: [800, 30, 300],
    not: [
      [30, 'protest'],
      [300, 'protest'],
    ],
  },
  {
    name: 'firefighters who are honoured fight no fire',
    texts: ['Some 60 firefighters fought the blaze in Brod.', 'Four firefighters were named heroes of the year.'],
    apart: [60, 4],
    not: [[4, 'deploy']],
  },
  {
    name: 'evacuees who write a letter are not all who were evacuated',
    texts: ['The flood forced 400 people to be evacuated.', 'Some 310 evacuees wrote to the governor.'],
    not: [[310, 'evacuate']],
  },
  {
    name: 'evacuees who reach a shelter are',
    texts: ['Some 300 people were evacuated to the town hall.', 'Some 310 evacuees reached the town hall by bus.'],
    together: [300, 310],
  },
  {
    name: 'captors and police hold others',
    texts: ['Gunmen seized a school. Fifteen students are still held.', 'Police in Mopa held 20 suspects.'],
    apart: [15, 20],
  },
  {
    name: 'a place holds others than captors do',
    texts: [
      'Gunmen seized a theatre, which holds 900 people.',
      'Gunmen are holding 28 people. A shelter nearby holds 90 refugees.',
    ],
    apart: [900, 28, 90],
    not: [
      [900, 'hold'],
      [90, 'hold'],
    ],
  },
  {
    name: 'captors hold and are holding people, who are held; a theatre can hold more',
    texts: [
      'Gunmen are holding 28 people in a theatre that can hold 900 people.',
      'Some 30 people were being held there. Gunmen hold 31 people.',
    ],
    together: [28, 30],
    apart: [28, 900],
    not: [[900, 'hold']],
  },
  {
    name: 'a fire is contained, a gel contains alcohol',
    texts: [
      'A wildfire near Ardo grew. It is 35 percent contained.',
      'Crews have contained 45 percent of the fire. They sprayed a gel that contained 60 percent alcohol.',
    ],
    together: [35, 45],
    apart: [35, 60],
  },
  {
    name: 'shops that offer discounts make no pay offer',
    texts: [
      'Nurses went on strike. The state raised its pay offer to 3 percent.',
      'Shops offered nurses 20 percent discounts. The union wants 12 percent.',
    ],
    apart: [3, 20, 12],
  },
  {
    name: 'what is offered is not told by the verb alone',
    texts: ['The city has offered teachers 4.5 percent.', 'Shops offered 20 percent off.'],
    apart: [4.5, 20],
  },
  {
    name: 'losses of two sorts are two, whatever tells them',
    texts: ['Economic losses of $90 million were told.', 'Insured losses of $10 million were told.'],
    apart: [90_000_000, 10_000_000],
  },
  {
    name: 'a population grows by itself, not with the economy',
    texts: ['The economy of Lund grew by 1.1 percent.', 'The population of Lund grew by 1.3 percent.'],
    apart: [1.1, 1.3],
  },
  {
    name: 'who stays in a party or joins a fund is not on strike',
    texts: [
      'Some 85 percent of teachers struck on Friday. Participation stood at 70 percent, the ministry said.',
      'Some 90 percent of members stayed in the party. Some 62 percent of nurses joined the pension fund.',
    ],
    together: [85, 70],
    apart: [85, 90, 62],
  },
  {
    name: 'insured losses are a part of the damage',
    texts: ['The storm caused damage of $400 million.', 'Insured losses were put at $150 million.'],
    apart: [400_000_000, 150_000_000],
  },
  {
    name: 'insured losses are insured damage',
    texts: ['Insured losses were put at $150 million.', 'One firm put the insured damage at $180 million.'],
    together: [150_000_000, 180_000_000],
  },
  {
    name: 'another rate is no level of what it has in its name',
    texts: ['Approval of the mayor stood at 31 percent.', 'The support rate of the fund was 40 percent.'],
    apart: [31, 40],
  },
  {
    name: 'soldiers who are captured and people on camera are not arrested',
    texts: ['Police arrested 12 fans on Friday. Rebels captured 30 soldiers.', 'Fishermen caught 40 people on camera.'],
    apart: [30, 40],
    not: [
      [30, 'arrest'],
      [40, 'arrest'],
    ],
  },
  {
    name: 'appeals, damages and ransoms are of other things',
    texts: [
      'The agency appealed for $30 million. Parents sought $2 million in damages.',
      'The agency raised its appeal to $40 million. Kidnappers demanded $5 million.',
    ],
    together: [30_000_000, 40_000_000],
    apart: [30_000_000, 2_000_000, 5_000_000],
  },
  {
    name: 'what is rebuilt or visited is not all that was destroyed',
    texts: [
      'The storm destroyed 300 homes.',
      'The town rebuilt 60 destroyed homes. A minister visited 20 destroyed homes.',
    ],
    not: [
      [60, 'destroy'],
      [20, 'destroy'],
    ],
  },
  {
    name: 'the number of destroyed homes is',
    texts: ['The storm destroyed 300 homes.', 'The county lowered the number of destroyed homes to 298.'],
    together: [300, 298],
  },
  {
    name: 'jobs that a strike affects are not at risk',
    texts: ['The strike affects 300 jobs.', 'The plan puts 320 jobs at risk.'],
    not: [[300, 'put jobs at risk']],
  },
  {
    name: 'acres burn as houses do, and nobody is burned',
    texts: ['The fire burned 500 acres.', 'The fire burned 12 people.'],
    apart: [500, 12],
    not: [[500, 'injure']],
  },
  {
    name: 'the verb of a part says nothing of the whole behind it',
    texts: ['An explosion killed 12 of the 40 miners.'],
    apart: [12, 40],
    not: [[40, 'kill']],
    lemmas: [[40, []]],
  },
  {
    name: 'who sustains injuries is injured; who sustains fatal ones is dead',
    texts: [
      'A crash in Arlon injured 40 people.',
      'Some 47 people sustained injuries. Three people suffered fatal injuries.',
    ],
    together: [40, 47],
    apart: [47, 3],
    not: [[3, 'injure']],
  },
  {
    name: 'who is taken in for questioning is detained',
    texts: ['Police in Lier detained six people over the theft.', 'Nine people were taken in for questioning.'],
    together: [6, 9],
  },
  {
    name: 'police pick up others than buses do',
    texts: [
      'Police arrested 60 people in Gera.',
      'Some 75 people were picked up by police. A bus picked up 30 people.',
    ],
    together: [60, 75],
    apart: [60, 30],
    not: [[30, 'arrest']],
  },
  {
    name: 'prisoners who flee escape, and are not displaced',
    texts: [
      'Fourteen prisoners escaped in Tarma.',
      'Some 16 prisoners fled. Fighting made 900 people flee their homes.',
    ],
    together: [14, 16],
    apart: [16, 900],
  },
  {
    name: 'gunmen who flee are not displaced',
    texts: ['Three gunmen fled after the raid on Tarma.', 'Some 400 villagers fled the fighting.'],
    not: [[3, 'displace']],
  },
  {
    name: 'who takes part in an operation does not protest',
    texts: ['Some 5,000 people marched in Melk.', 'About 700 people took part in the operation.'],
    apart: [5_000, 700],
    not: [[700, 'protest']],
  },
  {
    name: 'rail cars are carriages',
    texts: ['Nine carriages derailed near Brod.', 'Eleven rail cars derailed, the operator said.'],
    together: [9, 11],
  },
  {
    name: 'the carriages that derail are not all of the train',
    texts: ['Nine carriages derailed near Brod. The train had 16 carriages.'],
    apart: [9, 16],
  },
  {
    name: 'houses that a flood sweeps away are destroyed',
    texts: ['The flood destroyed 40 homes in Alba.', 'Some 47 houses were swept away. It damaged 90 houses.'],
    together: [40, 47],
    apart: [40, 90],
  },
  {
    name: 'prison officers are no police',
    texts: ['Six prison officers and nine police officers were hurt in a riot in Tarma.'],
    apart: [6, 9],
  },
  {
    name: 'who is burned alive is dead, who is burned is not',
    texts: ['A fire in Lund killed 12 people.', 'Some 14 people were burned alive. The fire burned 30 people.'],
    together: [12, 14],
    apart: [14, 30],
  },
  {
    name: 'who is taken ill is ill',
    texts: ['At a school in Gap 40 pupils fell ill.', 'Some 44 pupils were taken ill.'],
    together: [40, 44],
  },
  {
    name: 'victims whom a flood claims are dead',
    texts: ['A flood killed 110 people in Alba.', 'The flood claimed 119 victims.'],
    together: [110, 119],
  },
  {
    name: 'participants who are hurt are the people hurt',
    texts: ['Some 12 people were hurt at a race in Melk.', 'Fourteen participants were hurt.'],
    together: [12, 14],
  },
  {
    name: 'detainees who are let go lose no job',
    texts: ['Police in Melk freed 40 people.', 'Some 43 detainees were let go. The mill let 90 workers go.'],
    apart: [43, 90],
    not: [[43, 'lay off']],
  },
  {
    name: 'who walks free is not on strike',
    texts: ['Some 40 workers walked out in Melk.', 'Nine men walked free from court.'],
    apart: [40, 9],
    not: [[9, 'strike']],
  },
]

describe('figures of one event', () => {
  it.each(told.map((each) => [each.name, each] as const))('%s', (_, { texts, together, apart, not, lemmas }) => {
    const slots = slotsIn(texts)
    const at = (figure: number): number => slots.findIndex(({ figures }) => figures.includes(figure))
    const seen = JSON.stringify(slots)
    for (const figure of together ?? []) expect(at(figure), seen).toBe(at(together![0]!))
    expect(new Set(apart?.map(at)).size, seen).toBe(apart?.length ?? 0)
    for (const [figure, event] of not ?? []) expect(slots[at(figure)]?.event, seen).not.toBe(event)
    for (const [figure, words] of lemmas ?? []) expect(slots[at(figure)]?.lemmas, seen).toEqual(words)
    for (const figure of [...(together ?? []), ...(apart ?? [])]) expect(at(figure), seen).toBeGreaterThanOrEqual(0)
  })
})
