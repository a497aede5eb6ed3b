/**
 * What a person is told before they are referred (GDPR, art. 13 and 14): who gets what, for what, how long, and what they may ask. A text that was
 * told is never changed: a new one gets a new version, and the old one stays readable beside the referrals that name it.
 */
export interface Notice {
  version: string;
  text: { fr: string; en: string };
}

export const NOTICES: readonly [Notice, ...Notice[]] = [
  {
    version: '2026-11',
    text: {
      fr: [
        'L’association reçoit votre nom, vos coordonnées et ce qui est dit ici de votre situation, pour vous contacter et vous proposer un accompagnement.',
        'C’est gratuit et vous êtes libre : vous pouvez refuser, ou arrêter quand vous voulez, sans avoir à dire pourquoi.',
        'Si votre bailleur vous oriente, il saura seulement si votre accompagnement est accepté, en cours ou terminé, et si vous travaillez. Il ne lit rien de votre dossier. Un partenaire n’en apprend rien.',
        'Sans suite, ces informations sont effacées après un an. Sinon, deux ans après le dernier contact.',
        'Vous pouvez demander à les voir, à les corriger ou à les effacer, auprès de l’association. Vous pouvez aussi écrire à la CNIL.',
      ].join('\n'),
      en: [
        'The association receives your name, your contact details and what is said here of your situation, in order to contact you and offer you support.',
        'It is free of charge and you are free: you can say no, or stop whenever you want, without saying why.',
        'If your landlord refers you, they only learn whether your support is accepted, under way or ended, and whether you work. They read nothing of your file. A partner learns nothing of it.',
        'If nothing comes of it, this information is deleted after a year. Otherwise, two years after the last contact.',
        'You can ask the association to see, correct or delete it. You can also write to the CNIL.',
      ].join('\n'),
    },
  },
];

/** The one that is told now. */
export const NOTICE: Notice = NOTICES[0];
