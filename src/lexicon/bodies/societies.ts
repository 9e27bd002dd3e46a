/** Charities, institutes, unions, universities, hospitals, faiths, leagues and clubs that the news of the world speaks of: general knowledge, facts only; `index.ts` tells how a row reads. */
export const societies = `
association | Muslim Brotherhood
association IN | Bajrang Dal, Rashtriya Swayamsevak Sangh = RSS, Vishwa Hindu Parishad = VHP
association MY | Malaysian Bar
charity | Access Now, Action Against Hunger, ActionAid, Airwars, Amnesty International = Amnesty, Article 19, Attac, Avaaz, Bill & Melinda Gates Foundation = Gates Foundation = Bill and Melinda Gates Foundation, CARE International, Caritas, Catholic Relief Services, Change.org, Christian Aid, Clinton Foundation, Committee to Protect Journalists = CPJ, Crisis Group, Danish Refugee Council, Doctors Without Borders = Medecins Sans Frontieres = Médecins Sans Frontières = MSF, Extinction Rebellion, Ford Foundation, Freedom House, Fridays for Future, Friends of the Earth, Gavi, GAVI, Global Fund, Global Witness, Greenpeace, Habitat for Humanity, Handicap International, Human Rights Campaign, Human Rights First, Human Rights Watch = HRW, International Campaign to Abolish Nuclear Weapons = ICAN, International Committee of the Red Cross = ICRC = Red Cross, International Crisis Group, International Federation of Journalists = IFJ, International Federation of Red Cross and Red Crescent Societies, International Rescue Committee = IRC, Islamic Relief, Jesuit Refugee Service, Lions Clubs International, Mercy Corps, Muslim World League, Médecins du Monde, Norwegian Refugee Council = NRC, Open Society Foundation, Open Society Foundations, Oxfam, PEN America, PEN International, PETA, Peta, Plan International, Red Crescent = Islamic Red Crescent, Refugees International, Reporters Without Borders, Rockefeller Foundation, Rotary International, Save the Children, Sea Shepherd, Sea-Watch, SERAP, SOS Mediterranee, Syrian Observatory for Human Rights = SOHR, Transparency International, Trump Foundation, Wellcome Trust, White Helmets, Wikimedia Foundation, World Animal Protection, World Council of Churches, World Jewish Congress, World Vision, World Wildlife Fund = WWF = World Wide Fund for Nature
charity BD | Ain o Salish Kendra, BRAC, Odhikar, TIB
charity DE | ADAC, Bertelsmann Foundation, Diakonie, DIW, Fraunhofer Society, Friedrich Ebert Foundation, German Marshall Fund, German Red Cross, Goethe Institute = Goethe-Institut = Goethe Institut, Heinrich Böll Foundation, Ifo = Ifo Institute = ifo Institute, Konrad Adenauer Foundation, Max Planck Society, Pegida, PEGIDA, Pro Asyl, Welthungerhilfe, ZEW
charity GB | Adam Smith Institute, Age UK, Barnardo's, British Medical Association = BMA, British Red Cross, Chatham House, Comic Relief, English Heritage, Institute for Fiscal Studies, International Institute for Strategic Studies = IISS, National Trust, NSPCC, Quilliam, Royal College of Nursing, Royal Institution, Royal Society, Royal United Services Institute = RUSI, RSPB, RSPCA
charity IL | B'Tselem, Breaking the Silence, Magen David Adom, Peace Now
charity RU | Levada Center
charity SE | SIPRI = Stockholm International Peace Research Institute
charity TR | IHH
charity US | 4-H, AARP, Alliance Defending Freedom, American Academy of Pediatrics, American Bar Association, American Cancer Society, American Civil Liberties Union = ACLU, American Crossroads, American Enterprise Institute, American Heart Association, American Immigration Lawyers Association, American Israel Public Affairs Committee = AIPAC, American Legion, American Medical Association = AMA, American Psychological Association, American Red Cross, Americans for Prosperity, Anti-Defamation League = ADL, Atlantic Council, Audubon Society, Black Lives Matter, Boy Scouts = Boy Scouts of America, Brennan Center for Justice = Brennan Center, Brookings Institution, Carnegie Corporation, Carnegie Endowment for International Peace, Carter Center, Cato Institute, Center for American Progress, Center for Immigration Studies, Center for Strategic and International Studies, Club for Growth, Common Cause, Council on American-Islamic Relations = CAIR, Council on Foreign Relations, Economic Policy Institute, Electronic Frontier Foundation, Emily's List, EMILY's List, Environmental Defense Fund, Everytown for Gun Safety, Federalist Society, Federation of American Scientists, Feeding America, Girl Scouts, GLAAD, Goodwill Industries, Guttmacher Institute, Heritage Foundation, Hoover Institution, Hudson Institute, Humane Society of the United States, Innocence Project, Judicial Watch, Kaiser Family Foundation, Lincoln Project, MacArthur Foundation, Make-A-Wish Foundation, March of Dimes, Migration Policy Institute, Moms Demand Action, MoveOn, MoveOn.org, National Association for the Advancement of Colored People = NAACP, National Association of Manufacturers, National Endowment for Democracy, National Organization for Women, National Rifle Association = NRA, National Wildlife Federation, Natural Resources Defense Council = NRDC, Nature Conservancy, Pew Charitable Trusts, Pew Research = Pew Research Center, Planned Parenthood = Planned Parenthood Action Fund, Priorities USA, Public Citizen, RAND, Rand Corporation, Robert Wood Johnson Foundation, Rotary Club, Sierra Club, Simon Wiesenthal Center, Southern Poverty Law Center = SPLC, Susan G. Komen, Tax Foundation, Turning Point USA, U.S. Chamber of Commerce = US Chamber of Commerce, Union of Concerned Scientists, United Way, Urban Institute, YMCA
union AU | ACTU, CFMEU
union DE | DGB, GDL, IG Metall, ver.di, Verdi
union FR | CFDT, CGT, Force Ouvriere
union GB | ASLEF, Aslef, GMB, National Education Union, National Union of Mineworkers, RMT, Trades Union Congress, TUC, Unison, University and College Union
union IT | CGIL, CISL, UIL
union MY | Cuepacs = CUEPACS, MTUC
union NG | ASUU = Academic Staff Union of Universities, MASSOB, NLC = Nigeria Labour Congress, NUPENG, PENGASSAN
union PL | Solidarity
union US | AFL-CIO, American Federation of Government Employees, American Federation of Teachers, Communications Workers of America, Fraternal Order of Police, National Education Association, Screen Actors Guild = SAG-AFTRA, Service Employees International Union = SEIU, Teamsters, UNITE HERE, United Auto Workers = UAW, United Farm Workers, United Steelworkers, Writers Guild of America
union ZA | Cosatu = COSATU = Congress of South African Trade Unions, NUMSA = Numsa
university BD | BUET, Dhaka University = University of Dhaka
university CA | McGill University = McGill, University of Toronto
university CH | ETH Zurich
university CN | Fudan University, Peking University, Renmin University, Tsinghua University = Tsinghua
university EG | Al-Azhar, Al-Azhar University, Cairo University
university FR | Sciences Po, Sorbonne
university GB | Cambridge University = University of Cambridge, Imperial College London = Imperial College, King's College London, London School of Economics = LSE, Open University, Oxford University = University of Oxford, Sandhurst, SOAS, University College London = UCL, University of Edinburgh, University of Manchester
university IN | Aligarh Muslim University, IIT, Indian Institute of Science, Indian Institute of Technology, Jamia Millia Islamia, Jawaharlal Nehru University = JNU
university KE | Kenyatta University, University of Nairobi
university MY | IIUM = International Islamic University Malaysia, Universiti Kebangsaan Malaysia = UKM, Universiti Malaya, Universiti Putra Malaysia, Universiti Sains Malaysia = USM, Universiti Teknologi Mara = UiTM, Universiti Utara Malaysia
university NG | Ahmadu Bello University, Obafemi Awolowo University, University of Ibadan, University of Lagos = UNILAG
university UG | Makerere University = Makerere
university US | American University, Arizona State University = Arizona State, Baylor University = Baylor, Boston College, Boston University, Brigham Young University = BYU, Brown University, Caltech, Carnegie Mellon University = Carnegie Mellon, Columbia University, Cornell University, Dartmouth College, Duke University, Emory University, Florida State University = Florida State, Fordham University, George Mason University, George Washington University, Georgetown University, Georgia Tech, Harvard = Harvard University = Harvard Law School = Harvard Medical School, Howard University, Johns Hopkins = Johns Hopkins University, Juilliard School, Liberty University, LSU, Massachusetts Institute of Technology = MIT, Michigan State University = Michigan State, New York University = NYU, Northwestern University, Notre Dame, Ohio State University = Ohio State, Penn State = Pennsylvania State University, Princeton = Princeton University, Purdue, Rice University, Rutgers = Rutgers University, Stanford = Stanford University, Syracuse University, Temple University, Texas A&M, Tufts University, UC Berkeley, UC Davis, UC San Diego, UCLA = University of California at Los Angeles, University of California, University of Chicago, University of Michigan, University of Pennsylvania, USC, Vanderbilt University, Virginia Tech, West Point = U.S. Military Academy, Wharton School, Yale = Yale University = Yale Law School
university ZA | Stellenbosch University, University of Cape Town, Wits University
hospital DE | Charite, Charité
hospital GB | Great Ormond Street Hospital, Guy's Hospital
hospital IN | AIIMS
hospital US | Bellevue Hospital, Cedars-Sinai, Cleveland Clinic, Johns Hopkins Hospital, Massachusetts General Hospital = Mass General, Mayo Clinic, Mount Sinai Hospital, Walter Reed
league | Asian Football Confederation = AFC, ATP, Champions League, Commonwealth Games Federation, CONCACAF = Concacaf, Confederation of African Football = CAF, CONMEBOL, Court of Arbitration for Sport, FEI, FIA, FIBA, FIDE, FIFA = Fifa = Federation Internationale de Football Association, FINA = Fina, FIVB, Formula One = Formula 1, Formula One Group, IBF, International Association of Athletics Federations = IAAF = World Athletics, International Cricket Council, International Olympic Committee = IOC, International Paralympic Committee, MotoGP, UCI, UEFA = Uefa, UFC, WBA, World Anti-Doping Agency = WADA = Wada, World Boxing Council = WBC, World Rugby, WTA, WWE
league AU | AFL = Australian Football League, Cricket Australia, NRL = National Rugby League
league BD | Bangladesh Cricket Board = BCB
league DE | Bundesliga, DFL, German Football Association = DFB
league ES | La Liga
league FR | French Football Federation, Ligue 1
league GB | England and Wales Cricket Board, English Football League, Football Association = FA, Premier League = English Premier League, Rugby Football Union, Scottish Premiership
league IN | All India Football Federation, Board of Control for Cricket in India = BCCI, IPL = Indian Premier League
league IT | Serie A
league MY | Badminton Association of Malaysia = BAM, Football Association of Malaysia = FAM, MAHF, Malaysian Hockey Confederation, Olympic Council of Malaysia = OCM
league NG | Nigeria Football Federation = NFF
league PK | Pakistan Cricket Board = PCB
league US | American League, Big Ten, Little League, LPGA, Major League Baseball = MLB, Major League Soccer = MLS, NASCAR = Nascar, National Basketball Association = NBA, National Football League = NFL, National Hockey League = NHL, National League, NCAA, PGA = PGA Tour, U.S. Olympic Committee, U.S. Soccer Federation, USA Gymnastics, USADA = U.S. Anti-Doping Agency, WNBA
team | Force India, McLaren, Red Wings, Team Sky, Toro Rosso, Williams F1
team AR | Boca Juniors
team AU | Matildas, Socceroos, Wallabies
team BR | Flamengo, Fluminense, Palmeiras
team CA | Blue Jays = Toronto Blue Jays, Maple Leafs = Toronto Maple Leafs
team DE | Bayer Leverkusen, Bayern Munich = Bayern, Borussia Dortmund, Borussia Mönchengladbach = Borussia Moenchengladbach = Gladbach, Eintracht Frankfurt, Energie Cottbus, FC Augsburg, FC Cologne, Hamburger SV = HSV, Hannover 96, Hertha Berlin, Hoffenheim, Mainz 05, RB Leipzig, SC Freiburg, Schalke = Schalke 04, St. Pauli, Union Berlin, VfB Stuttgart, VfL Wolfsburg, Werder Bremen
team ES | Athletic Bilbao, Atletico Madrid = Atlético Madrid, Espanyol, FC Barcelona = Barcelona FC, Real Betis, Real Madrid, Real Sociedad, Sevilla FC
team FR | Olympique Lyonnais, Olympique Marseille = Olympique de Marseille, Paris Saint-Germain = PSG = Paris St. Germain
team GB | Arsenal, Aston Villa, Birmingham City, Blackburn Rovers, Bolton Wanderers, Brighton & Hove Albion, Burnley FC, Cardiff City, Celtic, Chelsea, Chelsea FC, Crystal Palace, Derby County, Everton, Hull City, Ipswich Town, Leeds United, Leicester City, Liverpool FC, Manchester City = Man City, Manchester United = Man United = Man Utd, Newcastle United, Norwich City, Nottingham Forest, Queens Park Rangers, Rangers FC, Sheffield United, Sheffield Wednesday, Stoke City, Swansea City, Tottenham Hotspur = Tottenham = Spurs, West Bromwich Albion = West Brom, West Ham United = West Ham, Wolverhampton Wanderers
team GH | Black Stars
team GR | AEK Athens, Olympiacos = Olympiakos, Panathinaikos
team IN | Chennai Super Kings, Kolkata Knight Riders, Mumbai Indians, Royal Challengers Bangalore
team IT | AC Milan, AS Roma, Atalanta, Fiorentina, Inter Milan, Juventus, Napoli, Sampdoria
team KE | AFC Leopards, Gor Mahia, Harambee Stars
team MY | Harimau Malaya, Johor Darul Ta'zim = JDT
team NG | Flying Eagles, Super Eagles, Super Falcons
team NL | Ajax, Feyenoord, PSV Eindhoven
team NZ | All Blacks, Black Caps
team PT | Benfica, FC Porto, Sporting Lisbon
team RU | CSKA Moscow, Lokomotiv Moscow, Spartak Moscow, Zenit St Petersburg
team TR | Besiktas, Fenerbahce = Fenerbahçe, Galatasaray, Trabzonspor
team UA | Dynamo Kyiv, Shakhtar Donetsk
team US | 49ers, Blue Devils, Broncos, Celtics, Cowboys, Crimson Tide, Cubs = Cubbies, Dodgers, Fighting Irish, Golden State, Knicks, Lakers, Mets, Nets, Packers, Patriots, Phillies, Red Sox, San Francisco 49ers, Seahawks, Steelers, Tar Heels, Team USA, Trail Blazers, White Sox, Yankees
team ZA | Bafana Bafana, Kaizer Chiefs, Mamelodi Sundowns, Orlando Pirates, Proteas, Springboks
religious | Catholic Church = Roman Catholic Church, Church of Scientology, Falun Gong, Greek Orthodox Church, Hare Krishna, Jehovah's Witnesses, Opus Dei, Russian Orthodox Church, Salvation Army
religious GB | Church of England = Anglican Church, Church of Scotland
religious JP | Aum Shinrikyo
religious KR | Shincheonji, Unification Church
religious US | Church of Jesus Christ of Latter-day Saints, Episcopal Church, Mormon Church, Nation of Islam, Southern Baptist Convention, U.S. Conference of Catholic Bishops = US Conference of Catholic Bishops = United States Conference of Catholic Bishops, Westboro Baptist Church
`
