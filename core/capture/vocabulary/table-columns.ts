/** Names of columns in tables that people paste. */
export const TABLE_COLUMNS: ReadonlySet<string> = new Set(
  (
    'wie,wat,wanneer,actie,acties,actiepunt,taak,taken,omschrijving,eigenaar,actiehouder,trekker,verantwoordelijke,verantwoordelijk,deadline,datum,' +
    'klaar,gereed,prio,prioriteit,coalitie,status,nr,#,opmerking,opmerkingen,onderwerp,door,door wie,uiterlijk,einddatum,wie doet het,houder,' +
    'who,what,when,owner,task,action,due,due date,priority,assignee,punt,ap,nummer,stand,voortgang'
  ).split(','),
);
