import { describe, expect, it } from 'vitest'
import { articleOf } from '../src/compare/index.js'
import { extract } from '../src/pipeline.js'
import { groupsIn } from './compare-groups.js'

interface Told {
  readonly published: string | null
  readonly title: string
  readonly text: string
}

interface Pair {
  readonly name: string
  readonly same: boolean
  /** what is wrong still */
  readonly gap?: boolean
  readonly articles: readonly [Told, Told]
}

const told = (published: string | null, title: string, text: string): Told => ({ published, title, text })

/** Pairs of invented articles, of one event and of two that are easily confused. */
const pairs: readonly Pair[] = [
  {
    name: 'a crash, and the funeral of its victims on another day',
    same: true,
    articles: [
      told(
        '2024-04-07',
        'Bus plunges into river near Tarma',
        'A bus carrying farm workers plunged into a river near Tarma in Peru on Sunday, killing 17 people, firefighters said. The bus belonged to Expreso Junin.',
      ),
      told(
        '2024-04-10',
        'Tarma buries the victims of bus crash',
        "Thousands of people walked through Tarma in Peru on Wednesday behind the coffins of the victims of Sunday's bus crash. Firefighters said that 17 people had died. Expreso Junin offered condolences.",
      ),
    ],
  },
  {
    name: 'an avalanche that a later article tells by its date, with the figures as of another day',
    same: true,
    articles: [
      told(
        '2024-02-06',
        'Avalanche hits village in Nuristan',
        'An avalanche buried houses in the village of Nakre in the Afghan province of Nuristan on Monday, killing at least 25 people, the governor said.',
      ),
      told(
        '2024-02-12',
        'Nuristan avalanche toll passes 40',
        'As of Sunday, 41 people had been found dead in the village of Nakre in Nuristan, the Afghan disaster agency said. The avalanche of February 5 buried most houses of the village.',
      ),
    ],
  },
  {
    name: 'a toll that an official raised, the day before the verb',
    same: true,
    articles: [
      told(
        '2024-09-10',
        'Blast at Kanpur foundry kills four',
        'A blast at a foundry in Kanpur killed four workers on Tuesday, police said. The foundry belongs to Rathi Castings.',
      ),
      told(
        '2024-09-13',
        'Kanpur foundry toll raised',
        'The commissioner of Kanpur on Friday put the number of dead at the foundry of Rathi Castings at six. Police arrested the manager of the foundry.',
      ),
    ],
  },
  {
    name: 'a second crash on one line a week after the first',
    same: false,
    articles: [
      told(
        '2024-05-06',
        'Train derails near Bogor',
        'Eleven people were killed when a train derailed near Bogor in Indonesia on Monday, the railway company KAI said. It was on its way from Jakarta to Sukabumi.',
      ),
      told(
        '2024-05-13',
        'Second derailment near Bogor',
        'Two people died on Monday when a freight train left the rails near Bogor, a week after the derailment of May 6 on the line from Jakarta to Sukabumi in Indonesia. The railway company KAI apologised.',
      ),
    ],
  },
  {
    name: 'two towns whose names share their consonants',
    same: false,
    articles: [
      told(
        '2024-05-06',
        'Market fire in Lome',
        'A fire destroyed 30 stalls of a market in Lome on Monday, firefighters said. Nobody was hurt.',
      ),
      told(
        '2024-05-06',
        'Market fire in Lima',
        'A blaze on Monday swept through the fruit market of Lima, whose traders lost most of their goods. Two firemen were hurt.',
      ),
    ],
  },
  {
    name: 'a ferry, and its rising toll the day after',
    same: true,
    articles: [
      told(
        '2024-03-04',
        'Ferry sinks off Bukoba',
        'A ferry carrying 140 people sank off the Tanzanian town of Bukoba on Monday, killing at least 12 people, port authority chief Neema Mushi said. The MV Kagera capsized in heavy wind on Lake Victoria.',
      ),
      told(
        '2024-03-05',
        'Toll in Lake Victoria ferry disaster rises to 31',
        'The death toll from the sinking of the MV Kagera off Bukoba rose to 31 on Tuesday, Tanzanian officials said. Neema Mushi, head of the port authority, said the ferry had 140 people aboard when it sank on Monday.',
      ),
    ],
  },
  {
    name: 'two ferries on one lake in one week',
    same: false,
    articles: [
      told(
        '2024-03-04',
        'Ferry sinks off Bukoba',
        'A ferry carrying 140 people sank off the Tanzanian town of Bukoba on Monday, killing at least 12 people, port authority chief Neema Mushi said.',
      ),
      told(
        '2024-03-08',
        'Boat catches fire near Entebbe',
        'A cargo boat caught fire on Friday near Entebbe in Uganda, injuring 5 sailors, police spokesman Denis Okello said. It was the second accident on Lake Victoria this week.',
      ),
    ],
  },
  {
    name: 'a mine, by two outlets with other spellings',
    same: true,
    articles: [
      told(
        '2024-05-14',
        'Nine miners trapped at Zollverein pit',
        'Nine miners were trapped on Tuesday after a tunnel collapsed at a coal mine near Donetsk, the mine operator Ugletorg said. Rescuers pulled out 23 others.',
      ),
      told(
        '2024-05-14',
        'Mine collapse traps nine',
        'A tunnel collapse at a mine run by Ugletorg outside Donetsk trapped nine men on Tuesday. Some 23 miners were rescued, said emergency services head Oleh Marchenko.',
      ),
    ],
  },
  {
    name: 'two bombings of one city, weeks apart',
    same: false,
    articles: [
      told(
        '2024-02-05',
        'Car bomb kills seven in Kirkuk',
        'A car bomb killed seven people in the northern Iraqi city of Kirkuk on Monday, police said.',
      ),
      told(
        '2024-02-26',
        'Roadside bomb kills two policemen in Kirkuk',
        'A roadside bomb killed two policemen in the northern Iraqi city of Kirkuk on Monday, police said.',
      ),
    ],
  },
  {
    name: 'two bombings of one city, four days apart, the first told as background',
    same: false,
    articles: [
      told(
        '2024-02-05',
        'Car bomb kills seven in Kirkuk',
        'A car bomb killed seven people outside a court in the northern Iraqi city of Kirkuk on Monday, police colonel Salam Zangana said.',
      ),
      told(
        '2024-02-09',
        'Gunmen kill three in Kirkuk market',
        'Gunmen killed three shopkeepers in a market in Kirkuk on Friday, police said. Four days ago a car bomb killed seven people outside a court in the city.',
      ),
    ],
  },
  {
    name: 'a takeover bid, and its acceptance',
    same: true,
    articles: [
      told(
        '2024-06-03',
        'Norvik bids 2.4 billion euros for Halden',
        'Norvik Group offered 2.4 billion euros for Halden Foods on Monday, or 31 euros a share. Halden chief executive Marit Solberg said the board would study the offer.',
      ),
      told(
        '2024-06-06',
        'Halden accepts Norvik offer',
        'The board of Halden Foods accepted a 2.4 billion euro offer by Norvik Group, chief executive Marit Solberg said on Thursday. Shareholders get 31 euros a share.',
      ),
    ],
  },
  {
    name: 'two bids of one bidder',
    same: false,
    articles: [
      told(
        '2024-06-03',
        'Norvik bids 2.4 billion euros for Halden',
        'Norvik Group offered 2.4 billion euros for Halden Foods on Monday, or 31 euros a share. Halden chief executive Marit Solberg said the board would study the offer.',
      ),
      told(
        '2024-06-07',
        'Norvik sells paper mills to Tervo',
        'Norvik Group said on Friday that it will sell three paper mills in Finland to Tervo Paper for 480 million euros. About 900 workers are affected.',
      ),
    ],
  },
  {
    name: 'a flight of deportees, by two outlets without dates',
    same: true,
    articles: [
      told(
        null,
        'Flight returns 86 Hondurans',
        'Some 86 Hondurans were deported from El Paso to San Pedro Sula on a chartered flight, Honduran Foreign Minister Enrique Reina said. More than 300 are to follow, he said.',
      ),
      told(
        null,
        'Hondurans sent home from Texas',
        'A chartered plane from El Paso brought 86 deported Hondurans to San Pedro Sula. Foreign Minister Enrique Reina said that over 300 more people would be returned.',
      ),
    ],
  },
  {
    name: 'two flights of deportees to two countries',
    same: false,
    articles: [
      told(
        null,
        'Flight returns 86 Hondurans',
        'Some 86 Hondurans were deported from El Paso to San Pedro Sula on a chartered flight, Honduran Foreign Minister Enrique Reina said.',
      ),
      told(
        null,
        'US deports 54 to Ecuador',
        'The United States deported 54 Ecuadorians to Guayaquil on a chartered flight, Ecuadorian officials said. It is the third flight this month.',
      ),
    ],
  },
  {
    name: 'an outbreak in one town, on two days that only its official speaks on',
    same: true,
    articles: [
      told(
        '2024-08-12',
        'Cholera kills 14 in Beira',
        'Cholera has killed 14 people and infected 310 in the Mozambican port of Beira, health director Lurdes Macamo said on Monday.',
      ),
      told(
        '2024-08-15',
        'Cholera cases pass 500 in Beira',
        'More than 500 people have been infected with cholera in Beira, Mozambique, and 22 have died, provincial health director Lurdes Macamo said on Thursday.',
      ),
    ],
  },
  {
    name: 'two crashes in one town, each told only with the day on which police spoke',
    same: false,
    articles: [
      told(
        '2026-05-18',
        'Two killed in crash near Leeds',
        'Two men died when their car hit a lorry in Leeds, police said on Monday. The driver of the lorry was hurt.',
      ),
      told(
        '2026-05-21',
        'Three killed in crash near Leeds',
        'Three women died when their car hit a lorry in Leeds, police said on Thursday. The driver of the lorry was hurt.',
      ),
    ],
  },
  {
    name: 'two shootings in one city, each told only with the day on which police spoke',
    same: false,
    articles: [
      told(
        '2026-05-18',
        'Man shot dead in Chicago',
        'Police said Monday that a man was shot and killed in a parking lot in Chicago. Officers arrested one suspect.',
      ),
      told(
        '2026-05-21',
        'Man shot dead in Chicago',
        'Police said Thursday that a man was shot and killed in a grocery store in Chicago. Officers arrested two suspects.',
      ),
    ],
  },
  {
    name: 'a crash, and what police say of it days later',
    same: true,
    articles: [
      told(
        '2026-05-18',
        'Two killed in crash near Leeds',
        'Two men died when their car hit a lorry in Leeds on Sunday. The driver of the lorry was hurt.',
      ),
      told(
        '2026-05-21',
        'Two killed in crash near Leeds',
        'Two men died when their car hit a lorry in Leeds, police said on Thursday. The driver of the lorry was hurt.',
      ),
    ],
  },
  {
    name: 'one disease in two countries',
    same: false,
    articles: [
      told(
        '2024-08-12',
        'Cholera kills 14 in Beira',
        'Cholera has killed 14 people and infected 310 in the Mozambican port of Beira, health director Lurdes Macamo said on Monday.',
      ),
      told(
        '2024-08-13',
        'Cholera kills 9 in Lusaka',
        'Cholera has killed 9 people and infected 120 in Zambia, the health ministry in Lusaka said on Tuesday. The World Health Organization is sending vaccine.',
      ),
    ],
  },
  {
    name: 'two matters of one small town',
    same: false,
    articles: [
      told(
        '2024-04-02',
        'Council approves budget',
        'The city council of Salina approved a budget of 61 million dollars on Tuesday. Mayor Greg Lenkin said taxes would not rise.',
      ),
      told(
        '2024-04-03',
        'Man charged after fire',
        'A man was charged with arson on Wednesday after a fire damaged four houses in Salina, Kansas, police captain Jim Norton said.',
      ),
    ],
  },
  {
    name: 'an earthquake, from the capital and from the place',
    same: true,
    articles: [
      told(
        '2024-09-10',
        'Quake kills 40 in western Nepal',
        'An earthquake of magnitude 6.1 killed at least 40 people in Jajarkot district in western Nepal on Tuesday, the home ministry in Kathmandu said. Prime Minister Dahal flew to the area.',
      ),
      told(
        '2024-09-11',
        'Villagers dig for survivors in Jajarkot',
        'Villagers in Jajarkot dug through rubble on Wednesday after a magnitude 6.1 earthquake killed 52 people in western Nepal. Local official Suresh Sunar said 40 bodies were found in one village.',
      ),
    ],
  },
  {
    name: 'two meetings of one minister',
    same: false,
    articles: [
      told(
        '2024-10-01',
        'Minister meets growers',
        'Agriculture Minister Carla Brandao met 200 coffee growers in Vitoria on Tuesday and promised loans of 90 million reais.',
      ),
      told(
        '2024-10-04',
        'Minister opens port',
        'Agriculture Minister Carla Brandao opened a grain terminal in Santos on Friday. The terminal cost 350 million reais and can store 80,000 tons.',
      ),
    ],
  },
  {
    name: 'two meals that made people ill, by the days on which that was said',
    same: false,
    articles: [
      told(
        '2026-05-18',
        'Wedding guests fall ill in Leeds',
        'Ten people fell ill after eating at a wedding in Leeds, police said on Monday. Officers took samples.',
      ),
      told(
        '2026-05-22',
        'Pupils fall ill in Leeds',
        'Six people fell ill after eating at a school in Leeds, police said on Friday. Officers took samples.',
      ),
    ],
  },
  {
    name: 'two robberies at a clinic where people were vaccinated',
    same: false,
    articles: [
      told(
        '2026-05-18',
        'Clinic robbed in Leeds',
        'LEEDS, May 18, 2026 (PA) - Robbers shot two guards at a clinic in Leeds where 40 people were vaccinated, police said on Monday.',
      ),
      told(
        '2026-05-22',
        'Clinic robbed in Leeds',
        'LEEDS, May 22, 2026 (PA) - Robbers shot three guards at a clinic in Leeds where 60 people were vaccinated, police said on Friday.',
      ),
    ],
  },
  {
    name: 'two shootings beside which people fell ill',
    same: false,
    articles: [
      told(
        '2026-05-18',
        'Man shot dead in Leeds',
        'A man was shot and killed in Leeds, police said on Monday. Three people fell ill from smoke.',
      ),
      told(
        '2026-05-22',
        'Man shot dead in Leeds',
        'A man was shot and killed in Leeds, police said on Friday. Two people fell ill from smoke.',
      ),
    ],
  },
  {
    name: 'two crashes, one by its own day, one by that on which it was said',
    same: false,
    articles: [
      told(
        '2026-05-18',
        'Three killed in crash near Leeds',
        'Three men died when their car hit a lorry in Leeds on Sunday. The driver of the lorry was hurt.',
      ),
      told(
        '2026-05-25',
        'Two killed in crash near Leeds',
        'Two women died when their car hit a lorry in Leeds, police said on Monday. The driver of the lorry was hurt.',
      ),
    ],
  },
  {
    name: 'a quake by its own day, and its toll by a day of saying',
    same: true,
    articles: [
      told(
        '2026-05-18',
        'Quake kills 12 in Tarsk',
        'An earthquake struck the town of Tarsk in Greece on Sunday, killing 12 people. Rescue teams were digging in the ruins of a hotel.',
      ),
      told(
        '2026-05-21',
        'Toll of Tarsk quake rises to 15',
        'The earthquake in the town of Tarsk in Greece killed 15 people, the civil protection agency said on Thursday. Rescue teams have left the ruins of the hotel.',
      ),
    ],
  },
  {
    name: 'an outbreak that goes on, by two days of saying',
    same: true,
    articles: [
      told(
        '2026-05-18',
        'Measles outbreak in Leeds grows',
        'Forty people have been infected with measles in Leeds, health officials said on Monday. The outbreak began at a school.',
      ),
      told(
        '2026-05-22',
        'Measles outbreak in Leeds grows',
        'Sixty people have been infected with measles in Leeds, health officials said on Friday. The outbreak began at a school.',
      ),
    ],
  },
]

describe('articles of one event and of two', () => {
  it.each(pairs.map((pair) => [pair.name, pair] as const))('%s', (_, { articles, same, gap }) => {
    const outlines = articles.map(({ published, ...rest }, index) => {
      const { title, text } = rest
      return articleOf(extract(text, { id: `article-${index}`, title, ...(published !== null && { published }) }))
        .outline
    })
    expect(groupsIn(outlines, 10).length).toBe(same === (gap !== true) ? 1 : 2)
  })
})
