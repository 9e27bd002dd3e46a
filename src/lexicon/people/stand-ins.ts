import { words } from '../word-list.js'

/** What stands before the title of who stands in for somebody, and is no part of the office: "[Acting] City Planner". */
export const standIns = words('acting deputy interim')
