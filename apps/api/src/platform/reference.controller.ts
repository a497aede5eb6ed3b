import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow } from '#identity';
import { line, listOf, Responds } from '#kernel';
import { findOccupation, searchOccupations, type Town, towns } from '#occupations';

const Typed = z.strictObject({ q: line(100), size: z.coerce.number().int().min(1).max(50).default(10) });

const OccupationView = z
  .object({ code: z.string(), label: z.string(), labelEn: z.string(), title: z.string() })
  .meta({ id: 'Occupation' });
const TownView = z.object({ name: z.string(), postcode: z.string(), insee: z.string() }).meta({ id: 'Town' });

/** Occupations and towns for a text that is still being typed. Public facts, the same for everyone who is signed in. */
@ApiTags('reference')
@Controller()
export class ReferenceController {
  /** `title` is the usual title that fits what was typed, to be shown beside the official label. */
  @Get('occupations')
  @Allow('occupation.read')
  @Responds(200, listOf(OccupationView))
  occupations(@Query({ schema: Typed }) { q, size }: z.output<typeof Typed>) {
    return {
      items: searchOccupations(q, size).map((hit) => ({
        ...hit,
        labelEn: findOccupation(hit.code)?.labelEn ?? hit.label,
      })),
    };
  }

  /** Towns whose name or postcode begins like this. */
  @Get('towns')
  @Allow('occupation.read')
  @Responds(200, listOf(TownView))
  towns(@Query({ schema: Typed }) { q, size }: z.output<typeof Typed>) {
    const typed = plain(q);
    const begins = (town: Town) =>
      plain(town.name).startsWith(typed) || town.postcodes.some((code) => code.startsWith(typed));
    return { items: towns().filter(begins).slice(0, size) };
  }
}

/** Lower case without accents; hyphens and apostrophes are blanks: `sin le noble` finds Sin-le-Noble. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[-'’ ]{1,5}/g, ' ')
    .trim();
