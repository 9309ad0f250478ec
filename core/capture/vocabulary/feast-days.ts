/** How the day of a feast is found in any year. */
export type FeastRule =
  /** The same month and day every year. */
  | { readonly on: readonly [month: number, day: number] }
  /** So many days after Easter Sunday. */
  | { readonly easter: number }
  /** The nth weekday (1 is Monday) of a month, or so many days later. */
  | { readonly nth: readonly [nth: number, weekday: number, month: number, later?: number] }
  /** 27 April, or the day before when that is a Sunday. */
  | { readonly kingsDay: true };

/** A feast people name instead of a date. `names` are without accents, separated by bars; `days` is how long it lasts. */
export interface Feast {
  readonly names: string;
  readonly rule: FeastRule;
  readonly days: number;
  /** Whether offices are closed everywhere in the Netherlands. */
  readonly national: boolean;
}

export const FEASTS: readonly Feast[] = [
  { names: 'nieuwjaar|nieuwjaarsdag|new year|new years day', rule: { on: [1, 1] }, days: 1, national: true },
  { names: 'driekoningen', rule: { on: [1, 6] }, days: 1, national: false },
  { names: 'valentijn|valentijnsdag|valentines day', rule: { on: [2, 14] }, days: 1, national: false },
  { names: 'carnaval', rule: { easter: -49 }, days: 3, national: false },
  { names: 'aswoensdag', rule: { easter: -46 }, days: 1, national: false },
  { names: 'palmzondag|palmpasen', rule: { easter: -7 }, days: 1, national: false },
  { names: 'witte donderdag', rule: { easter: -3 }, days: 1, national: false },
  { names: 'goede vrijdag|good friday', rule: { easter: -2 }, days: 1, national: false },
  { names: 'pasen|paasweekend|paasdagen|easter', rule: { easter: 0 }, days: 2, national: true },
  { names: 'eerste paasdag|1e paasdag|paaszondag|easter sunday', rule: { easter: 0 }, days: 1, national: true },
  { names: 'tweede paasdag|2e paasdag|paasmaandag|easter monday', rule: { easter: 1 }, days: 1, national: true },
  { names: 'dag van de arbeid', rule: { on: [5, 1] }, days: 1, national: false },
  { names: 'koningsdag|kings day|king s day', rule: { kingsDay: true }, days: 1, national: true },
  { names: 'dodenherdenking', rule: { on: [5, 4] }, days: 1, national: false },
  { names: 'bevrijdingsdag|liberation day', rule: { on: [5, 5] }, days: 1, national: false },
  { names: 'moederdag', rule: { nth: [2, 7, 5] }, days: 1, national: false },
  { names: 'hemelvaart|hemelvaartsdag|hemelvaartdag|ascension day', rule: { easter: 39 }, days: 1, national: true },
  {
    names: 'pinksteren|pinksterweekend|pinksterdagen|pentecost|whitsun',
    rule: { easter: 49 },
    days: 2,
    national: true,
  },
  { names: 'eerste pinksterdag|1e pinksterdag|pinksterzondag', rule: { easter: 49 }, days: 1, national: true },
  {
    names: 'tweede pinksterdag|2e pinksterdag|pinkstermaandag|whit monday',
    rule: { easter: 50 },
    days: 1,
    national: true,
  },
  { names: 'vaderdag', rule: { nth: [3, 7, 6] }, days: 1, national: false },
  { names: 'veteranendag', rule: { nth: [-1, 6, 6] }, days: 1, national: false },
  { names: 'ketikoti|keti koti', rule: { on: [7, 1] }, days: 1, national: false },
  { names: 'prinsjesdag', rule: { nth: [3, 2, 9] }, days: 1, national: false },
  { names: 'dag van de leraar', rule: { on: [10, 5] }, days: 1, national: false },
  { names: 'dierendag', rule: { on: [10, 4] }, days: 1, national: false },
  { names: 'halloween', rule: { on: [10, 31] }, days: 1, national: false },
  { names: 'allerheiligen', rule: { on: [11, 1] }, days: 1, national: false },
  { names: 'thanksgiving|thanksgivingday', rule: { nth: [4, 4, 11] }, days: 1, national: false },
  { names: 'black friday', rule: { nth: [4, 4, 11, 1] }, days: 1, national: false },
  { names: 'cyber monday', rule: { nth: [4, 4, 11, 4] }, days: 1, national: false },
  { names: 'sint maarten|sint-maarten', rule: { on: [11, 11] }, days: 1, national: false },
  { names: 'sinterklaas|sinterklaasavond|pakjesavond|sint', rule: { on: [12, 5] }, days: 1, national: false },
  { names: 'kerstavond|christmas eve', rule: { on: [12, 24] }, days: 1, national: false },
  { names: 'kerst|kerstmis|kerstdagen|feestdagen|christmas|xmas', rule: { on: [12, 25] }, days: 2, national: true },
  { names: 'eerste kerstdag|1e kerstdag|christmas day', rule: { on: [12, 25] }, days: 1, national: true },
  { names: 'tweede kerstdag|2e kerstdag|boxing day', rule: { on: [12, 26] }, days: 1, national: true },
  {
    names:
      'oudjaar|oudjaarsdag|oudejaarsdag|oudjaarsavond|oudejaarsavond|oud en nieuw|oud & nieuw|jaarwisseling|new years eve',
    rule: { on: [12, 31] },
    days: 1,
    national: false,
  },
];
