import type { Language, Words } from './rally-letter.js';

const place = (w: Words) => `Quand : ${w.day}, de ${w.from} à ${w.to}\nOù : ${w.where}`;
const page = (text: string, w: Words) => `${text}\n${w.url}`;
const whatFor = (w: Words) =>
  `Des entreprises qui recrutent viennent vous rencontrer. Vous parlez ${w.minutes} minutes avec chacune. Ce n’est pas un examen, et nous vous aidons à vous préparer.`;
const agenda = (w: Words) => w.agenda || 'Aucun rendez-vous pour le moment.';
const why = (w: Words) => (w.reason ? `Pourquoi : ${w.reason}` : null);
const bring = 'À apporter : votre CV, si vous en avez un. Sinon, venez quand même.';
const needs =
  'Vous pouvez y dire si vous venez accompagné, ou s’il vous faut un interprète, une garde d’enfants, un transport.';
const privatePage = 'Cette page est à vous seul : ne donnez pas ce lien.';

/** Plain words: short sentences, no jargon, nothing about rent. */
export const FRENCH: Language = {
  greeting: (name) => `Bonjour ${name},`,
  dayFormat: (dayOfMonth) => (dayOfMonth === 1 ? "cccc '1er' LLLL yyyy" : 'cccc d LLLL yyyy'),
  timeFormat: "H 'h' mm",
  tenant: {
    invite: (w) => ({
      subject: `Invitation : ${w.rally}`,
      paragraphs: [
        whatFor(w),
        place(w),
        bring,
        page('Dites-nous si vous venez, sur votre page :', w),
        needs,
        privatePage,
      ],
    }),
    welcome: (w) => ({
      subject: `Bienvenue : ${w.rally}`,
      paragraphs: [
        'Vous êtes bien arrivé. Votre page de la journée dit où aller ; quand une table se libère, elle vous y est proposée.',
        page('Votre page :', w),
        privatePage,
      ],
    }),
    place_free: (w) => ({
      subject: `Une place s’est libérée : ${w.rally}`,
      paragraphs: [
        'Une place s’est libérée pour vous.',
        whatFor(w),
        place(w),
        bring,
        page('Dites-nous vite si vous venez, sur votre page :', w),
        needs,
        privatePage,
      ],
    }),
    please_answer: (w) => ({
      subject: `Venez-vous ? ${w.rally}`,
      paragraphs: [
        'Nous n’avons pas encore votre réponse.',
        place(w),
        page('Répondez par oui ou par non sur votre page :', w),
        privatePage,
      ],
    }),
    see_you: (w) => ({
      subject: `À bientôt : ${w.rally}`,
      paragraphs: [
        'Nous vous attendons.',
        place(w),
        bring,
        page('Votre programme et votre réponse sont sur votre page :', w),
      ],
    }),
    agenda: (w) => ({
      subject: `Vos rendez-vous : ${w.rally}`,
      paragraphs: [
        'Voici vos rendez-vous. Arrivez 15 minutes avant le premier.',
        agenda(w),
        place(w),
        page('Votre page, toujours à jour :', w),
        privatePage,
      ],
    }),
    moved: (w) => ({
      subject: `Changement : ${w.rally}`,
      paragraphs: [
        'La rencontre avec les entreprises change. Voici les nouvelles informations.',
        place(w),
        page('Si cela ne vous va pas, dites-le sur votre page :', w),
      ],
    }),
    new_link: (w) => ({
      subject: `Votre nouveau lien : ${w.rally}`,
      paragraphs: [
        'Voici un nouveau lien vers votre page. Les anciens ne marchent plus.',
        place(w),
        page('Votre page :', w),
        privatePage,
      ],
    }),
    cancelled: (w) => ({
      subject: `Annulé : ${w.rally}`,
      paragraphs: [
        'La rencontre avec les entreprises n’aura pas lieu. Ne vous déplacez pas.',
        why(w),
        'Nous vous inviterons à la prochaine.',
      ],
    }),
    how_was_it: (w) => ({
      subject: `Comment était-ce ? ${w.rally}`,
      paragraphs: [
        'Merci pour votre venue.',
        page('Dites-nous, pour chaque entreprise, si cela vous intéresse. Une seule touche suffit :', w),
        'Les entreprises ne voient pas votre réponse. Elle aide la personne qui vous suit à vous aider.',
        privatePage,
      ],
    }),
  },
  employer: {
    invite: (w) => ({
      subject: `Rencontrez vos futurs collègues : ${w.rally}`,
      paragraphs: [
        `Venez rencontrer des candidats préparés, en entretiens de ${w.minutes} minutes.`,
        place(w),
        page('Inscrivez-vous et dites combien de recruteurs viennent :', w),
      ],
    }),
    please_answer: (w) => ({
      subject: `Participez-vous ? ${w.rally}`,
      paragraphs: [
        'Nous n’avons pas encore votre réponse.',
        place(w),
        page('Inscrivez-vous, ou dites que vous ne venez pas :', w),
      ],
    }),
    see_you: (w) => ({
      subject: `À bientôt : ${w.rally}`,
      paragraphs: [
        'Nous vous attendons, vous et vos recruteurs.',
        place(w),
        page('Votre inscription et votre programme :', w),
      ],
    }),
    agenda: (w) => ({
      subject: `Vos entretiens : ${w.rally}`,
      paragraphs: ['Voici vos entretiens.', agenda(w), place(w), page('Votre programme, toujours à jour :', w)],
    }),
    moved: (w) => ({
      subject: `Changement : ${w.rally}`,
      paragraphs: [
        'Le rallye change. Voici les nouvelles informations.',
        place(w),
        page('Si cela ne vous va pas, dites-le ici :', w),
      ],
    }),
    new_link: (w) => ({
      subject: `Votre nouveau lien : ${w.rally}`,
      paragraphs: [
        'Voici un nouveau lien vers votre page. Les anciens ne marchent plus.',
        place(w),
        page('Votre inscription :', w),
      ],
    }),
    cancelled: (w) => ({
      subject: `Annulé : ${w.rally}`,
      paragraphs: ['Le rallye n’aura pas lieu.', why(w), 'Nous vous inviterons au prochain.'],
    }),
    verdicts: (w) => ({
      subject: `Vos réponses aux candidats : ${w.rally}`,
      paragraphs: [
        'Merci d’être venus. Des candidats attendent encore votre réponse.',
        page('Un clic par entretien suffit, sans mot de passe :', w),
        'Cette page est à votre entreprise : ne donnez pas ce lien.',
      ],
    }),
  },
  button: 'Ouvrir ma page',
  print: {
    below: '(L’adresse est en bas de cette feuille.)',
    scan: 'Prenez ce carré en photo avec votre téléphone pour répondre. Ou tapez cette adresse :',
    listTitle: (rally, number) => `${rally} : courrier n° ${number}`,
    listLead: (count) => `${count} lettres, dans l’ordre de la tournée. À cocher au moment de mettre sous enveloppe.`,
  },
  sms: {
    invite: (w) =>
      `${w.short.rally} : rencontrez des employeurs le ${w.short.when}. Venez-vous ? ${w.url} STOP pour arrêter`,
    welcome: (w) => `${w.short.rally} : bienvenue. Où aller, et les tables libres : ${w.url} STOP pour arrêter`,
    place_free: (w) =>
      `${w.short.rally} : une place s’est libérée le ${w.short.when}. Venez-vous ? ${w.url} STOP pour arrêter`,
    please_answer: (w) =>
      `${w.short.rally} le ${w.short.when} : venez-vous ? Répondez oui ou non : ${w.url} STOP pour arrêter`,
    see_you: (w) =>
      `${w.short.rally} : on vous attend le ${w.short.when}, ${w.short.venue}. ${w.url} STOP pour arrêter`,
    agenda: (w) => `${w.short.rally} le ${w.short.when} : vos rendez-vous sont ici ${w.url} STOP pour arrêter`,
    moved: (w) => `Changement. ${w.short.rally} : le ${w.short.when}, ${w.short.venue}. ${w.url} STOP pour arrêter`,
    how_was_it: (w) => `${w.short.rally} : comment s’est passée votre journée ? ${w.url} STOP pour arrêter`,
    new_link: (w) => `${w.short.rally} : voici votre nouveau lien ${w.url} STOP pour arrêter`,
    cancelled: (w) => `${w.short.rally} du ${w.short.when} : annulé. Ne vous déplacez pas.`,
  },
  calendar: (w) =>
    [w.reason && `Annulé : ${w.reason}`, w.agenda && `Vos rendez-vous :\n${w.agenda}`, w.association]
      .filter(Boolean)
      .join('\n\n'),
};
