import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { day, line, listOf, prose, Responds, RespondsNothing, uuid } from '#kernel';
import { SCHOOL_ZONES } from './domain/school-holidays.js';
import { Places } from './places.service.js';
import { Created, DayNoteView } from './rallies.views.js';
import { SchoolCalendar } from './school-calendar.service.js';

const AgencyBody = z.strictObject({
  name: line(120),
  landlordId: uuid.nullable().default(null),
  /** Whose tenants the agency looks after: those who live there. */
  postcodes: z
    .array(z.string().regex(/^\d{5}$/, 'must be a postcode of five digits'))
    .min(1)
    .max(200),
  active: z.boolean().default(true),
});
const Rooms = z.array(z.strictObject({ name: line(80), tables: z.int().min(1).max(100) })).max(20);
const VenueBody = z.strictObject({
  name: line(200),
  address: line(300),
  access: prose(600).nullable().default(null),
  rooms: Rooms.default([]),
  active: z.boolean().default(true),
});
const Agencies = z
  .object({
    items: z.array(
      z.object({
        id: uuid,
        name: z.string(),
        landlordId: uuid.nullable(),
        landlord: z.string().nullable(),
        postcodes: z.array(z.string()),
        active: z.boolean(),
      }),
    ),
    landlords: z.array(z.object({ id: uuid, name: z.string() })),
  })
  .meta({ id: 'Agencies' });
const VenueView = z
  .object({
    id: uuid,
    name: z.string(),
    address: z.string(),
    access: z.string().nullable(),
    rooms: z.array(z.object({ name: z.string(), tables: z.int() })),
    active: z.boolean(),
  })
  .meta({ id: 'Venue' });
const DayQuery = z.strictObject({ day, zone: z.enum(SCHOOL_ZONES).optional() });
/** What series are made from: agencies, venues, the calendar. */
@ApiTags('rallies')
@Controller()
export class PlacesController {
  constructor(
    private readonly places: Places,
    private readonly calendar: SchoolCalendar,
  ) {}

  @Get('agencies')
  @Allow('rally.follow')
  @Responds(200, Agencies)
  agencies(@CurrentActor() actor: Actor) {
    return this.places.agencies(actor);
  }

  @Post('agencies')
  @Allow('rally.manage')
  @Responds(201, Created)
  async addAgency(@Body({ schema: AgencyBody }) body: z.output<typeof AgencyBody>, @CurrentActor() actor: Actor) {
    return { id: await this.places.saveAgency(null, body, actor) };
  }

  @Put('agencies/:id')
  @Allow('rally.manage')
  @RespondsNothing()
  async changeAgency(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: AgencyBody }) body: z.output<typeof AgencyBody>,
    @CurrentActor() actor: Actor,
  ) {
    await this.places.saveAgency(id, body, actor);
  }

  @Get('venues')
  @Allow('rally.follow')
  @Responds(200, listOf(VenueView))
  async venues(@CurrentActor() actor: Actor) {
    return { items: await this.places.venues(actor) };
  }

  @Post('venues')
  @Allow('rally.manage')
  @Responds(201, Created)
  async addVenue(@Body({ schema: VenueBody }) body: z.output<typeof VenueBody>, @CurrentActor() actor: Actor) {
    return { id: await this.places.saveVenue(null, body, actor) };
  }

  @Put('venues/:id')
  @Allow('rally.manage')
  @RespondsNothing()
  async changeVenue(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: VenueBody }) body: z.output<typeof VenueBody>,
    @CurrentActor() actor: Actor,
  ) {
    await this.places.saveVenue(id, body, actor);
  }

  /** Whether a day is a good one for a rally, and if not, why. */
  @Get('rally-calendar')
  @Allow('rally.follow')
  @Responds(200, listOf(DayNoteView))
  async day(@Query({ schema: DayQuery }) { day: asked, zone }: z.output<typeof DayQuery>) {
    return { items: await this.calendar.notes(asked, zone ?? null) };
  }
}
