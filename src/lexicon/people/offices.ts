import { localities } from '../places/place-nouns.js'
import { union, words } from '../word-list.js'
import { experts } from './sorts.js'

/** The words of public and organisational roles. Titles are read in `grammar/titles.ts`; who holds an office is decided in extract and link. */

/** Nouns that name an office by themselves, in the singular: who is called one acts in office. */
export const officeNouns =
  words(`adjutant administrator admiral adviser advisor aide alderman alderwoman ambassador archbishop archdeacon
    archimandrite assemblyman assemblymember assemblyperson assemblywoman attache attaché ayatollah bailiff besar
    bishop brigadier bureaucrat burgomaster bursar caliph candidate captain cardinal ceo cfo chair chairlady
    chairman chairperson chairwoman chancellor chief chieftain ciso cleric colonel commandant commander commissar
    commissioner commodore comptroller congressman congressmember congressperson congresswoman conservator
    constable consul controller convener convenor coo coordinator coroner corporal councillor councilman
    councilmember councilor councilperson councilwoman counsel counselor counterpart cto curator czar dean
    delegate deputy detective dictator diplomat director dispatcher emir emissary emperor empress envoy executive
    firefighter fireman firewoman freeholder frontbencher garda general governor grandmaster guard head headmaster
    headmistress headteacher inspector intendant investigator judge jurist justice king lawmaker leader legate
    legislator lieutenant magistrate maharaja major manager marshal mayor mep minister mla mlc monarch mp mpp msp
    negotiator nominee nuncio officeholder officer official ombudsman paramedic parliamentarian patriarch
    patrolman patrolwoman plenipotentiary policeman policewoman pontiff pope postmaster prefect premier president
    presidium principal prioress privates proconsul procurator prosecutor provost quartermaster queen rabbi ranger rapporteur
    receiver rector regent registrar regulator rep representative ruler sarpanch secretary selectman selectwoman
    senator sergeant serviceman servicewoman sheriff soldier solicitor speaker spokesman spokesperson spokeswoman
    statesman strongman subinspector sultan superintendent supervisor tanaiste taoiseach tehsildar teller trainer
    treasurer trooper trustee tánaiste undersecretary vicar viceroy vp warden wazir whip`)

/** Nouns of roles that are offices only in a public body: "a government lawyer", "a member of the council". */
export const rolesInBodies = union(
  experts,
  words(
    `adjudicator agent arbiter archivist assistant attorney auditor biologist caseworker chef clerk defender employee
    engineer epidemiologist forester geologist hydrologist interpreter lawyer liaison medic member meteorologist
    monitor observer operative planner psychologist rescuer responder seismologist source staffer statistician
    surveyor technician toxicologist veterinarian virologist worker`,
  ),
)

/** Nouns of the heads of companies, clubs and papers: offices where the body is told ("the club's owner"). */
export const headsOfBodies = words('boss cofounder editor founder organiser organizer owner partner publisher')

/** Nouns of those who will rule, offices with "crown" before them: "the crown prince". */
export const heirs = words('prince princess')
/** What stands before them. */
export const heirsOpeners = words('crown')

/** Words before an office noun that say that it is held no more: "the ex-minister". */
export const formerly = words('ex former onetime')
/** Words before an office noun that grade it or tell its kind: "deputy", "acting", "chief medical". */
export const officeGrades = union(
  formerly,
  words(`acting additional adjunct administrative affairs apostolic assistant associate auxiliary backbench caretaker
    chief co coadjutor commanding congressional constitutional corporate deputy designate elect elected emeritus
    executive federal first founding general global group high honorary incoming independent interim
    joint junior lead local longtime majority managing minority national officiating opposition outgoing
    parliamentary permanent presidential principal provincial ranking regional retired retiring returning second
    senior shadow special sub superintending supreme then third titular top veteran vice`),
)

/** What joins the words of one title: "vice-president", "communications and multimedia minister". */
export const titleJoiners = words('- – / & and ,')

/** Adjectives and short names of parties and their politics. */
export const partyNames = words(
  'communist conservative democrat democratic labor labour liberal republican socialist tory',
)

/** Fields of public life, before an office and after "of": "the defense minister", "the minister of defense". */
const fields = words(
  `admissions agriculture aviation climate commerce communications compliance conservation construction
    cooperation corrections culture customs defence defense development economics economy education elections
    energy engineering environment ethics excise finance fisheries forestry governance health highways homeland
    housing immigration information infrastructure intelligence interior investigations irrigation justice labor
    labour land lands livestock logistics maintenance marketing mines mining nursing nutrition operations parks
    pensions petroleum planning police power prisons procurement production programs prosecutions railways
    recreation research resources revenue roads safety sales sanitation schools science security services shipping
    sport sports staff state statistics strategy surveillance technology telecommunications tourism trade transit
    transport transportation treasury utilities water welfare wildlife works youth`,
)

/** What an office is about: "foreign", "defense", "public works". */
export const portfolios = union(
  fields,
  localities,
  words(
    `academic accounting acquisitions advertising affair affairs ageing aging agrarian agricultural aid ambulance
    animal antitrust appeals arbitration archives arms army arts asset assets asylum athletic athletics audit
    automotive banking border brand budget building business cabinet campaign cannabis children civil coast
    coastal commercial committee commodities commodity communication community company constitution constitutional
    consular consumer content contracts cooperatives correctional council counterintelligence counternarcotics counterterrorism
    creative creditors crime criminal crown cultural cyber cybersecurity data democracy design detective devolution
    dialogue diaspora digital digitalisation digitalization diplomatic disability disarmament disaster disputes
    diversity domestic drought drug ecology economic editorial election electoral electric electricity emergency
    employment engagement enterprise entrepreneur entrepreneurship environmental equalities equality equity
    estates european evangelism exchequer export external faculty families family fertilisers fertilizers
    financial fire fishery fleet food foreign fundraising gender geology government gubernatorial harbor harbour
    healthcare heritage higher highway home hospital human humanitarian husbandry hydropower inclusion industrial
    industries industry informatics inland innovation inspection insurance internal international investment
    investor judicial juvenile language languages law leadership learning legal legislative levelling liaison
    libraries library liquor litigation local lottery manufacturing marine maritime markets mayoral media medical
    medicine menteri mentri microfinance migration military mineral minerals minorities minority missile mission mobility
    monetary multimedia municipal museums narcotics nationalities nature naval navy neighborhood neighbourhood
    nonproliferation nuclear occupational ocean oceans operating ordnance outreach overseas oversight owned pandemic
    park partnerships party passenger patrol payments peace pension pesticide pharmacy plantation plantations
    policing policy political pollution population port ports post poverty preparedness preservation press
    prevention prime prison privacy probate probation product program programme proliferation property prosecution
    protection public purchasing quality rail railway range rebuilding reconciliation reconstruction records
    recovery recruitment recycling reform reforms refugee refugees regulatory rehabilitation relations religion
    religious renewable renewables rescue reserve resettlement resilience resource response retail revenues risk
    road rules rural school scientific service settlement sewer skills social solid space stewardship strategic
    student supply sustainability talent tariff tax taxation teaching team technical telecom telecoms territorial
    territories textile textiles toxicology traffic training transparency transplantation treaty tribal
    tuberculosis unification union unity university urban utility vaccination vaccine verification veteran
    veterans veterinary victims vocational volunteer voting wages ward warfare waste wastewater waterways weapons
    wellness wildfire women workforce workplace zoning`,
  ),
)

/** Titles of several words that the order "modifier, office noun" does not give. */
export const fixedTitles: ReadonlySet<string> = new Set([
  'accountant general',
  'adjutant general',
  'advocate general',
  'attorney',
  'attorney - general',
  'attorney at law',
  'attorney general',
  'auditor general',
  'cabinet secretary',
  'chief justice',
  'chief master sgt.',
  'chief minister',
  'chief of defence',
  'chief of defense',
  'chief of mission',
  'chief of party',
  'chief of police',
  'chief of staff',
  'chief petty officer',
  'chief whip',
  'city attorney',
  'commander - in - chief',
  'commander in chief',
  'commander of the fleet',
  'commissioner of police',
  "commonwealth 's attorney",
  'comptroller general',
  'consul - general',
  'consul general',
  'county attorney',
  'county executive',
  'county judge',
  'crown prince',
  'crown princess',
  'deputy chief of staff',
  'deputy inspector general',
  'director - general',
  'director general',
  'director of public prosecutions',
  'district attorney',
  'district collector',
  'editor - at - large',
  'editor - in - chief',
  'editor in chief',
  'first lady',
  'first minister',
  'first secretary',
  'foreign secretary',
  'governor - elect',
  'governor - general',
  'governor general',
  'gunnery sgt.',
  'head coach',
  'high commissioner',
  'high representative',
  'inspector - general',
  'inspector general',
  'inspector general of police',
  'judge advocate general',
  'justice of the peace',
  'king',
  'lance corporal',
  'lance cpl',
  'lance cpl.',
  'leader of the opposition',
  'lieutenant governor',
  'lord advocate',
  'lord chancellor',
  'lord chief justice',
  'lord lieutenant',
  'lord mayor',
  'lord provost',
  'master of the rolls',
  'master sergeant',
  'master sgt',
  'master sgt.',
  'mayor - elect',
  'mayor pro tem',
  'minister - president',
  'minister of state',
  'minister president',
  'minister without portfolio',
  'paymaster general',
  'permanent secretary',
  'petty officer',
  'postmaster general',
  'president - elect',
  'president pro tem',
  'president pro tempore',
  'press officer',
  'press secretary',
  'prime minister',
  'prime minister - designate',
  'procurator general',
  'prosecuting attorney',
  'prosecutor - general',
  'prosecutor general',
  'public defender',
  'quartermaster general',
  'queen',
  'registrar general',
  'resident coordinator',
  'running mate',
  'secretary - general',
  'secretary general',
  'secretary of state',
  'sergeant - at - arms',
  'serjeant - at - arms',
  'solicitor general',
  'staff sergeant',
  'staff sgt',
  'staff sgt.',
  "state 's attorney",
  'state attorney',
  'state secretary',
  'superintendent of police',
  'superintendent of schools',
  'surgeon general',
  'taoiseach',
  'team leader',
  'team principal',
  'under - secretary - general',
  'vicar general',
  'vice - chancellor',
  'vice - mayor',
  'vice - president',
  'warrant officer',
])

/** What follows "of" inside a title: "secretary of state", "minister of the interior", "chief of staff". */
export const officeObjects = union(
  fields,
  words('accounts administration diplomacy forests licensing parliament programmes protocol rights torture war'),
)

/**
 * The prepositions of the matter of an office, and the offices that they stand behind, null for any: "minister of health", "high
 * commissioner for refugees", "rapporteur on torture".
 */
export const matterOpeners: ReadonlyMap<string, ReadonlySet<string> | null> = new Map([
  ['of', null],
  ['for', words('commissioner coordinator director minister representative secretary')],
  ['on', words('adviser advisor coordinator expert rapporteur representative')],
])
/** Between two matters of one office. */
export const matterJoiners = words('& , and')
/** Nouns that tell with "of" or "to" and another noun what an office is about: "on the right to food", "on freedom of expression". */
export const mattersOfObjects = words('freedom independence prevention promotion protection right rights situation')
export const objectsOfMatters = words('of to')

/** Words that never stand in the purpose that ends a title: "for African Affairs". */
export const noPurpose = words('a an her his in its of on that the their to who')

/** Titles of rank before a name, with their abbreviations: a rank beside a function is no title. */
export const ranks =
  words(`a1c adm adm. admiral airman bdr bombardier brig brig. brigadier capt capt. captain cdr cdr. cmdr cmdr. cmdre
    cmsgt col col. colonel commodore constable corporal cpl cpl. cpo csm cwo ensign fltlt gen gen. general gp
    gpcapt gunnery havildar insp insp. jco lcdr lcol lcpl lgen lieutenant lt lt. ltc ltg ltjg maj maj. major
    marshal mcpo mgen midshipman mpo msgt naik ocdt petty pfc pfc. po1 po2 private pte pte. pvt pvt. pvt2 radm
    risaldar seaman sergeant sfc sgm sgt sgt. sgtmaj smn spc spc. specialist sqn ssg ssgt subaltern subedar supt
    supt. trooper tsgt vadm wo1 wo2`)

/** Forms of address before a name that are no office. */
export const honorifics =
  words(`acharya adv. alh. alhaja alhaji allama arq. avv. ayatollah bapak baroness barr. begum brother cde cde.
    comrade dame datin dato datuk deacon deaconess dott. doña dr dr. dra. eminence encik eng. engr engr.
    excellency father fr. fra frau gospodin h.e. hajah haji hajia hajiya hajiyya hajjah hajji hazrat herr
    highness hojatoleslam hojjatoleslam holiness hon hon. honorable honourable hrh imam ing ing. kumari kyai lady
    lic. lord madam madame mademoiselle malam mallam maulana maulvi messrs messrs. mgr mgr. miss mlle mme mme.
    monsieur moulvi mr mr. mrs mrs. ms ms. msgr msgr. mufti mullah mwalimu mzee otunba padre pandit pastor pn.
    prof prof. professor puan rev rev. reverend rt rt. sadhvi sahib saint seri señor señora shaikh shaikha shaykh
    sheikh sheikha shri shrimati sir sister smt smt. sra. sri srta. sultan sultanah swami tan tengku thiru tuan
    tun tunku ustad ustadh ustadz ustaz ustazah ven. viscount viscountess woizero yab yb`)

/** Forms of address that are also names or letters: they count before a name of two words or more, "[U] Thein Lwin", "[Don] Ernesto Salazar". */
export const honorificsOfFullNames = words('ato bu daw don dona fray ibu khun pak sayed sayyed sayyid sor u')

/** Short forms of offices before a name, and the office in full. */
export const titleAbbreviations: ReadonlyMap<string, string> = new Map([
  ['ald.', 'alderman'],
  ['amb.', 'ambassador'],
  ['asi', 'assistant sub-inspector'],
  ['asst.', 'assistant'],
  ['atty.', 'attorney'],
  ['cllr', 'councillor'],
  ['cllr.', 'councillor'],
  ['cllrs', 'councillors'],
  ['comdr.', 'commander'],
  ['commr.', 'commissioner'],
  ['cm', 'chief minister'],
  ['cong.', 'congressman'],
  ['const.', 'constable'],
  ['coun.', 'councillor'],
  ['cst.', 'constable'],
  ['del.', 'delegate'],
  ['det.', 'detective'],
  ['dets.', 'detectives'],
  ['dpm', 'deputy prime minister'],
  ['gov.', 'governor'],
  ['govs.', 'governors'],
  ['lt.', 'lieutenant'],
  ['ofc.', 'officer'],
  ['pm', 'prime minister'],
  ['pms', 'prime ministers'],
  ['pres.', 'president'],
  ['rep.', 'representative'],
  ['reps.', 'representatives'],
  ['sec.', 'secretary'],
  ['secy.', 'secretary'],
  ['sen.', 'senator'],
  ['sens.', 'senators'],
  ['supt.', 'superintendent'],
])

/** Of these, the ones that are units or hours too: offices in capitals alone. */
export const unitsLikeTitles = words('cm pm pms')

/** Plural and collective nouns for people who act in office: "officials", "police", "the authorities". */
export const officialGroups =
  words(`administrators advisers advisors aides airmen airwomen aldermen ambassadors authorities ayatollahs bishops
    bureaucrats candidates cardinals chancellors chiefs chieftains clerics coastguards colonels commanders
    commandos commissioners comptrollers congressmen congresswomen constables consuls cops coroners councillors
    councilmembers councilmen councilors councilwomen delegates deputies detectives diplomats directors
    dispatchers envoys executives firefighters firemen forces gardai gardaí gendarmes generals governors guardsmen
    inspectors investigators jawans judges justices lawmakers leaders legislators magistrates managers marines
    marshals mayors militiamen ministers mlas monarchs mps negotiators officers officials ombudsmen paramedics
    paratroopers parliamentarians patrolmen peacekeepers police policemen policewomen prefects premiers presidents
    prosecutors provosts rangers regulators representatives secretaries selectmen senators sergeants servicemen
    servicewomen sheriffs soldiers spokesmen spokespeople spokespersons spokeswomen superintendents supervisors
    troopers troops trustees undersecretaries wardens`)
