import { phrases } from '../word-list.js'

/** Bodies of the United Nations whose names do not say so, by their full names in the lists. */
export const bodiesOfUnitedNations = phrases(
  `Food and Agriculture Organization, Human Rights Council, Intergovernmental Panel on Climate Change,
    International Atomic Energy Agency, International Civil Aviation Organization, International Labour Organization,
    International Maritime Organization, International Organization for Migration, International Telecommunication Union,
    OCHA, OHCHR, World Food Programme, World Health Organization, World Intellectual Property Organization,
    World Meteorological Organization`,
)

/** What the names of the others begin with. */
export const opensUnitedNations = phrases('U.N., UN, United Nations')
