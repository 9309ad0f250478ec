import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ManifestUtil } from '@microsoft/app-manifest';
import { strToU8, type Zippable, zipSync } from 'fflate';

/** What an environment fills in; every value is needed. */
export const PLACEHOLDERS = ['APP_VERSION', 'TEAMS_APP_ID', 'BOT_ID', 'AAD_APP_CLIENT_ID', 'PUBLIC_HOST'] as const;
export type Values = Readonly<Record<(typeof PLACEHOLDERS)[number], string>> & {
  /** What the bot gets to hear in group chats and channels, one of `HEARS`; `mentions` when absent. */
  readonly BOT_HEARS?: string;
};

/** What the package asks of each team and each chat that installs it. Without it Teams hands the bot only its mentions. */
const HEARS: ReadonlyMap<string, readonly string[]> = new Map([
  ['mentions', []],
  ['all', ['ChannelMessage.Read.Group', 'ChatMessage.Read.Chat']],
]);

/** The app package, or every reason why there is none, in sentences for who makes it. */
export type Packed =
  | { readonly ok: true; readonly zip: Uint8Array }
  | { readonly ok: false; readonly problems: readonly string[] };

const LANGUAGE_FILES = ['nl.json', 'en.json'];
const ICONS = [
  { file: 'color.png', side: 192 },
  { file: 'outline.png', side: 32 },
];
const SCHEMAS = 'node_modules/@microsoft/app-manifest/build/json-schemas/teams';

/**
 * Fills the manifest of a project folder, checks it and its languages against Microsoft's own schemas, checks
 * the icons, and zips them as Teams wants them.
 */
export async function packApp(root: string, values: Partial<Values>): Promise<Packed> {
  const missing = PLACEHOLDERS.filter((name) => !values[name]);
  if (missing.length > 0) return { ok: false, problems: missing.map((name) => `${name} ontbreekt.`) };
  const read = (file: string) => readFileSync(join(root, 'appPackage', file));
  const permissions = HEARS.get(values.BOT_HEARS || 'mentions');
  if (!permissions) return { ok: false, problems: [`BOT_HEARS is ${[...HEARS.keys()].join(' of ')}.`] };
  const manifest = withConsent(filled(read('manifest.json').toString('utf8'), values), permissions);
  const languages = LANGUAGE_FILES.map((file) => ({ file, text: read(file).toString('utf8') }));
  const problems = [
    ...(await schemaProblems(root, 'manifest.json', manifest, 'MicrosoftTeams.schema.json')),
    ...(
      await Promise.all(
        languages.map(({ file, text }) => schemaProblems(root, file, text, 'MicrosoftTeams.Localization.schema.json')),
      )
    ).flat(),
    ...languageProblems(languages),
    ...ICONS.flatMap(({ file, side }) => iconProblems(file, read(file), side)),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const files: Zippable = { 'manifest.json': strToU8(manifest) };
  for (const { file, text } of languages) files[file] = strToU8(text);
  for (const { file } of ICONS) files[file] = new Uint8Array(read(file));
  return { ok: true, zip: zipSync(files) };
}

/** Puts values in place of `${{NAME}}`; a name without a value stays and is then refused by the schema. */
function filled(template: string, values: Partial<Values>): string {
  return template.replace(/\$\{\{([A-Z_]+)\}\}/g, (whole, name: keyof Values) => values[name] ?? whole);
}

/** Asks for permissions that the owner of a team, or who is in a chat, gives for that team or chat alone. */
function withConsent(manifest: string, permissions: readonly string[]): string {
  if (permissions.length === 0) return manifest;
  const resourceSpecific = permissions.map((name) => ({ name, type: 'Application' }));
  const asking = { ...JSON.parse(manifest), authorization: { permissions: { resourceSpecific } } };
  return `${JSON.stringify(asking, null, 2)}\n`;
}

async function schemaProblems(
  root: string,
  file: string,
  text: string,
  schemaFile: string,
): Promise<readonly string[]> {
  const content = JSON.parse(text);
  const version = /\/teams\/(v[\d.]+)\//.exec(content.$schema ?? '')?.[1];
  if (!version) return [`${file} noemt geen schema van Teams.`];
  // Some patterns of the published schema close a bracket without a backslash, which a strict parser refuses.
  const schemaText = readFileSync(join(root, SCHEMAS, version, schemaFile), 'utf8').replaceAll('\\\\b]', '\\\\b\\\\]');
  const schema = JSON.parse(schemaText);
  const errors = await ManifestUtil.validateManifestAgainstSchema(content, schema);
  return errors.map((error) => `${file}: ${error}`);
}

/** Each language must say everything that the others say. */
function languageProblems(languages: readonly { file: string; text: string }[]): readonly string[] {
  const keysOf = (text: string) => Object.keys(JSON.parse(text));
  const all = new Set(languages.flatMap(({ text }) => keysOf(text)));
  return languages.flatMap(({ file, text }) => {
    const known = new Set(keysOf(text));
    return [...all].filter((key) => !known.has(key)).map((key) => `${file}: ${key} ontbreekt.`);
  });
}

/** A PNG says its width and height in bytes 16 to 23. */
function iconProblems(file: string, bytes: Buffer, side: number): readonly string[] {
  const isPng = bytes.toString('latin1', 1, 4) === 'PNG';
  const fits = isPng && bytes.readUInt32BE(16) === side && bytes.readUInt32BE(20) === side;
  return fits ? [] : [`${file} moet een PNG van ${side} bij ${side} punten zijn.`];
}
