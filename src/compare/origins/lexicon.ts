import type { OrganizationKind } from '../../lexicon/people/organizations.js'
import { words } from '../../lexicon/word-list.js'

/** Kinds of bodies that watch, count and report. */
export const watcherKinds: ReadonlySet<string> = new Set<OrganizationKind>(['association', 'hospital', 'media'])

/** Words that call such a body by what it does: "a war monitor", "the rights group". */
export const watcherWords = words('activist group human monitor monitoring rights war watchdog')

/** The words of those that name it. "rights" alone does not. */
export const watcherHeads = words('group monitor watchdog')

/** Verbs of those who tell a figure: "state media [gave] a toll of 44". Somebody of the sentence does, though the record does not say who. */
export const tellingVerbs = words('announce estimate give list put raise record release report revise update')
