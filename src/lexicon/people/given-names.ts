import { union, words } from '../word-list.js'

/**
 * Given names and surnames that the news shows, by the part of the world where they are most at home, in lower case.
 * The English, French, German, Spanish and Italian ones that compromise lists are not repeated (see `listedName` in document/readings.ts).
 */

const arabic = `abbas abdallah abdel abdelaziz abdelfattah abdelhamid abdelkader abdelmalek abdelrahman abderrahmane abdi
  abdiaziz abdirahman abdo abdoulaye abdul abdulaziz abdulhamid abdulkadir abdulla abdullahi abdulmalik
  abdulrahman abdulsalam adel adil adnan ahmad ahmed ahmet aisha ala alaa alia alija alim aliyu amal amer amin
  amina aminu amir amira amjad ammar amr anas anwar arafat aref asad ashraf asma assad atef awad ayad ayman aymen
  aziz aziza badr bahaa bandar bashar bashir basil basim bassam bassem bilal boutros bushra daoud dawood dhiyab
  dina djamel ehab elham emad esam essam fadel fadi fahad fahd faisal faiz faiza fakhri farah farid farida faris
  farouk faruk fathi fatma fatou fawzi fayez fayyad ferhat fouad fuad ghada ghaleb ghassan habib hadi hafez hafiz
  hafsa haidar haider haitham hajar hakim hala hamad hamada hamdan hamdi hamid hamza hana hanadi hanan hani hasan
  hashim hassan hatem haya haytham hazem hesham hicham hikmat hilal hind hisham hoda houda houssem huda husain
  husni hussain hussam hussein ibrahim ibtihal idris ihab ihsan ikram ilham imad iman imane imran inaya isam
  ismail issa issam iyad izzat jaafar jaber jabir jafar jalal jamal jamil jamila jassim jawad jihad jumana kamal
  kamel karam kareem karim karima khadija khaled khalid khalifa khalil khamis khayrat lama lamia latif layla leila
  lubna lutfi mahdi maher mahmood mahmoud mahmud majed majid majida malak malek manal mansour mansur maram mariam
  marwa marwan maryam masoud maysa mazen mehdi menna moammar moataz mohamad mohamed mohammad mohammed mohannad
  mohsen mokhtar moncef moqtada mostafa mouna mourad moussa moustapha muammar mubarak muhammad muhammadu muhanad
  muhsin mukhtar mumtaz munir muqtada murad musa musab mustafa mustapha muthanna nabih nabil nabila nada nader
  nadia nadim naeem naguib nahed nahla naim naji najib najla najwa nasir nasrin nasser nawaf nawal nazem nidal
  nizar noor nora nouf noura nouri nur nuri omar omer osama othman ousmane qais qasem qasim qassem rabab rabia
  radwan raed rafik rafiq ragheb rahim raja rajab rakan ramadan ramez rami ramzi ramzy rana rania ranya rasha
  rashad rashed rashid rasul rauf rawan raza reem reema riad riham rima riyad rola ruba rula saad saadi sabah
  sabri saddam sadiq saeed safa safwan sahar said saida saif sajid sakina salah salam saleh salem salih salim
  salma salman saloum sameh samer sami samia samih samiha samir samira sana saud sawsan sayed sayyid shadi shafiq
  shaima shaker shakir sharif shawki sheikha shireen shukri sirin soad sohail souad soufiane subhi suhail sulaiman
  suleiman suzan taha taher tahir talal taleb tamer tamim tarek tariq tawfiq taysir thaer turki umar umaru usama
  uthman wael wafa wahid waleed walid wassim yahya yasin yasir yasmin yasmine yasser yassin yassine yazan yehia
  youcef yousef youssef youssouf yousuf yusuf zaher zahra zaid zain zainab zakaria zaki zayd zayed zayn zeinab
  zeyad ziad zine zineb zuhair`
const persianAndTurkic = `abdolkarim abdurrahim abolfazl abolhassan afshin ahmadreza aigul akbar akin alaeddin alev alireza almazbek alp
  alper amirhossein arash ardalan arezoo aria arman armin arslan asghar ashkan askar asli atefeh atilla aydin
  ayhan ayse aysel azadeh babak bahar bahman bahram bakhtiyar batuhan behnam behrouz behzad bekir berat
  berdimuhamed berk bijan binali bolat bulat bulent burak burcu cem cemal cengiz cihan cuneyt daniyar dariush
  dauren davoud devlet dilek dilma ebrahim ebru ekrem elahe elaheh elif elnaz emel emin emine emomali emrah emre
  enes engin ercan erdal erdem erdogan ergun erhan erkan erol ersin esfandiar eshaq esmaeil esmail esra farhad
  faridoon farnaz farshad farzad farzaneh fatemeh fatih fereydoun fethullah fikret filiz firouz furkan gholam
  gholamhossein gholamreza ghorban gokhan golnaz golshifteh gulnara gulnoza gulten gurbanguly habibollah hakan
  halide halil haluk hamed hamidreza handan harun hashem hatice hessam homayoun hooman hossein huseyin husnu idil
  ilker iraj irfan islom ismet jahangir javad jeenbek kaan kadir kambiz kamran kassym kassymjomart kaveh kavous
  kazem kemal kenan kerem keyvan khosrow kianoush koray kourosh kurmanbek ladan laleh levent leyla mahin mahir
  mahmoudreza mahnaz mahsa malekeh mana mani manouchehr marjan marzieh masih masoumeh mehmet mehran mehrdad melih
  meral mert merve mesut metin mevlut mir mirza mirziyoyev mithat mitra mohammadreza mojgan mojtaba morteza
  muharrem murat narges nasim nasrollah navid nazanin nazarbek nazila nazim necati necip necmettin negar nihat
  nika niloufar nilufer nima numan nurettin nurlan nursultan nurullah okan oktay omid omurbek orhan osman ozan
  ozgur parisa parvaneh parviz pejman pelin pinar pouya rahmatollah ramazan ramin recep refik reza riza rouhollah
  roya roza ruhollah rustam rustem sadik sadyr saeid sahand sahin sajad sajjad samaneh sapar sasan seda sedigheh
  selahattin selcuk selim selin serdar serhat serkan sevgi sevim sezen shabnam shahin shahla shahram shahriar
  shapour sharareh shavkat shervin shirin siamak simin sina sinan sohrab sooronbay soraya suat suleyman tahereh
  talgat tansu tarkan tayfun tayyip teoman timur toomaj touraj tugba tulin tunc tuncay turgut ufuk ugur ulugbek
  umit vahid vural yadollah yaser yavuz yigit yildirim yilmaz yunus zafer zehra zeynep zhanar zhomart ziya zohreh`
const southAsian = `aakash aamir aarav abhay abhijit abhinav abhishek aditi aditya ahsan aishwarya ajay ajit akash akhil akhilesh
  akshay alok amartya ambika amit amitabh amol amrita anand ananya anil anita anjali anjana ankit ankita ansar
  anuj anupam anurag anushka aparna archana arif arjun arnab arun aruna arundhati arvind asaduddin asfandyar asha
  ashish ashok ashutosh asif asim aslam atal atif atul aung avinash ayaz azam azhar azmat babar bala balakrishnan
  balasaheb balram barun basant benazir bhagwat bharat bhaskar bhavna bhupesh bhupinder bilawal bimal bindeshwari
  bipin birender bishal brajesh brinda chandan chandra chandrababu chandrasekhar chandrika chetan chhota chirag
  damodar darshan debashish deepa deepak deepika devendra devi dhananjaya dharam dharmendra dilip dimuth dinesh
  dipak dipankar divya durga ehsan faheem faizal farhan farhat farooq faryal fawad fazlur firdous firoz gajendra
  ganesh gaurav gautam gayatri geeta ghulam girija girish gita gopal gotabaya govind gulam gulzar gurpreet hafeez
  hardeep hardik hari haris harish harjit harpreet harsh harsha harshvardhan hasina hemant himanshu ibrar iftikhar
  ijaz imtiaz inder indira inzamam iqbal ishaq ishrat jagan jagat jagdish jagjit jai jaideep jairam javed
  jawaharlal jaya jayalalithaa jayant jayanthi jitendra junaid jyoti jyotiraditya kailash kamala kamlesh kanhaiya
  kanwal kapil karan karthik karti karunanidhi kashif kaushik kavita khalida khawaja khurram khurshid kiran kirti
  kishore krishna krishnan kuldeep kumar kumari kunal lakshman lakshmi lal lalit lalu lata laxman liaquat lokesh
  madan madhav madhu madhuri mahatma mahela mahendra mahesh mahinda mahua maithripala malala malik mallika mamata
  mandeep maneka manish manisha manmohan mano manohar manoj manpreet maqbool masood mayank mayawati medha meena
  meera mehbooba mehmood milind mirwais mithali moeen mohan mohini mohit moin monika mukesh mukul mulayam muneeb
  murali murtaza nadeem nagendra nandini narayan narayana narendra naresh nargis naseem naseer nasiruddin nasreen
  navdeep naveed naveen navjot nawaz nazir neelam neeraj neha nikhil nilanjan nirmal nirmala nirupama nisar nisha
  nitin nitish nusrat om omprakash palaniswami pankaj parag paresh parth parthiv parvez pawan pervaiz pervez
  pinarayi piyush pooja poonam prabhakar prabhat prachanda pradeep prafulla prakash pramod pranab pranay prasad
  prasanna prashant pratap pratibha pratik praveen prem prithviraj priti priya priyanka puneet pushpa qamar
  rabindra rabri radha rafael raghav raghuram rahat rahul rajan rajat rajeev rajendra rajesh rajinder rajiv
  rajkumar rajnath raju rakesh ram ramachandra raman ramdas ramesh ranbir ranil ranjan ranjit rashmi ratan rati
  ravi ravichandran ravindra rehana rehman rekha renuka riaz rishabh rishi ritesh ritu riyaz rohan rohini rohit
  roop rukhsana rupa sachin sadhvi saeeda sagarika sahil sajith sakshi salahuddin salauddin samina sanath sandeep
  sandhya sangeeta sania sanjay sanjaya sanjeev sanjiv santosh sarath sardar sarfaraz sarita sarojini satish satya
  satyendra saurabh sayeed seema shabana shabir shahbaz shaheed shaheen shahid shahrukh shahzad shaikh shakeel
  shakib shakil shakti shamim shankar sharad sharmila sharmin shashi shaukat sheela shekhar shikhar shilpa shiv
  shivraj shoaib shobha shreya shubman shyam siddhartha sidharth sirajul sirimavo sita sitaram smriti somnath
  sonal sonia sonu soumya subhash subramanian sudha sudhir sujata sukhbir sukhwinder sultana suman sumit sunanda
  sunil sunita surendra suresh surinder surjit surya sushil sushma swapan swati tabassum tahmina tanvir tapan
  tarique tarun tehmina tejashwi tejasvi tendulkar uddhav udit uma umesh upendra usha usman vaibhav varun
  vasundhara vedanta venkaiah venkat venkatesh vidya vijay vijaya vikas vikram vikrant vimal vinay vineet vinod
  vipin virat virender vishal vishnu vishwanath vivek waheed waqar wasim yashwant yasmeen yogendra yogesh yogi
  yusra yuvraj zafar zaheer zardari zia ziaur zohra zubair zulfikar zulfiqar`
const southEastAsian = `abang abhisit adlan aireen aizat ambiga amirudin amirul anh anies annuar anthony anutin apirat arief aris arul
  azalina azizah azmin baharuddin bambang bao basuki benigno bhumibol binh bongbong budi chaiwat chau chavalit
  chee chong chuan corazon cory dayang dian dinh djoko duc dzulkefly ery fadillah fahmi faizah fajar ferdinand
  fidel gibran gringo guan hamzah hanafiah hannah hasni heng hieu hishammuddin hla hoang htin htun hun imee
  isabelo ismanizam jejomar jinggoy johari joko jokowi joma jusuf kamaruddin karpal khairuddin khairy khanh khin
  kiat kofifah kok kwan kyaw kyi lan leni liew lim linh lito luhut mahathir mahfud marzuki maung megawati minh
  mohd muhaimin muhamad muhyiddin mukhriz mustapa myint nancy nattawut nazri nga ngoc nguyen noh nooh noraini
  norhayati norodom nurul nyan ong onn paetongtarn panfilo panitan phong phuc phuong pita prabowo pramono prawit
  prayut prayuth pua puan quang quoc rafidah rafizi rahman ramos rano razak ridwan rina risa risma rodrigo roslan
  rosli rosmah saifuddin sandiaga sanoh santoso shafie shahidan shahrizat shamsul shwe sihanouk siti sivarasa soe
  soesilo sok sombat somchai somsak srettha suharto sukarno sukma surayud susi susilo suthep syafruddin syahir
  syahrul takiyuddin teguh teo teresa thaksin thanathorn thanh thant thao thein theresa thi thura tito trang tri
  trong tuan tung vajiralongkorn vicente vinh wee wiranto wong xanana xuan yeoh yingluck yudhoyono yuen yusof
  zahid zainal zaini zainuddin zambry zaw zeya zulkifli zuraida`
const eastAsian = `akie akihito akiko akio akira ami asami ayako ayumi baihui banri byung chen chiaki chiang chul chun dae daisaku
  daisuke eiji eiko eun fang feng fumio geun goro guang guo gyeong hae hajime hak hao haruhiko haruka haruki hee
  hideki hideo hidetoshi hiroaki hirohito hiroko hiromi hiroshi hisako hong hua hui hye hyun hyung ichiro il isao
  issei jae jang jeong ji jia jian jiang jiao jie jing jinping jintao jiro jong joo joon ju jun jung junichiro
  junko kaito kaori katsuya katsuyuki kazuhiro kazuo kazuyoshi keiji keiko keisuke keizo ken kenichi kenji kenta
  kenzaburo keqiang kiichi kiyoshi koichi koji kosuke kumiko kun kwang kyoko kyu kyung lei li lian liang liao lili
  ling liu lu mako makoto mamoru manabu mari mariko masaaki masahiko masahiro masako masanori masao masaru masashi
  masato masayoshi mayu megumi mei meng michiko mieko miki minoru mitsuko miyuki momoko morihiro motegi myung na
  naoki naoko naomi naoto naruhito ning nobuo nobuyuki noriko osamu peng pengfei qi qian qiang qin qing qishan qiu
  rei reiko rie rika rong rui ryo ryoko ryota ryu ryutaro sadako sakura sanae sang sara satoko satoshi seiji seiko
  seok seong seung shen sheng shigeo shigeru shin shinichi shinji shintaro shinya shinzo sho shohei shoichi shoko
  shu shuai shuichi shunichi soichiro soo soon sota suk sumiko tadashi tae taiki takafumi takahiro takako takashi
  takeo takeshi taku takuma takuya tamaki tao taro tatsuo tatsuya tetsuo tetsuya tian tomohiro tomoko tomomi toru
  toshiaki toshihiko toshihiro toshio tsutomu ui wei weiwei wen won woo xia xian xiang xiao xiaobo xiaodong
  xiaoming xiaoping xin xing xiong xiu xu xue yan yang yao yasuhiro yasuko yasuo yasushi ye yeon yi ying yohei
  yoichi yoko yong yoon yoriko yoshiaki yoshihide yoshihiko yoshihiro yoshiko yoshimasa yoshio yosuke yu yuan yue
  yui yuichi yuji yuka yukari yuki yukihiko yukiko yukio yuko yumi yumiko yun yuriko yusuke yutaka yuzuru ze
  zedong zemin zhang zhao zhe zhen zheng zhi zhiqiang zhong zhou zhu zhuo zi`
const african = `abdulai abebe abena abiola abiy abraham achille adaeze adama adebayo adedayo adeola aderonke adewale afua aimé
  akosua akua akwasi alassane alhaji almaz alpha ama amadou amara aminata andry antony assane assefa assimi atiku
  atta ayo ayodele azali babacar babagana babangida babatunde bakary balarabe bamidele bandile barthélemy bheki
  birahim blaise boima bola bongani boni boubacar brice buba bukola bulus chiamaka chidi chido chijioke chika
  chike chima chimamanda chinedu chinonso chinua chioma chukwuemeka chukwuma constantino cyril cyrille daniso
  dawda dele denis diallo didier dikgang dioncounda djibo dlamini doudou dumisani ebenezer ebrima edgar efua
  egbert ejike ekow elechi ellen emeka emmerson eniola enoch evariste eyadema fatoumata faure faustin felipe femi
  festus filipe folake folasade funke funmi gbenga getachew gnassingbe godfrey godwill godwin guillaume haile
  hailemariam hakainde hastings hery hifikepunye ibrahima idriss idrissa ifeanyi ikenna isaias isatou isioma
  issoufou jacinta jakaya jakob jammeh jigme joaquim joice jomo joram jovenel joyce julius justus kabiru kagiso
  kalifa kalonzo kamau kayode kebede kelechi kemi kenenisa kenneth kgalema kgosi khama kizza koffi kofi kojo kunle
  kwabena kwadwo kwaku kwame kwasi kwesi lamin lansana laurent lawan lazarus leymah lindiwe lwazi macky mahamadou
  mahamane mahamat malam malusi mamadou mamady mamman manasseh mandisa mandla marcel martha mathieu meles mengistu
  mitslal modibo mogoeng mohau moise mokgweetsi moses mosiuoa mpho mswati mthuli mugisha mukhisa mulatu mulugeta
  munya mutahi mwai mzwandele nafissatou naledi ndidi nelson ngozi nicéphore njoki nkem nkosana nkosazana nnamdi
  nomvula nonso ntombi nuhu nyesom obiageli obinna oby odinga okechukwu okey olu olufemi olukayode olumide oluremi
  olusegun oluseyi oluwaseun omotola omoyele onyekachi pakalitha pierre pius pravin raila rashidi reuben rilwan
  robert rotimi rugunda sadio saidu salif salva samora samuel sani seble segun sekou senzo sese seun seyni
  sibongile sibusiso sidi simba simbarashe siphiwe sipho sizwe sola solomon stephane sylvain taban tadesse
  tafadzwa taiwo tanko tatenda tawanda tedros tendai teodoro tesfaye teshome tewolde thabo thandi thandiwe themba
  thokozani tidjane titus tolu tonye toyin tshepo tshering tumelo tunde uche uchenna uhuru umaro uzodinma victoire
  wale wangari wavel wiliam winnie wole workneh wycliffe yakubu yaw yayi yemane yemi yeshi yohannes yoweri zenawi
  zoleka zondwa zweli zwelinzima`
const slavicAndBaltic = `agnieszka albena aleksandar aleksandr aleksandra aleksei aleksej aleksey alena alexandr alexei alexey alisher
  alla alyona anastasia anatoli anatoliy anatoly andrei andrej andrejs andrey andris andrius andriy andrzej anton
  antonin arkady arseniy artem artur artyom bartosz beata bogdan bohdan bohuslav boiko boris borislav boyko bozena
  bozidar branko bronislaw dalia daria dariusz denys dmitri dmitrij dmitriy dmitry dmytro dorota dragan dragana
  drago dusan egor ekaterina elena elvira emil evgeni evgenia evgeny fedor gabriela galina gennadi gennady georgi
  gintaras gitanas gordana gorica grigori grigory grzegorz hanna hennadiy hristo igor ihor ilya inna irena irina
  iryna ivan ivana ivanka ivica ivo iwona jacek jadranka jadwiga jakub jan janez janusz jaroslav jaroslaw jarosław
  jelena jerzy jevgeni jiri jitka josip jozef juraj kaja kamil karel karin karol karolina katarzyna kateryna
  kazimierz kirill klaudia kolinda konstantin kristijan krzysztof ksenia kyrylo larisa larysa lech leonid lesya
  lev lidia linas lubomir ludmila luka lukasz lyubov lyudmila maciej magdalena maksim maksym malgorzata marcin
  marek maria marija mariusz marko matej mateja mateo mateusz maxim michal mihail mikhail mikola mikolaj mile
  mileva milica milo milorad milos miloš miro miroslav miroslaw mladen mykhailo mykola nadezhda nadiya natalia
  nataliya natalya nebojsa nenad nicolae nikita nikola nikolai nikolay nina oksana oleg oleh oleksandr oleksiy
  olena olga olha ondrej pavel pavlo pawel petar petr petras petro piotr plamen predrag radek radoslav radoslaw
  radovan rafal ramzan ratko robertas rosen rumen ruslan saulius sergei sergej sergey sergiy serhii serhiy simeon
  slavko slobodan snezana stanislav stanislaw stanka stefan stepan stipe svetlana sviatlana svyatoslav tadeusz
  taras tatiana tatjana tatyana tihomir tomas tomasz tomislav tsvetan uladzimir ursula vaclav vadim vadym valdas
  valdis valentin valentina valeri valeria valeriy valery vasil vasily vasyl veselin viacheslav viktor viktoria
  viktoriya vilma vitali vitalii vitaliy vitaly vlad vladimir vladislav vlado vladyslav vojislav vojtech volodymyr
  vsevolod vuk vyacheslav waldemar wieslaw witold wladyslaw wojciech yana yaroslav yegor yekaterina yelena yevgeni
  yevgenia yevgeny yevhen yulia yuliya yuri yuriy yury zbigniew zdenek zdravko zelimkhan zlatan zlatko zoltan
  zoran zsolt zuzana`
const otherEuropean = `achim adriaan agneta aki aleksis alexandros alexis ambroise anders andreas anke annegret annika antonis antti
  apostolos arne arno arturo asbjorn astrid aurelie axel bart bas bengt benoit bente bernd bernt birgit birgitta
  bjarne bjorn björn bodo borge borut brynjar calin carl-gustaf carsten catalin cees charalambos christos claus
  constantin constantine costas crina daan dacian dag dagmar dieter dietmar dimitri dimitris dirk dorin dragos
  eberhard eckart egon eirik elias elke elmar ercole erna esko espen evangelos evi fabrice ferenc fofi folkert
  franck frank-walter franz frauke friedrich fritjof fritz geert gerd gerhard gerrit gert gijs gilles giorgos
  guenter gunnar gunter gyorgy gyula günter günther halldor halvor hannelore hannes hans hansjörg harald harri
  hartmut heike heikki heiko heino heinrich heinz helge helle helmut henk henrik herbert hermann hilde holger
  horst hubertus ib imre inga inge ingo ingrid ioannis ion ionut istvan iulia jaakko jaap janis janne janos
  jean-claude jean-luc jean-marie jean-pierre jens jeppe jeroen jochen joerg johan johannes joost jorg jorma
  joseba jozsef juergen juha jukka julien jurgen jutta jörg jürgen kaarina kai kari karl-heinz karl-theodor
  karlheinz karsten katja katrin katrín kees kersti kimi kjell klaas klaus klemens knut konrad konstantinos kostas
  kristalina krisztina kyriakos lajos lars lasse laszlo laurens lefteris leif lennart liam lise lothar luc ludovic
  ludwig lutz lászló maarten mads magne magnus mairead maite malu manfred margaretha margrethe mariano mariya
  martti matteo matthias matti mattias maud maurits mauro merete mette michalis mihai mihaly mika mikael mikel
  mikko miklos mikulas mircea mogens morten nicos nicușor niels niklas niko nikolaj nikolaos nikolas nikos nils
  norbert olaf olav ole olli olof orban orsolya oskar osmo otmar otto paavo panagiotis panos paschal patrice
  pavlos peder pedro-pablo peer pekka per perttu petter petteri philippe piet pieter pim poul prokopis rainer ralf
  ralph rasmus reiner reinhard renate riccardo risto roelof rolf rolv ronnie ruud sabine saku sander sanna sauli
  sebastian sebastien severin siegfried sigmar sigmund silke silvana sinead sofie soren stavros stefanos steffen
  stelios sten stig stijn stine svante svein sven søren taavi tanja tarja thanos theodor theodoros thibault
  thierry thilo thorbjorn thorsten tibor tim timo timo-pekka tjeerd toivo toomas torben tore torsten traian trine
  trond tuomas udo uffe ulf uli ulla ulrich ulrika ulrike uwe vangelis vasilis vassilis veit viktoras villy
  viorica vittorio volker walther werner wiebe wilhelm willem willy wim winfried wolfgang wouter xavi xavier yanis
  yann yannis yiannis yves zeljko zoe`
const iberianAndLatin = `adolfo adriano agustin agustina aitor alberto aldo alejandra alejandro alfonso alfredo alonso alvaro amparo ana
  anabel andres anibal antonio aparecido armando arsenio augusto aureliano baltasar beatriz begona benedito benito
  bernardo bertha blanca bruna caetano camila camilo candido caridad carles carlos carme carmen catalina cecilia
  celso cesar cezar ciro clara claudia cleber clemente concepcion consuelo cristian cristiano cristina cristobal
  cuauhtemoc dagoberto delcy diego diosdado domingo dorival edilson edmundo eduardo efrain elian eliseo elpidio
  emiliano emilio enric enrique ernesto esteban estela eugenio evaristo evo fabio fabiola fabricio facundo
  federico felix fermin fernanda fernando flavio francesc gabriel genaro geraldo gerardo gerson gilberto gilson
  ginés gonzalo gregorio guilherme guillermo gustavo heberto hector helio henrique hernan hernando hugo humberto
  ignacio ildefonso imelda ines inigo isidro jaime jair javier jeanine joao joaquin jordi jorge jose josefa
  josefina josep josé joão juana juanita juliana julieta julio justo laureano lautaro lazaro leandro leonel leonor
  leopoldo lionel lorenzo lucho lucia luciano luis luisa luiz macarena manoel manolo manuel marcelo marcia marco
  marcos margarida mariana maribel mario marisa marisol marta mateus matias mauricio maximo michelle miguel
  milagros mireya moises monica nacho nadir narciso natividad neymar nicanor nicolas nilda noemi norma octavio
  olavo oriol osvaldo otoniel pablo paloma paulina paulo pedro pilar quim raimundo ramiro ramon raul regina
  reinaldo renan renato ricardo rigoberta roberto rocio rodolfo rogelio rogerio romulo ronaldo roque rosa rosario
  ruben sabino salomon saul sergio silvia silvio simon socrates soledad susana tabare tadeu tarcisio tareck thiago
  tiago ulises unai valdir vasco veronica vinicius virgilio wagner wilfredo wilson ximena xiomara yadira yamila
  yoani yolanda zulia`
const englishAndOther = `abbie adair adele alan alanna alastair aleister alistair amari amelia andy angelica
  angus ann annalise anne anote ansel anya aoife aram ararat archie aretha arlo armen arpi artak arwen asher
  ashton atticus audra avigdor aviv avraham ayelet bailey barack barbara beckett ben benny bernie beto bettye
  bezalel biff bill binyamin bob bobbie bobby bougainville brad braden brady breanna brendon brenna brett briar
  bridgette bronwyn bruno bryce bryson caden caitlin caitlyn caleb callum cam carey carly carol carrie cassius
  cedric chantal charlie charlotte chaz chesa chet chloe chris ciara clarke clayton clint coby cody colby colin
  colm conor conrad cordell corey courtney craig creighton crispin curt dafydd dan dani daphne daren darin
  darlene darrell darren darryl dashiell dave davey davion davit deandre deanna declan delroy demi denzel
  derrick deshawn desmond devin diarmuid dick dion dolores dominic don donna donnell dontae doug dougie dov drew
  duane dwayne dwight dylan eamon eamonn ebony ed eddie eduard ehud eilidh eitan eli eliezer elijah elise elon
  elton emmett enda enele eoin eric errol esme ethan euan eva evander evens evie ewan fatima fergal fergus
  finlay fiona fionnuala flora flynn francisco frank frankie fred freddie gadi gagik gareth garnet garrett garry
  gary gavin gemma geoff geordie george gerry gevorg gideon gilad gina ginny giorgi glenda glenn golda gordie
  graeme graham granville greg greta griff gwen gwyneth haim hamish hank hanoch harley harriet harrison harry
  harvey hayden hayley heath heidi henry hermione hester hillary hollie homer hone hovik howie hugh huw iain ian
  imogen iona ira irakli isaac itamar itzhak izzy jace jacinda jack jackie jada jaden jake jamaal jamar james
  jamie jane janelle jared jarrod jarvis jason jaxon jayden jaylen jean jeb jed jeff jen jenna jenny jeremiah
  jermaine jerome jerrod jerry jesse jill jim jimmie jimmy joan joanie jodi jodie joe joey john johnnie johnny
  jojo jon jonah jonathon jono jordyn josaia josh josiah josie juan jude jules kaitlyn kakha kara karen karine
  kasey kate katelyn kathleen kathryn katie katy kausea kayla kaylee kayleigh keanu keely keir keisha keith
  kellie kellyanne kelsey kelvin kendall kendra kendrick kenny kerry kerstin keshia kevin kieran kiribati
  kirsten kirstie kirsty kit kris krista kristen kristi kristin kristy kurt kyla kyle kyrie kyrsten lacey
  lachlan lamar lana lara larry lashawn latasha latisha latoya laverne leah leanne lebron len lennox leon leroy
  leslie lester levi levon lew lexi lila linda lindsay lindsey liz liza lloyd logan lonnie lorna lorraine lou
  louis lowell luann lucas lucian luke lyle lyndon lyndsey lynette lynn lynne mabel mack mackenzie maddie maeve
  maggie maisie malcolm malia mandy marama marcus margie margot mariah marianne mark marla marlon marsha martin
  marty mary matt maude maureen mavis maxine mckenzie meagan meg megan meghan meir mel melania melanie menachem
  merle merrick mervyn mia micah michaela mick mickey mikayla mike mikhaila mikheil millie milt miri mitch mitt
  moira molly monty morag moshe muriel murray myles myra myrtle naftali nanci natasha nate ned neil nell nick
  nicky nicola nicolle nigel nikki nikol nino nir nitzan nolan noreen norman ofer ofir ollie omri oona opal
  oprah orly orrin oswald padraic padraig paige paisley pam pat patsy patti paul paulette payton peggy penelope
  peter petra peyton phil philippa phoebe phyllis pippa polly poppy preston priscilla prue quentin quincy quinn
  rae randall randi randy raphael rashida rawiri reece reese reggie reid reilly rex rhiannon rhonda rhys richie
  rick ricky riley rita rivka rob robbie robyn rod roddy rodney roger ron ronan rory rosalind rosalyn rosie ross
  roxanne roy ruairi rudy rufus rupert russ ruth ryan sabrina sadie sally salome sam sammy sandra saoirse sasha
  scott seamus sean seb serena serge serzh seth shai shalva shane shania shannon shaquille shari sharon shaul
  shaun shauna shawn shayla sheila sheldon shelley shelly sheryl shimon shirley shlomo sid simone siobhan
  sitiveni skye sloane sophie spencer stacey stacy stan stephanie stephen sterling steve stevie stew stuart sue
  susie suzanne suzy sybil tabitha tad tamar tamara tame tameka tammy tania tanisha tanya tara tasha ted tedo
  temur terence teri terrance terrell terri terry tess tessa tex thaddeus thea theo tia tiffany tigran tilda
  timmy tina todd tom tommie tommy toni tony tonya tracey traci tracy travis trevor trey tricia trina trish
  trisha tristan trudy tuilaepa tyler tyra tyrone tyson tzachi tzipi ulysses uri uzi vahe val vance vanessa
  vaughn vazgen velma vern verna vernon vic vicki vicky victor vince virgil vivian vivienne voreqe wally walt
  wanda warren wendell wendy wes wesley whitney whoopi wilbur willa william willie wilma winona winston wyatt
  xander yaakov yael yair yakov yariv yehuda yigal yisrael yitzhak yoav yohanan yonatan yossi yuli yuval yvette
  yvonne zach zachary zack zane zara zaven zeev zeke zelda zoey zurab zvi`

/** Given names in lower case. */
export const givenNames = words(
  [
    arabic,
    persianAndTurkic,
    southAsian,
    southEastAsian,
    eastAsian,
    african,
    slavicAndBaltic,
    otherEuropean,
    iberianAndLatin,
    englishAndOther,
  ].join(' '),
)

/** Given names that are also words or places: alone they say little, before another name they say much. */
export const doubtfulGivenNames =
  words(`abbott abd abel ada adam adem alexandria ali amber angel april arab arda asia ata august aurora austin autumn aye
  baris baron barron beau bella berlin bishop blake blessing boston brandy bristol brook brooke brooklyn buddy can
  candy carolina chad chance chang chase chelsea chester cheyenne chin chip christian chuck clay cliff colonel
  cuba daisy dakota dale dallas dam datuk dauphin dawn dean del democrat deng deniz denver desta devon dewi
  diamond doctor dong dot duke dung earl earnest eden elsa england esi eve faith felicity finn fleur florence
  florida fortune gay gene general georgia german gift ginger gloria glory goodluck grace grant guadalupe gul guy
  hai happy harmony haven hazel heather hero ho holland holly honor hope houston hu hudson hung hunter hyderabad
  imam in indra innocent iran ireland iris isla islam israel ivory ivy jackson jade jasmine jay jazz jersey jesus
  jewel jin job jordan joy judge june justice justin karma kennedy kent kenya kim king labor labour lance laurel
  leo liberty lily lin lincoln linden london long louisiana lourdes lucky lucy lula madison mae maha mai major man
  marina marsh mason max may maya me mecca medina melody mercedes mercy mi milan miles min mina mine ming minister
  mint miss missy misty mo moe montana montgomery moon moor more morgan morning most mount much mud muse must my
  nam name nan nana nay neo never new nice night noble norm nova now odessa olive onur ora orange orlando oscar
  paris pastor patience pearl penny peru pete phoenix ping pope precious presley prince prosper prudence raven ray
  reagan republican reverend rich rio robin rock roma roman rose rosemary rowan royal ruby rusty sage salvador san
  sandy santiago savannah scarlett scout shan sheikh shelby si sidney sienna sierra silver singh sister skip sky
  so sofia sol son song sonny spring sri star stone storm suede sultan summer sun sunday sung sunny sydney syed
  tanner taylor tea teddy temple terra tiger tin ting tokyo tong tori tory trent trinity troy tucker tun tunis ty
  umm umut unal union valentine van veli ventura vera verity verona victoria victory vienna violet virginia wade
  walker wan ward wayne wells west will win windsor wisdom woody yasar young zion`)

/** Surnames in lower case: after a title or alone, they tell of a person. */
export const surnames =
  words(`abbasi abbott abdullah abdullahi abe abubakar aceves adams adebayo adelaja adeleke adesanya adeyemi afolabi
  afolayan agarwal agbaje agyeman ahern ahmadi ahmadinejad ahmed ahtisaari akintola akram alam albanese albright
  alekseev alexander aliyev allawi allen alvarado ambani amiri amoah andersen anderson andersson ando andrade
  ansah ansari anwar aoki appiah appleby aquino arafat araghchi archuleta ardern arnold arroyo asad asante
  asghar ashcroft ashton assad assange atiku attenborough aung avramopoulos ayodele azarov azeez aznar ba
  bachelet bachmann badawi baghaei baghdadi bah baidoo bailey bajwa baker balakrishnan balkenende ban banda
  bandaranaike banerjee banerji bangura banks baptiste barak barber barghouti barlow barnes barrett barron
  barroso barry barton barzani basu batista bauer beasley becker beckett beckham begum bekele bell bennet
  bennett benson bentley berlusconi bernanke bernard bernstein bertrand bezos bhandari bharara bhatt
  bhattacharya bhutto bianchi biden bildt bird bishop biswas blackwell blair blanchard blankenship blinken
  bloomberg boakye boateng boehner bolsonaro bolton bondarenko bonnet boris borrell bose bosworth bouazizi
  bouteflika bowman boyd boyle bradley bradshaw brady brahimi brandt braun braverman brennan brezhnev briggs
  brock brooks brown bruno bryant buffett buhari burnett burns burton bush butler buttigieg bytyqi cabrera
  calderon calhoun callahan camacho camara cameron campbell cantu cardenas cardoso carlson carney carpenter
  carrillo carroll carter case castaneda castro ceausescu cervantes chakraborty chambers chan chandrasekaran
  chatterjee chaudhary chaudhry chaudhuri chavez cheney cheung chiba chidambaram chiluba chirac chisholm cho
  choi chowdhury christensen chua chung churchill cisse clark clayton clegg clements clinton cochran coen cohen
  cole coleman collier collins colombo comey compaore compton conner connolly conrad conte conteh conti conway
  cook cooper copeland corbyn correa cortez costa coulibaly cox craig crawford cristina cross crowley
  cruickshank cruz cummings cuomo curtis d'souza dahal dahlan dalai daly daniels darling das dasgupta daugherty
  davis davutoglu dawson deb decker delaney dempsey deripaska desai deshmukh deshpande devi dhaka diallo diarra
  diaz dickson dillard diop dixon djokovic djukanovic dlamini dodik dodson dogan dombrovskis donaldson donovan
  dorsey dougherty doyle draghi drake dube dubois duda dudley duffy duncan dunlap duque durand durbin duterte
  dutt dutta eaton eberhart edano edwards eisenhower elbaradei elliott ellis endo enkhbold erdogan erekat erhard
  erickson eriksson esposito essebsi evans everett eze fabius fadnavis fall farage fashola fauci federer fedorov
  feinstein ferguson fernandes fernandez fernando ferrari ferreira figueroa fillon finch finley fischer fisher
  fitzpatrick flanagan fletcher flores flowers flynn fonseka fontaine ford foster fournier fox francis franco
  francois franklin fraser frazier friedman frost fujii fujimori fujita fukuda gaddafi gadkari gaetz gaines
  gallegos gallo galvan gandhi ganguly gantz garcia garland garrett gates gauck gbagbo gbowee gehlot gemayel
  geoghegan ghani ghosh gibbs gibson gilbert gillespie gilmore gingrich giordano girard girma giscard giuliani
  glass goh gomez gonzales gonzalez goodwin gorbachev gordon gore goto gove gowda graham grassley gray greco
  green greenspan griffin guaido gueye guillen gul gupta gusmao gustafsson guterres guthrie gutierrez haas
  habibie hadi hagel hague hahn haile haley hamilton hammond hancock haniya haniyeh hanna hansen hanson hara
  harada hardin hariri harmon harper harrington harrison hart hartman hartmann hasegawa hashimoto hasina havel
  hawkins hayashi hayes haynes hebert hegseth henderson henry henson herman hernandez hicks hidalgo hill hinton
  hitler hodge hodges hoekstra hoffmann hofmann hogan holcomb holden hollande holloway holmes hooper hoover
  horton hossain howard howell hu hubbard huerta huff huffman hughes humphrey hunt hunter huntsman hurst
  hussaini hussein hutchinson huxley ikeda imai ingram inoue inouye iqbal irwin ishida ishii ishikawa ivanov
  iyer izetbegovic jackson jacobs jacobson jadhav jagan jain jaishankar jaitley jammeh jang jarvis javed
  jayawardene jeffries jenkins jensen jha jiang jimenez jinping jintao johansen johansson johnson jones joshi
  juncker jung juppe kabila kaczynski kagame kaine kalla kallas kamara kamau kaminski kaneko kapur karimov
  karlsen karlsson karzai kasich kasuri katju kato katz kaunda kaur kavanaugh keane keita kejriwal kelly kemp
  kendrick kennedy kenny kenyatta kerr kerry kessler keynes khamenei khan khatami khatri khatun khodorkovsky
  khomeini khrushchev khumalo khurana kibaki kiir kikwete kim kimura king kipchoge kiprop kirby kirchner kirk
  kishida kissinger klein klitschko klopp knight kobayashi koch kohl kohli koirala koizumi konate kondo kono
  korhonen koroma kovac kovacic kovacs kovalenko kowalczyk kowalski kozlov kravchenko kravchuk krishnamurthy
  kristiansen krugman kuchma kucinich kudo kudrin kuleba kulkarni kumar kumaratunga kushner kuznetsov
  kwasniewski laden lagarde lahoud lal lama lamb lambert lamont landry lane larsen larson larsson laurent lavrov
  lebedev leblanc lee lefebvre leonard leroy letta leung levin lewandowski lewinsky lewis li lieberman liew lim
  lin lincoln lindner lindsey little liu livingston livni lloyd logan lombardi long lopez love lowery loya
  lozano lucero lukashenko lula luna lundgren lynch ma macdonald machel mackenzie maddox maduro mahajan mahama
  mahathir mahmood mahmud major makarios makinen maldonado malhotra malik maliki malla malone mancini mandela
  mandelson manuel mao maradona marin marino marquez marsh marshall martinez maruyama mason masood massey
  mathews mathis matsuda matsumoto matthews mattis maxwell mazumdar mbappe mbaye mbeki mcauliffe mcbride
  mccain mccall mccarthy mcclure mcconnell mccormick mccoy mccullough mcdaniel mcdonald mcdowell mcgee mcguire
  mcintosh mcintyre mckay mckee mckinney mcknight mcmaster mcneil mcpherson medvedev mehta melenchon melendez
  meles melton mendes menon mensa mensah mercado merkel merritt merz meshaal messi meyer michaels michel
  middleton mikati miliband milinkevich miller milosevic mirza mirziyoyev mishra mitchell mitra mitterrand miura
  miyamoto miyazaki mladenov mladic mnangagwa mnuchin modi mohammadi mohanty mokoena montes monti montoya moon
  moore morales moran moreau moreno moretti mori morita morozov morris morrison morse morsi morsy moses mosley
  mossadegh mousavi moyer moyes moyo mubarak mueller mugabe muhyiddin mujica mukherjee mukhopadhyay mullen
  muller mullins mulroney mulvaney munro murakami murillo murkowski murphy murray museveni musharraf musk
  mutharika mutua mwangi myers müller nadal naidu naik nair najib nakagawa nakajima nakamura nakasone nakayama
  napolitano narayanan nash nasheed nasrallah nasser navalny nawaz nayak nazarbayev ncube ndiaye ndlovu nehru
  nelson netanyahu neumann newsom nguyen nieminen niinisto nilsen nilsson nishimura nixon niyazov njoroge nkosi
  nkrumah nkurunziza noda nolan noriega norquist norton novak novikov nowak nwachukwu nwankwo nwosu nyerere
  o'brien o'connor o'donnell o'neill o'reilly o'sullivan obama obasanjo obi obiora obrador ochieng ochoa
  odhiambo odinga odom ofeish ofori ogawa ogunleye ohno okada okafor okamoto okeke okonjo okonkwo okoro oladipo
  oliver olmert olsen olsson omar omondi oneal ong ono onwuka onyango orban orozco orr ortega osborn osborne
  osei ostrander oswald otieno otsuka ouattara owens owolabi owusu oyelaran ozal ozturk pacheco padilla page
  pahlavi palin palmer pandey panetta papademos papandreou parikh park parker parks parrish parsons passos
  pataki patel patil patterson patton paul paulson pawar paxton payne pearce pedersen peer peirce pelosi pence
  pennington peres perez perry persson peters peterson petraeus petrov pham phelps phillips phiri pichai pillai
  pillay pineda pinochet pittman pool poole popov poroshenko porter potter poudel powell powers prakash prasad
  pratt prescott price prodi psaki puigdemont putin qaddafi qarase quinn quintero qurei qureshi rabbani rabin
  rafsanjani raghavan rahman raisi raja rajan rajapaksa rajoy ramaphosa ramirez ramos ramsey randall randolph
  rangel ranjan rao rasmussen rathod rathore rawat rawlings raymond reagan reddy reed reeves reid reilly
  reinfeldt renzi reyes reyna reynolds ricci rice richard richards richardson richter riley rios ritter rivera
  rivlin rizvi rizzo robbins roberts robinson robles robredo rodgers rodriguez rogers rogozin rohani   romano romero romney ronaldo roosevelt rosales rose rosenstein ross rosselló rossi rouhani rousseau rousseff
  roux rowe rowland roy royal rubio rudd rumsfeld russell russo rutte ryan saakashvili sadat sadr sahin saito
  sakai sakamoto sakharov salazar saldana salinas salmond salvini samaras sampson sanchez sanders sankara
  santorum santos sanusi sarkar sarkozy sasaki sassou sato sawyer scalia schaefer schauble schmidt schneider
  scholz schroder schroeder schröder schultz schulz schumer schwartz schwarz schwarzenegger schäfer semenov sen
  sengupta serrano sesay sessions sethi shafiq shah shahbazi shaikh shannon shapiro shapour sharapova sharif
  sharma sharon sharp shaw shekau shelton shepard shepherd sheppard sherman shevardnadze shevchenko shibata
  shields shimizu shinawatra shipley shoigu short shrestha sibanda siddiqi siddiqui sidhu silva simmons simon
  simpson sinclair singh singleton sinha siniora sinwar sirleaf sisi sisulu sithole skinner sloan smirnov smith
  snow snyder sobchak sodhi sokolov soleimani solis solomon solorzano sonia sorensen soros sotomayor sow sparks
  spencer srinivasan stafford stalin stanton starmer steel steinmeier stephens stephenson stevens stewart
  stoltenberg strauss strickland stringer sturgeon suarez subramaniam subramanian suga suharto sukarno sullivan
  sunak sutton suzuki svensson swan swanson sweeney swenson sy szymanski takagi takeuchi talabani talat tamang
  tamura tan tanaka tandja tang taniguchi tapia tapper tarar tate tendulkar terrell tesfaye thaci thackeray
  thaksin thapa thatcher thomas thompson thornton timoshenko tiwari tkachenko todd touadera toure townsend
  traore travis trejo trevino tripathi truman trump truss tsai tsang tshisekedi tsipras tsvangirai tucker
  tudjman turnbull turner tusk tutu tymoshenko uchida ueda underwood usman usmani vajpayee valdez valentine
  vance vaughn vega velayati velazquez velez venkatesan verma vieira villanueva villarreal villepin vincent
  virtanen volkov vucic wada wade wagner walesa walker wallace walsh walters walz wang wanjiru ward warren
  washington watanabe waters watkins watson weah weaver weber weinstein weiss wells west westerwelle whitaker
  white whitehead whitfield whitney wickramasinghe wickremesinghe widodo wiggins wilcox wilder wilders wiley
  wilkerson wilkins williams willis wilson winslow winters winton wisniewski wojcik wolf wolfe wolfowitz wong
  wood woodard woods woodward wright wu wyatt xi yadav yahya yamada yamamoto yamazaki yanukovich yanukovych
  yar'adua yates yatsenyuk yellen yeltsin yilmaz yokoyama yoon york yoshida young youssef yousuf yu yudhoyono
  yunus yushchenko yusuf zaidi zaman zapata zapatero zardari zarif zavala zedillo zelenskiy zelensky zelenskyy
  zeman zhang zhao zhivkov zhou zhu zia zidane zielinski zimmerman zimmermann zuckerberg zulu zuma zyuganov`)

/** Particles that surnames begin with, apart or grown together: "van Dyke", "DiCaprio". */
export const surnameParticles = words('al da de di el van von')
/** Particles that can open a name. */
export const openingParticles = union(surnameParticles, words('bin del der dos ibn'))
/** Small words that link the parts of a family name; offices before a name are told by them. */
export const linkingParticles = union(openingParticles, words('ap arap binti den do du la le ter y'))

/** Small words inside the names of people: "Ursula von der Leyen", "Osama bin Laden", "Abd al-Aziz". Hyphens around them do not matter. */
export const nameParticles = union(
  linkingParticles,
  words(`abd abu af anak as ash at bint dal degli dei della des e las lo los ould san ul vande vander vom zu`),
)
