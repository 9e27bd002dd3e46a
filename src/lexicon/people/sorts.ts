import { union, words } from '../word-list.js'

/** Nouns for sorts of people that several rooms know: each list is the part that they share. */

/** People before they are grown. */
export const minors = words('baby boy girl infant teen teenager toddler youth')

/** Women by their family. */
export const womenOfFamilies = words('daughter grandmother mother sister widow wife')

/** Those who are elected to make laws, and those who sit for a district. */
export const lawmakers = words(`congressman congresswoman councillor councilor deputy lawmaker legislator mp
  representative senator`)

/** Those who fight a state. */
export const rebels = words('extremist guerrilla insurgent jihadist militant rebel separatist terrorist')

/** People by the work that they do, who join unions and have schools, guilds and strikes named for them. */
export const trades = words('doctors drivers miners nurses pilots teachers')

/** Roles of those who study or fight a matter: "military analysts" serve nobody, "UN experts" do. */
export const experts = words('analyst consultant economist expert scientist specialist strategist')

/** What is left of somebody who died. */
export const bodiesOfDead = words('bodies body corpse corpses remains')

/** What belongs to the dead: "the [funeral] of two soldiers". */
export const ownedByDead = union(bodiesOfDead, words('coffin coffins funeral funerals'))
