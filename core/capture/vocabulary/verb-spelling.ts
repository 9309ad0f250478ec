/** The infinitive of an unknown ik-vorm, by the spelling rules: "ontdubbel" gives "ontdubbelen", "pluis" "pluizen". */
export function infinitiveOfStem(stem: string): string {
  const last = stem.at(-1) ?? '';
  if (/(?:aa|ee|oo|uu)[^aeiou]$/.test(stem)) return `${stem.slice(0, -2)}${soften(last)}en`;
  if (/(?:ie|oe|eu|ui|ij|ei|au|ou)[^aeiou]$/.test(stem)) return `${stem.slice(0, -1)}${soften(last)}en`;
  if (/[aeiou]i$/.test(stem)) return `${stem}en`;
  if (/[aeiou]$/.test(stem)) return `${stem}n`;
  const isShort = /(?:^|[^aeiou])[aeiou][^aeiouwx]$/.test(stem);
  return isShort && !/[aeiou][^aeiou]+(?:e[lmnr]|or|ig)$/.test(withoutPrefix(stem)) ? `${stem}${last}en` : `${stem}en`;
}

/** The infinitive of an unknown hij-vorm: "inventariseert" gives "inventariseren". */
export function infinitiveOfThird(third: string): string {
  const stem = third.slice(0, -1);
  // A Dutch stem hardly ever ends in a vowel or in "ch": the t of "geniet" and "belicht" is its own.
  const isWhole = /(?:[iou]e|[aou]|[eu]i|[^aeiou]i)$/.test(stem) || third.endsWith('cht');
  return infinitiveOfStem(isWhole ? third : stem);
}

/** The ik-vorm of a verb that follows the spelling rules: "herstellen" gives "herstel". */
export function stemOfInfinitive(infinitive: string): string {
  const stem = infinitive.slice(0, -2);
  const [last = '', before = ''] = [stem.at(-1), stem.at(-2)];
  if (last === before) return stem.slice(0, -1);
  const hard = last === 'v' ? 'f' : last === 'z' ? 's' : last;
  const whole = stem.slice(0, -1) + hard;
  const isOpen = /(?:^|[^aeiou])[aeou][^aeiouwy]$/.test(stem) && !/[aeiou].*[^aeiou]e[lmnr]$/.test(withoutPrefix(stem));
  return isOpen ? whole.slice(0, -1) + (stem.at(-2) ?? '') + hard : whole;
}

/** The voltooid deelwoord of a verb that follows the spelling rules. */
export function participleOf(infinitive: string, stem: string): string {
  const ending = /(?:ch|[tkfspx])en$/.test(infinitive) ? 't' : 'd';
  const body = stem.endsWith(ending) ? stem : stem + ending;
  return UNSTRESSED.test(infinitive) ? body : `ge${body}`;
}

const UNSTRESSED = /^(?:be|ver|her|ont|ge)(?=[^aeiou]|[aeiou][^aeiou])/;

function withoutPrefix(stem: string): string {
  return stem.replace(UNSTRESSED, '');
}

/** A stem ends in f or s where the infinitive has v or z: schrijf, schrijven. */
function soften(last: string): string {
  return last === 'f' ? 'v' : last === 's' ? 'z' : last;
}

const SEPARABLE =
  /^(?:aan|achter|achterna|af|bij|bijeen|binnen|dicht|door|in|klaar|langs|los|mee|na|neer|om|onder|op|over|rond|samen|schoon|tegemoet|tegen|terug|toe|uit|vast|voor|vooruit|weg)(?!ge)(?=[^aeiou]{0,3}[aeiouy])/;
const BORROWED = /[a-z]{3}[^aeiou]eren$/;
const NOUN =
  /(?:ingen|heden|teiten|ties|komsten|drachten|zichten|slagen|lagen|delen|gaven|waarden|spraken|beelden|tijden|uren|werpen|raden|stukken|punten|plannen|deren|nieren|pieren|lieren|tieren|vieren|ieren|aren|voeten|gangen|steden|landen|mensen|middelen|soenen|einden)$/;
const NOUNS: ReadonlySet<string> = new Set(
  (
    'verslagen verhalen verbanden verschillen verzoeken bedragen bedrijven berichten bestanden beurzen belangen bezwaren ' +
    'beelden begrippen besturen bewoners hersenen herfsten benen bergen beken inwoners ondernemers afspraken gesprekken ' +
    'bezoeken bewijzen besluiten ontwerpen getallen gevallen gebieden gebouwen gevolgen gegevens gewassen gedachten ' +
    'partneren heren meren veren kleren peren beren zweren opera overheden avonden navonden omgevingen instanties'
  ).split(' '),
);

/** Whether an unknown word is spelled as an infinitive by its prefix or ending: "uitpluizen", "ontdubbelen", "digitaliseren". */
export function isSpelledAsInfinitive(norm: string): boolean {
  if (norm.length < 7 || !/(?:[^aeiou]|[aeo]i)en$/.test(norm) || NOUNS.has(norm) || NOUN.test(norm)) return false;
  return SEPARABLE.test(norm) || /^(?:be|ver|her|ont)[^aeiou]/.test(norm) || BORROWED.test(norm);
}
