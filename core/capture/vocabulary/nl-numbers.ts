const ONES = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const TEENS = [
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
];
const TENS = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];
const IRREGULAR_ORDINALS: Readonly<Record<number, string>> = { 1: 'eerste', 3: 'derde', 8: 'achtste' };

/** Dutch number words from een to honderd, the years people write out, and the fractions of weeks, months and years. */
export function dutchNumbers(): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (let n = 1; n < 100; n++) for (const word of cardinal(n)) words.set(word, n);
  for (const [word, year] of yearsInWords()) words.set(word, year);
  words
    .set("'n", 1)
    .set('honderd', 100)
    .set('anderhalf', 1.5)
    .set('anderhalve', 1.5)
    .set('half', 0.5)
    .set('halve', 0.5);
  words.set('tweeenhalf', 2.5).set('tweeenhalve', 2.5).set('drieenhalf', 3.5).set('drieenhalve', 3.5);
  words.set('paar', Number.NaN).set('enkele', Number.NaN).set('enige', Number.NaN).set('aantal', Number.NaN);
  return words;
}

/** "negentienhonderd", "negentienachtennegentig", "tweeduizend", "tweeduizendzeventwintig", "twintigdertig". */
function yearsInWords(): readonly (readonly [string, number])[] {
  const years: (readonly [string, number])[] = [
    ['negentienhonderd', 1900],
    ['tweeduizend', 2000],
  ];
  for (let n = 1; n < 100; n++) {
    for (const word of cardinal(n)) {
      years.push([`negentienhonderd${word}`, 1900 + n], [`tweeduizend${word}`, 2000 + n]);
      if (n > 9) years.push([`negentien${word}`, 1900 + n], [`twintig${word}`, 2000 + n]);
    }
  }
  return years;
}

/** Dutch ordinals from eerste to honderdste; laatste is -1, counted from the end. */
export function dutchOrdinals(): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (let n = 1; n < 100; n++) for (const word of cardinal(n)) words.set(ordinal(n, word), n);
  words.set('laatste', -1).set('voorlaatste', -2);
  return words;
}

function cardinal(n: number): readonly string[] {
  if (n < 10) return [ONES[n] ?? ''];
  if (n < 20) return [TEENS[n - 10] ?? ''];
  const tens = TENS[Math.floor(n / 10)] ?? '';
  const one = ONES[n % 10];
  // Written with a diaeresis (drieëntwintig), which folding removes, with a hyphen, or without either.
  return one ? [`${one}en${tens}`, `${one}-en-${tens}`] : [tens];
}

function ordinal(n: number, word: string): string {
  const small = n % 100 < 20 ? IRREGULAR_ORDINALS[n] : undefined;
  if (small) return small;
  return word + (n < 20 ? 'de' : 'ste');
}
