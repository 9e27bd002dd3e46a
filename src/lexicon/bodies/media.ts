/** Papers, broadcasters and news agencies that the news of the world cites: general knowledge, facts only; `index.ts` tells how a row reads. */
export const media = `
media AE | Al Arabiya, Al-Arabiya, Gulf News, Khaleej Times, WAM
media AF | Ariana News, Bakhtar News Agency, Khaama Press, Pajhwok = Pajhwok Afghan News, TOLOnews = Tolo News = TOLO News
media AM | Armenpress, Hetq
media AR | Clarin = Clarín, Infobae, La Nacion = La Nación, Pagina 12, Página 12, Telam
media AT | Der Standard, Die Presse, Kronen Zeitung, ORF
media AU | Australian Associated Press, Australian Financial Review, Channel Nine, Channel Seven, Courier-Mail, Crikey, Guardian Australia, Herald Sun, Nine Network, Nine News, Seven Network, Sydney Morning Herald = The Sydney Morning Herald, The Age, The Australian, West Australian = The West Australian
media AZ | Azertac
media BD | Bangladesh Sangbad Sangstha = BSS, bdnews24.com, Daily Star, Dhaka Tribune, Ittefaq, Jugantor, Kaler Kantho, Prothom Alo, Samakal, Somoy TV
media BE | De Morgen, De Standaard, Het Laatste Nieuws, Le Soir, RTBF, VRT
media BF | Sidwaya
media BG | BTA, Novinite
media BO | El Deber, Página Siete
media BR | Agencia Brasil, Band TV, Estadao = O Estado de S. Paulo, Folha de S.Paulo = Folha de S. Paulo = Folha de Sao Paulo, Globo = TV Globo, O Globo, Veja
media BT | Kuensel
media BY | BelTA, Nasha Niva, Nexta
media CA | Calgary Herald, Canadian Press = The Canadian Press, CBC = Canadian Broadcasting Corporation, CTV = CTV News, Global News, Globe and Mail = The Globe and Mail, La Presse, Le Devoir, Montreal Gazette, National Post, Ottawa Citizen, Radio-Canada, Toronto Star, Toronto Sun, Vancouver Sun, Winnipeg Free Press
media CD | Actualite.cd, Radio Okapi
media CH | Le Temps, Neue Zürcher Zeitung, NZZ, NZZ am Sonntag, RTS, SRF, Swissinfo, Tages-Anzeiger
media CI | Fraternité Matin
media CL | El Mercurio, Emol, La Tercera
media CM | Cameroon Tribune, CRTV
media CN | Beijing News, Caixin, CCTV, CGTN, China Daily, China News Service, Global Times, Jiemian, People's Daily, Science and Technology Daily, Southern Weekly, The Paper, Xinhua = Xinhua News Agency, Yicai = Yicai Global
media CO | Blu Radio, Caracol, Caracol Radio, El Espectador, El Tiempo, RCN
media CU | 14ymedio, Cubadebate, Granma, Juventud Rebelde, Prensa Latina, Radio Reloj
media CY | Cyprus Mail
media CZ | CTK, Lidove Noviny, Mlada Fronta Dnes
media DE | ARD, Berliner Zeitung, Bild, Bild am Sonntag, Conflict Zone, Correctiv, Der Spiegel = Spiegel, Der Tagesspiegel, Deutsche Welle = DW, Deutschlandfunk, Die Welt, Die Zeit, dpa = DPA = Deutsche Presse-Agentur, Focus, Focus magazine, Frankfurter Allgemeine Zeitung = FAZ, Frankfurter Rundschau, Funke, Handelsblatt, MDR, NDR, ProSieben, Rheinische Post, RTL, Stern, Stuttgarter Zeitung, SWR, Süddeutsche Zeitung = Sueddeutsche Zeitung, Tagesspiegel, Tageszeitung = taz, WDR, Welt am Sonntag, ZDF
media DK | Berlingske, Ekstra Bladet, Fyens Stiftstidende, Jydske Vestkysten, Jyllands-Posten, Politiken, Ritzau
media DO | Diario Libre, Listín Diario
media DZ | Echorouk, El Khabar, El Watan
media EC | Ecuavisa, El Universo, Primicias
media EE | Äripäev, Eesti Ekspress, Postimees
media EG | Al-Ahram = Ahram Online, Al-Masry Al-Youm = Egypt Independent, Daily News Egypt, Mada Masr
media ES | Cadena SER, Diario AS, EFE, El Confidencial, El Mundo, El Pais = El País, El Periodico, Europa Press, La Vanguardia, Marca, Mundo Deportivo, TVE
media ET | Addis Standard, ENA, Ethiopian News Agency, Fana Broadcasting
media FI | Helsingin Sanomat, Ilta-Sanomat, Yle, YLE
media FJ | Fiji Broadcasting Corporation, Fiji Sun, Fiji Times
media FR | Agence France-Presse = Agence France Presse = AFP, BFM TV = BFMTV, Canal+, Charlie Hebdo, Euronews, Europe 1, France 2, France 24, France Info, France Inter, Jeune Afrique, L'Equipe, L'Express, La Croix, Le Figaro, Le Monde, Le Parisien, Le Point, Les Echos, Liberation = Libération, Mediapart, Nice-Matin, Ouest-France, Paris Match, RFI = Radio France Internationale, TF1
media GB | BBC = B.B.C. = British Broadcasting Corporation, BBC News, BBC One, BBC Radio, BBC Radio 4, BBC Sport, BBC Two, BBC World Service, Belfast Telegraph, Bellingcat, British Medical Journal = BMJ, BT Sport, Channel 4, Channel 4 News, Channel 5, Daily Express, Daily Mail, Daily Mirror, Daily Record, Daily Star, Daily Telegraph = The Daily Telegraph, Evening Standard, Financial Times, GB News, Getty, Getty Images, Guardian, ITV, ITV News, Janes, Lancet, Lloyd's List, Mail on Sunday, Mail Online, MailOnline, Middle East Eye, Mirror, New Scientist, New Statesman, Observer, openDemocracy, Press Association, Private Eye, Radio Times, Reuters, Sky News, Sky Sports, Sunday Mirror, Sunday Telegraph, Sunday Times, The Economist, The Guardian, The Independent, The Lancet, The Mail on Sunday, The Observer, The Scotsman, The Spectator, The Sun, The Sunday Times, The Telegraph, The Times, Thomson Reuters, Yorkshire Post
media GE | Civil.ge, Interpressnews, Rustavi 2
media GH | Citi FM, Daily Graphic, Ghana News Agency, GhanaWeb, Joy FM, JoyNews, MyJoyOnline
media GR | Eleftherotypia, Kathimerini, Ta Nea, To Vima
media GT | Prensa Libre
media HK | Apple Daily, Hong Kong Free Press, Ming Pao, RTHK, Sing Tao Daily, South China Morning Post, Stand News
media HR | HINA, Jutarnji List, Vecernji List
media HT | Le Nouvelliste
media HU | Index.hu, MTI, Nepszabadsag, Telex.hu
media ID | Antara, Detik.com, Jakarta Globe, Jakarta Post, Kompas, Metro TV
media IE | Irish Examiner, Irish Independent, Irish Times, RTE, RTÉ, TheJournal.ie
media IL | +972 Magazine, Army Radio, Channel 12, Haaretz, i24NEWS, Israel Hayom, Jerusalem Post = The Jerusalem Post, Maariv, Times of Israel = The Times of Israel, Yedioth Ahronoth = Yedioth Ahronot = Yediot Ahronot, Ynet
media IN | Aaj Tak, All India Radio, Asian News International = ANI, Business Standard, CNN-News18, Dainik Bhaskar, Dainik Jagran, Deccan Chronicle, Deccan Herald, Doordarshan, Economic Times, Firstpost, Hindustan Times, India Today, Indian Express = The Indian Express, NDTV, Press Trust of India, PTI, Republic TV, Scroll.in, The Hindu, The Quint, ThePrint, Times Now, Times of India = The Times of India, Zee News
media IQ | Al Sumaria, Kurdistan 24, Rudaw, Shafaq News
media IR | Fars = Fars news agency = Fars News Agency, Hamshahri, Iran International, IRIB, IRNA, ISNA, Kayhan, Mehr = Mehr News Agency, Mizan = Mizan news agency, Press TV, Shargh, Tasnim = Tasnim news agency = Tasnim News Agency, Tehran Times
media IS | Iceland Review, Morgunblaðið = Morgunbladid, RÚV = RUV
media IT | Adnkronos, ANSA = Ansa, Corriere della Sera, Il Fatto Quotidiano, Il Foglio, Il Giornale, Il Messaggero, Il Sole 24 Ore, La Repubblica, La Stampa, La7, RAI, Sky TG24
media JM | Jamaica Gleaner, Jamaica Observer
media JO | Jordan Times, Petra News Agency, Roya News
media JP | Asahi Shimbun = Asahi, Fuji TV, Japan Times, Japan Today, Jiji Press = Jiji, Kyodo = Kyodo News, Mainichi Shimbun = Mainichi, NHK, Nikkei = Nihon Keizai Shimbun, Sankei Shimbun, TV Asahi, Yomiuri Shimbun = Yomiuri
media KE | Business Daily, Capital FM, Citizen TV, Daily Nation, K24, Nation Media Group, The Standard, Tuko
media KG | 24.kg, AKIpress, Kabar, Kloop
media KH | Cambodia Daily, Khmer Times, Phnom Penh Post
media KP | Daily NK, KCNA = Korean Central News Agency, Rodong Sinmun
media KR | Arirang, Chosun Ilbo, Dong-A Ilbo, Hankyoreh, JoongAng Ilbo, JTBC, KBS, Korea Herald, Korea Times, MBC, Yonhap = Yonhap News Agency
media KW | KUNA
media KZ | Kazinform, Tengrinews
media LB | Al Mayadeen, Al-Akhbar, Al-Manar, An-Nahar, L'Orient-Le Jour, LBC, Naharnet, National News Agency
media LK | Ada Derana, Daily FT, Sunday Leader, TamilNet
media LT | LRT
media LU | Luxemburger Wort
media LV | Diena, LETA
media LY | Libya Observer
media MA | Hespress, Le360
media MD | Moldpres
media MG | Midi Madagasikara
media ML | ORTM
media MM | Democratic Voice of Burma, Frontier Myanmar, Global New Light of Myanmar, Irrawaddy, Mizzima, Myanmar Now
media MN | Montsame
media MT | Times of Malta
media MW | Nyasa Times
media MX | Animal Politico, Aristegui Noticias, El Universal, La Jornada, Milenio, Televisa
media MY | Astro Awani, Berita Harian, Bernama = BERNAMA, Borneo Post, Free Malaysia Today = FMT, Harian Metro, Kosmo, Malay Mail, Malaysiakini, New Straits Times = NST = New Sunday Times, RTM, Sin Chew Daily, Sinar Harian, The Edge, The Malaysian Insight, The Star, The Vibes, TV3, Utusan Malaysia
media NA | Namibian Sun, The Namibian
media NG | Arise TV, Business Day, BusinessDay, Channels Television = Channels TV, Daily Post Nigeria, Daily Trust, News Agency of Nigeria, Nigerian Tribune, Premium Times, Punch, Sahara Reporters, TheCable, ThisDay, Vanguard
media NI | Confidencial, La Prensa
media NL | Algemeen Dagblad, ANP, De Telegraaf, de Volkskrant, De Volkskrant, Het Parool, NOS, NRC Handelsblad
media NO | Adresseavisen, Aftenposten, Bergens Tidende, Dagbladet, NRK, Stavanger Aftenblad, Verdens Gang
media NP | Himalayan Times, Kantipur, Kathmandu Post
media NZ | New Zealand Herald, Newshub, RNZ = Radio New Zealand, Stuff.co.nz, TVNZ
media OM | Muscat Daily, Oman News Agency, Times of Oman
media PE | Andina, El Comercio, La Republica, RPP
media PG | Post-Courier
media PH | ABS-CBN, GMA News, Inquirer.net, Manila Bulletin, Manila Times, Philippine Daily Inquirer, Philippine Star, Rappler
media PK | ARY News, Dawn, Dunya News, Express Tribune, Geo News = Geo TV, Jang, Samaa TV
media PL | Gazeta Wyborcza, Onet, Polityka, Rzeczpospolita, TVN24, TVP
media PS | Al-Aqsa TV, Al-Quds, Ma'an, Maan News Agency, Wafa, WAFA
media PT | Correio da Manha, Diario de Noticias, Lusa
media PY | ABC Color
media QA | Al Jazeera = Al-Jazeera = al-Jazeera = Al Jazeera English, Gulf Times, Qatar News Agency = QNA, The Peninsula
media RO | Agerpres, Hotnews.ro, Mediafax
media RS | B92, Blic, Politika, Tanjug
media RU | Dozhd, Echo of Moscow, Ekho Moskvy, Gazeta.ru, Interfax, Izvestia, Kommersant, Lenta.ru, Meduza, Moscow Times, Novaya Gazeta, NTV, Pravda, RIA Novosti = RIA, Rossiya 24, Rossiyskaya Gazeta, RT, Russia Today, Sputnik, TASS = Tass = ITAR-TASS, Vedomosti
media RW | IGIHE, KT Press
media SA | Arab News, Asharq Al-Awsat, Okaz, Saudi Gazette, Saudi Press Agency
media SB | Solomon Star
media SD | Radio Dabanga, Sudan Tribune, SUNA
media SE | Aftonbladet, Dagens Industri, Dagens Nyheter, Expressen, Göteborgs-Posten, Svenska Dagbladet, SVT, Sydsvenskan
media SG | Channel NewsAsia = CNA, Mediacorp, Straits Times = The Straits Times
media SK | Denník N, TASR
media SN | Le Soleil, Seneweb
media SO | Garowe Online, Goobjoog, Hiiraan Online, Radio Mogadishu
media SV | El Faro, La Prensa Grafica
media SY | Enab Baladi, SANA
media TG | Togo-Presse = Togo Presse
media TH | Bangkok Post, Khaosod, Prachatai, Thai PBS
media TJ | Asia-Plus, Khovar
media TN | Mosaïque FM = Mosaique FM
media TR | Anadolu = Anadolu Agency, CNN Turk, Cumhuriyet, Daily Sabah, Dogan News Agency = DHA, Haberturk, Hurriyet, Hurriyet Daily News, Milliyet, Sozcu, TRT, Yeni Safak, Zaman
media TT | Trinidad Guardian
media TW | Central News Agency, Liberty Times, Taipei Times
media TZ | Mwananchi
media UA | Hromadske, Interfax-Ukraine, Kyiv Independent, Kyiv Post, Suspilne, Ukrainska Pravda, Ukrinform
media UG | ChimpReports, Daily Monitor, NBS Television, New Vision, Nile Post
media US | ABC, ABC News, Arizona Republic, Ars Technica, Associated Press = AP, Axios, Baltimore Sun, Bloomberg = Bloomberg News = BLOOMBERG, Boston Globe, Breitbart, Breitbart News, Business Insider, BuzzFeed, Buzzfeed, BuzzFeed News, C-SPAN, CBS, CBS News, Chicago Sun-Times, Chicago Tribune, Christian Science Monitor, Cleveland Plain Dealer, CNBC, CNN, CNN International, Comedy Central, Conde Nast, Condé Nast, Consumer Reports, Daily Beast, Daily Caller, Dallas Morning News, Denver Post, Detroit Free Press, Discovery Channel, Dow Jones, ESPN, Face the Nation, FiveThirtyEight, Forbes, Foreign Affairs magazine, Foreign Policy, Fortune magazine, Fox, Fox Business, Fox News, FOX News, Gannett, Gizmodo, Good Morning America, HBO, History Channel, Hollywood Reporter, Houston Chronicle, Huffington Post = HuffPost, InfoWars = Infowars, Kansas City Star, Los Angeles Times = LA Times, MarketWatch, McClatchy, Meet the Press, Mercury News, Miami Herald, Military Times, Mother Jones, MSNBC, MTV, National Geographic, National Review, NBC, NBC News, New Republic, New York Daily News, New York magazine, New York Post, New York Times = The New York Times = NYT, New Yorker, Newsday, Newsmax, Newsweek, NPR, OAN, Orange County Register, Orlando Sentinel, People magazine, Philadelphia Inquirer, Pitchfork, Politico, POLITICO, ProPublica, RealClearPolitics, RedState, Rolling Stone, Sacramento Bee, San Diego Union-Tribune, San Francisco Chronicle, Scientific American, Seattle Times, Showtime, Slate, Sports Illustrated, SportsCenter, Star Tribune, Tampa Bay Times, TechCrunch, Telemundo, Texas Tribune, The Atlantic, The Hill, The Intercept, The New Republic, The Onion, The Verge, The Weather Channel = Weather Channel, Time magazine, Times-Picayune, TMZ, Univision, UPI, USA Today = USA TODAY, Vanity Fair, Variety, Vice News, Vogue, Vox, Wall Street Journal = The Wall Street Journal = WSJ, Washington Examiner, Washington Post = The Washington Post, Washington Times, Weekly Standard
media UZ | Gazeta.uz, Kun.uz
media VE | El Nacional, Globovision, Telesur, TeleSUR, VTV
media VN | Nhan Dan, Thanh Nien, Tuoi Tre, Vietnam News Agency, VnExpress
media VU | Vanuatu Daily Post
media WS | Samoa Observer
media XK | Koha Ditore
media ZA | City Press, Daily Maverick, eNCA, Independent Online, Mail & Guardian, News24, SABC, Sowetan, TimesLIVE
media ZM | Lusaka Times, Zambia Daily Mail, ZNBC
media ZW | New Zimbabwe, NewsDay, Zimbabwe Independent
media | afrol News, Al-Monitor, allAfrica, Amaq = Amaq news agency, Asia Times, Global Voices, Inter Press Service, Radio Free Asia = RFA, Radio Free Europe = RFE/RL = Radio Liberty = Radio Free Europe/Radio Liberty, ReliefWeb, SITE Intelligence Group, The Diplomat, The New Humanitarian, This Week in Asia, Wikileaks = WikiLeaks, Wikinews, Wikipedia
`
