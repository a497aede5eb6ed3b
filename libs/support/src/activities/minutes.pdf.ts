import type { z } from 'zod';
import type { Audience, Decision, RefusalReason } from './domain/committees.js';
import type { MeetingPage } from './meetings.dto.js';
import { Paper } from './paper.pdf.js';

type Language = 'fr' | 'en';
type Minutes = z.output<typeof MeetingPage>;

const WORDS = {
  fr: {
    minutes: 'Compte rendu',
    agenda: 'Ordre du jour',
    partner: 'Version pour le partenaire : la partie convenue, sur ses propres locataires.',
    association: 'Version interne à l’association. Ne pas transmettre.',
    present: 'Présents',
    excused: 'Excusés',
    absent: 'Absents',
    chair: 'préside',
    nobody: 'Aucune situation à l’ordre du jour.',
    undecided: 'Non décidé : reporté à la prochaine réunion.',
    decision: 'Décision',
    presented: 'Présentation',
    agreed: 'Partie convenue',
    note: 'Note interne',
    task: 'À faire',
    by: 'avant le',
    page: (page: number, of: number) => `Page ${page} sur ${of}`,
  },
  en: {
    minutes: 'Minutes',
    agenda: 'Agenda',
    partner: 'For the partner: the agreed part, about its own tenants.',
    association: 'For the association only. Not to be passed on.',
    present: 'Present',
    excused: 'Excused',
    absent: 'Absent',
    chair: 'chair',
    nobody: 'No case on the agenda.',
    undecided: 'Not decided: carried over to the next meeting.',
    decision: 'Decision',
    presented: 'Presentation',
    agreed: 'Agreed part',
    note: 'Internal note',
    task: 'To do',
    by: 'by',
    page: (page: number, of: number) => `Page ${page} of ${of}`,
  },
} as const;

export const DECISION_WORDS: Record<Language, Record<Decision, string>> = {
  fr: {
    accepted: 'accord',
    refused: 'refus',
    adjourned: 'reporté',
    allocated: 'attribution',
    other_programme: 'autre programme',
    goes_on: 'l’accompagnement continue',
    closed: 'fin de l’accompagnement',
    tenant_left: 'départ du logement',
    tenant_returned: 'retour au logement',
  },
  en: {
    accepted: 'accepted',
    refused: 'refused',
    adjourned: 'adjourned',
    allocated: 'allocated',
    other_programme: 'other programme',
    goes_on: 'support goes on',
    closed: 'support ends',
    tenant_left: 'left home',
    tenant_returned: 'came back home',
  },
};

const REFUSALS: Record<Language, Record<RefusalReason, string>> = {
  fr: {
    not_eligible: 'conditions non remplies',
    no_place: 'pas de place',
    other_support: 'autre accompagnement',
    too_early: 'trop tôt',
    refused_by_tenant: 'la personne ne souhaite pas',
    unreachable: 'injoignable',
    other: 'autre motif',
  },
  en: {
    not_eligible: 'conditions not met',
    no_place: 'no place',
    other_support: 'other support',
    too_early: 'too early',
    refused_by_tenant: 'the person does not wish it',
    unreachable: 'cannot be reached',
    other: 'another reason',
  },
};

const dayIn = (day: string, language: Language) =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );

/**
 * The minutes of a meeting, or its agenda before it. `page` is what that reader sees of the meeting: the partner's version is made from the
 * partner's view, so that it cannot say more.
 */
export function minutesPdf(page: Minutes, audience: Audience, language: Language, madeAt: Date): Promise<Buffer> {
  const w = WORDS[language];
  const title = page.state === 'planned' ? w.agenda : w.minutes;
  const paper = new Paper(`${title} : ${page.committee.name}`, language, madeAt);
  paper.line([dayIn(page.heldOn, language), page.startsAt, page.place].filter(Boolean).join(', '));
  paper.line(w[audience], { soft: true });
  for (const state of ['present', 'excused', 'absent'] as const) {
    const names = page.attendance
      .filter((member) => member.state === state)
      .map(
        ({ name, organisation, chairs }) =>
          `${name}${organisation === null ? '' : ` (${organisation})`}${chairs ? `, ${w.chair}` : ''}`,
      );
    if (names.length) paper.line(`${w[state]} : ${names.join(' ; ')}`);
  }
  if (!page.cases.length) paper.line(w.nobody, { soft: true });
  for (const [index, one] of page.cases.entries()) {
    paper.heading(`${index + 1}. ${one.person}`);
    if (one.signal) paper.line(`« ${one.signal.words} »`, { soft: true });
    if (one.presentation !== null) paper.line(`${w.presented} : ${one.presentation}`);
    if (one.shared !== null) paper.line(`${w.agreed} : ${one.shared}`);
    if (one.decision === null) {
      if (page.state !== 'planned') paper.line(w.undecided, { bold: true });
    } else {
      const why = one.refusal === null ? '' : ` (${REFUSALS[language][one.refusal]})`;
      const to = one.target === null ? '' : `, ${one.target}`;
      paper.line(`${w.decision} : ${DECISION_WORDS[language][one.decision]}${why}${to}`, { bold: true });
    }
    if (one.said !== null) paper.line(one.said);
    if (one.note !== null) paper.line(`${w.note} : ${one.note}`, { soft: true });
    for (const { what, who, dueOn } of one.tasks)
      paper.line(`${w.task} : ${what} – ${who}${dueOn === null ? '' : `, ${w.by} ${dayIn(dueOn, language)}`}`);
  }
  return paper.finish(w.page);
}
