/** The programme a row belongs to, such as `noord-holland-2030`. */
export type ProgrammeId = string & { readonly __id: 'programme' };

export type PersonId = string & { readonly __id: 'person' };

export type OrganisationId = string & { readonly __id: 'organisation' };

/** A coalition's code in the manifest, such as `4` or `5a`; unique within its programme. */
export type CoalitionCode = string & { readonly __id: 'coalition' };

/** A gremium's code, such as `regiegroep` or `thematafel-ino`; unique within its programme. */
export type GremiumCode = string & { readonly __id: 'gremium' };

/** The short number people type, such as 214; unique within its programme. */
export type ActionItemNumber = number & { readonly __id: 'action-item' };

/** Names the type of an id where text from outside enters; it checks nothing. */
export const asProgrammeId = (text: string) => text as ProgrammeId;
export const asPersonId = (text: string) => text as PersonId;
export const asOrganisationId = (text: string) => text as OrganisationId;
export const asCoalitionCode = (text: string) => text as CoalitionCode;
export const asGremiumCode = (text: string) => text as GremiumCode;
export const asActionItemNumber = (value: number) => value as ActionItemNumber;
