import { headKinds, nounsOf } from '../nouns/index.js'
import { union, words } from '../word-list.js'
/** What bodies are called: head words, suffixes and well-known names. Data and look-ups; what a name is in an article is decided in extract/names. */

export const organizationKinds = [
  'agency',
  'armed group',
  'association',
  'bank',
  'charity',
  'church',
  'company',
  'court',
  'government',
  'hospital',
  'institute',
  'international',
  'league',
  'legislature',
  'media',
  'military',
  'ministry',
  'party',
  'police',
  'school',
  'team',
  'union',
  'university',
] as const
export type OrganizationKind = (typeof organizationKinds)[number]

const kindRows = <Kind extends string>(rows: Readonly<Partial<Record<Kind, string>>>): ReadonlyMap<string, Kind> =>
  new Map(
    (Object.entries(rows) as [Kind, string][]).flatMap(([kind, list]) =>
      list
        .trim()
        .split(/\s+/)
        .map((word) => [word, kind] as const),
    ),
  )

/** Words that, with a capital and at the end of a name or before "of", make it the name of a body. */
export const organizationHeads = headKinds as ReadonlyMap<string, OrganizationKind>

/** Suffixes of companies that are written in lower case, too. */
export const plainSuffixes = words('bhd corp corp. inc inc. llc ltd ltd. plc')
const doubtfulNames = words('ab bv co pt sa sas se')
/** Suffixes of companies that are words of some language first. */
export const doubtfulSuffixes = union(doubtfulNames, words('as'))
/** Words after the name of a company: "Inc.", "Ltd", "plc". */
export const companySuffixes = union(
  plainSuffixes,
  doubtfulNames,
  words(
    `a.s. ag aps asa berhad co. corporation gmbh incorporated jsc k.k. kft kgaa kk limited llp lp ltda ltda. n.v.
    nv oao ooo oy oyj pjsc pte pty pvt s.a. s.p.a. sarl sdn sgps spa srl tbk zrt`,
  ),
)

/** Words that end the name of a place and belong to it. */
export const placeHeads = nounsOf('place-head')
/** Of these, the ones that are facilities or bodies by their company: the article decides. */
export const doubtfulPlaceHeads = nounsOf('doubtful-head')
/** Streets and buildings that are named for people, titles and all: "Jalan Tun Perak". */
export const streetOpeners = words('avenida calle dataran jalan kampung lorong menara rue taman wisma')
/** Words that open the name of a place: "Lake Victoria", "Mount Everest", "Port Harcourt". */
export const placeOpeners = union(
  streetOpeners,
  words(
    `bandar batang bukit cape cerro felda fort gunong gunung highway interstate isla isle kota ladang lago lake
    loch mount mt mt. negeri negri padang pantai pasir pekan port puerto pulau rio route schloss sungai tanjung
    via villa wadi wat`,
  ),
)

/** Words that end the name of an event, a law, a prize, a work: neither people, bodies nor places. */
export const otherHeads = nounsOf('title-head')

/** Team names after the name of a town: "the Chicago Cubs". */
export const teamNicknames: ReadonlySet<string> = new Set(
  `aces albion angels argonauts astros athletics avalanche aztecs badgers bearcats bears beavers
  bengals billikens bills blackhawks blazers blues bobcats brewers broncos browns bruins buccaneers buckeyes
  bucks bulldogs bulls canadiens canucks cardinals cavaliers celtics chargers chiefs clippers colts cornhuskers
  cougars cowboys coyotes crusaders cubbies cubs cyclones devils diamondbacks dodgers dolphins ducks eagles
  falcons flames flyers gamecocks gators giants gophers grizzlies hawkeyes hawks heat hokies hoosiers hornets
  hotspur hoyas hurricanes huskies indians islanders jaguars jayhawks jazz jets kings knicks lakers lightning
  lions longhorns magic marlins mavericks mets mountaineers mustangs nationals nets nittany nuggets oilers
  orioles packers padres panthers patriots pelicans penguins phillies pirates pistons predators raiders ramblers
  rams rangers raptors ravens rays razorbacks redhawks reds redskins rockets rockies rovers royals sabres saints
  seahawks seminoles senators sharks socceroos sooners spartans springboks spurs steelers suns supersonics
  terrapins texans thunder tigers timberwolves titans trojans twins utes vikings villa volunteers
  wallabies wanderers warriors whitecaps wildcats wizards wolfpack wolverines yankees yanks`.split(/\s+/),
)

/** Words that open the name of a body, in languages that put the head first: "Universiti Malaya", "Partido Popular". */
export const organizationOpeners: ReadonlyMap<string, OrganizationKind> = kindRows<OrganizationKind>({
  university: 'hochschule universidad universidade università université universiti universitas kolej maktab',
  school: 'sekolah smk sk sjkc',
  ministry: 'kementerian ministerio ministério secretaría secretaria',
  agency: 'comisión jabatan lembaga suruhanjaya majlis',
  party: 'partai parti partido parteneriat',
  bank: 'banco banca banque',
  institute: 'institut instituto institusi',
  association: 'asociación federación persatuan pertubuhan yayasan kelab angkatan',
  team: `arminia alemannia bate beitar besiktas borussia cska deportivo dinamo dynamo eintracht fc fsv fk hapoel hertha hnk inter lokomotiv maccabi olympique partizan psv
    rb real shakhtar slavia spartak sparta sporting steaua sv tsv vfb vfl viktoria werder zenit rw sc tsg nk`,
})

/** A well-known body: its name as the news writes it, its kind and its country (ISO 3166-1 alpha-2). */
export interface KnownOrganization {
  readonly name: string
  readonly kind: OrganizationKind
  readonly country: string | null
}

/** `kind country | name, name ...`; the country is left out where a body has none. A name in capitals is an acronym and counts in capitals only. */
const known = `
international | United Nations, U.N., UN, UNO, Security Council, UN Security Council, General Assembly, UNESCO, UNICEF, Unicef, Unesco, UNHCR, UNRWA, UNDP, UNEP, UNFPA, UNODC, UNAIDS, OCHA, UNIFIL, MINUSMA, MONUSCO, WHO, W.H.O., World Health Organization, World Health Organisation, WTO, World Trade Organization, World Trade Organisation, IMF, International Monetary Fund, World Bank, IAEA, International Atomic Energy Agency, ILO, FAO, WFP, World Food Programme, World Food Program, IOM, OPCW, OPEC, Opec, OECD, NATO, Nato, North Atlantic Treaty Organization, EU, E.U., European Union, European Commission, European Council, European Central Bank, ECB, European Parliament, Eurogroup, Frontex, Europol, Interpol, INTERPOL, Eurostat, ASEAN, Asean, African Union, AU, Arab League, GCC, Gulf Cooperation Council, ECOWAS, Ecowas, IGAD, SADC, COMESA, Comesa, OAS, Mercosur, APEC, Apec, G7, G-7, G8, G-8, G20, G-20, Group of Seven, Group of Eight, Group of 20, BRICS, Brics, SAARC, OSCE, Council of Europe, Commonwealth, ICC, International Criminal Court, ICJ, International Court of Justice, Hague Tribunal, IPCC, ADB, Asian Development Bank, AIIB, AMISOM, Amisom, UNAMID, UNMISS, CSTO, Shanghai Cooperation Organisation, SCO, Non-Aligned Movement, OIC, Vatican, Holy See
league | FIFA, Fifa, UEFA, Uefa, CAF, AFC, CONCACAF, IOC, IAAF, WADA, Wada, USADA, NBA, NFL, MLB, NHL, MLS, NCAA, UFC, WWE, PGA, LPGA, ATP, WTA, FIA, ICC, BCCI, IPL, SEC, FA, Premier League, Bundesliga, La Liga, Serie A, Ligue 1, Champions League, Major League Baseball, Major League Soccer, Football Association, Big Ten, NASCAR, Nascar, FINA, Fina, Cricket Australia, Formula One Group
government US | White House, Pentagon, Capitol Hill, Oval Office, Supreme Court
government RU | Kremlin
government GB | Downing Street, Whitehall, Foreign Office, Home Office, Cabinet Office, Treasury, Number 10, No 10
government IL | Mossad, Shin Bet
government FR | Elysee
agency US | FBI, F.B.I., CIA, C.I.A., NSA, DHS, ICE, CBP, TSA, FEMA, FDA, EPA, CDC, Centers for Disease Control and Prevention, Centers for Disease Control, NIH, NASA, Nasa, FAA, NTSB, FCC, FTC, SEC, IRS, INS, DEA, ATF, USDA, USGS, NOAA, OSHA, NHTSA, DOJ, HUD, HHS, USAID, Usaid, Federal Reserve, Fed, Border Patrol, Secret Service, Coast Guard, National Guard, State Department, Justice Department, Defense Department, Treasury Department, Homeland Security, Amtrak, U.S. Geological Survey, National Weather Service, National Hurricane Center, Social Security Administration, GAO, CBO, DARPA, CENTCOM, Medicare Agency, FERC, USCIS, SBA, Voice of America, US Postal Service, NYPD, LAPD
agency GB | MI5, MI6, GCHQ, NHS, Scotland Yard, HMRC, Ofcom, Ofsted, Met Office, DVLA, Network Rail, DEFRA, Defra, Metropolitan Police
agency IN | CBI, RBI, ISRO, NIA, Reserve Bank of India, SEBI, Sebi, TRAI, AIIMS, CRPF, BSF
agency PK | ISI, NAB, PEMRA
agency MY | MACC, EPF, MCMC, JPJ, Petronas, Felda, FELDA, Bank Negara Malaysia, Bank Negara, Bernama, Dewan Rakyat, Dewan Negara, Bursa Malaysia
agency NG | EFCC, INEC, NNPC, NDLEA, NAFDAC, SSS, DSS, JAMB, ICPC, CBN
agency RU | FSB, GRU, SVR, KGB, Roscosmos, Rosatom, Gazprom, Rosneft
agency DE | BND, BaFin, Bundesbank
agency | Red Cross, Red Crescent, Islamic Red Crescent
agency ZA | Eskom, Hawks, SABC
agency KE | IEBC, KEMSA, KRA, EACC
agency PH | NBI, PNP, DOH, DILG, Comelec, PAGASA, Phivolcs
agency IR | IRGC, Revolutionary Guards, Revolutionary Guard, Quds Force, Guardian Council, Basij, Assembly of Experts
military | Blackwater, Taliban Army
military US | Marine Corps, U.S. Army, US Army, U.S. Navy, US Navy, US Air Force, U.S. Air Force, U.S. Marines, Marines
military GB | Royal Navy, Royal Air Force, RAF
military IL | IDF
military CN | PLA, People's Liberation Army
legislature US | Congress, Senate, House of Representatives, House, GOP-controlled House, Capitol
legislature IL | Knesset
legislature RU | Duma, State Duma
legislature GB | House of Commons, House of Lords, Commons, Lords, Holyrood, Stormont
legislature DE | Bundestag, Bundesrat
legislature IN | Lok Sabha, Rajya Sabha
legislature UA | Verkhovna Rada
legislature IR | Majlis
legislature PL | Sejm
armed group | Khmer Rouge, al-Qaeda, al Qaeda, al-Qaida, al Qaida, Al-Qaeda, Al Qaeda, Al-Qaida, Al Qaida, al-Qa'ida, Islamic State, ISIS, ISIL, Isis, Isil, IS, Daesh, Da'esh, Taliban, Taleban, Hezbollah, Hizbullah, Hizbollah, Hamas, Fatah, Islamic Jihad, Palestinian Islamic Jihad, Boko Haram, al-Shabaab, al-Shabab, Al-Shabaab, Al-Shabab, Al Shabaab, al Shabaab, Houthis, Abu Sayyaf, Jemaah Islamiyah, Lashkar-e-Taiba, Lashkar-e-Jhangvi, Jaish-e-Mohammed, Haqqani network, FARC, Farc, ETA, Eta, IRA, PKK, YPG, YPJ, SDF, PYD, Syrian Democratic Forces, Free Syrian Army, FSA, Peshmerga, Jabhat al-Nusra, al-Nusra, Nusra Front, al-Nusra Front, Al-Nusra Front, Jabhat Fateh al-Sham, Ahrar al-Sham, Hayat Tahrir al-Sham, HTS, Tamil Tigers, LTTE, Shining Path, ELN, M23, Janjaweed, RSF, Rapid Support Forces, Séléka, Seleka, anti-balaka, Tehreek-e-Taliban Pakistan, TTP, Ku Klux Klan, KKK, Lord's Resistance Army, LRA, Muslim Brotherhood, Kata'ib Hezbollah, Sinaloa Cartel, Wagner, Popular Mobilization Forces, Popular Mobilisation Units, Proud Boys, Oath Keepers, Black Axe
party US | Republican Party, Democratic Party, GOP, Republican National Committee, RNC, Democratic National Committee, DNC, Tea Party, Libertarian Party, DFL
party GB | Labour, Labour Party, Conservative Party, Tories, Liberal Democrats, Lib Dems, Lib Dem, UKIP, Ukip, SNP, DUP, Sinn Fein, Sinn Féin, SDLP, Plaid Cymru, Brexit Party, Reform UK, BNP
party IN | BJP, Bharatiya Janata Party, Bharatiya Janata, Congress Party, AAP, Aam Aadmi Party, Shiv Sena, Samajwadi Party, Bahujan Samaj Party, BSP, CPI(M), CPM, DMK, AIADMK, NCP, TMC, Trinamool Congress, Trinamool, JD(U), JD(S), RJD, RSS, Akali Dal, Janata Dal, TDP
party PK | PTI, PML-N, PPP, Pakistan Tehreek-e-Insaf, MQM
party BD | Awami League, BNP
party MY | UMNO, Umno, DAP, PKR, PAS, MCA, MIC, Pakatan Harapan, PH, Barisan Nasional, BN, Perikatan Nasional, PN, Bersatu, Amanah, Warisan, Gerakan, GPS, Muda, PBS, Pejuang, Gabungan Parti Sarawak, PBB, SUPP, Upko, STAR
party DE | CDU, CSU, SPD, FDP, AfD, Greens, Christian Democrats, Social Democrats, Free Democrats, Left Party, Die Linke, NPD, PDS, Green Party, CDU/CSU
party ZA | ANC, A.N.C., African National Congress, EFF, Economic Freedom Fighters, Inkatha, IFP, COPE, Cosatu, COSATU
party ZW | ZANU-PF, Zanu-PF, Zanu PF, MDC, MDC-T
party NG | PDP, APC, All Progressives Congress, Peoples Democratic Party, APGA, ACN
party KE | ODM, Jubilee, Jubilee Party, UDA, Azimio
party GH | NDC, NPP
party IL | Likud, Kadima, Shas, Yesh Atid, Yisrael Beiteinu, Meretz, Blue and White
party TR | AKP, CHP, HDP, MHP
party CN | CCP, CPC, Chinese Communist Party, Communist Party of China
party | Communist Party, Socialist Party, Baath Party, Ba'ath Party
party AT | FPO, FPÖ, OVP, ÖVP, SPÖ
party PL | Law and Justice, Civic Platform, Solidarity
party FR | National Front, National Rally, UMP, En Marche
party IT | Forza Italia, Five Star Movement, Lega, Lega Nord, Northern League
party ES | PSOE, Podemos, Ciudadanos, Vox, Batasuna
party PS | PLO, Palestinian Authority, Palestine Liberation Organization
party MM | NLD, National League for Democracy, USDP
party SY | Baath
party IE | Fianna Fail, Fine Gael
party JP | LDP, Komeito
party TW | DPP, Kuomintang, KMT
party AU | Liberals, Nationals
party UG | NRM
party TZ | CCM, Chadema
party LK | SLPP, UNP, SLFP
party NP | CPN-UML, Nepali Congress
media US | New York Times, The New York Times, NYT, Washington Post, The Washington Post, Wall Street Journal, The Wall Street Journal, Los Angeles Times, USA Today, USA TODAY, Associated Press, AP, CNN, NBC, CBS, ABC, Fox News, FOX News, MSNBC, NPR, PBS, ESPN, CNBC, C-SPAN, Bloomberg News, Time magazine, Newsweek, Politico, POLITICO, Axios, BuzzFeed, Buzzfeed, BuzzFeed News, HuffPost, Huffington Post, Vox, Breitbart, Breitbart News, The Hill, Vanity Fair, Rolling Stone, Chicago Tribune, Boston Globe, Miami Herald, San Francisco Chronicle, NBC News, ABC News, CBS News, Fox Business, Univision, HBO, Forbes, The Atlantic, New Yorker, Voice of America, VOA, Daily Beast, Slate, Meet the Press, Fox, People magazine, National Geographic, UPI, TMZ, Gannett, Dow Jones, Variety, Hollywood Reporter, Vogue
media GB | BBC, B.B.C., BBC News, BBC Radio, BBC World Service, ITV, Sky News, Channel 4, Guardian, The Guardian, Daily Mail, Daily Telegraph, The Daily Telegraph, The Telegraph, The Times, Sunday Times, The Sunday Times, The Sun, Daily Mirror, The Independent, Financial Times, The Economist, Reuters, Thomson Reuters, Press Association, Mirror, Observer, Daily Express, Sky Sports, Evening Standard, BT Sport, Getty Images, Getty, Daily Star, MailOnline, Mail Online, Channel 4 News
media FR | AFP, Agence France-Presse, Agence France Presse, Le Monde, Le Figaro, Liberation, France 24, Charlie Hebdo, Liberation
media DE | Deutsche Welle, DW, Der Spiegel, Spiegel, Bild, Bild am Sonntag, Die Zeit, Die Welt, Frankfurter Allgemeine Zeitung, FAZ, Süddeutsche Zeitung, Sueddeutsche Zeitung, dpa, DPA, ZDF, ARD, Handelsblatt, Stern, Focus, Tagesspiegel, Deutschlandfunk, RTL, Focus magazine
media RU | TASS, Tass, ITAR-TASS, Interfax, RIA Novosti, RIA, Kommersant, RT, Russia Today, Izvestia, Pravda, Novaya Gazeta, Sputnik
media CN | Xinhua, People's Daily, China Daily, Global Times, CCTV, South China Morning Post, CGTN
media QA | Al Jazeera, Al-Jazeera, al-Jazeera
media AE | Al Arabiya, Al-Arabiya
media IR | IRNA, Fars, Mehr, Tasnim, ISNA, Press TV, Mizan, Mizan news agency, Tasnim news agency, Fars news agency
media SY | SANA
media IL | Haaretz, Jerusalem Post, Yedioth Ahronoth
media IN | PTI, Press Trust of India, Times of India, Hindustan Times, The Hindu, NDTV, Indian Express, Economic Times, ANI
media PK | Dawn, Geo News
media JP | Kyodo, NHK, Asahi Shimbun, Yomiuri Shimbun, Nikkei, Mainichi Shimbun, Kyodo News
media KR | Yonhap, KBS, Yonhap News Agency
media KP | KCNA
media IT | ANSA, Ansa, Corriere della Sera, La Repubblica, RAI
media ES | El Pais, El País, El Mundo, EFE
media TR | Anadolu, Anadolu Agency, Hurriyet, Cumhuriyet, Zaman
media MY | New Straits Times, NST, The Star, Utusan Malaysia, Malaysiakini, Malay Mail, Berita Harian, Sinar Harian, Astro Awani
media SG | Straits Times, The Straits Times, Channel NewsAsia, CNA
media AU | Sydney Morning Herald, The Age, The Australian
media CA | CBC, Globe and Mail, Toronto Star, Canadian Press
media BR | Folha de S.Paulo, Globo
media NG | Punch, Vanguard, ThisDay
media KE | Daily Nation, The Standard
media | Wikileaks, WikiLeaks, Wikipedia, Wikinews, Radio Free Europe, Radio Free Asia, Rudaw, allAfrica
media US | Mother Jones, ProPublica, The Intercept
media FR | L'Equipe, Ouest-France, Libération, Le Parisien, Mediapart
media IT | La Stampa, Il Messaggero, Il Sole 24 Ore
media ES | La Vanguardia, Marca
media CH | Neue Zürcher Zeitung, NZZ
media AT | Die Presse, Der Standard
media NL | De Telegraaf, de Volkskrant, De Volkskrant
media DK | Jyllands-Posten, Ekstra Bladet
media SE | Dagens Nyheter, Svenska Dagbladet
media NO | Aftenposten
media FI | Helsingin Sanomat
media PL | Gazeta Wyborcza
media GR | Kathimerini
media EG | Al-Ahram, Al-Masry Al-Youm
media AF | TOLOnews, Tolo News, Pajhwok, Khaama Press
media PH | Rappler, GMA News, ABS-CBN
media ID | Jakarta Post, Kompas
media TH | Bangkok Post
media BD | Prothom Alo, Daily Star
media MX | La Jornada, El Universal, Milenio
media AR | Clarin, Clarín, La Nacion, La Nación
media BR | O Globo, Estadao
media CO | El Tiempo, El Espectador
media NG | Premium Times, Sahara Reporters
media ZA | Mail & Guardian, News24
international | UNCTAD, UNIDO, UNWTO, ICAO, WIPO, EBRD, CARICOM, Caricom, UNASUR, Unasur, PAHO, IRENA, UNAMA, UNSMIL, MINUSTAH, EULEX, AfDB, ECHR
armed group | MILF, MNLF, ULFA, JNIM, ISWAP, FDLR, CODECO, TPLF, AQAP, AQIM, Ansar al-Sharia, Ansar Dine, Hizbul Mujahideen, Jaysh al-Islam, Fatah al-Islam, New People's Army, Los Zetas, Mara Salvatrucha, Tren de Aragua, Red Brigades, Red Army Faction
company US | Google, Apple, Microsoft, Amazon, Amazon.com, Facebook, Meta, Twitter, Instagram, WhatsApp, YouTube, Youtube, Netflix, Uber, Lyft, Airbnb, Tesla, SpaceX, Boeing, General Motors, GM, Ford, Ford Motor, Chrysler, General Electric, GE, IBM, Intel, Oracle, Cisco, HP, Hewlett-Packard, Dell, AT&T, Verizon, T-Mobile, Comcast, Time Warner, Disney, Walt Disney, Warner Bros., Warner Bros, Coca-Cola, Pepsi, PepsiCo, McDonald's, Starbucks, Burger King, KFC, Walmart, Wal-Mart, Target, Costco, Home Depot, Kmart, Sears, Walgreens, CVS, Pfizer, Merck, Johnson & Johnson, Moderna, Eli Lilly, Procter & Gamble, P&G, ExxonMobil, Exxon Mobil, Exxon, Chevron, ConocoPhillips, Goldman Sachs, JPMorgan, JPMorgan Chase, J.P. Morgan, JP Morgan, Morgan Stanley, Citigroup, Citibank, Bank of America, Wells Fargo, Lehman Brothers, Merrill Lynch, Bear Stearns, AIG, Fannie Mae, Freddie Mac, Berkshire Hathaway, BlackRock, Visa, MasterCard, Mastercard, PayPal, eBay, Nike, Lockheed Martin, Raytheon, Northrop Grumman, Halliburton, Enron, WorldCom, Monsanto, DuPont, Dow Chemical, Caterpillar, UPS, FedEx, Delta, Delta Air Lines, United Airlines, American Airlines, Southwest Airlines, US Airways, Standard & Poor's, S&P, Moody's, Moody's Investors Service, Fitch, Fitch Ratings, Nasdaq, NASDAQ, NYSE, New York Stock Exchange, Snapchat, LinkedIn, Reddit, Zoom, Yahoo, Yahoo!, AOL, Kodak, Xerox, Motorola, Qualcomm, Nvidia, AMD, Philip Morris, Altria, Kraft, Kellogg's, Mondelez, Toys R Us, Macy's, Nordstrom, Gap, Best Buy, Marriott, Hilton Hotels, Hyatt, Las Vegas Sands, MGM, Sony Pictures, Paramount, Universal Pictures, Pixar, Viacom, News Corp, News Corp., OpenAI, Palantir, Cambridge Analytica, Gallup, Ernst & Young, Deloitte, KPMG, PricewaterhouseCoopers, McKinsey, Accenture, Medtronic, Aetna, Cigna, UnitedHealth
company GB | BP, Shell, Royal Dutch Shell, HSBC, Barclays, Lloyds, Lloyds Banking Group, RBS, Royal Bank of Scotland, Northern Rock, Standard Chartered, Vodafone, BT, Tesco, Sainsbury's, Asda, Morrisons, Marks & Spencer, M&S, Waitrose, John Lewis, GlaxoSmithKline, GSK, AstraZeneca, Unilever, Diageo, Rolls-Royce, BAE Systems, British Airways, EasyJet, easyJet, Virgin Atlantic, Jaguar, Land Rover, Bentley, Rio Tinto, BHP Billiton, Anglo American, Glencore, Aviva, Prudential, Cadbury, Burberry, Boots, Lloyd's of London, London Stock Exchange, Serco, G4S, Thomas Cook, Bet365, William Hill, Ladbrokes, British Gas
company DE | Volkswagen, VW, Audi, Porsche, BMW, Mercedes, Mercedes-Benz, Daimler, DaimlerChrysler, Opel, Siemens, Bosch, BASF, Bayer, SAP, Deutsche Bank, Commerzbank, Allianz, Munich Re, Lufthansa, Deutsche Telekom, Deutsche Bahn, Deutsche Post, DHL, E.ON, RWE, ThyssenKrupp, Adidas, Puma, Hugo Boss, Air Berlin, BioNTech, Bertelsmann, Axel Springer, Metro, Aldi, Lidl, Wirecard, Infineon, Dresdner Bank, Hypo Real Estate
company FR | Renault, Peugeot, Citroen, PSA, Airbus, Air France, Total, TotalEnergies, BNP Paribas, Societe Generale, Credit Agricole, Carrefour, Danone, L'Oreal, LVMH, Sanofi, Alstom, Areva, EDF, Orange, Vivendi, Michelin, Ubisoft
company IT | Fiat, Ferrari, Alitalia, Eni, ENI, Parmalat, UniCredit, Telecom Italia, Lamborghini, Benetton, Prada
company NL | Philips, ING, KLM, Heineken, Ahold
company CH | Nestle, Nestlé, Novartis, Roche, UBS, Credit Suisse, Swissair, ABB
company SE | Volvo, Ericsson, IKEA, Ikea, H&M, Saab, Spotify, Vattenfall, Electrolux, SAS
company FI | Nokia
company ES | Telefonica, Santander, BBVA, Repsol, Iberia, Zara, Inditex
company JP | Toyota, Honda, Nissan, Mitsubishi, Mazda, Suzuki, Sony, Panasonic, Toshiba, Hitachi, Nintendo, SoftBank, Softbank, TEPCO, Tepco, Olympus, Canon, Fujitsu, Uniqlo, Takata, Nomura, Japan Airlines
company KR | Samsung, Samsung Electronics, Hyundai, Kia, LG, Daewoo, SK Hynix, Lotte, Posco
company CN | Huawei, Alibaba, Tencent, Baidu, Xiaomi, ByteDance, TikTok, Lenovo, ZTE, Sinopec, PetroChina, CNOOC, WeChat, Weibo, Sina Weibo, China Mobile, Sinovac, Sinopharm, Evergrande
company TW | TSMC, Foxconn, HTC, Acer
company IN | Tata, Tata Motors, Tata Steel, Infosys, Wipro, Reliance, Reliance Industries, Airtel, Bharti Airtel, Adani, Adani Group, Air India, Kingfisher Airlines, Jet Airways, IndiGo, Flipkart, Paytm, Mahindra, ONGC, State Bank of India, SBI, HDFC, HDFC Bank, ICICI, ICICI Bank, TCS, Satyam, Coal India, BHEL
company RU | Gazprom, Rosneft, Lukoil, Sberbank, Aeroflot, Yukos, Yandex, Kaspersky, Transneft, VTB
company SA | Aramco, Saudi Aramco
company AE | Emirates, Etihad, Etihad Airways, DP World
company QA | Qatar Airways
company TR | Turkish Airlines
company BR | Petrobras, Vale, Embraer, Odebrecht
company MX | Pemex, PEMEX, Cemex
company CA | BlackBerry, Research in Motion, Bombardier, Air Canada
company AU | Qantas, BHP, Telstra, Woolworths
company MY | AirAsia, Malaysia Airlines, Maybank, 1MDB, CIMB, Proton, Grab
company SG | Temasek, Singapore Airlines, DBS
company ZA | MTN, De Beers, Vodacom, SABMiller
company KE | Safaricom, Kenya Airways, Equity Bank
company IE | Ryanair
company DK | Maersk, Lego, Novo Nordisk, Carlsberg
company AT | Red Bull
charity | Amnesty International, Amnesty, Human Rights Watch, HRW, Greenpeace, Oxfam, Save the Children, Doctors Without Borders, Medecins Sans Frontieres, Médecins Sans Frontières, MSF, World Vision, CARE International, WWF, World Wildlife Fund, Transparency International, Reporters Without Borders, International Committee of the Red Cross, ICRC, International Federation of Red Cross and Red Crescent Societies, Syrian Observatory for Human Rights, Caritas, ActionAid, Christian Aid, Islamic Relief, Freedom House, International Crisis Group, Crisis Group, Gates Foundation, Bill & Melinda Gates Foundation, Rockefeller Foundation, Ford Foundation, Clinton Foundation, Trump Foundation, Salvation Army, Wikimedia Foundation, RSPCA, PETA, Peta, White Helmets, Global Witness
charity US | American Legion, ACLU, NAACP, Planned Parenthood, NRA, AARP, Heritage Foundation, Brookings Institution, AFL-CIO, Sierra Club, Teamsters, CAIR, AIPAC, Cato Institute, RAND, Rand Corporation, Pew Research Center, Boy Scouts, Peace Corps, Rotary Club, Little League, YMCA, 4-H
university US | Harvard, Yale, Princeton, Stanford, MIT, UCLA, Caltech, NYU, Johns Hopkins, Columbia University, Penn State, Texas A&M, Notre Dame, LSU, USC, Purdue, Virginia Tech, Georgia Tech, West Point, Mayo Clinic
university GB | Oxford University, Cambridge University, London School of Economics, LSE, Imperial College London, Imperial College
university MY | Universiti Malaya, UiTM, UKM, UPM, USM
university IN | JNU, IIT
team | Manchester United, Manchester City, Man United, Man Utd, Man City, Arsenal, Chelsea, Tottenham, Tottenham Hotspur, Spurs, Everton, Leicester City, West Ham, West Ham United, Newcastle United, Aston Villa, Crystal Palace, Leeds United, Real Madrid, Atletico Madrid, Barcelona FC, FC Barcelona, Bayern Munich, Bayern, Borussia Dortmund, Juventus, AC Milan, Inter Milan, AS Roma, Napoli, PSG, Paris Saint-Germain, Ajax, Celtic, Galatasaray, Fenerbahce, Besiktas, Kaizer Chiefs, Orlando Pirates, Schalke, Werder Bremen, Bayer Leverkusen, Hertha Berlin, VfB Stuttgart, Hoffenheim, All Blacks, Super Eagles, Black Stars, Bafana Bafana, Proteas, Team Sky, McLaren, Williams F1, Force India, Toro Rosso, White Sox, Red Sox, Trail Blazers, Blue Jays, Maple Leafs, Red Wings, Golden State, Blue Devils, Crimson Tide, Tar Heels, Fighting Irish, Yankees, Mets, Dodgers, Cubs, Lakers, Knicks, Celtics, Cowboys, Patriots, Steelers, Packers, Seahawks, Broncos, Phillies, Nets, 49ers, Super Falcons, Harambee Stars, Flying Eagles, Mumbai Indians, Chennai Super Kings, Kolkata Knight Riders
`

interface KnownEntry extends KnownOrganization {
  /** the tokens of the name as the tokenizer splits them, as written */
  readonly parts: readonly string[]
}

/** Hyphens, ampersands and possessives stand alone, as in the tokenizer. */
const splitName = (name: string): string[] =>
  name
    .replace(/'s\b|[-–&/()]/g, ' $& ')
    .split(' ')
    .filter((part) => part !== '')

const index = ((): ReadonlyMap<string, readonly KnownEntry[]> => {
  const byFirst = new Map<string, KnownEntry[]>()
  for (const line of known.trim().split('\n')) {
    const bar = line.indexOf(' | ')
    const head = line.slice(0, bar)
    const country = /^(.*) ([A-Z]{2})$/.exec(head)
    const kind = (country?.[1] ?? head) as OrganizationKind
    for (const name of line.slice(bar + 3).split(', ')) {
      const parts = splitName(name)
      const first = (parts[0] ?? '').toLowerCase()
      const entry = { name, kind, country: country?.[2] ?? null, parts }
      const list = byFirst.get(first)
      if (list === undefined) byFirst.set(first, [entry])
      else list.push(entry)
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.parts.length - a.parts.length)
  return byFirst
})()

interface Word {
  readonly text: string
  readonly lower: string
}

const isAcronym = (name: string): boolean => name === name.toUpperCase()

/**
 * The longest well-known body whose name begins at `from`, and how many tokens it takes. Names are compared with their capitals,
 * or all in capitals ("HAMAS"); acronyms in capitals only.
 */
export const knownOrganizationAt = (
  tokens: readonly Word[],
  from: number,
  to: number,
): { readonly length: number; readonly organization: KnownOrganization } | null => {
  for (const entry of index.get(tokens[from]?.lower ?? '') ?? []) {
    const { parts } = entry
    if (from + parts.length > to) continue
    let same = true
    for (let k = 0; k < parts.length && same; k++) {
      const part = parts[k]!
      const { text, lower } = tokens[from + k]!
      same = text === part || (lower === part.toLowerCase() && text === text.toUpperCase() && !isAcronym(part))
      if (!same && part.length > 1 && !isAcronym(part)) same = text.replaceAll('’', "'") === part
    }
    if (same) return { length: parts.length, organization: entry }
  }
  return null
}

/** The kind of body that a head word names ("ministry", "university"), or null. */
export const organizationHead = (lower: string): OrganizationKind | null => organizationHeads.get(lower) ?? null
