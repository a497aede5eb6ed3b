import { describe, expect, it } from '@jest/globals';
import { instantOf } from '#kernel';
import { segmentsOf, toGsm } from '#messaging';
import { LANGUAGES } from './languages.js';
import { ENGLISH } from './rallies.en.messages.js';
import { FRENCH } from './rallies.fr.messages.js';
import { calendarWords, writeLetter, writeSms } from './rallies.messages.js';
import { type EmployerOccasion, type LetterFacts, TENANT_OCCASIONS, type TenantOccasion } from './rally-letter.js';

const facts: LetterFacts = {
  rally: {
    name: 'Rallye de Douai',
    association: 'Association',
    venue: 'Salle des Glycines',
    address: '1 rue des Glycines',
    startsAt: instantOf('2027-02-01', '09:00'),
    endsAt: instantOf('2027-02-01', '12:00'),
    zone: 'Europe/Paris',
    slotMinutes: 20,
  },
  name: 'Zoé',
  url: 'http://localhost:3000/t/secret',
  agenda: [{ startsAt: instantOf('2027-02-01', '09:20'), table: 2, with: 'Transports Mercier' }],
  reason: null,
};

describe('the letters of a rally', () => {
  it('say day and time as each language does', () => {
    const fr = writeLetter({ to: 'tenant', kind: 'agenda' }, 'fr', facts);
    expect(fr.subject).toBe('Vos rendez-vous : Rallye de Douai, lundi 1er février 2027');
    expect(fr.text).toContain('9 h 20 – Transports Mercier (table 2)');
    const en = writeLetter({ to: 'tenant', kind: 'agenda' }, 'en', facts);
    expect(en.subject).toBe('Your meetings: Rallye de Douai, Monday 1 February 2027');
    expect(en.text).toContain('When: Monday 1 February 2027, 09:00 to 12:00');
  });

  it('give a reason only when there is one', () => {
    const kind = { to: 'employer', kind: 'cancelled' } as const;
    expect(writeLetter(kind, 'fr', facts).text).not.toContain('Pourquoi');
    expect(writeLetter(kind, 'fr', { ...facts, reason: 'Salle inondée' }).text).toContain('Pourquoi : Salle inondée');
  });

  it('never speak of rent, debts or the landlord, in any language and on any occasion', () => {
    const texts = [FRENCH, ENGLISH].flatMap((language, index) => [
      ...Object.keys(language.tenant).map((kind) =>
        writeLetter({ to: 'tenant', kind: kind as TenantOccasion }, index ? 'en' : 'fr', facts),
      ),
      ...Object.keys(language.employer).map((kind) =>
        writeLetter({ to: 'employer', kind: kind as EmployerOccasion }, index ? 'en' : 'fr', facts),
      ),
    ]);
    expect(texts).toHaveLength(36);
    for (const { subject, text } of texts) {
      expect(`${subject} ${text}`).not.toMatch(
        /loyer|impay|dette|bailleur|logement|locataire|rent\b|arrears|debt|landlord|tenant/i,
      );
      expect(`${subject} ${text}`).not.toMatch(/undefined|null/);
    }
  });

  it('fit into one text message, with long names and the link', () => {
    const long = {
      ...facts,
      url: 'https://rallye.example.org/t/k7mq-3xwd-9fha-2npt',
      rally: {
        ...facts.rally,
        name: 'Rallye pour l’emploi du Douaisis et de l’Ostrevant',
        venue: 'Complexe sportif et culturel des Glycines',
      },
    };
    for (const locale of ['fr', 'en']) {
      for (const kind of TENANT_OCCASIONS) {
        const text = toGsm(writeSms(kind, locale, long));
        expect({ kind, locale, text, ...segmentsOf(text) }).toMatchObject({ alphabet: 'gsm', segments: 1 });
        if (kind !== 'cancelled') expect(text).toContain(`${long.url} STOP`);
      }
    }
  });

  it('carry the organiser’s own words, escaped, and one button to the page', () => {
    const note = 'Parking <derrière> la salle.\nEntrée B';
    const { text, html } = writeLetter({ to: 'tenant', kind: 'invite' }, 'fr', { ...facts, note });
    expect(text).toContain(`${note}\n\nAssociation`);
    expect(html).toContain('Parking &lt;derrière&gt; la salle.<br>Entrée B');
    expect(html.match(/href="http:\/\/localhost:3000\/t\/secret"/g)).toHaveLength(2);
    expect(html).toContain('<html lang="fr" dir="ltr">');
    expect(html).not.toMatch(/<img|<script|src=|@import|http(?!:\/\/localhost:3000\/t\/secret)/);
  });

  it('can be written in one more language by one catalogue', () => {
    LANGUAGES.set('ar', {
      ...ENGLISH,
      greeting: (name) => `مرحبا ${name}`,
      dayFormat: () => 'cccc d LLLL yyyy',
      button: 'صفحتي',
      tenant: { ...ENGLISH.tenant, invite: (w) => ({ subject: `دعوة: ${w.rally}`, paragraphs: [w.day, w.url] }) },
      sms: { ...ENGLISH.sms, invite: (w) => `دعوة ${w.short.when} ${w.url}` },
      calendar: (w) => `برنامج ${w.agenda}`,
    });
    try {
      const { subject, text, html } = writeLetter({ to: 'tenant', kind: 'invite' }, 'ar', facts);
      expect(subject).toMatch(/^دعوة: Rallye de Douai/);
      expect(text).toMatch(/^مرحبا Zoé\n\nالاثنين/);
      expect(html).toContain('<html lang="ar" dir="rtl">');
      expect(html).toContain('>صفحتي</a>');
      const sms = writeSms('invite', 'ar', facts);
      expect([toGsm(sms), segmentsOf(sms).alphabet]).toEqual([sms, 'ucs2']);
      expect(calendarWords('ar', facts.rally, facts.agenda, null)).toMatch(/^برنامج /);
    } finally {
      LANGUAGES.delete('ar');
    }
    // Without a catalogue it is French, not an error.
    expect(writeLetter({ to: 'tenant', kind: 'invite' }, 'ar', facts).text).toMatch(/^Bonjour Zoé/);
  });
});
