import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Audit } from '#audit';
import { Db } from '#database';
import { type Actor, Allow, CurrentActor } from '#identity';
import { invalid, prose, Responds, RespondsNothing, uuid } from '#kernel';
import { segmentsOf, toGsm } from '#messaging';
import { LANGUAGES } from './languages.js';
import { writeLetter, writeSms } from './rallies.messages.js';
import { RallyEntity } from './rally.entities.js';
import { RallyAccess } from './rally-access.js';
import { EMPLOYER_OCCASIONS, type Occasion, TENANT_OCCASIONS } from './rally-letter.js';
import { RallyMail } from './rally-mail.js';

const language = z
  .string()
  .refine((code) => LANGUAGES.has(code), { message: 'must be a language that there is a catalogue for' });
const PreviewQuery = z.strictObject({
  to: z.enum(['tenant', 'employer']),
  kind: z.enum([...TENANT_OCCASIONS, 'verdicts']),
  language: language.default('fr'),
});
const PreviewView = z
  .object({
    subject: z.string(),
    text: z.string(),
    html: z.string(),
    /** For tenants. */
    sms: z.object({ text: z.string(), units: z.int(), segments: z.int() }).nullable(),
    languages: z.array(z.string()),
    note: z.record(z.string(), z.string()),
  })
  .meta({ id: 'MessagePreview' });
/** By language; a language that is left out has no note. */
const NoteBody = z.strictObject({ note: z.record(language, prose(1000)) });
/** What no message to candidates may speak of. */
const RENT = /\b(?:loyers?|impay\w*|dettes?|bailleurs?|expulsions?|rent|arrears|debts?|landlords?|evictions?)\b/i;

/** What people will read, looked at before it is sent, and the organiser's own words in it. */
@ApiTags('rallies')
@Controller('rallies/:id')
export class MessagePreviewsController {
  constructor(
    private readonly db: Db,
    private readonly access: RallyAccess,
    private readonly mail: RallyMail,
    private readonly audit: Audit,
  ) {}

  /** A message with the rally's real data, to an invented person. */
  @Get('message-preview')
  @Allow('rally.manage')
  @Responds(200, PreviewView)
  async preview(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: PreviewQuery }) { to, kind, language: code }: z.output<typeof PreviewQuery>,
    @CurrentActor() actor: Actor,
  ) {
    const rally = await this.access.require(actor, id);
    const occasion = occasionOf(to, kind);
    if (!occasion) throw invalid('kind', 'not_for_them', 'No such message goes to them.');
    const facts = await this.mail.sampleFacts(rally, code, to);
    const sms = occasion.to === 'tenant' ? toGsm(writeSms(occasion.kind, code, facts)) : null;
    return {
      ...writeLetter(occasion, code, facts),
      sms: sms === null ? null : { text: sms, ...segmentsOf(sms) },
      languages: [...LANGUAGES.keys()],
      note: rally.invitationNote,
    };
  }

  /** Words of the organiser's own, in every message that is written from now on. */
  @Put('invitation-note')
  @Allow('rally.manage')
  @RespondsNothing()
  async change(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NoteBody }) { note }: z.output<typeof NoteBody>,
    @CurrentActor() actor: Actor,
  ) {
    for (const [code, text] of Object.entries(note)) {
      if (RENT.test(text))
        throw invalid(`note.${code}`, 'speaks_of_rent', 'Invitations do not speak of rent, debts or the landlord.');
    }
    await this.db.transaction(async () => {
      const rally = await this.access.requireForUpdate(actor, id);
      await this.db.repo(RallyEntity).update({ id: rally.id }, { invitationNote: note });
      await this.audit.record({
        actor: { kind: 'user', id: actor.userId },
        action: 'rally.note',
        subject: { kind: 'rally', id },
        details: { languages: Object.keys(note).join(',') },
      });
    });
  }
}

function occasionOf(to: 'tenant' | 'employer', kind: string): Occasion | null {
  const forTenant = TENANT_OCCASIONS.find((known) => known === kind);
  const forEmployer = EMPLOYER_OCCASIONS.find((known) => known === kind);
  if (to === 'tenant') return forTenant ? { to, kind: forTenant } : null;
  return forEmployer ? { to, kind: forEmployer } : null;
}
