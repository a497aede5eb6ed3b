import { describe, expect, it } from '@jest/globals';
import { instantOf } from '#kernel';
import { ENGLISH } from './rallies.en.messages.js';
import { FRENCH } from './rallies.fr.messages.js';
import { writeLetter } from './rallies.messages.js';
import type { EmployerOccasion, LetterFacts, TenantOccasion } from './rally-letter.js';

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
    expect(texts).toHaveLength(34);
    for (const { subject, text } of texts) {
      expect(`${subject} ${text}`).not.toMatch(
        /loyer|impay|dette|bailleur|logement|locataire|rent\b|arrears|debt|landlord|tenant/i,
      );
      expect(`${subject} ${text}`).not.toMatch(/undefined|null/);
    }
  });
});
