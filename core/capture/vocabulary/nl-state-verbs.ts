import { wordSet } from './phrase-list';

/**
 * Verbs that tell what somebody feels, thinks, is or does for themselves. The grammar believes any unknown word to be
 * a verb for work where only a verb can stand; these it does not.
 */
export const NL_STATE_VERBS: ReadonlySet<string> = wordSet(
  'hardlopen joggen padellen tanken bowlen roeien vissen gamen meevallen tegenvallen bijkomen uitrusten uitslapen schaken klussen ',
  'aarzelen accepteren ademen adoreren amuseren balen beamen bedoelen begrijpen behoren beleven bemerken beseffen bestaan prefereren verlaten betreuren ',
  'betwijfelen bevallen bevatten beven bezitten bewonderen bibberen bidden biechten blijken bloeien blozen blunderen boffen borrelen ',
  'brullen chillen condoleren dalen dansen dineren dommelen douchen drijven drinken dromen dutten durven ergeren erkennen ervaren eten ',
  'falen fantaseren feesten feliciteren fietsen filosoferen flirten fluisteren gapen gebruiken gelden geloven genezen genieten gillen ',
  'gissen glimlachen glunderen gokken golfen griezelen groeien groeten grinniken gunnen haten herkennen hinken hoesten hopen huilen ',
  'innoveren jammeren jeuken joggen joelen juichen kamperen kampen klagen kletsen kloppen knikken knipogen knuffelen komen kruipen kussen kwijnen ',
  'lachen lekken leven liegen lijden lijken logeren lukken lunchen luieren luisteren mediteren menen merken mijmeren missen moeten mopperen ',
  'niezen omvatten onderschrijven ontbijten ontbreken ontspannen ontstaan onthouden overlijden overwegen picknicken piekeren plagen ',
  'popelen praten promoveren protesteren puffen rennen respecteren reizen relaxen rillen roddelen roken roepen ruiken ruziemaken ',
  'rusten schaatsen schamen scheiden schelden schijnen schitteren schreeuwen schrikken shoppen sidderen skien slagen slapen sluimeren ',
  'smachten smaken snappen snurken solliciteren spelen spijten spijbelen sporten staken stappen stelen sterven steunen stijgen stinken stotteren ',
  'stralen streven studeren surfen tennissen tobben treuren trakteren triomferen trouwen turen twijfelen varen vallen vechten verafschuwen verbazen ',
  'verblijven verdienen verdwalen verdwijnen vereren vergapen verheugen verhongeren verlangen verliezen vermaken vermoeden veronderstellen ',
  'verrassen verschijnen verschillen verschrikken verslapen vertoeven vertrekken vertrouwen vertwijfelen vervelen verwachten verwonderen verzuimen ',
  'vieren vinden vliegen vloeken voelen voetballen volleyballen vrezen waarderen waken waarschuwen pleiten benadrukken complimenteren constateren concluderen antwoorden betogen opperen ondersteunen mededelen opmerken wandelen wanhopen weigeren wennen wensen wonen worstelen ',
  'zeilen zeuren zitten zingen zoenen zweten zwemmen zweven zwijgen zwoegen',
);
