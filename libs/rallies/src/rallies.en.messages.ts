import type { Language, Words } from './rally-letter.js';

const place = (w: Words) => `When: ${w.day}, ${w.from} to ${w.to}\nWhere: ${w.where}`;
const page = (text: string, w: Words) => `${text}\n${w.url}`;
const whatFor = (w: Words) =>
  `Firms that are hiring come to meet you. You talk with each for ${w.minutes} minutes. It is not a test, and we help you to prepare.`;
const agenda = (w: Words) => w.agenda || 'No meetings for now.';
const why = (w: Words) => (w.reason ? `Why: ${w.reason}` : null);
const bring = 'What to bring: your CV if you have one. If not, come all the same.';
const needs =
  'There you can also say if somebody comes with you, or if you need an interpreter, childcare or transport.';
const privatePage = 'This page is for you only: please do not pass the link on.';

/** Plain words: short sentences, no jargon, nothing about rent. */
export const ENGLISH: Language = {
  greeting: (name) => `Hello ${name},`,
  dayFormat: () => 'cccc d LLLL yyyy',
  timeFormat: 'HH:mm',
  tenant: {
    invite: (w) => ({
      subject: `Invitation: ${w.rally}`,
      paragraphs: [
        whatFor(w),
        place(w),
        bring,
        page('Please tell us whether you come, on your page:', w),
        needs,
        privatePage,
      ],
    }),
    welcome: (w) => ({
      subject: `Welcome: ${w.rally}`,
      paragraphs: [
        'You are here. Your page of the day says where to go; when a table becomes free, it is offered to you there.',
        page('Your page:', w),
        privatePage,
      ],
    }),
    place_free: (w) => ({
      subject: `A place is free: ${w.rally}`,
      paragraphs: [
        'A place has become free for you.',
        whatFor(w),
        place(w),
        bring,
        page('Please tell us soon whether you come, on your page:', w),
        needs,
        privatePage,
      ],
    }),
    please_answer: (w) => ({
      subject: `Are you coming? ${w.rally}`,
      paragraphs: [
        'We have no answer from you yet.',
        place(w),
        page('Please answer yes or no on your page:', w),
        privatePage,
      ],
    }),
    see_you: (w) => ({
      subject: `See you soon: ${w.rally}`,
      paragraphs: [
        'We look forward to seeing you.',
        place(w),
        bring,
        page('Your programme and your answer are on your page:', w),
      ],
    }),
    agenda: (w) => ({
      subject: `Your meetings: ${w.rally}`,
      paragraphs: [
        'Here are your meetings. Please come 15 minutes before the first one.',
        agenda(w),
        place(w),
        page('Your page, always up to date:', w),
        privatePage,
      ],
    }),
    moved: (w) => ({
      subject: `Change: ${w.rally}`,
      paragraphs: [
        'The meeting with the firms has changed. These are the new details.',
        place(w),
        page('If it does not suit you, tell us on your page:', w),
      ],
    }),
    new_link: (w) => ({
      subject: `Your new link: ${w.rally}`,
      paragraphs: [
        'Here is a new link to your page. The old ones no longer work.',
        place(w),
        page('Your page:', w),
        privatePage,
      ],
    }),
    cancelled: (w) => ({
      subject: `Cancelled: ${w.rally}`,
      paragraphs: [
        'The meeting with the firms will not take place. Please do not come.',
        why(w),
        'We will invite you to the next one.',
      ],
    }),
    how_was_it: (w) => ({
      subject: `How was it? ${w.rally}`,
      paragraphs: [
        'Thank you for coming.',
        page('Tell us for each firm whether it interests you. One tap is enough:', w),
        'The firms do not see your answer. It helps your contact to help you.',
        privatePage,
      ],
    }),
  },
  employer: {
    invite: (w) => ({
      subject: `Meet your next colleagues: ${w.rally}`,
      paragraphs: [
        `Come and meet prepared candidates in interviews of ${w.minutes} minutes.`,
        place(w),
        page('Register and say how many recruiters come:', w),
      ],
    }),
    please_answer: (w) => ({
      subject: `Are you taking part? ${w.rally}`,
      paragraphs: ['We have no answer from you yet.', place(w), page('Register, or say that you are not coming:', w)],
    }),
    see_you: (w) => ({
      subject: `See you soon: ${w.rally}`,
      paragraphs: [
        'We look forward to seeing you and your recruiters.',
        place(w),
        page('Your registration and your programme:', w),
      ],
    }),
    agenda: (w) => ({
      subject: `Your interviews: ${w.rally}`,
      paragraphs: ['Here are your interviews.', agenda(w), place(w), page('Your programme, always up to date:', w)],
    }),
    moved: (w) => ({
      subject: `Change: ${w.rally}`,
      paragraphs: [
        'The rally has changed. These are the new details.',
        place(w),
        page('If it does not suit you, tell us here:', w),
      ],
    }),
    new_link: (w) => ({
      subject: `Your new link: ${w.rally}`,
      paragraphs: [
        'Here is a new link to your page. The old ones no longer work.',
        place(w),
        page('Your registration:', w),
      ],
    }),
    cancelled: (w) => ({
      subject: `Cancelled: ${w.rally}`,
      paragraphs: ['The rally will not take place.', why(w), 'We will invite you to the next one.'],
    }),
    verdicts: (w) => ({
      subject: `Your answers to the candidates: ${w.rally}`,
      paragraphs: [
        'Thank you for coming. Some candidates still wait for your answer.',
        page('One click for each interview is enough, without a password:', w),
        'This page is for your firm: do not give this link away.',
      ],
    }),
  },
  button: 'Open my page',
  print: {
    below: '(The address is at the bottom of this sheet.)',
    scan: 'Take a photo of this square with your phone to answer. Or type this address:',
    listTitle: (rally, number) => `${rally}: letters no. ${number}`,
    listLead: (count) => `${count} letters, in walking order. To be ticked when put into envelopes.`,
  },
  sms: {
    invite: (w) => `${w.short.rally}: meet employers on ${w.short.when}. Are you coming? ${w.url} STOP to opt out`,
    welcome: (w) => `${w.short.rally}: welcome. Where to go, and free tables: ${w.url} STOP to opt out`,
    place_free: (w) =>
      `${w.short.rally}: a place is free for you on ${w.short.when}. Are you coming? ${w.url} STOP to opt out`,
    please_answer: (w) =>
      `${w.short.rally} on ${w.short.when}: are you coming? Answer yes or no: ${w.url} STOP to opt out`,
    see_you: (w) => `${w.short.rally}: see you on ${w.short.when}, ${w.short.venue}. ${w.url} STOP to opt out`,
    agenda: (w) => `${w.short.rally} on ${w.short.when}: your meetings are here ${w.url} STOP to opt out`,
    moved: (w) => `Change. ${w.short.rally}: ${w.short.when}, ${w.short.venue}. ${w.url} STOP to opt out`,
    how_was_it: (w) => `${w.short.rally}: how was your day? ${w.url} STOP to opt out`,
    new_link: (w) => `${w.short.rally}: here is your new link ${w.url} STOP to opt out`,
    cancelled: (w) => `${w.short.rally} on ${w.short.when} is cancelled. Please do not come.`,
  },
  calendar: (w) =>
    [w.reason && `Cancelled: ${w.reason}`, w.agenda && `Your meetings:\n${w.agenda}`, w.association]
      .filter(Boolean)
      .join('\n\n'),
};
