import { verbsThat } from './verbs/index.js'
import { words } from './word-list.js'

/** Words that tell whether a place's name stands for the place, or for its government, its people, its team. Nouns in the singular. */

/** What a government, a people or a team has or is: the name before these, or before "of" after them, is not the land. */
export const governedNouns =
  words(`act administration admiral agency agent agreement aid air-force airman airstrike ally ambassador amendment
    annexation approach army assembly assent attorney authority backing ban bid budget bundesrat bundestag
    cabinet candidate case championship chancellor charge chief citizen citizenship civilian claim coach
    coalition commander commissioner commitment concern conservative constitution consul consulate cop council
    councillor councilman counterpart coup court crown culture currency customs deal debt decision defence
    defense delegate delegation demand democracy democrat deputy detective dialogue diet diplomacy diplomat
    dispatcher dollar duma economist economy effort election elections elector electorate embargo embassy
    emperor empire envoy executive export federation fighter fleet force forces foreign-policy gdp general goal
    government governor governor-general governorship grand-jury growth guard history immigration import
    independence inflation influence intelligence interest intervention investment involvement jet judge
    judiciary jury king kingdom knesset language law lawmaker leader leadership league legislator legislature
    liaison loan majlis marine mayor mediator member membership message military minister ministry mission
    monarch monarchy move national nationality navy negotiator nominee occupation offensive offer official
    opponent opposition order parliament parliamentarian partner party passport patrol permit plan player pledge
    police policeman policy politician politics pope population position power premier presence presidency
    president pressure prime-minister prince princess priority prisoner-of-war program programme promise
    proposal prosecution prosecutor protest queen rating ratings rebel regime relation relations relationship
    representative republic republican residency resolution response responsibility retaliation revolution
    riksdag role rule ruler sanction sanctions secretary sejm senate senator serviceman shah sheriff side
    skipper society soldier sovereignty speaker spokesman spokesperson spokeswoman stance state strategy sultan
    support system tax tension tie ties trade treasury treaty troop trooper troops tsar vice-president victory
    visa vote voter weapon willingness`)

/** Who lives in a place: "a Gainesville man" is one of its people, "a man of Gainesville" comes from there. */
export const inhabitantNouns =
  words(`citizen civilian consumer couple family fan firefighter man native pensioner people resident striker student
    supporter taxpayer teenager voter woman worker youth`)

/** What happens or happened at a place: "the Benghazi attack", "the flooding of the Indus". */
export const eventNouns =
  words(`accident ambush assassination attack blast bombardment bombing collapse crash derailment earthquake eruption
    evacuation explosion fire flood flooding killing massacre murder quake riot season shooting siege stabbing
    tragedy victim wildfire`)

/** Land, things that stand on it, and what happens there: the name before these is the place. */
export const landNouns =
  words(`accident airfield airport airspace area attack avenue base beach blast block bombing border borderland
    building bunker camp capital cathedral center centre checkpoint church city clash coast coastline corridor
    countryside county crash crossing dam desert disaster district downtown earthquake enclave eruption
    explosion facility factory fair farm festival field fire flood flooding frontier games garage garden ghetto
    grand-prix hall harbor harbour headland heartland highlands highway hill home hospital hotel hub hurricane
    interior island jail jungle killing lake landmark landscape lot lowlands mainland mall marathon market
    massacre metropolis mine mosque mountain mountains museum neighborhood neighbourhood northeast northwest
    outback outbreak outpost outskirts palace park peninsula plant plateau port prefecture prison province quake
    race railway reactor refinery region restaurant riot river riverbank road school sea season shooting shore
    shoreline shrine siege site skies skyline slum soil south southeast southwest square stadium station storm
    strait street streets suburb subway summit terminal territory theater theatre tornado tower town town-hall
    tsunami university valley victim village war-zone warehouse waters wilderness zone`)

/** Parts of a place: "the streets of", "the north of", "most of". */
export const partNouns =
  words(`apartment area basement bathroom beach block border bulk campus capital center centre city coast coastline
    compound core corner downtown east edge end entrance floor garage grounds half hallway heart heartland hill
    home hotel house interior island jungle kitchen lobby lot middle most north northeast northwest outskirts
    parking-lot part port portion quarter region rest restroom roof room ruin section shore side skies south
    southeast southwest steps street stretch suburb suburbs swath swathe top town village waters west`)

/** What binds governments: "between X and Y", "with X", "to X", "on X" after these is not the land. */
export const relationNouns =
  words(`accord agreement alliance ambassador armistice arrangement ceasefire coalition collaboration commitment
    concession conflict confrontation contact contract cooperation coordination crisis deal dealings detente
    dialogue difference diplomacy dispute embargo engagement envoy feud friendship hostility link loyalty
    meeting message negotiation pact partnership peace policy pressure rapprochement relation relations
    relationship rivalry row sanction settlement split stance standoff summit support talk tension threat tie
    trade treaty truce understanding war warning`)

/** Objects of these verbs are governments, peoples and teams: "accused Iran", "beat Sabah". Base forms. */
export const dealingVerbs = verbsThat('deals')

/** Objects of these verbs are the land: "bombed Gaza", "toured Ohio". Base forms. */
export const striking = verbsThat('strikes')

/** Subjects of these verbs are the land: "Ohio lies", "Chile borders". Base forms. */
export const stativeVerbs = verbsThat('lies')
