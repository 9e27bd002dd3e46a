import type { RuleRow } from '../../../grammar/pattern/rule-row.js'
import type { Outcome } from '../../../lexicon/people/outcomes.js'
import { union, words } from '../../../lexicon/word-list.js'
import { jobEndVerbs, jobVerbs, lifeVerbs, settingVerbs } from './lexicon.js'

/** What a verb with the words after it, `#` the verb, makes of people. Examples mark the count. */
export interface PhraseRow extends RuleRow {
  readonly verbs: ReadonlySet<string>
  /** whether people are acted upon, or act themselves; either where missing */
  readonly of?: 'patient' | 'agent'
  readonly around: readonly string[]
  /** null: the captured word `said` tells */
  readonly outcome: Outcome | null
}

/** Verbs that tell what becomes of people only with the words after them; the first that fits. */
export const phraseRows = [
  {
    name: 'outcomes/lost-lives',
    verbs: words('give lose'),
    of: 'agent',
    around: ['# {possessive} {lives}'],
    outcome: 'dead',
    examples: ['[Nine] sailors lost their lives.'],
  },
  {
    name: 'outcomes/met-death',
    verbs: words('meet'),
    of: 'agent',
    around: ['# {possessive} ( death | deaths )'],
    outcome: 'dead',
    examples: ['[Nine] miners met their deaths in the pit.'],
  },
  {
    name: 'outcomes/passed-away',
    verbs: words('pass'),
    of: 'agent',
    around: ['# away'],
    outcome: 'dead',
    examples: ['[Nine] patients passed away.'],
  },
  {
    name: 'outcomes/burned-alive',
    verbs: words('burn'),
    of: 'patient',
    around: ['# {short}*4 alive'],
    outcome: 'dead',
    examples: ['[Nine] travellers were burned alive.', 'The mob burned [two] men alive.'],
  },
  {
    name: 'outcomes/fatal-injuries',
    verbs: words('receive suffer sustain'),
    of: 'agent',
    around: ['# {modifier}*2 {fatalWord} {modifier}*2 {injuries}'],
    outcome: 'dead',
    examples: ['[Three] riders suffered fatal injuries.'],
  },
  {
    name: 'outcomes/suffered-injuries',
    verbs: words('receive suffer sustain'),
    of: 'agent',
    around: ['# {determiner}? {modifier}*3 {injuries} !{noun}'],
    outcome: 'injured',
    examples: ['[Forty] people sustained injuries.', '[Seven] guards suffered minor head injuries.'],
  },
  {
    name: 'outcomes/to-death',
    verbs: words('beat bleed burn choke crush freeze hack put shoot stab starve stone trample'),
    around: ['# {short}*6 to death'],
    outcome: 'dead',
    examples: ['[Nine] fans were crushed to death.', 'A mob beat [two] men to death.'],
  },
  {
    name: 'outcomes/shot-dead',
    verbs: words('gun mow shoot'),
    of: 'patient',
    around: ['# ( dead | down )', '# {short}*6 dead'],
    outcome: 'dead',
    examples: ['The gunman shot dead [two] men.', '[Four] men were gunned down.'],
  },
  {
    name: 'outcomes/lost-homes',
    verbs: words('lose'),
    of: 'agent',
    around: ['# {possessive} {homes}'],
    outcome: 'homeless',
    examples: ['[Forty] families lost their homes.', '[Forty] families lost their houses.'],
  },
  {
    name: 'outcomes/lost-jobs',
    verbs: words('lose'),
    of: 'agent',
    around: ['# {possessive} jobs'],
    outcome: 'laid off',
    examples: ['[Forty] welders lost their jobs.'],
  },
  {
    name: 'outcomes/let-go-free',
    verbs: words('let'),
    of: 'patient',
    around: [
      '{captives} {short}*4 # go',
      '# go {short}*4 {captives}',
      '# go ( without charge | on bail )',
      '{police} {auxiliary}*2 # go',
    ],
    outcome: 'released',
    examples: ['[Forty] detainees were let go.', 'The rebels let go [two] hostages.'],
  },
  {
    name: 'outcomes/laid-off',
    verbs: words('lay let'),
    of: 'patient',
    around: ['# ( off | go )'],
    outcome: 'laid off',
    examples: ['The mill laid off [300] people.', '[Forty] welders were let go.'],
  },
  {
    name: 'outcomes/fled-homes',
    verbs: words('flee'),
    of: 'agent',
    around: ['# {possessive} {adjective}? {homes}'],
    outcome: 'displaced',
    examples: ['[Forty] families fled their homes.'],
  },
  {
    name: 'outcomes/driven-from-homes',
    verbs: words('chase drive force'),
    of: 'patient',
    around: ['# {short}*6 ( from | out of | to flee | to leave ) {possessive} {homes}', '# {short}*6 to flee'],
    outcome: 'displaced',
    examples: ['Raids drove [40] families from their homes.', 'Shelling forced [4,000] people to flee.'],
  },
  {
    name: 'outcomes/to-hospital',
    verbs: words('admit airlift bring carry fly rush send take transfer transport'),
    of: 'patient',
    around: ['# {short}*6 to {determiner}? {modifier}*2 {hospitals}'],
    outcome: 'hospitalized',
    examples: ['[Three] men were rushed to hospital.', 'Crews took [three] men to a nearby hospital.'],
  },
  {
    name: 'outcomes/into-custody',
    verbs: words('hold keep place put remand take'),
    of: 'patient',
    around: ['# {short}*6 ( in | into | under ) ( custody | arrest )', '# {short}*6 behind bars'],
    outcome: 'arrested',
    examples: ['[Three] men were taken into custody.', 'A judge put [three] men behind bars.'],
  },
  {
    name: 'outcomes/for-questioning',
    verbs: words('bring haul take'),
    of: 'patient',
    around: ['# {short}*4 in for questioning'],
    outcome: 'arrested',
    examples: ['[Three] men were taken in for questioning.'],
  },
  {
    name: 'outcomes/picked-up',
    verbs: words('pick'),
    of: 'patient',
    around: ['# up by {determiner}? {modifier}*2 {police}', '{police} {auxiliary}*2 # up'],
    outcome: 'arrested',
    examples: ['[Forty] people were picked up by police.', 'Police picked up [40] people.'],
  },
  {
    name: 'outcomes/led-away',
    verbs: words('lead take'),
    of: 'patient',
    around: ['# {short}*4 away ( by {determiner}? {modifier}*2 {police} | in handcuffs )'],
    outcome: 'arrested',
    examples: ['[Nine] fans were led away by police.', '[Two] men were taken away in handcuffs.'],
  },
  {
    name: 'outcomes/rounded-up',
    verbs: words('lock round'),
    of: 'patient',
    around: ['# up'],
    outcome: 'arrested',
    examples: ['Police rounded up [40] men.'],
  },
  {
    name: 'outcomes/hostage',
    verbs: words('hold take'),
    of: 'patient',
    around: ['# {short}*6 ( captive | hostage | hostages )'],
    outcome: 'abducted',
    examples: ['[Three] nurses were held hostage.', 'Gunmen took [three] nurses hostage.'],
  },
  {
    name: 'outcomes/tested-positive',
    verbs: words('test'),
    of: 'agent',
    around: ['# positive'],
    outcome: 'infected',
    examples: ['[Three] nurses tested positive.'],
  },
  {
    name: 'outcomes/contracted',
    verbs: words('catch contract'),
    of: 'agent',
    around: ['# the? {adjective}? {noun}'],
    outcome: 'infected',
    examples: ['[Three] nurses contracted cholera.'],
  },
  {
    name: 'outcomes/pulled-out',
    verbs: words('bring dig free lift pull'),
    of: 'patient',
    around: ['# {short}*6 ( alive | ashore | from the {rubble} | to safety )'],
    outcome: 'rescued',
    examples: [
      '[Three] boys were pulled alive from the mud.',
      'Crews brought [three] boys to safety.',
      'Fishermen brought [31] men ashore.',
    ],
  },
  {
    name: 'outcomes/pulled-from-water',
    verbs: words('drag fish haul lift pull winch'),
    of: 'patient',
    around: ['# {short}*6 from {determiner} {adjective}? {waters}'],
    outcome: 'rescued',
    examples: ['The crew pulled [94] people from the water.', '[Three] girls were hauled from the icy lake.'],
  },
  {
    name: 'outcomes/buried',
    verbs: words('bury'),
    of: 'patient',
    around: ['# alive', '# {short}*3 ( under | beneath ) ( the {rubble} | tons | tonnes )'],
    outcome: 'trapped',
    examples: ['[Forty] people were buried under the rubble.', '[Nine] miners were buried alive.'],
  },
  {
    name: 'outcomes/moved-to-safety',
    verbs: words('move'),
    of: 'patient',
    around: ['# {short}*6 to ( safety | ( higher | safer ) ( ground | areas | places ) )'],
    outcome: 'evacuated',
    examples: ['[Some 4,000] people were moved to higher ground.'],
  },
  {
    name: 'outcomes/put-in-quarantine',
    verbs: words('hold keep place put'),
    of: 'patient',
    around: ['# {short}*6 ( in | into | under ) quarantine'],
    outcome: 'quarantined',
    examples: ['[Three] nurses were placed in quarantine.'],
  },
  {
    name: 'outcomes/taken-ill',
    verbs: words('take'),
    of: 'patient',
    around: ['# ( ill | sick )'],
    outcome: 'ill',
    examples: ['[Forty] pupils were taken ill.'],
  },
  {
    name: 'outcomes/received-vaccine',
    verbs: words('get have receive'),
    of: 'agent',
    around: ['# {determiner}? {modifier}*2 {vaccines}'],
    outcome: 'vaccinated',
    examples: ['[Some 61,000] people have received the vaccine.'],
  },
  {
    name: 'outcomes/found-guilty',
    verbs: words('find plead'),
    around: ['# {short&!denial}*4 guilty'],
    outcome: 'convicted',
    examples: ['[Three] men were found guilty.'],
  },
  {
    name: 'outcomes/set-free',
    verbs: words('let set'),
    of: 'patient',
    around: ['# {short}*4 free'],
    outcome: 'released',
    examples: ['[Three] men were set free.'],
  },
  {
    name: 'outcomes/walked-free',
    verbs: words('walk'),
    of: 'agent',
    around: ['# free'],
    outcome: 'released',
    examples: ['[Three] men walked free from court.'],
  },
  {
    name: 'outcomes/be-missing',
    verbs: words('miss'),
    of: 'agent',
    around: ['( {be} | {went} ) {adverb}? # !(out on) ( {end} | {mark} | {preposition} | {conjunction} | {adverb} )'],
    outcome: 'missing',
    examples: ['[Nine] sailors could be missing after the storm.'],
  },
  {
    name: 'outcomes/set-in-state',
    verbs: settingVerbs,
    around: ['# {adverb}? {said=state}', '# {said=fatal}'],
    outcome: null,
    examples: [
      '[Nine] boys were confirmed killed.',
      '[Forty] families were left homeless.',
      '[Forty] men went missing.',
      '[Two] men fell ill on Monday.',
      '[Two] girls fell sick.',
    ],
  },
] as const satisfies readonly PhraseRow[]

/** What the words around the noun phrase of a count, `#`, tell of it. Examples mark the count. */
export interface AroundCountRow extends RuleRow {
  readonly around: readonly string[]
  readonly outcome: Outcome | null
}

/** A state, a toll or a noun of what happened beside the number; the first that fits. */
export const aroundRows = [
  {
    name: 'outcomes/toll',
    around: ['( {start} | {any&!otherToll} ) {toll} {within}*12 {level} #', '{toll} : #'],
    outcome: 'dead',
    examples: ['The death toll rose to [57].', 'It had a toll of [12].'],
  },
  {
    name: 'outcomes/number-of-state',
    around: [
      '{numberNoun} of ( the | people | those )*2 {said=state} {within}*10 {level} #',
      '{numberNoun} of {determiner}? {modifier}*3 ( who {have}? )? {said=fatal} {within}*10 {level} #',
    ],
    outcome: null,
    examples: ['The number of dead rose to [45].', 'The number of people killed in raids rose to [45].'],
  },
  {
    name: 'outcomes/noun-of',
    around: ['{said=fate} of {determiner}? #'],
    outcome: null,
    examples: ['The release of [14] women was put off.', 'The deaths of [12] people shook the town.'],
  },
  {
    name: 'outcomes/bodies-of',
    around: ['{bodies} of {determiner}? #'],
    outcome: 'dead',
    examples: ['They found the bodies of [12] boys.'],
  },
  {
    name: 'outcomes/lives-of',
    around: ['{lifeTaking} the {lives} of {determiner}? #'],
    outcome: 'dead',
    examples: ['The flood claimed the lives of [27] children.'],
  },
  {
    name: 'outcomes/among-state',
    around: [
      'among the {said=state} {be}? #',
      '# among ( the | those ) {said=state} !{noun}',
      '# {within&!verb}*6 {be} among ( the | those ) {said=state} !{noun}',
      '# ( {within&!verb}*6 {be} )? among ( the | those ) {number}? ( people | persons )? {said=fatal} !{noun}',
      'among ( the | those ) {number}? ( people | persons )? {said=fatal} {be}? #',
    ],
    outcome: null,
    examples: [
      'Among the dead were [three] children.',
      'There were [three] children among the dead.',
      '[Three] children were among those killed.',
      '[Three] children were among the 12 people killed.',
      '[Nine] nurses on the ferry were among those killed.',
    ],
  },
  {
    name: 'outcomes/state-included',
    around: ['( the | those ) {said=state} {included} #', '( the | those ) {said=fatal} {included} #'],
    outcome: null,
    examples: ['The dead included [109] evacuees.', 'Those killed included [four] nurses.'],
  },
  {
    name: 'outcomes/of-those-in-state',
    around: ['# of ( the | those ) {said=fatal} !{noun}'],
    outcome: null,
    examples: ['[Two] of those killed were children.'],
  },
  {
    name: 'outcomes/fatally',
    around: ['# ( of ( them | whom ) )? fatally'],
    outcome: 'dead',
    examples: ['Nine people were shot, [three] of them fatally.'],
  },
  {
    name: 'outcomes/headline-participle',
    around: ['# {said=fatal} ( , | and | as | at | by | during | in | when | {end} )'],
    outcome: null,
    examples: ['Bomb attack: [12] killed, 30 hurt', 'Toll so far: [12] killed'],
  },
  {
    name: 'outcomes/in-custody',
    around: ['# {standing}*3 back? ( in custody | under arrest | behind bars )'],
    outcome: 'arrested',
    examples: ['[Twelve] people are in custody.', '[Nine] men are back behind bars.'],
  },
  {
    name: 'outcomes/in-hospital',
    around: ['# {standing}*3 in ( the? hospital | intensive care )'],
    outcome: 'hospitalized',
    examples: ['[Twelve] people are still in hospital.'],
  },
  {
    name: 'outcomes/in-state',
    around: ['# {standing}*3 {said=state} !({noun} | out on)'],
    outcome: null,
    examples: ['[Twelve] are dead.', 'The blast left [12] dead.', '[Two] men are still ill.'],
  },
] as const satisfies readonly AroundCountRow[]

/** What only the words of the count, its noun and its verb together tell. */
export const outcomesByHand = {
  befallen: {
    name: 'outcomes/object-of-verb',
    reason: 'It takes the verb that the count takes part in, and whether it is done to those counted.',
    examples: [
      'The blast killed [12] people.',
      '[Forty] men have been displaced.',
      '[At least 44] killed, dozens hurt as bombs hit the town',
      '[Twelve] arrested in raid on club',
    ],
  },
  suffering: {
    name: 'outcomes/subject-of-verb',
    reason: 'It takes the verb that the count takes part in, and whether those counted are its subject.',
    examples: ['[Six] people died.'],
  },
  eventNoun: {
    name: 'outcomes/noun-of-event',
    reason: 'It takes the noun of what happened that the count stands behind, over what parts them.',
    examples: ['They announced the release in the coming days of [80] prisoners.'],
  },
  state: {
    name: 'outcomes/state-in-phrase',
    reason: 'It takes the noun phrase that was counted, whatever it holds.',
    examples: ['Crews looked for [12] missing hikers.'],
  },
  noun: {
    name: 'outcomes/counted-noun',
    reason: 'It takes the noun that was counted.',
    examples: ['Police made [345] arrests.', 'There were [12] deaths.'],
  },
  bodies: {
    name: 'outcomes/bodies',
    reason: 'It takes the noun that was counted and the verb that takes it.',
    examples: ['Divers found [12] bodies.'],
  },
  lives: {
    name: 'outcomes/lives',
    reason: 'It takes the noun that was counted and the verb that takes it.',
    verbs: lifeVerbs,
    examples: ['The storm claimed [12] lives.'],
  },
  jobs: {
    name: 'outcomes/jobs',
    reason: 'It takes the noun that was counted and the verb that takes it.',
    verbs: union(jobVerbs, jobEndVerbs),
    examples: [
      'The mill will cut [300] jobs.',
      'Another [300] jobs will go.',
      'It means the loss of [300] jobs.',
      'The plan means [300] job losses.',
    ],
  },
  toll: {
    name: 'outcomes/counted-toll',
    reason: 'It takes the noun that was counted, however far the number stands from it.',
    examples: ['The death toll from a blast at the gates of the old hall in the northern port city rose to [six].'],
  },
  partOfWhole: {
    name: 'outcomes/part-beside-whole',
    reason: 'It takes the outcome of the whole that a part is set beside.',
    examples: ['Some 14 people, [three] of them children, were killed.'],
  },
} as const satisfies Readonly<Record<string, RuleRow & { readonly verbs?: ReadonlySet<string> }>>
