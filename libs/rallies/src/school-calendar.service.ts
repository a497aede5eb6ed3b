import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { Clock, type IsoDay } from '#kernel';
import { type DayNote, dayNotes } from './domain/day-notes.js';
import { type SchoolHoliday, type SchoolZone, schoolCalendar } from './domain/school-holidays.js';

/** The school holidays that ship with the program, and those of years that an operator imported. */
@Injectable()
export class SchoolCalendar {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async read(): Promise<readonly SchoolHoliday[]> {
    const imported = await this.db.query<SchoolHoliday>(
      `SELECT zone, school_year AS "schoolYear", name, first_day AS "firstDay", last_day AS "lastDay" FROM school_holidays
       ORDER BY zone, first_day`,
    );
    return schoolCalendar(imported);
  }

  async notes(day: IsoDay, zone: SchoolZone | null): Promise<DayNote[]> {
    return dayNotes(day, zone, await this.read());
  }

  /** Puts imported holidays in place of those known for the same zone and school year. @returns the school years */
  async store(holidays: readonly SchoolHoliday[]): Promise<string[]> {
    const years = [...new Set(holidays.map(({ schoolYear }) => schoolYear))].sort();
    await this.db.transaction(async () => {
      await this.db.query(
        `DELETE FROM school_holidays s USING json_to_recordset($1::json) AS n(zone text, "schoolYear" text)
         WHERE s.zone = n.zone AND s.school_year = n."schoolYear" RETURNING s.zone`,
        [JSON.stringify(holidays)],
      );
      await this.db.query(
        `INSERT INTO school_holidays (zone, school_year, name, first_day, last_day, imported_at)
         SELECT zone, "schoolYear", name, "firstDay", "lastDay", $2
         FROM json_to_recordset($1::json) AS n(zone text, "schoolYear" text, name text, "firstDay" date, "lastDay" date)`,
        [JSON.stringify(holidays), this.clock.now()],
      );
    });
    return years;
  }
}
