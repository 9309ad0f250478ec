import { wordSet } from './phrase-list';

/** Words a verb can be split from. */
export const NL_PARTICLES: ReadonlySet<string> = wordSet(
  'aan af bij binnen door in mee na om onder op over rond samen terug toe uit vast voor voort vooruit weg klaar los neer ',
  'langs bijeen online recht tegen waar veilig stop open mede bekend kort vrij dubbel contact schoon up',
);

/** Finite verbs that only carry another verb: "kun", "gaat", "moet". */
export const NL_MODALS: ReadonlySet<string> = new Set(
  'moest moesten kan kun kunt kunnen wil wilt willen zou zouden zoudt zal zul zult zullen moet moeten mag mogen ga gaat gaan dient dienen hoort behoort hoeft hoeven'.split(
    ' ',
  ),
);

/** Finite verbs that tell how things are; with them a sentence asks for no work. */
export const NL_STATIVES: ReadonlySet<string> = wordSet(
  'ben bent is zijn was waren wordt worden werd werden heb hebt heeft hebben had hadden vind vindt vinden vond denk denkt ',
  'denken dacht weet weten wist zie ziet zien zag hoor hoort horen hoorde snap snapt begrijp begrijpt begreep hoop hoopt hopen twijfel ',
  'twijfelt mis mist kom komt komen kwam zit zitten zat lig ligt liggen lag sta staat staan stond blijf blijft blijven ',
  'lijkt lijken voel voelt heet heten woon woont ken kent kennen geloof gelooft bedoel bedoelt vergaderen vergadert verwacht ',
  'verwachten gaat ga loop loopt lopen duurt duren geldt gelden kost kosten bestaat bestaan gebeurt begint beginnen eindigt ',
  'start starten vindt leidt betekent klopt werkt reis reist vier viert slaap eet ontbijt lunch zegt zeggen zei vertelt vertelde ',
  'lukt lukken lukte meldt meldde schreef vroeg stelde dankt dank hoopte bedankt feliciteer wens wensen juich ondersteun steun twijfelde baal',
);
