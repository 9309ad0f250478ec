import { phraseList } from './phrase-list';

/** What is said between commas without changing anything: ", als er tijd is,", ", denk ik,". */
export const ASIDE_PHRASES: readonly string[] = phraseList(
  'als er tijd is, als er tijd voor is, als je tijd hebt, als jij tijd hebt, als u tijd heeft, als jullie tijd hebben, als hij tijd heeft, als zij tijd heeft, als ze tijd heeft',
  'als ze tijd hebben, als ik tijd heb, als we tijd hebben, als je er tijd voor hebt, als je daar tijd voor hebt, als je even tijd hebt, als je ruimte hebt, als daar tijd voor is',
  'als het lukt, als dat lukt, als het je lukt, als je dat lukt, als het kan, als het even kan, als dat kan, als je kunt, als je kan, als het uitkomt, als het je uitkomt, als dat uitkomt, als het past, als dat past',
  'als het mogelijk is, als dat mogelijk is, als je wilt, als je wil, als u wilt, als jullie willen, als je het goed vindt, als dat oke is, als dat mag, als het mag, als het goed is, als je zin hebt, als er ruimte is',
  'indien mogelijk, zo mogelijk, indien nodig, zo nodig, liefst, het liefst, bij voorkeur, bij gelegenheid',
  'denk ik, dacht ik, neem ik aan, hoop ik, lijkt me, lijkt mij, volgens mij, vermoed ik, meen ik, ik denk, wat mij betreft, schat ik',
  'zoals gezegd, zoals afgesproken, zoals besproken, zoals beloofd, zoals gevraagd, trouwens, overigens, eventueel, desnoods, uiteraard, natuurlijk, niet vergeten, even tussendoor',
  'svp, s.v.p., aub, a.u.b., alsjeblieft, alstublieft, graag, please, if possible, if you have time, when you have time, i think',
);
