import { verbsThat } from './verbs/index.js'
import { union, words } from './word-list.js'

/** Nouns that tell of something that happens, besides those whose ending says so. */
export const eventNouns =
  words(`abuse acquittal advance aftershock aid airdrop airlift ambush appeal appearance arraignment arrest assault
    attack auction autopsy avalanche award bailout bankruptcy battle beheading bid birth blast blaze blockade blow
    bomb bombing boycott break burial bust buyout call campaign catch ceasefire ceremony change charge chase cheat
    claim clampdown clash climb closure collapse combat comeback concert conflict contest contract contribution
    control coup crackdown crash crime cull cut cycling dash deal death debate debut decline decrease defeat delay
    delivery demand departure descent dip disappearance discovery dismissal disposal dive divorce donation draw
    dream drill drive drop drowning earthquake embargo escape exchange execution exit exodus expedition export fall
    feud fight fine fire firing flight flood funeral gain grant growth gunfight handover hanging hearing heist
    hijacking hike hiring hit homicide hunt import increase injury inquiry interview investment jump kidnapping kill
    knockout landing landslide launch lawsuit layoff leap lift loan loss lynching march marriage massacre meeting
    merger mission move mudslide murder mutiny offer onslaught outbreak parade patrol payment performance pilgrimage
    pledge plunge poisoning pregnancy premiere probe profit protest purchase push quake race raid rain raise rally
    re-start rebound rebuke recall recount refund rehearsal release removal rescue resistance restart retreat return
    review ride riot rise robbery rout run sacking sacrifice sale search seizure sentence shelling shift shooting
    shutdown siege signing sinking slaughter slaying slide slowdown slump smash smuggling speech spike spill splurge
    sprint stabbing standoff start stay stop storm strike study success suicide summit surge surgery sweep swim
    tackle takeover talk talks test theft threat tour trade transfer tremor trial trip triumph truce turnaround
    verdict victory vigil visit vote voyage walk walkout war wedding win withdrawal wreck`)

/** Nouns in -tion, -ment and the like that are things, people or states. */
export const notEvents =
  words(`administration ailment ammunition apartment application association attention attraction basement building
  ceiling century citation clothing coalition commission compartment condition constellation constitution corporation
  department destination dimension division document edition element environment equipment evening exception filament
  foundation fraction fragment function garment generation government household implication institution instrument
  intention investigation's legislation location lotion mansion medication mention million minion monument morgan
  morning nation opinion option organisation organization ornament parliament passion pension person petition pigment
  population portion position possession potion profession proportion question rating ration reaction regiment region
  relation religion requirement road section segment session settlement situation station supplement television
  tenement tension testament tournament tradition union vacation version wing`)

/** Verbs that report: what follows them is a clause of its own. */
export const clauseVerbs = verbsThat('embeds')

/** Verbs, adjectives and nouns whose infinitive is a plan or an order. */
export const planGovernors = union(
  verbsThat('plans'),
  words(
    `about agreed agreement bid bound contract decision due effort eye goal going hoped intention obligation poised
      proposal ready scheduled slated sure`,
  ),
)
/** Verbs, adjectives and nouns whose infinitive may or may not come about. */
export const possibleGovernors = union(
  verbsThat('allows'),
  words(
    `ability able apt authority capable capacity chance course eligible enough free liable likely opportunity
      possible potential power prone right threat unlikely`,
  ),
)
/** Verbs, adjectives and nouns whose infinitive does not come about: "failed to reach", "has yet to". */
export const deniedGovernors = union(
  verbsThat('fails'),
  words('failed failure inability powerless refusal unable unwilling yet'),
)
/** Verbs that undo a plan: "scrapped plans to build". */
export const abandoningVerbs = verbsThat('abandons')
/** Verbs whose passive infinitive is what others say or think: "is believed to have died". */
export const believedVerbs = verbsThat('believes')

/** Verbs whose clause is said not to be so. */
export const denyingVerbs = verbsThat('refutes')
/** Verbs that deny what is claimed: "dismissed reports that". */
export const dismissingVerbs = verbsThat('dismisses')
/** Verbs whose clause may be so. */
export const doubtingVerbs = verbsThat('doubts')
/** Verbs whose "that" with a base form is an order. */
export const orderingVerbs = verbsThat('orders')
/** Verbs whose "that" with a base form is advice. */
export const advisingVerbs = verbsThat('advises')
/** Verbs whose past with "would" tells a plan: "announced that a third would close". */
export const promisingVerbs = verbsThat('commits')

/** What stands before a gerund that does not come about: "avoided paying", "was cleared of killing". */
export const deniedGerunds = union(verbsThat('prevents'), words('acquitted cleared incapable innocent'))
/** What stands before a gerund that may come about. */
export const possibleGerunds = union(
  verbsThat('contemplates'),
  words('capable chance danger idea option possibility prospect suspected suspicion threat'),
)
/** What stands before a gerund that is planned. */
export const plannedGerunds = words('aim deadline goal hope intention plan proposal')
/** What stands before a gerund that is told as done: "charged with killing". */
export const blamingWords = union(
  verbsThat('blames'),
  words('accused blamed charged convicted crime fine guilty known responsible wanted'),
)

/** Verbs that tell of a state: their bare participle is what goes on. */
export const stativeVerbs = verbsThat('endures')

/** Adverbs that leave it open. */
export const possibleAdverbs = words('maybe perhaps possibly potentially theoretically')

/** Nouns of harm: what they tell has happened where they are not the aim of the verb. */
export const harmNouns = words(
  `abduction abuse assassination assault attack bombing burglary crash crime death explosion homicide injury
    kidnapping killing massacre murder rape robbery shooting slaying stabbing suicide theft`,
)

/** Nouns that a definite pair of is only named: "the two nations". */
export const namedPairs = words(
  `camps companies countries firms governments groups leaders men nations neighbors neighbours parties powers rivals
    sides states superpowers teams women`,
)

/** Verbs that another verb goes on: "plan to leave" tells of leaving, "met to talk" of meeting. */
export const chainVerbs = verbsThat('chains')

/** Verbs that say little of their object: a clause on it tells what happens. */
export const lightVerbs = verbsThat('introduces')
