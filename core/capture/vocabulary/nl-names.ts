import { wordSet } from './phrase-list';
/** Given names heard in the Netherlands: they tell a name from a word at the start of a sentence. Without accents. */
export const GIVEN_NAMES: ReadonlySet<string> = wordSet(
  'aad aaltje aart abdel abdelkarim abdul abdullah abel ad adam ada adil adriaan adriana aicha ahmed ahmet aisha albert aldert ',
  'alex alexander alexandra ali alice alicia alie amber amina amir amira amy an andre andrea andreas angela angelique anita ank anke ',
  'ankie ann anna anne annebel anneke annelies anneloes annemarie annemiek annet annette annick annika anniek anouk anton antoine ',
  'antonio antoon ari arie arjan arjen armand arno arnold arnoud arthur arwen ashley asha astrid aukje auke ayse aziz babette babs bahar ',
  'barbara barend baris bart bas bastiaan bea beate bert berber berend bernadette bernard bert berthe bertus bianca bibi bilal birgit ',
  'bjorn bo bob boris boudewijn brahim bram brenda brigitte britt bruno burak cas casper carel carin carla carlijn carlo carlos carmen ',
  'carola carolien caroline casper cato cecile celine chantal charlotte chiel chris christa christel christiaan christian christien ',
  'christina christine cindy claire clara claudia claus clemens co coby coen colette conny cor corinne corine corrie cornelis ',
  'cynthia daan daisy dagmar dana daniel danielle danny daphne dave david debbie debora dennis derk desiree diana dick diede ',
  'diederik dieke dieuwke dilan dineke dion dirk djamila dolf dominique don donna dorien doris dorothee douwe driss durk dylan ed ',
  'eddy edith edo eduard edward edwin eef eefje eelco eelke egbert eline elise elif elisa elisabeth elke ella elle ellen elly ',
  'els elsa elsbeth else elske emiel emil emily emine emma emmy emre engel eric erica erik erika ernst erwin esmee esther eugene eva ',
  'evelien evelyn evert ewald ewout fabian fabienne faisal farah farid fatih fatima fatma feike felix femke fenna ferdi ferdinand fien ',
  'fleur flip floor floortje floris fokke folkert francien francis francisca frank frans fransje fred freddy frederik frederike ',
  'freek frits froukje funda geert geertje geesje gea gemma george gerard gerben gerda gerdien gerjan gerrie gerrit gert gertjan ',
  'gertie gertrud geurt ghislaine gijs gijsbert gina gino giovanni gisela gitta glenn godfried goos greet greetje greta guido guus ',
  'hafid hakan halima hamid hamza hanna hannah hanne hanneke hannie hans hanna harm harmen harold harriet harrie harry hasan hassan ',
  'hatice hedwig heidi heike hein heleen helena helene helma hendrik hendrika henk henkjan hennie henny henri henriette henry herbert herma ',
  'herman hermien hester hilde hilda hille hind hidde hugo hussein huub ibrahim ida ilias ilja ilka ilona ilse imane imke imre ina ine ineke ',
  'inez inga inge ingeborg ingrid ira irena irene iris irma isa isaak isabel isabelle isabella ismail ivan ivar ivo ivonne jaap jaco jacob jacqueline ',
  'jacques jade jael jaimy jamal jan jana janine janna janneke jannes jannie jans jantine jantje jantien jarno jasmijn jasmin jasper jaydee ',
  'jaimie jean jeannette jeannine jef jelle jelmer jens jenneke jennifer jenny jeroen jesse jessica jet jetske jetty jill jim jimmy jo joan joanna ',
  'joanne job jochem jochen joel joeri johan johanna johannes john joke jolanda jolande jolien jolijn jonas jonathan jonna joop joos joost jop joran jordy ',
  'jordi joris jos jose josephine joshua josien joyce jozef judith juliette julia juliaan julian julie jurgen jurre jurriaan jorn justin justine ',
  'kaan kadir karel karen karim karima karin karina karlijn kars kasper kathelijne katinka katja kay kees kelly kemal kenneth kevin khadija khalid kiki kim ',
  'kirsten klaartje klaas klaus klasien koen koos krijn krista kristel kristian kristin kyra laila lana lars laura laurens laurent leen leendert leentje leila leni ',
  'lennart leo leon leonie leonoor leontien leonard levi lia lianne lidewij lidy lien lieke lies liesbeth liesbet lieselot liesje lieve linda linde lindsey lineke linn lisa ',
  'lisanne lisette lobke loek loes loesje lonneke lotte lou louis louise loubna luc luca lucas lucia lucie luciano luise luuk lydia lynn maaike maarten machteld ',
  'madelief madelon mahmoud malika malou manon manou manuela mara marc marcel marcella marco margo margot margreet margriet maria marian marianne marie marieke marielle ',
  'marieke marieke marije marijke marijn marijn marika marilyn marina mario marion marisa marit marita marja marjan marjolein marjolijn mark marlies marlene marleen ',
  'marlou marloes marnix maroesja marten martha martien martijn martin martina martine marvin mary mathieu mathijs mathilde matthias matthijs mats maud maura ',
  'maurice maurits max maxim maxime mechteld mees mehmet meike melanie melissa melle melvin menno mercedes merel merijn merle meryem mia michael michel michelle michiel ',
  'mick mieke mien miep mies mila milan mildred milou mimi mina mira miranda miriam mirjam mirte mirthe mirella mo mohamed mohammed moniek monique monika mounir ',
  'mourad muriel murat mustafa myra myrna myrthe nadia nadine najat najib naomi natalie natasja nathalie nel nelleke nellie nelly neeltje nick nico nicolaas ',
  'nicole niek niels nienke nikki nina nine nino noa noah noel noor noortje nora norah norbert noud nourdin nout nuray obe oda olaf olav olga oliver omar onno orhan oscar osman ',
  'otto ozlem paco pam pascal pascalle patricia patrick patty paul paula paulien pauline pedro peggy pepijn peter petra petronella phil philip philippe pia pien pier piet ',
  'pieter pieternel pieter-jan pim pleun pleuni priscilla puck quinten quirijn rabia rachel rachid rachida rafael ralf ralph ramon ramona raoul raymond rebecca reinder ',
  'reinier reinout rein rem remco remi remy renate rene renee renske rianne ria ricardo richard rick rico rien rieke riet rik rina rinus rinske rinke rita rob robbert robert ',
  'robin rocco rodney roderick roel roelof roeland roelie rogier roland rolf roman romy ron ronald rosa rosalie rosanne rosemarie roos roosmarijn rowan roxanne roy ruben rudi rudolf ',
  'rudy rutger ruth ruud ryan saar saartje sabine sabrina said saida sake salima salma sam sami samir samira samuel sander sandra sanne santje sara sarah saskia sebastiaan selim selma serge sevda shirley sharon ',
  'sheila siebe siebren siegfried siem sien sietse sietske sigrid sil silke silvia simon simone sjaak sjoerd sjors sjoukje soe sofia sofie sofian sonja sophie soufiane stef stefan stefanie stein stella sten stephan ',
  'stephanie sterre steven stijn storm suleyman susan susanne suzan suzanne sven svenja swen sybren sylvia sylvie taco tamar tamara tanja tara tarik ted teddy teun teunis tess tessa theo theodoor thea ',
  'theresa therese thijmen thijs thom thomas tibor tiemen tijl tijmen tijn tijs tim timo timon tina tineke tirza titia tjalling tjarda tjeerd tjitske tobias toine tom tommy ton tonny toon toos ',
  'trees treesje trijntje trudy truus tugba twan ubbo ugur ulrike ursula valerie vanessa vera verena veronique victor victoria vincent vera viola viktor violet walter wanda ward wendela wendy ',
  'werner wessel wesley wiebe wiebke wietske wijnand wil will may wilbert wilco wilfred wilhelmina wilhelm willeke willem willemien willemijn willy wilma wim wina winnie wobbe wouter wubbo xander ',
  'xandra yannick yara yasin yasmin yasmina yasmine ybe yesim yolanda yorick youri youssef yunus yvette yvonne zainab zakaria zehra zeynep zina zita zoe zohra zwaan mei ',
  'april okke nynke wout dewi imane floor vera faas sem finn jayden ayoub lotte sanne teun thijs ben has den mirre evi yara jip jikke oda tygo sybe wietse nanne auke tsjerk ',
  'tjerk sjaan bouke doutzen femke hylke ids jildou jitse nynke oebele rixt romke siebrand wytse yme ',
  'oussama ilham hicham naima nabil yusuf can deniz ayla selin cem omer serkan aylin songul nur ',
  'doede siebren tessel joy faya lente aafke aagje abe akke alberdien aleida alwin amarens amarins anja antje ard arend arlette atze bauke beitske benthe berdien bernd ',
  'bodine boele boukje brecht bregje charlie christianne ciska claudine coosje corien danique dieuwertje doeke doeko douwine durkje ebel eeltje eize elbert elbrich ',
  'elja elles elmer eppo erna esmeralda evie fayenne fedde fetze fiene fonger fons foppe geerte geeske gerbrich gerwin gesina gjalt gosse grietje harke harmke hayo ',
  'hessel hielke hiske hotze itske jacoba jacoline jacomijn jelka jeltje jelte jente jesper jitske joep joey jolanthe jolle jonne jort joske jouke juul jurjen keimpe ',
  'klaske kornelis lammert leanne lenie lenka leonor liselotte liv lise liza lucinda maartje maike maren margje mattanja mayke meta meintje merlijn mette minke minne ',
  'moniek mylene nadja nanda nathan nelis olivier petrus pieke pleuntje pytrik quinty reina reitze rikkert rinze rients rixta rommert ruurd ryanne sacha sietze sipke ',
  'sjouke steffie sybrand sytse sytske tetske tiede titus tjaart trienke trijn uilke ulbe valentijn veerle vivian wiepke wytze wibo wieger willemijntje ymkje yfke ype ',
  'ytsje zeger abderrahman achraf anouar asma aya bouchra chaima emine erdem esra fadoua fatiha fouad furkan gamze hafsa hajar hakim hanan houda huseyin idris ikram ',
  'iman jawad kamal khaled kubra latifa lina mariam maryam meltem merve moussa mounia noura onur osama rania redouan salim samia sana semra sibel siham soraya sumaya ',
  'tolga umut volkan wafa walid wassim yassine yassin younes zineb ashwin devi dwight glenda humphrey ivy kenny kimberly leroy natasha quincy radha rishi romeo ',
  'shanice stacey stanley tyrone winston megan holly chloe harriet oscar hugo felix jonas lukas leonie nele jana oleg tomasz agnieszka katarzyna piotr marek ',
  'priya raj anil sandeep vikram ravi indra shanti sunil rajesh giovanna sergio miguel mei-ling li wei ming',
);

/** Names that are words as well: at the start of a sentence they need a verb, a colon or a surname behind them. */
export const WORDLIKE_NAMES: ReadonlySet<string> = wordSet(
  'ben has den april august may june juni mei jan max wil will dan ton storm job an ad co bo don el can li nur wei ming hind zwaan roos engel lente ivy meta tess storm mark',
);

/** Words inside a name: Loes in 't Veld, Bas van der Laan. */
export const NAME_LINKS: ReadonlySet<string> = wordSet(
  "van de der den het 't ten ter te in op el al la le du von da di dos ben bin af d' l'",
);

/** Titles before a name; they are no part of it. */
export const NAME_TITLES: ReadonlySet<string> = wordSet(
  'heer mevrouw meneer dhr mw mevr mr mrs ms drs ir ing dr prof wethouder gedeputeerde collega',
);
