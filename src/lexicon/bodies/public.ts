/** Public bodies, parties, forces and armed groups that the news of the world speaks of: general knowledge, facts only; `index.ts` tells how a row reads. */
export const publicBodies = `
government CN | State Council
government FR | Elysee
government GB | Downing Street, No 10, Number 10, Whitehall
government HK | Hong Kong government
government MY | DBKL = Dewan Bandaraya Kuala Lumpur
government PS | Palestinian Authority
government RU | Kremlin
government US | National Security Council = NSC, Oval Office, White House
ministry FR | Quai d'Orsay
ministry GB | Cabinet Office, DEFRA = Defra, Department for Education, Department for Transport, Department for Work and Pensions = DWP, Department of Health and Social Care, Foreign Office = FCO = Foreign and Commonwealth Office = FCDO, Home Office, Ministry of Defence = MoD = MOD, Northern Ireland Office, Scotland Office, Treasury, Wales Office
ministry JP | METI
ministry MX | SEDENA
ministry MY | Mindef
ministry PH | DepEd, DILG, DSWD
ministry US | Commerce Department = U.S. Department of Commerce = US Department of Commerce, Defense Department = U.S. Department of Defense = US Department of Defense = Department of Defense = DOD = DoD, Department of Health and Human Services = Health and Human Services = HHS = U.S. Department of Health and Human Services = US Department of Health and Human Services, Department of Homeland Security = Homeland Security = DHS = U.S. Department of Homeland Security = US Department of Homeland Security = Homeland Security Department, Department of Housing and Urban Development = Housing and Urban Development = HUD, Department of Veterans Affairs = Veterans Affairs = U.S. Department of Veterans Affairs = US Department of Veterans Affairs, Education Department, Energy Department, Interior Department = Department of the Interior = U.S. Department of the Interior, Justice Department = U.S. Department of Justice = US Department of Justice = Department of Justice = DOJ = DoJ, Labor Department = Department of Labor = U.S. Department of Labor = US Department of Labor, Pentagon, State Department = U.S. Department of State = US Department of State = Department of State = U.S. State Department = US State Department, Transportation Department = U.S. Department of Transportation = US Department of Transportation, Treasury Department = U.S. Treasury = US Treasury = U.S. Treasury Department = US Treasury Department = Department of the Treasury, USDA = U.S. Department of Agriculture = US Department of Agriculture
legislature AF | Loya Jirga, Wolesi Jirga
legislature AT | Nationalrat
legislature AZ | Milli Majlis
legislature BD | Jatiya Sangsad
legislature CN | CPPCC = Chinese People's Political Consultative Conference, National People's Congress
legislature DE | Bundesrat, Bundestag
legislature DK | Folketing
legislature EE | Riigikogu
legislature ES | Cortes
legislature FI | Eduskunta
legislature GB | Commons, Holyrood, House of Commons, House of Lords, Lords, Northern Ireland Assembly, Scottish Parliament, Senedd, Stormont, Welsh Assembly
legislature HK | Legislative Council = LegCo
legislature HR | Sabor
legislature IE | Dail, Dáil, Oireachtas, Seanad
legislature IL | Knesset
legislature IN | Lok Sabha, Rajya Sabha, Vidhan Sabha
legislature IR | Majlis
legislature IS | Althing = Althingi
legislature JP | National Diet
legislature KG | Jogorku Kenesh = Zhogorku Kenesh
legislature KZ | Majilis = Mazhilis
legislature LT | Seimas
legislature LV | Saeima
legislature MH | Nitijela
legislature MN | State Great Khural = State Great Hural
legislature MY | Dewan Negara, Dewan Rakyat
legislature NL | Tweede Kamer
legislature NO | Storting
legislature PL | Sejm
legislature RU | Duma, State Duma
legislature SE | Riksdag
legislature TM | Mejlis
legislature UA | Verkhovna Rada
legislature US | Capitol, Capitol Hill, Congress, Congressional Black Caucus, GOP-controlled House, House, House Armed Services Committee, House Foreign Affairs Committee, House Freedom Caucus, House Intelligence Committee, House Judiciary Committee, House of Representatives, House Oversight Committee, House Rules Committee, House Select Committee on Benghazi, House Ways and Means Committee, Senate, Senate Armed Services Committee, Senate Banking Committee, Senate Foreign Relations Committee, Senate Intelligence Committee, Senate Judiciary Committee, U.S. Congress = US Congress, U.S. House of Representatives = US House of Representatives = U.S. House, U.S. Senate = US Senate
legislature UZ | Oliy Majlis
court DE | Federal Constitutional Court
court GB | High Court of Justice, Old Bailey
court KE | Milimani Law Courts
court MY | Federal Court
court PK | Federal Shariat Court
court RU | Basmanny Court
court US | Supreme Court, U.S. Supreme Court = US Supreme Court
agency AR | AFIP, INDEC
agency AU | ACCC, ASIC, ASIO, Australian Bureau of Statistics, Bureau of Meteorology, CSIRO, Reserve Bank of Australia = RBA
agency BD | Bangladesh Bank, BIWTA, BRTA, BTRC, DGHS, IEDCR, RAJUK
agency BR | Anvisa, Funai, Ibama, IBGE, INPE
agency CA | Bank of Canada, Canada Border Services Agency, CSIS, Environment Canada, Health Canada, Parks Canada, Statistics Canada, Transport Canada
agency CH | FINMA, Swiss National Bank = SNB
agency CN | China Securities Regulatory Commission, CSRC, Cyberspace Administration of China, National Bureau of Statistics of China, National Development and Reform Commission = NDRC, National Health Commission, People's Bank of China = PBOC, Taiwan Affairs Office
agency DE | BaFin, BND, Bundesbank = Deutsche Bundesbank, Destatis = Federal Statistical Office, Federal Cartel Office, Federal Employment Agency, German Aerospace Center, GIZ, Paul Ehrlich Institute, Robert Koch Institute = RKI, Verfassungsschutz = Office for the Protection of the Constitution
agency EG | Suez Canal Authority, Supreme Council of Antiquities
agency FR | Banque de France, CNRS, DGSE, DGSI, INSEE, OFPRA
agency GB | Bank of England = BoE, Border Force, British Council, Charity Commission, Competition and Markets Authority, Crown Prosecution Service = CPS, DVLA, Environment Agency, Financial Conduct Authority = FCA, GCHQ, Health and Safety Executive = HSE, HM Revenue and Customs = HMRC, Maritime and Coastguard Agency, Met Office, MI5, MI6, National Crime Agency = NCA, Network Rail, NHS = National Health Service, NHS England, Ofcom, Office for National Statistics = ONS, Ofgem, Ofsted, Public Health England, RNLI, Serious Fraud Office, Transport for London = TfL, UK Health Security Agency
agency GH | Bank of Ghana, COCOBOD = Cocobod, Electoral Commission of Ghana
agency ID | Bank Indonesia, Basarnas, BMKG, BNPB, KPK
agency IE | Central Bank of Ireland, HSE = Health Service Executive
agency IL | Bank of Israel, COGAT, Israel Antiquities Authority, Mossad, Shin Bet = Shabak, Yad Vashem
agency IN | Central Bureau of Investigation = CBI, DRDO, Election Commission of India = ECI, Enforcement Directorate, ICMR = Indian Council of Medical Research, India Meteorological Department = IMD, Indian Railways, Indian Space Research Organisation = ISRO, National Disaster Response Force = NDRF, National Investigation Agency = NIA, NITI Aayog, Reserve Bank of India = RBI, Securities and Exchange Board of India = SEBI = Sebi, TRAI
agency IR | Assembly of Experts, Atomic Energy Organization of Iran = AEOI, Expediency Council, Guardian Council, Supreme National Security Council
agency IT | Bank of Italy, Istat = ISTAT
agency JP | Bank of Japan = BOJ, Japan Meteorological Agency = JMA, JAXA
agency KE | CBK = Central Bank of Kenya, EACC, IEBC, KEMSA, KeNHA, KNBS, KRA = Kenya Revenue Authority, KWS = Kenya Wildlife Service, NHIF, NTSA
agency KR | Bank of Korea, KCDC, Korea Meteorological Administration
agency MX | Banxico
agency MY | Bank Negara Malaysia = Bank Negara, Bomba, CIDB, Cradle Fund, Employees Provident Fund = EPF, Felda = FELDA, Jakim = JAKIM, JBPM, JPJ, Khazanah = Khazanah Nasional, KWAP, LHDN, Malaysian Anti-Corruption Commission = MACC, Matrade, MBPJ, MCMC = Malaysian Communications and Multimedia Commission, MDEC, MetMalaysia, MIDA, MPSJ, Nadma, Permodalan Nasional Bhd = PNB, Risda, Securities Commission Malaysia, Socso = SOCSO = Perkeso, Suhakam = SUHAKAM, Tabung Haji, TNB, Tourism Malaysia
agency NG | CBN = Central Bank of Nigeria, Department of State Services, Economic and Financial Crimes Commission = EFCC, FIRS, FRSC, ICPC, Independent National Electoral Commission = INEC, JAMB, NAFDAC, NAPTIP, NCDC, NDLEA, NEMA, NIMASA, NIMC, NSCDC
agency NO | Norges Bank
agency NZ | GNS Science, Reserve Bank of New Zealand
agency PH | Bangko Sentral ng Pilipinas, Comelec, LTFRB, MMDA, National Bureau of Investigation = NBI, NDRRMC, PAGASA = Pagasa, PhilHealth, Phivolcs = PHIVOLCS
agency PK | Federal Investigation Agency, Inter-Services Intelligence = ISI, ISPR = Inter-Services Public Relations, National Accountability Bureau, NDMA, PEMRA, State Bank of Pakistan, WAPDA
agency PL | ABW, NIK
agency RU | Bank of Russia, FSB = Federal Security Service, GRU, KGB, Rosaviatsiya, Roscosmos, Rosgvardia, Roskomnadzor, Rospotrebnadzor, Rosstat, SVR
agency SA | Public Investment Fund = PIF
agency SE | Riksbank, Sapo
agency SG | CPF Board, Housing Board, Monetary Authority of Singapore
agency TH | Bank of Thailand
agency TR | AFAD, BDDK, TurkStat
agency UA | HUR, NABU, SBU = Security Service of Ukraine
agency UG | Bank of Uganda, KCCA, UNEB, UNRA
agency US | ATF, Bureau of Labor Statistics, Census Bureau = U.S. Census Bureau = US Census Bureau, Centers for Disease Control and Prevention = Centers for Disease Control = CDC = U.S. Centers for Disease Control and Prevention = US Centers for Disease Control and Prevention, Central Intelligence Agency = CIA = C.I.A., Congressional Budget Office = CBO, Consumer Financial Protection Bureau = CFPB, Consumer Product Safety Commission, DARPA, Defense Intelligence Agency, Drug Enforcement Administration = DEA = Drug Enforcement Agency, Environmental Protection Agency = EPA = U.S. Environmental Protection Agency = US Environmental Protection Agency, Executive Office for Immigration Review, Federal Aviation Administration = FAA, Federal Bureau of Investigation = FBI = F.B.I., Federal Bureau of Prisons = Bureau of Prisons, Federal Communications Commission = FCC, Federal Deposit Insurance Corporation = FDIC, Federal Election Commission = FEC, Federal Emergency Management Agency = FEMA, Federal Energy Regulatory Commission = FERC, Federal Reserve = Fed = Federal Reserve Board = U.S. Federal Reserve = US Federal Reserve = Federal Reserve System, Federal Trade Commission = FTC, Food and Drug Administration = FDA = U.S. Food and Drug Administration = US Food and Drug Administration, Government Accountability Office = GAO, Homeland Security Investigations, Immigration and Naturalization Service = INS, Internal Revenue Service = IRS, Library of Congress, NASA = Nasa = National Aeronautics and Space Administration, National Archives, National Counterterrorism Center, National Highway Traffic Safety Administration = NHTSA, National Hurricane Center, National Institutes of Health = NIH, National Labor Relations Board = NLRB, National Oceanic and Atmospheric Administration = NOAA, National Park Service, National Science Foundation = NSF, National Transportation Safety Board = NTSB, National Weather Service, New York Fed, NSA, Nuclear Regulatory Commission, Occupational Safety and Health Administration = OSHA, Office of Foreign Assets Control = OFAC, Office of Management and Budget = OMB, Office of Refugee Resettlement, Peace Corps, Securities and Exchange Commission = SEC, Small Business Administration = SBA, Smithsonian Institution = Smithsonian, Social Security Administration, Tennessee Valley Authority, Transportation Security Administration = TSA, U.S. Army Corps of Engineers = US Army Corps of Engineers = Army Corps of Engineers, U.S. Border Patrol = US Border Patrol = Border Patrol, U.S. Chemical Safety Board, U.S. Citizenship and Immigration Services = US Citizenship and Immigration Services = USCIS, U.S. Customs and Border Protection = US Customs and Border Protection = Customs and Border Protection = CBP, U.S. Fish and Wildlife Service = US Fish and Wildlife Service, U.S. Forest Service = US Forest Service, U.S. Geological Survey = US Geological Survey = USGS = United States Geological Survey, U.S. Immigration and Customs Enforcement = US Immigration and Customs Enforcement = Immigration and Customs Enforcement = ICE, U.S. Marshals Service = US Marshals Service, U.S. Postal Service = US Postal Service = USPS, U.S. Secret Service = US Secret Service = Secret Service, USAID = Usaid = U.S. Agency for International Development = US Agency for International Development, Voice of America = VOA
agency VE | SEBIN
agency VN | State Bank of Vietnam
agency ZA | Public Protector, SANParks, Sassa, South African Reserve Bank, Stats SA
police AU | Australian Federal Police
police BD | Detective Branch, Police Bureau of Investigation = PBI, Rapid Action Battalion = RAB
police CA | RCMP = Royal Canadian Mounted Police
police DE | BKA = Federal Criminal Police Office
police GB | British Transport Police, Greater Manchester Police, Metropolitan Police = Met Police, Police Scotland, PSNI = Police Service of Northern Ireland, Scotland Yard, West Midlands Police
police ID | Densus 88
police IE | An Garda Síochána
police KE | DCI = Directorate of Criminal Investigations
police MY | Polis Diraja Malaysia, Royal Malaysia Police = PDRM
police PH | PNP = Philippine National Police
police US | Capitol Police = U.S. Capitol Police, LAPD = Los Angeles Police Department, NYPD = New York Police Department = New York City Police Department
police ZA | SAPS = South African Police Service
military | General Staff = Armed Forces General Staff = General Staff of the Armed Forces
military AF | Afghan National Army = ANA
military BD | Border Guard Bangladesh = BGB
military CN | PLA = People's Liberation Army
military DE | Bundeswehr, Luftwaffe, Wehrmacht
military ET | ENDF
military GB | British Army, Royal Air Force = RAF, Royal Marines, Royal Navy
military IL | IDF = Israel Defense Forces = Israeli Defense Forces = Israel Defence Forces
military IN | Assam Rifles, BSF = Border Security Force, CISF, CRPF, Indian Air Force, Indian Army, Indian Navy, ITBP
military IQ | Peshmerga
military IR | Basij, Islamic Revolutionary Guard Corps = IRGC = Revolutionary Guards = Revolutionary Guard, Quds Force
military KE | KDF = Kenya Defence Forces
military KP | Korean People's Army
military LB | Lebanese Armed Forces
military MM | Tatmadaw
military PK | Frontier Corps, Pakistan Army, Pakistan Rangers
military SD | Sudanese Armed Forces
military SG | Singapore Armed Forces
military SO | Somali National Army
military UA | General Staff of the Armed Forces of Ukraine = General Staff of the Ukrainian Armed Forces
military UG | UPDF = Uganda People's Defence Forces
military US | AFRICOM = U.S. Africa Command = US Africa Command, Coast Guard, Green Berets, Joint Chiefs of Staff = Joint Chiefs, Marine Corps = U.S. Marine Corps = US Marine Corps, National Guard, Navy SEALs, NORAD, Space Force = U.S. Space Force, U.S. Army = US Army, U.S. Central Command = US Central Command = CENTCOM, U.S. Coast Guard = US Coast Guard, U.S. Marines = US Marines = Marines, U.S. Navy = US Navy, U.S. Southern Command = US Southern Command, U.S. Special Operations Command, US Air Force = U.S. Air Force
party | Ba'ath Party, Baath Party, Communist Party, Socialist Party
party AO | MPLA
party AR | Peronists
party AT | FPO = FPÖ = Freedom Party of Austria, OVP = ÖVP = Austrian People's Party, SPO = SPÖ
party AU | Australian Labor Party, One Nation
party BD | Awami League, Bangladesh Nationalist Party, BNP, Chhatra League, Jatiya Party, Jubo League
party BE | N-VA, Vlaams Belang
party BG | GERB
party BO | Movement Toward Socialism
party CA | Bloc Quebecois = Bloc Québécois, New Democratic Party = NDP, Parti Quebecois = Parti Québécois, Wildrose Party
party CN | Communist Party of China = Chinese Communist Party = CCP = CPC
party DE | AfD = Alternative for Germany, BSW, CDU = Christian Democratic Union = Christian Democrats, CDU/CSU, CSU = Christian Social Union, FDP = Free Democratic Party = Free Democrats, Free Voters, Green Party, Greens, Left Party = Die Linke, NPD, Pirate Party, SPD = Social Democratic Party = Social Democrats
party DK | Danish People's Party
party EG | Freedom and Justice Party, Wafd
party ES | Batasuna, Ciudadanos, Partido Popular, Podemos, PSOE, Vox
party ET | EPRDF, Prosperity Party
party FI | Finns Party, True Finns
party FR | En Marche, La France Insoumise, Les Republicains, National Front = Front National, National Rally = Rassemblement National, UMP
party GB | BNP, Brexit Party, British National Party, Conservative Party = Tories = Tory Party, Democratic Unionist Party = DUP, Labour = Labour Party, Liberal Democrats = Lib Dems = Lib Dem, Plaid Cymru, Reform UK, Scottish National Party = SNP, SDLP, Sinn Fein = Sinn Féin, UKIP = Ukip = UK Independence Party, Ulster Unionist Party = UUP
party GE | Georgian Dream
party GH | National Democratic Congress = NDC, New Patriotic Party = NPP
party GR | Golden Dawn, New Democracy, Pasok = PASOK, Syriza = SYRIZA
party HU | Fidesz, Jobbik, MSZP
party ID | Gerindra, Golkar, PDI-P
party IE | Fianna Fail = Fianna Fáil, Fine Gael
party IL | Blue and White, Jewish Home, Kadima, Likud, Meretz, Otzma Yehudit, Shas, United Torah Judaism, Yesh Atid, Yisrael Beiteinu
party IN | Aam Aadmi Party = AAP, AIADMK, Akali Dal, Bahujan Samaj Party = BSP, Bharatiya Janata Party = BJP = Bharatiya Janata, Biju Janata Dal, Congress, Congress Party, CPI(M) = CPM, DMK, Indian National Congress, Janata Dal, JD(S), JD(U), Nationalist Congress Party = NCP, Rashtriya Janata Dal = RJD, Samajwadi Party, Shiv Sena, Telugu Desam Party = TDP, Trinamool Congress = Trinamool = TMC, YSR Congress
party IT | Brothers of Italy = Fratelli d'Italia, Five Star Movement = 5-Star Movement = M5S, Forza Italia, Lega = Lega Nord = Northern League
party JP | Komeito, Liberal Democratic Party = LDP
party KE | Azimio, Jubilee Party, Kenya Kwanza, Orange Democratic Movement = ODM, Wiper
party KH | Cambodia National Rescue Party, Cambodian People's Party = CPP
party KP | Workers' Party of Korea
party KR | People Power Party, Saenuri Party
party LB | Amal Movement
party LK | SLFP, SLPP, UNP
party MA | Istiqlal
party MM | National League for Democracy = NLD, USDP
party MW | Malawi Congress Party
party MX | Morena, PRI
party MY | Amanah, Barisan Nasional = BN, Bersatu = Parti Pribumi Bersatu Malaysia, DAP = Democratic Action Party, Gerakan, GPS = Gabungan Parti Sarawak, GRS = Gabungan Rakyat Sabah, MCA, MIC, Muda, Pakatan Harapan, Parti Amanah Negara, Parti Islam Se-Malaysia, PAS, PBB, PBS, Pejuang, Perikatan Nasional = PN, PH, PKR = Parti Keadilan Rakyat, SUPP, UMNO = Umno = United Malays National Organisation, Upko, Warisan = Parti Warisan Sabah
party MZ | Frelimo = FRELIMO
party NA | SWAPO = Swapo
party NG | ACN, All Progressives Congress, APGA, Peoples Democratic Party = PDP
party NI | FSLN, Sandinistas
party NL | D66, GroenLinks, PVV, VVD
party NP | CPN-UML, Nepali Congress
party NZ | New Zealand First
party PE | APRA
party PH | PDP-Laban
party PK | Jamaat-e-Islami, Muttahida Qaumi Movement = MQM, Pakistan Peoples Party, Pakistan Tehreek-e-Insaf, PML-N, PML-Q, PTI, Tehreek-e-Labbaik
party PL | Civic Coalition, Civic Platform, Law and Justice = PiS
party PS | Fatah, PLO = Palestine Liberation Organization = Palestine Liberation Organisation
party PT | Chega
party RU | United Russia, Yabloko
party RW | Rwandan Patriotic Front = RPF
party SE | Sweden Democrats
party SG | People's Action Party
party SV | FMLN, Nuevas Ideas
party SY | Baath, PYD
party TH | Move Forward Party, Palang Pracharath, Pheu Thai, Thai Rak Thai
party TN | Ennahda
party TR | AKP = AK Party = Justice and Development Party, CHP = Republican People's Party, HDP, IYI Party, MHP
party TW | Democratic Progressive Party, Kuomintang = KMT
party TZ | Chadema, Chama Cha Mapinduzi = CCM
party UA | Batkivshchyna, Party of Regions, Servant of the People
party UG | Forum for Democratic Change, National Resistance Movement = NRM, National Unity Platform
party US | Democratic Congressional Campaign Committee = DCCC, Democratic National Committee = DNC, Democratic Party, Libertarian Party, National Republican Senatorial Committee, Reform Party, Republican National Committee = RNC, Republican Party = GOP, Tea Party
party VE | PSUV
party VN | Communist Party of Vietnam
party ZA | ActionSA, African National Congress = ANC = A.N.C., COPE, Democratic Alliance, Economic Freedom Fighters = EFF, Inkatha = Inkatha Freedom Party = IFP
party ZW | MDC-T, Movement for Democratic Change = MDC, ZANU-PF = Zanu-PF = Zanu PF
armed group | al-Qaeda = al Qaeda = al-Qaida = al Qaida = Al-Qaeda = Al Qaeda = Al-Qaida = Al Qaida = al-Qa'ida = Al-Qa'ida = al-Qa'idah, Ansar al-Sharia, AQAP = al-Qaeda in the Arabian Peninsula, AQIM = al-Qaeda in the Islamic Maghreb, Black Axe, Fatah al-Islam, Islamic State = ISIS = ISIL = Isis = Isil = IS = Daesh = Da'esh = Islamic State of Iraq and Syria = Islamic State of Iraq and the Levant, ISWAP
armed group AF | Haqqani network = Haqqani Network, Islamic State Khorasan = ISIS-K = ISKP, Northern Alliance, Taliban = Taleban
armed group AO | UNITA = Unita
armed group CD | Allied Democratic Forces, CODECO, FDLR, M23, Mai-Mai
armed group CF | anti-balaka, Anti-balaka, Séléka = Seleka
armed group CO | Clan del Golfo, ELN = National Liberation Army, FARC = Farc = Revolutionary Armed Forces of Colombia
armed group DE | Baader-Meinhof, Red Army Faction
armed group ES | ETA = Eta
armed group ET | Ogaden National Liberation Front, OLF = Oromo Liberation Front, Oromo Liberation Army, TPLF = Tigray People's Liberation Front
armed group GB | IRA = Irish Republican Army, Provisional IRA, Real IRA, UVF = Ulster Volunteer Force
armed group ID | Free Aceh Movement, Free Papua Movement, Jemaah Islamiyah
armed group IN | Hizbul Mujahideen, Naxalites, ULFA = United Liberation Front of Asom
armed group IQ | Badr Organization, Kata'ib Hezbollah = Kataib Hezbollah, Mahdi Army, Popular Mobilization Forces = Popular Mobilisation Units = Hashd al-Shaabi
armed group IR | Mujahedin-e Khalq = MEK = Mojahedin-e-Khalq
armed group IT | 'Ndrangheta, Camorra, Cosa Nostra, Red Brigades
armed group JP | Yakuza
armed group KH | Khmer Rouge
armed group LB | Hezbollah = Hizbullah = Hizbollah
armed group LK | Tamil Tigers = LTTE = Liberation Tigers of Tamil Eelam
armed group ML | Ansar Dine, JNIM, MNLA
armed group MX | Gulf Cartel, Jalisco New Generation Cartel, Knights Templar Cartel, Los Zetas, Sinaloa Cartel, Zapatistas, Zetas
armed group MZ | Renamo = RENAMO
armed group NG | Boko Haram, IPOB = Indigenous People of Biafra
armed group PE | Shining Path
armed group PH | Abu Sayyaf, MILF = Moro Islamic Liberation Front, MNLF = Moro National Liberation Front, New People's Army
armed group PK | Balochistan Liberation Army = BLA, Jaish-e-Mohammed, Lashkar-e-Jhangvi, Lashkar-e-Taiba, Tehreek-e-Taliban Pakistan = TTP = Pakistani Taliban
armed group PS | Al-Aqsa Martyrs Brigades = al-Aqsa Martyrs Brigades, Hamas, Palestinian Islamic Jihad = Islamic Jihad, PFLP = Popular Front for the Liberation of Palestine, Qassam Brigades = al-Qassam Brigades
armed group RU | Wagner = Wagner Group
armed group SD | Janjaweed, Justice and Equality Movement = JEM, Rapid Support Forces, SPLM-N, Sudan Liberation Movement
armed group SO | al-Shabaab = al-Shabab = Al-Shabaab = Al-Shabab = Al Shabaab = al Shabaab = Al Shabab
armed group SS | SPLA
armed group SV | Mara Salvatrucha = MS-13
armed group SY | Ahrar al-Sham, Free Syrian Army, Hayat Tahrir al-Sham = HTS, Jabhat al-Nusra = al-Nusra = Nusra Front = al-Nusra Front = Al-Nusra Front, Jabhat Fateh al-Sham, Jaysh al-Islam, Syrian Democratic Forces, YPG = People's Protection Units, YPJ
armed group TR | PKK = Kurdistan Workers' Party
armed group UA | Azov Battalion = Azov Regiment
armed group UG | Lord's Resistance Army = LRA
armed group US | Black Panthers, Crips, Ku Klux Klan = KKK, Oath Keepers, Proud Boys
armed group VE | Tren de Aragua
armed group XK | Kosovo Liberation Army = KLA
armed group YE | Ansar Allah, Houthi Movement, Houthis
international | ADB, African Development Bank = AfDB, African Union = AU, AIIB, AMISOM, Amisom, Andean Community, APEC, Apec, Arab League, Arctic Council, Asian Development Bank, Association of Southeast Asian Nations = ASEAN = Asean, AUKUS, Bank for International Settlements, BRICS, Brics, CARICOM, Caricom, CERN, Collective Security Treaty Organization = CSTO, COMESA, Comesa, Commonwealth, Commonwealth of Independent States, Council of Europe, Council of the European Union, Court of Justice of the European Union, East African Community, European Bank for Reconstruction and Development = EBRD, Economic Community of West African States = ECOWAS = Ecowas, EU Commission = European Commission, EULEX, Eurasian Economic Union, Euratom, Eurogroup, European Central Bank = ECB, European Council, European Court of Auditors, European Court of Human Rights = ECHR, European Court of Justice, European Investment Bank = EIB, European Medicines Agency, European Parliament, European Space Agency = ESA, European Union = EU = E.U., Europol, Eurostat, Food and Agriculture Organization = Food and Agriculture Organisation = FAO, Frontex, G-20, G-7, G-8, G20, G5, G5 Sahel, G7, G77, G8, General Assembly, Group of 20, Group of 77, Group of Eight, Group of Seven, Gulf Cooperation Council = GCC, Hague Tribunal, Holy See, Human Rights Council = UN Human Rights Council, ICC, Inter-American Commission on Human Rights, Inter-American Court of Human Rights, Inter-American Development Bank, Intergovernmental Authority on Development = IGAD, Intergovernmental Panel on Climate Change = IPCC, International Atomic Energy Agency = IAEA, International Civil Aviation Organization = ICAO, International Court of Justice = ICJ, International Criminal Court, International Development Association, International Energy Agency, International Finance Corporation = IFC, International Labour Organization = International Labour Organisation = International Labor Organization = ILO, International Maritime Organization = International Maritime Organisation = IMO, International Monetary Fund = IMF, International Organization for Migration = International Organisation for Migration = IOM, International Telecommunication Union = ITU, Interpol, INTERPOL, IRENA, ISAF, Islamic Development Bank, KFOR, Mercosur, MINUSMA, MINUSTAH, MONUSCO, Multinational Joint Task Force, Non-Aligned Movement, Nordic Council, North Atlantic Treaty Organization = North Atlantic Treaty Organisation = NATO = Nato, OCHA, OHCHR, OPEC+, Organisation for Economic Co-operation and Development = Organization for Economic Cooperation and Development = OECD, Organisation for the Prohibition of Chemical Weapons = Organization for the Prohibition of Chemical Weapons = OPCW, Organisation of Islamic Cooperation = Organization of Islamic Cooperation = OIC, Organization for Security and Cooperation in Europe = Organisation for Security and Co-operation in Europe = OSCE, Organization of American States = Organisation of American States = OAS, Organization of the Petroleum Exporting Countries = OPEC = Opec, Pacific Islands Forum, PAHO, SAARC, Security Council, Shanghai Cooperation Organisation = Shanghai Cooperation Organization = SCO, Southern African Development Community = SADC, UN General Assembly = United Nations General Assembly = U.N. General Assembly, UN refugee agency = UNHCR, UN Security Council = United Nations Security Council = U.N. Security Council, UN Women, UNAIDS, UNAMA, UNAMID, UNASUR, Unasur, UNCTAD, UNDOF, UNDP, UNEP, UNESCO = Unesco, UNFPA, UNGA, UNICEF = Unicef, UNIDO, UNIFIL, UNITAMS, United Nations = U.N. = UN = UNO, UNMIK, UNMISS, UNOCHA, UNODC, UNRWA, UNSC, UNSMIL, UNWTO, Vatican, World Bank, World Economic Forum, World Food Programme = World Food Program = WFP, World Health Organization = World Health Organisation = WHO = W.H.O., World Intellectual Property Organization = WIPO, World Meteorological Organization = World Meteorological Organisation = WMO, World Trade Organization = World Trade Organisation = WTO
`
