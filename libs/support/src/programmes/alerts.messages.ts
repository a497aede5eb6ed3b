import { DateTime } from 'luxon';
import { type AlertKind, MONEY_ALERTS } from './domain/alerts.js';

interface Alert {
  kind: AlertKind;
  /** `YYYY-MM-DD`. */
  dueOn: string;
  /** Given name and first letter of the family name; null where a mail must not say who it is. */
  name: string | null;
  programme: string;
}
interface Text {
  subject: string;
  text: string;
}
type Level = 'worker' | 'manager';

/** Debts and procedures are kept encrypted: a mail beside a name does not say which. */
const ofMoney = (words: string) =>
  Object.fromEntries(MONEY_ALERTS.map((kind) => [kind, words])) as Record<(typeof MONEY_ALERTS)[number], string>;

const FR: Record<AlertKind, string> = {
  contact_overdue: 'contact à reprendre, attendu le',
  home_visit_overdue: 'visite à domicile attendue le',
  review_overdue: 'contrat d’objectifs à revoir, attendu le',
  first_meeting_overdue: 'premier rendez-vous attendu le',
  case_meeting_overdue: 'réunion sur la situation attendue le',
  too_long: 'durée maximale atteinte le',
  checklist_incomplete: 'conditions d’entrée incomplètes depuis le',
  proof_expiring: 'un justificatif expire le',
  step_overdue: 'étape du parcours attendue le',
  placement_ending: 'un contrat, une formation ou un essai se termine le',
  placement_end_passed: 'la fin prévue est passée, demandez ce qu’il en est :',
  urgent: 'alerte urgente donnée le',
  site_too_long: 'chantier trop long, fin attendue le',
  loan_overdue: 'outil à rendre le',
  ...ofMoney('question d’argent ou de logement à regarder, depuis le'),
};
const EN: Record<AlertKind, string> = {
  contact_overdue: 'contact to be made, due on',
  home_visit_overdue: 'visit at home due on',
  review_overdue: 'objectives contract to be reviewed, due on',
  first_meeting_overdue: 'first meeting due on',
  case_meeting_overdue: 'meeting on the case due on',
  too_long: 'longest length reached on',
  checklist_incomplete: 'conditions of entry incomplete since',
  proof_expiring: 'a proof expires on',
  step_overdue: 'step of the path due on',
  placement_ending: 'a contract, training or trial ends on',
  placement_end_passed: 'the agreed end has passed, ask what became of it:',
  urgent: 'urgent alert given on',
  site_too_long: 'work-site too long, its end was due on',
  loan_overdue: 'tool to be returned by',
  ...ofMoney('a question of money or housing to look at, since'),
};

/** A letter shows so many; the page has the others. */
const SHOWN = 40;

const lines = (alerts: readonly Alert[], words: Record<AlertKind, string>, locale: string, nobody: string) =>
  alerts
    .slice(0, SHOWN)
    .map(({ kind, dueOn, name, programme }) => {
      const day = DateTime.fromISO(dueOn).setLocale(locale).toLocaleString(DateTime.DATE_FULL);
      // A programme may tell of an illness: beside a name it is not written.
      return `– ${name ?? `${nobody} (${programme})`} : ${words[kind]} ${day}`;
    })
    .join('\n');
const others = (alerts: readonly Alert[], words: (count: number) => string) =>
  alerts.length > SHOWN ? `\n${words(alerts.length - SHOWN)}` : '';

/** To who follows the people, or to a manager for whom it has waited too long. Never what a condition or a step is about. */
export const alertMail: Record<'fr' | 'en', (level: Level, alerts: readonly Alert[], url: string) => Text> = {
  fr: (level, alerts, url) => ({
    subject:
      level === 'worker' ? `Suivi à reprendre : ${alerts.length}` : `Alertes restées sans suite : ${alerts.length}`,
    text: `Bonjour,

${level === 'worker' ? 'Le rythme d’accompagnement demande votre attention :' : 'Ces alertes, déjà rappelées au référent, attendent toujours :'}

${lines(alerts, FR, 'fr', 'une personne dont le nom n’est pas écrit ici')}${others(alerts, (count) => `et ${count} autres, sur la page des alertes :`)}

${url}`,
  }),
  en: (level, alerts, url) => ({
    subject:
      level === 'worker' ? `Support to be taken up: ${alerts.length}` : `Alerts left unanswered: ${alerts.length}`,
    text: `Hello,

${level === 'worker' ? 'The rhythm of support asks for your attention:' : 'These alerts, of which the case worker was reminded, still wait:'}

${lines(alerts, EN, 'en', 'a person whose name is not written here').replaceAll(' : ', ': ')}${others(alerts, (count) => `and ${count} others, on the page of alerts:`)}

${url}`,
  }),
};
