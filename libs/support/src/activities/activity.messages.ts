type Language = 'fr' | 'en';

export interface SessionFacts {
  givenName: string;
  association: string;
  series: string;
  title: string;
  heldOn: string;
  startsAt: string;
  endsAt: string;
  place: string;
}
export interface LoanFacts {
  givenName: string;
  association: string;
  tool: string;
  dueOn: string;
}

const dayIn = (day: string, language: Language) =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  }).format(new Date(day));

const SESSION = {
  fr: {
    invited: {
      subject: 'Votre place',
      said: 'Une place vous est réservée.',
      end: 'Un empêchement ? Prévenez votre référent, la place ira à quelqu’un d’autre.',
    },
    waiting: {
      subject: 'Liste d’attente',
      said: 'Vous êtes sur la liste d’attente. Nous vous écrivons dès qu’une place se libère.',
      end: '',
    },
    moved: {
      subject: 'Changement',
      said: 'La séance change de jour, d’heure ou de lieu. Votre place est gardée.',
      end: 'Ce moment ne vous convient pas ? Dites-le à votre référent.',
    },
    cancelled: {
      subject: 'Séance annulée',
      said: 'Cette séance n’aura pas lieu.',
      end: 'Votre référent vous proposera autre chose.',
    },
  },
  en: {
    invited: {
      subject: 'Your place',
      said: 'A place is kept for you.',
      end: 'You cannot come? Tell your case worker, and somebody else gets the place.',
    },
    waiting: {
      subject: 'Waiting list',
      said: 'You are on the waiting list. We write to you as soon as a place is free.',
      end: '',
    },
    moved: {
      subject: 'Change',
      said: 'The session has another day, time or place. Your place is kept.',
      end: 'Does it not suit you? Tell your case worker.',
    },
    cancelled: {
      subject: 'Session cancelled',
      said: 'This session will not take place.',
      end: 'Your case worker will propose something else.',
    },
  },
} as const;

/** What a tenant is told about a session. */
export function sessionWords(what: keyof (typeof SESSION)['fr'], facts: SessionFacts, language: Language) {
  const { subject, said, end } = SESSION[language][what];
  const { givenName, association, series, title, heldOn, startsAt, endsAt, place } = facts;
  const when = `${dayIn(heldOn, language)}, ${startsAt} – ${endsAt}`;
  const hello = language === 'fr' ? `Bonjour ${givenName},` : `Hello ${givenName},`;
  return {
    subject: `${subject} : ${title}`,
    text: [hello, said, [series, title, when, place].join('\n'), end, association].filter(Boolean).join('\n\n'),
    sms: `${association}: ${title}, ${when}, ${place}. ${said}`,
  };
}

/** A tool is past its day. */
export function loanLate({ givenName, association, tool, dueOn }: LoanFacts, language: Language) {
  const day = dayIn(dueOn, language);
  return language === 'fr'
    ? {
        subject: `Outil à rendre : ${tool}`,
        text: `Bonjour ${givenName},\n\nL’outil « ${tool} » était à rendre le ${day}. D’autres familles l’attendent : rapportez-le dès que vous le pouvez, ou appelez-nous pour le garder plus longtemps.\n\n${association}`,
        sms: `${association}: « ${tool} » était à rendre le ${day}. Rapportez-le ou appelez-nous.`,
      }
    : {
        subject: `Tool to give back: ${tool}`,
        text: `Hello ${givenName},\n\nThe tool “${tool}” was due back on ${day}. Other families wait for it: bring it back as soon as you can, or call us to keep it longer.\n\n${association}`,
        sms: `${association}: "${tool}" was due back on ${day}. Bring it back or call us.`,
      };
}

/** No name goes by mail: the list of tools says who has it. */
export function workerLoanLate({ tool, dueOn }: LoanFacts, language: Language) {
  const day = dayIn(dueOn, language);
  return language === 'fr'
    ? {
        subject: 'Outil non rendu',
        text: `« ${tool} », prêté à une famille que vous suivez, était à rendre le ${day}. Deux rappels sont restés sans effet.`,
      }
    : {
        subject: 'Tool not given back',
        text: `“${tool}”, lent to a household that you follow, was due back on ${day}. Two reminders had no effect.`,
      };
}
