import type { z } from 'zod';
import type { TaskBy } from './domain/sites.js';
import { Paper } from './paper.pdf.js';
import type { SiteView } from './sites.dto.js';

type Language = 'fr' | 'en';
type Site = z.output<typeof SiteView>;

const WORDS = {
  fr: {
    title: 'Contrat de chantier',
    between: (family: string, programme: string) =>
      `Entre ${family} et l’association, dans le cadre du programme ${programme}.`,
    time: (begin: string, end: string) =>
      `Le chantier a été ouvert le ${begin} ; il se termine au plus tard le ${end}.`,
    work: 'Jours de travaux',
    tasks: 'Qui fait quoi',
    task: 'Tâche',
    by: 'Par',
    helpers: 'Avec l’aide de',
    before: 'État au départ',
    promise:
      'La famille prend part aux travaux les jours prévus. L’association fournit les matériaux convenus, prête les outils et encadre le chantier.',
    family: 'Pour la famille',
    association: 'Pour l’association',
    signed: 'Date et signature',
    drawn: (name: string) => `Signature de ${name}`,
    on: (day: string, name: string) => `Signé le ${day} par ${name}.`,
    who: { family: 'la famille', helpers: 'les bénévoles', association: 'l’association', firm: 'une entreprise' },
    page: (page: number, of: number) => `Page ${page} sur ${of}`,
  },
  en: {
    title: 'Contract of a work-site',
    between: (family: string, programme: string) =>
      `Between ${family} and the association, within the programme ${programme}.`,
    time: (begin: string, end: string) => `The site was opened on ${begin}; it ends on ${end} at the latest.`,
    work: 'Days of work',
    tasks: 'Who does what',
    task: 'Task',
    by: 'By',
    helpers: 'With the help of',
    before: 'State at the beginning',
    promise:
      'The family takes part in the work on the days planned. The association gives the materials agreed on, lends the tools and leads the site.',
    family: 'For the family',
    association: 'For the association',
    signed: 'Date and signature',
    drawn: (name: string) => `Signature of ${name}`,
    on: (day: string, name: string) => `Signed on ${day} by ${name}.`,
    who: { family: 'the family', helpers: 'the helpers', association: 'the association', firm: 'a firm' },
    page: (page: number, of: number) => `Page ${page} of ${of}`,
  },
} as const satisfies Record<Language, { who: Record<TaskBy, string> } & Record<string, unknown>>;

/** The contract between the family and the association, to be signed on paper; with its signatures once they are noted or drawn. */
export function contractPdf(site: Site, language: Language, madeAt: Date): Promise<Buffer> {
  const w = WORDS[language];
  const format = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const day = (value: string) => format.format(new Date(value));
  const paper = new Paper(`${w.title} : ${site.title}`, language, madeAt);
  paper.line(w.between(site.person, site.programme.name));
  paper.line(w.time(day(site.beganOn), day(site.endsBy)));
  if (site.beforeState !== null) {
    paper.heading(w.before);
    paper.line(site.beforeState);
  }
  paper.heading(w.work);
  for (const one of site.days) paper.line(day(one));
  paper.heading(w.tasks);
  paper.table(
    [
      { header: w.task, width: 5 },
      { header: w.by, width: 2 },
    ],
    site.tasks.map(({ what, by }) => [what, w.who[by]]),
    20,
  );
  if (site.helpers.length) {
    paper.heading(w.helpers);
    paper.line(site.helpers.map(({ name }) => name).join(', '));
  }
  paper.space(14);
  paper.line(w.promise);
  for (const [side, name, drawing] of [
    [w.family, site.signedFamily, site.drawnFamily],
    [w.association, site.signedAssociation, site.drawnAssociation],
  ] as const) {
    paper.heading(side);
    paper.line(site.signedOn !== null && name !== null ? w.on(day(site.signedOn), name) : `${w.signed} :`, {
      soft: true,
    });
    if (drawing !== null && name !== null) paper.drawing(drawing, w.drawn(name));
    if (site.signedOn === null) paper.space(46);
  }
  return paper.finish(w.page);
}
