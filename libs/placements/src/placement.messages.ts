/** What a job is called until somebody says: a rally's verdict does not name it. */
export const POSITION_TO_BE_NAMED = { fr: 'Poste à préciser', en: 'Position to be named' } as const;
