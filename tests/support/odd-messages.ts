import type { Message } from '../../core/capture/understanding';
import dev from '../core/capture/data/dev.json';
import own from '../core/capture/data/own-open.json';

const SEEDS: readonly string[] = [...dev.messages, ...own.messages].map((message) => message.text);
const PIECES: readonly string[] = [
  ...'<at>|</at>|<at>Bas</at>|\n|\n- |1. |[ ] |[x] ||(|)|"|“|”|#|##|@|@@|:|;|,|.|...|-|–|—|→|->|/|\\|%|&|\u200b|\u200d|\u202e|\ufeff|😀|👍🏽|é|Ö|ı|İ|ß|0|1|31|32|99|2027|99999999999|1e9|-1|1-2|31-2|1/1/1|24:61|\u0000|\t'.split(
    '|',
  ),
  ...'eind van de|week|de week van|eerste helft van|over|binnen|voor|na|een|paar|vrijdag|mei|Mei|Jan|volgende|Q3|uiterlijk|deadline|nee wacht|de 31e|29 feb|en|dat|zodra|ik|jij|we|wie kan|actie:|prio A|graag|coalitie 4|loket|twee weken voor|werkdagen'.split(
    '|',
  ),
];
const LONGEST = 28_000;

/** Makes odd messages, the same ones for the same seed: labelled ones mutated, pieces thrown together, and very long ones. */
export function messageMaker(seed: number): () => Message {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[], other: T): T => list[Math.floor(random() * list.length)] ?? other;
  const pieces = (count: number) =>
    Array.from({ length: count }, () => pick(PIECES, '') + (random() < 0.6 ? ' ' : '')).join('');
  const mutated = (text: string): string => {
    const at = Math.floor(random() * (text.length + 1));
    const to = at + Math.floor(random() * 6);
    const kind = random();
    if (kind < 0.3) return text.slice(0, at) + text.slice(to);
    if (kind < 0.6) return text.slice(0, at) + pick(PIECES, '') + text.slice(at);
    if (kind < 0.8) return text.slice(0, at) + text.slice(at, to).repeat(3) + text.slice(at);
    return text.slice(0, at) + String.fromCharCode(Math.floor(random() * 65_536)) + text.slice(at);
  };
  const text = (): string => {
    const kind = random();
    if (kind < 0.7) return mutated(mutated(pick(SEEDS, '')));
    if (kind < 0.95) return pieces(1 + Math.floor(random() * 40));
    if (kind < 0.99) return String.fromCharCode(...Array.from({ length: 60 }, () => Math.floor(random() * 65_536)));
    const base = random() < 0.5 ? pieces(1 + Math.floor(random() * 6)) : `${pick(SEEDS, '')}\n`;
    return base.repeat(Math.ceil(LONGEST / Math.max(1, base.length))).slice(0, LONGEST);
  };
  const reference = (): string => {
    const year = 2024 + Math.floor(random() * 12);
    const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
    const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
    return `${year}-${month}-${day}T${random() < 0.5 ? '09:00:00+01:00' : '22:30:00Z'}`;
  };
  return () => ({ text: text(), mentions: [{ name: 'Bas', id: '29:bas' }], reference: reference() });
}

/** Numbers from 0 up to 1 that follow from a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
