/** Where a person opens a coalition's board, or with null their own action items. */
export type BoardUrl = (coalition: string | null) => string;

/** Links that open the pages in a browser. */
export function pageLinks(baseUrl: string): BoardUrl {
  return (coalition) => baseUrl + pathOf(coalition);
}

/** Links that open the pages inside Teams, where the person is signed in already. */
export function teamsLinks(appId: string, baseUrl: string): BoardUrl {
  return (coalition) => {
    const [entity, ...rest] = coalition === null ? ['mijn-acties'] : ['coalities', `coalities/${coalition}`];
    const query = new URLSearchParams({ webUrl: baseUrl + pathOf(coalition) });
    if (rest[0]) query.set('context', JSON.stringify({ subEntityId: rest[0] }));
    return `https://teams.microsoft.com/l/entity/${appId}/${entity}?${query}`;
  };
}

function pathOf(coalition: string | null): string {
  return coalition === null ? '/mijn-acties' : `/coalities/${encodeURIComponent(coalition)}`;
}
