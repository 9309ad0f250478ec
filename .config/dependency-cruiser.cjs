/**
 * The arrows of docs/ARCHITECTURE.md, section "The picture". Each rule says what to do when it fires.
 * Run by `npm test`; tests/architecture/arrows.test.ts proves that every rule fires when broken.
 */

/** The slices of core/, in order: each may import only what stands before it. */
const SLICES = [
  'shared',
  'people',
  'gremia',
  'manifest',
  'coalitions',
  'action-items',
  'capture',
  'meetings',
  'cadence',
  'purpose-cases',
  'reminders',
  'insight',
];

const SOURCE = '^(core|bot|tabs|server|programmes|i18n|appPackage)/';

const error = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

/** For every slice but the last: it may not import a slice to its right, in core and bot alike; a page of tabs composes. */
const sliceOrder = SLICES.slice(0, -1).map((slice, index) =>
  error(
    `slice-${slice}-imports-leftwards`,
    `${slice} may not know a slice to its right; move the shared part left, or call it from the right.`,
    { path: `^(core|bot)/${slice}/` },
    { path: `^(core|bot)/(${SLICES.slice(index + 1).join('|')})/` },
  ),
);

/** The rooms in which a message is read, in order: each may import only what stands before it. */
const READING = ['clauses', 'due', 'tasks', 'draft', 'lists'];

const readingOrder = READING.slice(0, -1).map((room, index) =>
  error(
    `reading-${room}-comes-first`,
    `What reads ${room} may not know a later step; move the shared part to an earlier room or to vocabulary/.`,
    { path: `^core/capture/reading/${room}/` },
    { path: `^core/capture/reading/(${READING.slice(index + 1).join('|')})/` },
  ),
);

const arrows = [
  error(
    'core-knows-only-core',
    'core/ is rules and ports. Ask for what you need in a ports.ts; server/ implements it.',
    { path: '^core/' },
    { path: '^(?!core/)', pathNot: 'node_modules/zod/' },
  ),
  error(
    'zod-in-core-only-in-schema',
    'Inside core, types are trusted. Parse at the edge: in a schema.ts, or in server/.',
    { path: '^core/', pathNot: '/schema\\.ts$' },
    { path: 'node_modules/zod/' },
  ),
  error(
    'nouns-know-no-ports',
    'A noun is types and pure rules. What needs a port belongs in use-cases.ts.',
    { path: '^core/', pathNot: '/(use-cases|[a-z]+-use-cases|ports)\\.ts$' },
    { path: '^core/.+/(use-cases|[a-z]+-use-cases|ports)\\.ts$' },
  ),
  error(
    'bot-only-shows',
    'bot/ shows and calls use cases. Give it what it needs as a parameter, from server/compose.ts.',
    { path: '^bot/' },
    { path: '^(server|tabs|programmes|appPackage)/' },
  ),
  error(
    'tabs-only-show',
    'tabs/ talks to the server over HTTP and shares only types, pure rules and texts.',
    { path: '^tabs/' },
    { path: '^(server|bot|programmes|appPackage)/' },
  ),
  error(
    'tabs-call-no-use-cases',
    'A use case runs on the server; a page asks for it through api-client.ts.',
    { path: '^tabs/' },
    { path: '^core/.+/use-cases\\.ts$' },
  ),
  error(
    'texts-know-only-core',
    'A text is a function of values; i18n/ may use core types and rules, nothing else.',
    { path: '^i18n/' },
    { path: '^(?!(i18n|core)/)' },
  ),
  error(
    'ui-kit-could-ship-elsewhere',
    'tabs/src/ui and bot/kit are pieces without a subject; the slice that uses them passes the subject in.',
    { path: '^(tabs/src/ui|bot/kit)/' },
    { path: `^(core|tabs/src|bot)/(${SLICES.slice(1).join('|')})/` },
  ),
  error(
    'only-compose-and-endpoint-know-the-bot',
    'server/compose.ts puts the bot together and server/teams/ lets it in; nobody else knows it.',
    { path: '^server/', pathNot: '^server/(compose\\.ts$|teams/)' },
    { path: '^bot/' },
  ),
  error(
    'nobody-imports-a-test',
    'Code that the product needs does not live in tests/.',
    { path: SOURCE },
    { path: '^tests/' },
  ),
];

const fences = [
  error(
    'botbuilder-behind-bot',
    'The SDK is retired upstream: only bot/ and server/teams/bot-endpoint.ts may know it (decision 0004).',
    { path: SOURCE, pathNot: '^(bot/|server/teams/bot-endpoint\\.ts$)' },
    { path: 'node_modules/(botbuilder|botframework-)' },
  ),
  error(
    'teamsfx-behind-one-file',
    'Only server/teams/graph-profile.ts may know @microsoft/teamsfx (decision 0005).',
    { path: SOURCE, pathNot: '^server/teams/graph-profile\\.ts$' },
    { path: 'node_modules/@microsoft/teamsfx/' },
  ),
  error(
    'teams-js-behind-one-file',
    'Only tabs/src/teams.ts may know the Teams host; everything else asks it.',
    { path: SOURCE, pathNot: '^tabs/src/teams\\.ts$' },
    { path: 'node_modules/@microsoft/teams-js/' },
  ),
  error(
    'engines-behind-the-store',
    'Only server/store/ may know the database engines and the query builder.',
    { path: SOURCE, pathNot: '^server/store/' },
    { path: 'node_modules/(@electric-sql/pglite|pg|kysely)/' },
  ),
];

const hygiene = [
  error('no-cycles', 'Two files that need each other are one file, or hide a third.', {}, { circular: true }),
  error('resolvable', 'This import points at nothing.', {}, { couldNotResolve: true }),
  error(
    'no-development-packages-in-the-product',
    'The product runs from dependencies alone; development packages are for tests and gates.',
    { path: SOURCE, pathNot: '^(appPackage|server/build)/' },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  ),
  error(
    'packages-are-declared',
    'Write the package in package.json: what comes along with another may leave with it.',
    { path: SOURCE },
    { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  ),
];

module.exports = {
  forbidden: [...sliceOrder, ...readingOrder, ...arrows, ...fences, ...hygiene],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
