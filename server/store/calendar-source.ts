import type { CalendarSource } from '../../core/capture/ports';
import { publicHolidays } from '../calendar';
import type { Queries } from './dialect';

/** The meetings and holidays of one programme, in one transaction, with the feestdagen of the country. */
export function calendarSource(db: Queries): CalendarSource {
  return {
    calendar: async () => {
      const row = await db
        .selectFrom('programme')
        .select(['meetings', 'school_holidays', 'public_holidays'])
        .executeTakeFirst();
      return {
        meetings: row?.meetings ?? [],
        schoolHolidays: row?.school_holidays ?? [],
        publicHolidays: publicHolidays(row?.public_holidays ?? []),
      };
    },
  };
}
