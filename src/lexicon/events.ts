import { words } from './word-list.js'

/** Nouns that tell of something that happens, besides those whose ending says so. */
export const eventNouns =
  words(`abuse acquittal advance aftershock aid airdrop airlift ambush appeal appearance arraignment arrest assault attack auction autopsy avalanche award
  bailout bankruptcy battle beheading bid birth blast blaze blockade blow bomb bombing boycott break burial bust buyout call campaign catch ceasefire
  ceremony change charge chase cheat claim clampdown clash climb closure collapse combat comeback concert conflict contest contract contribution control coup
  crackdown crash crime cull cut cycling dash deal death debate debut decline decrease defeat delay delivery demand departure descent dip disappearance
  discovery dismissal disposal dive divorce donation draw dream drill drive drop drowning earthquake embargo escape exchange execution exit exodus expedition
  export fall feud fight fine fire firing flight flood funeral gain grant growth gunfight handover hanging hearing heist hijacking hike hiring hit homicide
  hunt import increase injury inquiry interview investment jump kidnapping kill knockout landing landslide launch lawsuit layoff leap lift loan loss lynching
  march marriage massacre meeting merger mission move mudslide murder mutiny offer onslaught outbreak parade patrol payment performance pilgrimage pledge
  plunge poisoning pregnancy premiere probe profit protest purchase push quake race raid rain raise rally re-start rebound rebuke recall recount refund
  rehearsal release removal rescue resistance restart retreat return review ride riot rise robbery rout run sacking sacrifice sale search seizure sentence
  shelling shift shooting shutdown siege signing sinking slaughter slaying slide slowdown slump smash smuggling speech spike spill splurge sprint stabbing
  standoff start stay stop storm strike study success suicide summit surge surgery sweep swim tackle takeover talk talks test theft threat tour trade
  transfer tremor trial trip triumph truce turnaround verdict victory vigil visit vote voyage walk walkout war wedding win withdrawal wreck`)

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
export const clauseVerbs =
  words(`acknowledge add admit allege announce argue assert believe calculate claim conclude confirm declare deny determine disclose estimate explain fear feel find forecast hear hold imply
  indicate insist know learn maintain note notice observe predict reveal say see show signal state stress suggest suspect tell testify think understand warn write`)

/** Verbs, adjectives and nouns whose infinitive is a plan or an order. */
export const planGovernors =
  words(`about agree agreed agreement aim approve ask attempt authorise authorize bid bound call command commit contract decide decision demand desire determine due effort eye goal expect force going have hope hoped instruct intend intention
  invite look mandate need obligation offer opt order pledge plan poised prepare proposal propose push ready recommend request require resolve schedule scheduled seek sentence set slate slated struggle suppose sure target track try undertake urge vote vow want wish`)
/** Verbs, adjectives and nouns whose infinitive may or may not come about. */
export const possibleGovernors = words(
  `ability able allow apt authority capable capacity chance consider course design eligible enable enough free liable likely opportunity permit possible potential power prone right threat threaten unlikely`,
)
/** Verbs, adjectives and nouns whose infinitive does not come about: "failed to reach", "has yet to". */
export const deniedGovernors = words(
  'decline fail failed failure forget inability neglect powerless refusal refuse unable unwilling yet',
)
/** Verbs that undo a plan: "scrapped plans to build". */
export const abandoningVerbs = words(
  'abandon axe block cancel defeat ditch drop kill oppose reject scrap shelve veto withdraw',
)
/** Verbs whose passive infinitive is what others say or think: "is believed to have died". */
export const believedVerbs = words(
  'allege believe claim consider estimate fear hear know report rumor rumour say see show suspect think understand',
)

/** Verbs whose clause is said not to be so. */
export const denyingVerbs = words('debunk deny disprove rebut refute')
/** Verbs that deny what is claimed: "dismissed reports that". */
export const dismissingVerbs = words('deny dismiss dispute reject')
/** Verbs whose clause may be so. */
export const doubtingVerbs = words('doubt fear suspect wonder worry')
/** Verbs whose "that" with a base form is an order. */
export const orderingVerbs = words('decree demand insist mandate order request require rule')
/** Verbs whose "that" with a base form is advice. */
export const advisingVerbs = words('advise propose recommend suggest urge')
/** Verbs whose past with "would" tells a plan: "announced that a third would close". */
export const promisingVerbs = words('agree announce confirm decide pledge promise rule swear vow')

/** What stands before a gerund that does not come about: "avoided paying", "was cleared of killing". */
export const deniedGerunds = words('acquit acquitted avoid clear cleared deny exonerate incapable innocent quit stop')
/** What stands before a gerund that may come about. */
export const possibleGerunds = words(
  'call capable chance consider contemplate danger discuss envisage idea mull option possibility propose prospect recommend risk suggest suspect suspected suspicion threat threaten weigh',
)
/** What stands before a gerund that is planned. */
export const plannedGerunds = words('aim deadline goal hope intention plan proposal')
/** What stands before a gerund that is told as done: "charged with killing". */
export const blamingWords = words(
  'accuse accused admit arrest blame blamed charge charged confess convict convicted crime fine guilty hold indict jail known praise prosecute punish recall regret remember responsible sentence sue thank try wanted',
)

/** Verbs that tell of a state: their bare participle is what goes on. */
export const stativeVerbs = words(
  'attach base contain employ enroll house involve know licence license live locate need own registered require situate station suffer use',
)

/** Adverbs that leave it open. */
export const possibleAdverbs = words('maybe perhaps possibly potentially theoretically')

/** Nouns of harm: what they tell has happened where they are not the aim of the verb. */
export const harmNouns = words(
  'abduction abuse assassination assault attack bombing burglary crash crime death explosion homicide injury kidnapping killing massacre murder rape robbery shooting slaying stabbing suicide theft',
)

/** Nouns that a definite pair of is only named: "the two nations". */
export const namedPairs = words(
  'camps companies countries firms governments groups leaders men nations neighbors neighbours parties powers rivals sides states superpowers teams women',
)

/** Verbs that another verb goes on: "plan to leave" tells of leaving, "met to talk" of meeting. */
export const chainVerbs = words(
  `agree aim allege allow appear ask attempt authorise authorize be begin believe cease choose claim clear compel consider continue convict dare decide decline due encourage entitle estimate expect fail fear force forecast
  get go have hear help hope instruct intend invite know manage mean need oblige offer opt order permit persuade plan pledge poise prepare pressure project promise propose prove refuse remain report require say schedule see seem seek set show slate start stop
  struggle suppose tend tell think threaten tip try understand urge use vow want wish`,
)

/** Verbs that say little of their object: a clause on it tells what happens. */
export const lightVerbs = words('be comprise contain have hear include see watch')
