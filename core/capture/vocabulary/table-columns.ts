/** What a label before a colon says of an action item, where people write its parts as fields: "Wie: Bas". */
export const FIELD_LABELS: ReadonlyMap<string, Field> = new Map([
  ...labels(
    'who',
    'wie eigenaar actiehouder trekker houder verantwoordelijke verantwoordelijk uitvoerder who owner assignee',
  ),
  ...labels('what', 'wat actie actiepunt taak todo omschrijving what task action'),
  ...labels('when', 'wanneer deadline datum uiterlijk klaar gereed einddatum when due'),
  ...labels('where', 'waar locatie plaats tijd tijdstip aanvang hoelaat where time'),
  ...labels('rest', 'prio prioriteit coalitie status priority'),
]);

type Field = 'who' | 'what' | 'when' | 'where' | 'rest';

function labels(kind: Field, words: string): readonly (readonly [string, Field])[] {
  return words.split(' ').map((word) => [word, kind]);
}

/** Names of columns in tables that people paste. */
export const TABLE_COLUMNS: ReadonlySet<string> = new Set(
  (
    'wie,wat,wanneer,actie,acties,actiepunt,taak,taken,omschrijving,eigenaar,actiehouder,trekker,verantwoordelijke,verantwoordelijk,deadline,datum,' +
    'klaar,gereed,prio,prioriteit,coalitie,status,nr,#,opmerking,opmerkingen,onderwerp,door,door wie,uiterlijk,einddatum,wie doet het,houder,' +
    'who,what,when,owner,task,action,due,due date,priority,assignee,punt,ap,nummer,stand,voortgang'
  ).split(','),
);
