import { words } from './word-list.js'

/** Words of going from place to place. Verbs by their base form, nouns in the singular. */

/** "to X" after them is where someone or something goes, "from X" where from. */
export const motionVerbs =
  words(`abduct advance airlift arrive ascend board bring bus cart chase climb come commute convey crawl cross dash
    deliver depart deploy deport descend dispatch divert drag drift drive emigrate enter escape escort evacuate
    evict exile expel export extradite ferry fetch flee float flock flood fly get go haul head hike hurry
    immigrate import infiltrate jet journey leave march migrate move navigate paddle parachute pass pour proceed
    pull race relocate remove repatriate resettle retreat return ride roll rush sail send ship shuttle skip slip
    smuggle spill spread stream swim take tour traffic transfer transit transport travel trek trickle trip truck
    turn walk wander withdraw`)

/** The same of nouns: "the flight from Louisiana", "their deportation to Tehran". */
export const motionNouns =
  words(`airlift arrival caravan commute convoy departure deployment deportation deportee drive escape evacuation
    evacuee exile exodus expulsion extradition flight influx journey march migrant migration move passage
    pilgrimage refugee relocation removal repatriation retreat return ride route shipment sortie tour traffic
    train transfer transit transport traveler traveller trek trip visit visitor voyage way withdrawal`)

/** What follows as an object is left. */
export const leavingVerbs = words('abandon depart escape evacuate exit flee leave quit vacate')

/** What follows as an object is reached. */
export const reachingVerbs = words('access approach enter near re-enter reach reenter visit')

/** What follows as an object is passed through. */
export const crossingVerbs = words('cross overfly transit traverse')

/** "in X", "at X", "on X" after them is where one comes to. */
export const arrivingVerbs = words('alight arrive deposit disembark dock dump land settle touch')
export const arrivingNouns = words('arrival landing')

/** "for X" after them is where one goes to. */
export const leavingForVerbs = words('bind depart destine embark fly head leave sail')

/** "from X" after them is where it is done, nobody comes from there. */
export const stayingVerbs =
  words(`administer arrest broadcast command conduct control direct govern manage monitor operate oversee report rule
    run watch work`)

/** A home or a birthplace is a point of reference, nothing happens there. */
export const homeVerbs = words(`grow hail raise rear reside`)

/** "a long way from X", "a short drive from X": how far, not where from. */
export const distanceNouns = words('block drive hour kilometer kilometre mile minute ride walk way yard')
