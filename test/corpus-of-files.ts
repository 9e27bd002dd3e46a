/** Articles of our own, made of a few places, people and events, so that the repository holds none of them. */

export interface Article {
  readonly name: string
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly day: number
  readonly month: number
  readonly year: number
  readonly outlet: string
}

const places = ['Nairobi', 'Lagos', 'Manila', 'Dhaka', 'Lima', 'Accra']
const outlets = ['The Dock Times', 'Harbour Daily', 'The Upland Courier']
const names = ['Ann Lee', 'Peter Marsh', 'Grace Okello', 'Daniel Reyes', 'Ruth Amadi']

const shapes: readonly ((
  place: string,
  name: string,
  number: number,
) => readonly [title: string, ...paragraphs: string[]])[] = [
  (place, name, number) => [
    `Ferry sinks off ${place}`,
    `At least ${number + 2} people were killed when a ferry sank off ${place} on Friday, officials said.`,
    `"We will have a report within two weeks," Transport Minister ${name} told reporters. She denied that the vessel had been overloaded.`,
    `The ship had left with up to ${number * 10} passengers, according to the coast guard.`,
  ],
  (place, name, number) => [
    `Fire destroys homes in ${place}`,
    `About ${number * 5} homes burned in ${place} on Monday, Mayor ${name} said.`,
    `More than ${number * 100} residents spent the night in schools & churches. No deaths were reported.`,
    `Police said they had arrested ${number} men who were seen near the market where the fire began.`,
  ],
  (place, name, number) => [
    `Teachers strike in ${place}`,
    `Nearly ${number},500 teachers walked out of schools in ${place} on Wednesday, their union said.`,
    `Education Minister ${name} warned that the strike would cost $${number} million a week.`,
    `Talks are to resume next month. The union demands a rise of ${number} percent.`,
  ],
  (place, name, number) => [
    `Court in ${place} jails ${number} men`,
    `A court in ${place} sentenced ${number} men to 20 years in prison on Tuesday for smuggling.`,
    `Judge ${name} said that the men had carried between ${number * 2} and ${number * 3} kilograms of gold across the border.`,
    `Their lawyers said they would appeal within 30 days.`,
  ],
  (place, name, number) => [
    `Floods near ${place} displace thousands`,
    `Floods forced at least ${number},000 people from their homes near ${place} last week, the Red Cross said.`,
    `Governor ${name} promised to rebuild ${number} bridges by the end of the year.`,
    `The water rose by less than ${number} metres, but the fields of whole villages were lost.`,
  ],
]

/** 30 articles, the same each time. */
export const corpus: readonly Article[] = Array.from({ length: 30 }, (_, index) => {
  const [title, ...paragraphs] = shapes[index % shapes.length]!(
    places[index % places.length]!,
    names[(index * 3) % names.length]!,
    index + 3,
  )
  return {
    name: `article-${String(index + 1).padStart(2, '0')}`,
    title,
    paragraphs,
    day: 1 + ((index * 7) % 27),
    month: 1 + (index % 9),
    year: 2018 + (index % 3),
    outlet: outlets[index % outlets.length]!,
  }
})
