const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Nouns that tell of something that happens, besides those whose ending says so. */
export const eventNouns: ReadonlySet<string> =
  words(`abuse advance aid ambush appeal arrest assault attack auction award battle bid birth blast blaze blow bomb bombing break bust buyout call campaign
  catch ceremony change charge chase cheat claim clash climb collapse combat comeback concert conflict contest contract contribution control coup crash crime cut cycling dash deal death debate debut decline decrease
  defeat delay delivery demand descent dip discovery dive donation draw dream drive drop escape exchange exit exodus export fall feud fight fine fire flight flood gain grant growth gunfight heist
  hike hit homicide hunt import increase injury inquiry interview investment jump kidnapping kill landing launch layoff leap lift loan loss march marriage massacre meeting merger mission move murder offer onslaught
  outbreak parade payment pledge plunge pregnancy probe profit protest purchase push quake race raid rain raise rally re-start rebound rebuke recall rehearsal release rescue resistance restart retreat return review ride riot rise robbery run
  sale search sentence shift shooting shutdown siege slaying slide slowdown slump smash speech spike spill splurge sprint stabbing standoff start stay stop storm strike study success suicide summit surge surgery swim
  takeover talk talks tackle test theft threat tour trade transfer trial trip triumph turnaround victory vigil visit vote walk walkout war wedding win withdrawal wreck`)

/** Nouns in -tion, -ment and the like that are things, people or states. */
export const notEvents: ReadonlySet<string> =
  words(`administration apartment application association attention building ceiling century citation clothing coalition commission compartment condition constitution corporation
  department dimension division document edition element environment equipment evening exception fraction foundation fragment function generation government household implication institution instrument intention investigation's legislation
  location mansion medication mention million minion monument morning morgan nation opinion option organisation organization parliament pension person petition portion position proportion population question
  ration rating reaction region relation religion requirement road section segment session settlement situation station supplement television tournament tradition union vacation version wing`)

/** Verbs that report: what follows them is a clause of its own. */
export const clauseVerbs: ReadonlySet<string> =
  words(`acknowledge add admit allege announce argue assert believe calculate claim conclude confirm declare deny determine disclose estimate explain fear feel find forecast hear hold imply
  indicate insist know learn maintain note notice observe predict reveal say see show signal state stress suggest suspect tell testify think understand warn write`)

/** Verbs, adjectives and nouns whose infinitive is a plan or an order. */
export const planGovernors: ReadonlySet<string> =
  words(`about agree agreed agreement aim ask attempt authorize bid bound call command commit contract decide decision demand desire determine due effort eye goal expect force going have hope hoped instruct intend intention
  invite mandate need obligation offer opt order pledge plan poised prepare proposal propose push ready recommend request require resolve schedule scheduled seek sentence set slate slated struggle sure target threaten try undertake urge vote vow want wish`)
/** Verbs, adjectives and nouns whose infinitive may or may not come about. */
export const possibleGovernors: ReadonlySet<string> = words(
  `ability able allow apt authority capable capacity chance consider eligible enable enough free liable likely opportunity permit possible potential power prone right unable unlikely`,
)

/** Verbs that tell of a state: their bare participle is what goes on. */
export const stativeVerbs: ReadonlySet<string> = words(
  'attach base contain employ enroll house involve know licence license live locate need own registered require situate station suffer use',
)

/** Adverbs that leave it open. */
export const possibleAdverbs: ReadonlySet<string> = words('maybe perhaps possibly potentially theoretically')

/** Nouns that a definite pair of is only named: "the two nations". */
export const namedPairs: ReadonlySet<string> = words(
  'camps companies countries firms governments groups leaders men nations neighbors neighbours parties powers rivals sides states superpowers teams women',
)
