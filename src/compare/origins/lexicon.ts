import type { OrganizationKind } from '../../lexicon/people/organizations.js'
import { words } from '../../lexicon/word-list.js'

/** Kinds of bodies that watch, count and report. */
export const watcherKinds: ReadonlySet<string> = new Set<OrganizationKind>(['association', 'hospital', 'media'])

/** Words that call such a body by what it does: "a war monitor", "the rights group". */
export const watcherWords = words('activist group human monitor monitoring rights war watchdog')

/** The words of those that name it. "rights" alone does not. */
export const watcherHeads = words('group monitor watchdog')

/** Words in the names of bodies that watch and count: of several bodies such a one is "the monitor". */
export const watcherNameWords = words('monitor monitoring observatory watch watchdog')

/** Verbs of those who tell a figure: "state media [gave] a toll of 44". Somebody of the sentence does, though the record does not say who. */
export const tellingVerbs = words('announce estimate give list record release report')

/** Kinds of public bodies that people name by what they are: "the coast guard", "the fire service". */
export const publicKinds: ReadonlySet<string> = new Set<OrganizationKind>(['agency', 'military', 'ministry', 'police'])

/** Those of them that one word tells: there is one of a place. "The service" points back to one that has a name. */
export const soleKinds: ReadonlySet<string> = new Set<OrganizationKind>(['military', 'police'])

/** Last words of public bodies that are no heads of names: "civil defence". */
export const publicHeads = words('defence defense hospital hospitals')

/** Words that say no more than that a body is one of the place. */
export const localWords = words('local')

/** What ends words that say where a body sits: "Ostby-based". */
export const seatEnding = '-based'

/** Pronouns that repeat a body, and those that repeat a person. */
export const bodyPronouns = words('it they')
export const personPronouns = words('he she')

/** What stands between experts and the body that they work for: "analysts [at] Norr Bank"; others are only at a place: "staff at Union Station". */
export const bodyJoint = 'at'

/** Who heads a ministry, and what that is. */
export const ministers = words('minister')
export const ministry = 'ministry'
/** Heads that stand before their field as well as behind it: "the [Ministry] of Health", "the health ministry". */
export const fieldHeads = words('department ministry')
/** What stands before the field of a ministry and tells no other one. */
export const fieldFillers = words('public')
export const fieldJoints = words('for of')
/** What stands before "minister" of who heads no ministry. */
export const ofNoMinistry = words('chief ex first former junior prime senior state')
