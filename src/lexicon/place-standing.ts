/** Words that tell whether a place's name stands for the place, or for its government, its people, its team. Nouns in the singular. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** What a government, a people or a team has or is: the name before these, or before "of" after them, is not the land. */
export const governedNouns: ReadonlySet<string> = new Set(
  words(`act administration admiral agency agent agreement aid air-force airman airstrike ally ambassador amendment annexation
    approach army assembly assent assembly attorney authority backing ban bid budget cabinet candidate case chancellor
    charge chief citizen citizenship civilian claim coach coalition commander commitment concern conservative constitution
    consul consulate consumer council councillor councilman counterpart coup court crown culture currency customs debt deal
    decision defence defense delegate delegation demand democracy democrat deputy dialogue diplomacy diplomat dollar
    economist economy effort election elections elector electorate embassy embargo emperor empire envoy executive export fan
    federation fighter firefighter fleet force forces foreign-policy gdp general goal government governor governorship
    governor-general growth guard history immigration import independence inflation influence intelligence interest
    intervention investment involvement jet judge judiciary king kingdom language law lawmaker leader leadership league
    legislator legislature liaison loan man marine market mayor mediator member membership military minister ministry mission
    monarch monarchy move national nationality navy negotiator nominee occupation offer official offensive opponent
    opposition order parliament parliamentarian partner party passport patrol people permit player plan pledge police
    policeman policy politician politics pope population position power premier presence presidency president pressure
    prime-minister prince princess priority prisoner-of-war programme program promise proposal prosecutor protest queen ratings
    rating rebel regime relation relations relationship representative republic republican residency resident response
    resolution responsibility retaliation revolution role ruler rule sanction sanctions secretary security senate senator
    serviceman shah sheriff side skipper society soldier sovereignty speaker spokesman spokesperson spokeswoman stance state
    strategy student striker sultan support supporter system tax taxpayer team tension tie ties trade treasury treaty troop
    troops tsar vice-president victory visa vote voter weapon willingness woman worker youth`),
)

/** Land, things that stand on it, and what happens there: the name before these is the place. */
export const landNouns: ReadonlySet<string> = new Set(
  words(`accident airfield airport airspace area attack avenue base beach blast block bombing border borderland building bunker
    camp capital cathedral centre center checkpoint church city clash coast coastline corridor countryside county crash
    crossing dam desert disaster district downtown earthquake enclave eruption explosion facility factory fair farm festival
    field fire flood flooding frontier games garden ghetto grand-prix harbor harbour headland heartland highlands highway hill
    home hospital hotel hub hurricane interior island jail jungle killing lake landmark landscape lowlands mainland mall
    marathon market massacre metropolis mine mosque mountain mountains museum neighborhood neighbourhood northeast northwest
    outback outbreak outpost outskirts palace park peninsula plant plateau port prefecture prison province quake race railway
    reactor refinery region restaurant riot river riverbank road school sea season shooting shore shoreline shrine siege site
    skies skyline slum soil south southeast southwest square stadium station storm strait street streets suburb subway summit
    terminal territory theatre theater town town-hall tornado tower tsunami university valley victim village war-zone
    warehouse waters wilderness zone`),
)

/** Parts of a place: "the streets of", "the north of", "most of". */
export const partNouns: ReadonlySet<string> = new Set(
  words(`area beach border bulk capital center centre city coast coastline core corner downtown east edge end entrance half heart
    heartland hill interior island jungle middle most north northeast northwest outskirts part port portion quarter region rest
    section shore side south southeast southwest street stretch suburb swath swathe top town village waters west`),
)

/** What binds governments: "between X and Y", "with X", "to X", "on X" after these is not the land. */
export const relationNouns: ReadonlySet<string> = new Set(
  words(`accord agreement alliance ambassador armistice arrangement ceasefire coalition collaboration commitment concession conflict
    confrontation contact contract coordination cooperation crisis deal dealings detente dialogue difference diplomacy dispute
    embargo engagement envoy feud friendship hostility link loyalty meeting message negotiation pact partnership peace policy
    pressure rapprochement relation relations relationship rivalry row sanction settlement split standoff stance summit
    support talk tension threat tie trade treaty truce understanding war warning`),
)

/** Objects of these verbs are governments, peoples and teams: "accused Iran", "beat Sabah". Base forms. */
export const dealingVerbs: ReadonlySet<string> = new Set(
  words(`accuse advise aid allow ally arm ask assist assure back beat blame boost boycott cause challenge compel condemn confront
    convince criticize criticise defeat defend denounce deter encourage fault fight finance force fund help influence inform
    invite isolate join lead let lobby make model oppose order permit persuade pit play praise press pressure prevent
    provoke punish push reassure rebuke recognize recognise remind represent require sanction scold sue support target
    tell thank threaten tie trust urge want warn welcome`),
)

/** Objects of these verbs are the land: "bombed Gaza", "toured Ohio". Base forms. */
export const striking: ReadonlySet<string> = new Set(
  words(`annex attack batter besiege blanket bomb bombard burn capture conquer damage destroy devastate flood hit inundate invade
    liberate occupy overrun pack patrol pound protect raid ravage raze rebuild rock seize shake shell spray storm strike
    surround sweep tour`),
)

/** Subjects of these verbs are the land: "Ohio lies", "Chile borders". Base forms. */
export const stativeVerbs: ReadonlySet<string> = new Set(
  words(
    'abut adjoin become border comprise contain cover encompass experience face front get have hold house include lie look overlook receive sit span stand straddle stretch suffer',
  ),
)
