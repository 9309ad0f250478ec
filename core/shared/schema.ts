import { z } from 'zod';
import { asCoalitionCode, asPersonId } from './ids';
import { LANGUAGES } from './language';
import { parsePlainDate } from './plain-date';

/** A coalition's code as it comes from outside; whether the programme has it is for the use case to say. */
export const coalitionCodeSchema = z.string().min(1).max(20).transform(asCoalitionCode);

/** A person's id as it comes from outside; whether the programme has it is for the use case to say. */
export const personIdSchema = z.string().min(1).max(200).transform(asPersonId);

export const languageSchema = z.enum(LANGUAGES);

/** A calendar day written `YYYY-MM-DD`; refuses days that do not exist. */
export const plainDateSchema = z.string().transform((written, context) => {
  const day = parsePlainDate(written);
  if (day) return day;
  context.addIssue({ code: 'custom', message: 'not a day written as YYYY-MM-DD' });
  return z.NEVER;
});
