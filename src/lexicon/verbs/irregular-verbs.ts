/** Irregular verbs of English: base, past, participle (one form where they are the same). */
const principalParts = `arise arose arisen; awake awoke awoken; beat beat beaten; become became; begin began begun; bend bent; bite bit bitten;
  bleed bled; blow blew blown; break broke broken; breed bred; bring brought; build built; burn burnt; buy bought; catch caught; choose chose chosen;
  cling clung; creep crept; deal dealt; dig dug; do did done; draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; feed fed;
  feel felt; fight fought; find found; flee fled; fling flung; fly flew flown; forbid forbade forbidden; foresee foresaw foreseen;
  forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; get got gotten; give gave given; go went gone; grow grew grown; hang hung;
  hear heard; hide hid hidden; hold held; keep kept; know knew known; lay laid; lead led; lean leant; leap leapt; learn learnt; leave left;
  lend lent; light lit; lose lost; make made; mean meant; meet met; mislead misled; mistake mistook mistaken; misunderstand misunderstood;
  outdo outdid outdone; overcome overcame; overhear overheard; override overrode overridden; overrun overran; oversee oversaw overseen; overtake overtook overtaken;
  overthrow overthrew overthrown; pay paid; prove proved proven; redo redid redone; repay repaid; rewrite rewrote rewritten; ride rode ridden;
  ring rang rung; rise rose risen; run ran; say said; see saw seen; seek sought; sell sold; send sent; sew sewed sewn; shake shook shaken;
  shine shone; shoot shot; show showed shown; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat; slay slew slain; sleep slept;
  slide slid; speak spoke spoken; spend spent; spin spun; spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung;
  strike struck stricken; strive strove striven; swear swore sworn; sweep swept; swim swam swum; swing swung; take took taken; teach taught;
  tear tore torn; tell told; think thought; throw threw thrown; undergo underwent undergone; understand understood; undertake undertook undertaken;
  undo undid undone; wake woke woken; wear wore worn; weep wept; win won; withdraw withdrew withdrawn; withhold withheld; withstand withstood;
  wind wound; write wrote written`

/** The base of each irregular past and participle. */
export const irregularVerbs: ReadonlyMap<string, string> = new Map(
  principalParts.split(';').flatMap((row) => {
    const [base = '', ...forms] = row.trim().split(/\s+/)
    return forms.filter((form) => form !== base).map((form) => [form, base] as const)
  }),
)
