import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ProgrammeError } from '../../programmes/programme-problem';
import { readDemoPeople, readProgramme } from '../../programmes/programme-schema';

const original = join(__dirname, '../support/second-programme');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'programme-'));
  cpSync(original, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Replaces the one place in a file where `before` stands. */
function edit(file: string, before: string, after: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (text.split(before).length !== 2) throw new Error(`${before} does not stand once in ${file}`);
  writeFileSync(path, text.replace(before, after));
}

function problems(): ReadonlyArray<{ file: string; field: string; code: string; sentence: string }> {
  try {
    readDemoPeople(folder, readProgramme(folder));
    return [];
  } catch (error) {
    if (error instanceof ProgrammeError) return error.problems;
    throw error;
  }
}

test('A sound programme of another region reads without problems', () => {
  expect(problems()).toEqual([]);
  const programme = readProgramme(folder);
  expect(programme.id).toBe('proefregio');
  expect(programme.seats).toHaveLength(9);
  expect(programme.coalitions.map(({ code, priority }) => [code, priority])).toEqual([
    ['1', 'A'],
    ['2', null],
  ]);
});

describe('One broken field gives one problem that names the file and the field:', () => {
  test.each([
    ['a missing field', 'themes.json', '"name": "Samen maken"', '"naam": "x"', '[0].name', 'veld-ontbreekt'],
    [
      'a theme that does not exist',
      'statements.json',
      '"theme": "MAK",\n    "kind": "beeld"',
      '"theme": "MAX",\n    "kind": "beeld"',
      '[0].theme',
      'onbekende-code',
    ],
    [
      'a kind that does not exist',
      'statements.json',
      '"kind": "beeld"',
      '"kind": "droom"',
      '[0].kind',
      'ongeldige-waarde',
    ],
    ['a code of another kind', 'statements.json', '"MAK-A1"', '"MAK-B2"', '[3].code', 'ongeldige-waarde'],
    [
      'a sub-point of nothing',
      'statements.json',
      '"partOf": "MAK-D1"',
      '"partOf": "MAK-D7"',
      '[2].partOf',
      'onbekende-code',
    ],
    ['a code used twice', 'statements.json', '"MAK-A1"', '"MAK-D1"', '[3].code', 'dubbele-code'],
    [
      'a link to nowhere',
      'coalitions.json',
      '"linkedTo": ["2"]',
      '"linkedTo": ["9"]',
      '[0].linkedTo[0]',
      'onbekende-code',
    ],
    [
      'an alias of another coalition',
      'coalitions.json',
      '"gereedschapspool"',
      '"Leerplek"',
      '[1].aliases',
      'dubbele-code',
    ],
    ['an unknown coalition', 'werkagenda.json', '"2"', '"12"', '[0].activities[1].coalitions[0]', 'onbekende-code'],
    ['a coalition in two activities', 'werkagenda.json', '"2"', '"1"', '', 'dubbele-code'],
    ['a priority D', 'werkagenda.json', '"A"', '"D"', '[0].activities[0].priority', 'ongeldige-waarde'],
    ['seats that do not add up', 'gremia.json', '"seats": 6', '"seats": 7', '[2].seatsPerHelix', 'telling-klopt-niet'],
    [
      'more members than the body they come from',
      'gremia.json',
      '"seats": 3',
      '"seats": 8',
      '[3].seats',
      'telling-klopt-niet',
    ],
    ['a thematafel without a theme', 'gremia.json', '"theme": "MAK"', '"theme": null', '[1].theme', 'ongeldige-waarde'],
    ['an indicator of no statement', 'indicators.json', '"MAK-D1"', '"MAK-D9"', '[0].statement', 'onbekende-code'],
    [
      'a day that does not exist',
      'calendar.json',
      '"2027-01-03"',
      '"2027-02-30"',
      'schoolHolidays[0].to',
      'ongeldige-waarde',
    ],
    [
      'a holiday that ends before it starts',
      'calendar.json',
      '"2027-01-03"',
      '"2026-01-03"',
      'schoolHolidays[0].to',
      'ongeldige-waarde',
    ],
    [
      'a person of no organisation we know',
      'demo-people.json',
      '"school-de-linde"',
      '"school-de-wilg"',
      'people[2].organisation',
      'onbekende-code',
    ],
    [
      'an aanjager from outside the coalition',
      'demo-people.json',
      '"person": "trekker"',
      '"person": "secretaris"',
      'aanjagers[0].person',
      'ongeldige-waarde',
    ],
    ['a meeting of no gremium', 'demo-meetings.json', '"commissie"', '"kopgroep"', '[0].gremium', 'onbekende-code'],
  ])('%s', (_what, file, before, after, field, code) => {
    edit(file, before, after);
    const found = problems();
    expect(found).toContainEqual(expect.objectContaining({ file, field, code }));
    expect(new Set(found.map((one) => one.file))).toEqual(new Set([file]));
  });
});

test('A misspelt field is named, so that it is not silently ignored', () => {
  edit('coalitions.json', '"aliases": ["leerplek"],', '"aliases": ["leerplek"], "alias": [],');
  expect(problems()).toMatchObject([{ file: 'coalitions.json', field: '[0]', code: 'onbekend-veld' }]);
  expect(problems()[0]?.sentence).toContain(': alias.');
});

test('A file that is no JSON and a file that is gone are both named at once', () => {
  writeFileSync(join(folder, 'themes.json'), '[{ "code": ');
  rmSync(join(folder, 'gremia.json'));
  expect(problems()).toMatchObject([
    { file: 'themes.json', field: '', code: 'geen-json' },
    { file: 'gremia.json', field: '', code: 'bestand-ontbreekt' },
  ]);
});

test('A file saved with a byte order mark reads as any other', () => {
  const path = join(folder, 'themes.json');
  writeFileSync(path, `\uFEFF${readFileSync(path, 'utf8')}`);
  expect(problems()).toEqual([]);
});

test('A short name that does not fit on a chip says how long it may be', () => {
  edit('coalitions.json', '"shortName": "Leerplekken"', `"shortName": "${'Leerplek'.repeat(5)}"`);
  expect(problems()).toMatchObject([{ file: 'coalitions.json', field: '[0].shortName', code: 'ongeldige-waarde' }]);
  expect(problems()[0]?.sentence).toContain('30');
});

test('A folder that does not exist is one clear problem', () => {
  expect(() => readProgramme(join(folder, 'nergens'))).toThrow('Deze map met een programma bestaat niet.');
});

test('The message is a line of Dutch per problem: file, field, sentence, code', () => {
  edit('werkagenda.json', '"2"', '"12"');
  expect(() => readProgramme(folder)).toThrow(
    'werkagenda.json, veld [0].activities[1].coalitions[0]: Er is geen coalitie "12" in dit programma. (onbekende-code)',
  );
});
