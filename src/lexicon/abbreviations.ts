/** Words that keep their dot, without it. Sorted. */
export const abbreviations: ReadonlySet<string> = new Set(
  `adm al ala approx apr apt ariz ark assn assoc asst atty aug ave blvd brig bros ca cal calif capt cf cmdr co
  col colo comdr comm conn corp cpl cpt dec del dept det dir dist dr ed eds esp esq est etc ext feb fla fri ft
  ga gen gov govs hon hosp hrs ill inc ind insp intl jan jr jul jun ksh ky lt ltd maj mar mass max md messrs mfg
  mich min minn misc miss mme mo mon mont mr mrs ms msgr mt mts neb nev no nos nov oct okla ore pa pfc ph plc pp
  pres prof pte pty pvt rd rep reps ret rev revd rs rt sat sec sen sens sep sept sgt snr spc sq sr st stat sun supt tel
  tenn tex thu thur thurs tk tue tues univ va vol vols vs vt wash wed wis wyo`.split(/\s+/),
)

/** Of these, the ones that stand before a name or a number and so never end a sentence. */
export const openingAbbreviations: ReadonlySet<string> = new Set(
  `adm al approx asst atty brig ca capt cf cmdr col comdr cpl cpt dept det dir dr esp fr gen gov govs hon insp lt
  maj messrs mme mr mrs ms msgr mt no nos pfc ph pp pres prof pte pvt rep reps rev revd rt sen sens sgt spc st
  supt vs`.split(/\s+/),
)
