import { words } from '../../lexicon/word-list.js'

/** Words that rules of factuality name. */

/** Modals that leave it open. */
export const possibleModals = words("'d ca can cannot could may might ought should would")
/** Modals of what is to come. */
export const plannedModals = words("'ll must shall will wo")
/** Modals of the future of the past. */
export const pastFutureModals = words("'d would")

/** Adverbs that turn a "not" on themselves: "not only". */
export const focusingAdverbs = words('just merely only simply')

/** Words that make a subject negative by themselves. */
export const negativePronouns = words('neither nobody none nothing')
/** What "not" makes a negative subject of: "not one of them". */
export const quantifiersAfterNot = words('a all any every many one')
/** "hardly any" */
export const negativeAdverbs = words('barely hardly scarcely')
/** What follows a "no" that denies nothing: "no fewer than 12", "no doubt". */
export const affirmedAfterNo = words('doubt fewer less matter more wonder')

/** Nouns of what is said, which a verb dismisses with its clause: "denied [reports] that". */
export const reportedNouns = words(
  `account accounts accusation accusations allegation allegations assertion assertions claim claims report
    reports rumors rumours speculation suggestion suggestions`,
)

/** Verbs whose object does what they say, done where they are past: "were forced to flee". */
export const compellingVerbs = words('compel force have oblige')
/** Verbs whose passive says what a thing can do: "was built to hold". */
export const capacityVerbs = words('build equip fit license')
/** Verbs of belief that leave it open. */
export const fearingVerbs = words('fear suspect')
/** "ruled out closing" */
export const rulingVerbs = words('rule')
/** Verbs whose bare participle tells of what is to come. */
export const plannedParticiples = words('expect plan propose schedule')
/** Verbs that take a bare infinitive: "saw it fall". */
export const perceptionVerbs = words('hear help let make see watch')
/** Verbs of plans whose passive is a present need. */
export const needingVerbs = words('need require')

/** What opens a clause that is told as so: "denied [that] it failed". */
export const factOpeners = words('that')
/** What reports a clause after it: ", the court said". */
export const reportsAfter = words('announced ruled said')
/** Words of a sentence that tells of a mere case. */
export const hypotheticalWords = words('if unless were')
/** Pronouns of those who say what they will do. */
export const speakingPronouns = words('he it she they we')

/** Ordinals whose infinitive is what was done: "the first to leave". */
export const ranks = words('fifth first fourth last latest only second third')

/** Verbs whose present tells a state in headlines too: "drivers face 20 years". */
export const lastingVerbs = words(
  'anticipate await cost expect eye face foresee hold hope lead mull owe plan remain seek stand trail wait want weigh',
)

/** Words before an event noun that tell a plan: "the [planned] sale". */
export const plannedAttributes = words(
  `call calls expected forecast forthcoming future impending plan planned plans projected proposed scheduled
    upcoming`,
)
/** Nouns whose "of" names what may come: "a [prediction] of 1,000 deaths". */
export const foretellingNouns = words('forecast prediction projection')
/** Words before an event noun that leave it open: "[fears] of deaths". */
export const openAttributes = words(
  'attempted fear feared fears likely possible potential risk risks threat threatened threats',
)
/** Verbs whose object is to come: "approved the sale". */
export const planningVerbs = words(
  'approve authorise authorize await command decree expect forecast order plan predict prepare project schedule',
)
/** Verbs that make an event known before it comes, where a time to come is told: "announced the return in the coming days". */
export const announcingVerbs = words('announce confirm reveal unveil')
/** Verbs whose clause in the progressive tells what is to come: "announced it was closing 12 shops". */
export const heraldingVerbs = words('announce')
/** Acts that the one who announces them decides: "announced it was [closing] 12 shops". */
export const decidedActs = words('close cut deploy launch leave open sack sell send shut')
/** Words of times to come. */
export const comingTimes = words('coming next shortly soon tomorrow upcoming')
/** Verbs whose object may come: "demanded the sale". */
export const wishingVerbs = words('demand face fear mull propose recommend request seek suggest urge')
/** Verbs whose object may come, unless a harm that the writer takes as known is looked into or is what somebody is wanted for. */
export const weighingVerbs = words('consider want')
/** Prepositions whose object is told as having happened. */
export const presupposing = words('after amid despite following over since')
