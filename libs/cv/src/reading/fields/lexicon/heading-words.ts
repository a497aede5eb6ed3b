import { lexicon } from '../text.js';

/** What a heading announces. */
export type Section =
  | 'profile'
  | 'contact'
  | 'experience'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certificates'
  | 'licences'
  | 'interests'
  | 'references'
  | 'other';

export const KEYWORDS: Record<Section, Set<string>> = {
  profile: lexicon(
    'profil, profile, presentation, propos, objectif, objectifs, objective, projet, resume, summary, about, accroche, motivation, motivations, introduction, bio',
  ),
  contact: lexicon('contact, contacts, coordonnees, adresse, contactez, details, etat, civil, joindre, identite'),
  experience: lexicon(
    'experience, experiences, parcours, emploi, emplois, employment, work, career, carriere, stage, stages, missions, poste, postes, metier, jobs, historique, history, cursus pro, boulots, boulot, employeurs, vecu, professions, interim, occupations, travaille, volunteer',
  ),
  education: lexicon(
    'formation, formations, diplome, diplomes, etude, etudes, education, scolarite, scolaire, cursus, qualifications, training, academic, studies, titres, ecole, ecoles, appris, apprentissages, instruction, schooling, diplomas, degrees',
  ),
  skills: lexicon(
    'competence, competences, skills, skill, savoir, savoirs, faire, etre, atout, atouts, qualite, qualites, aptitudes, capacites, informatique, informatiques, logiciels, outils, bureautique, connaissances, forces, force, strengths, abilities, maitrise, domaine, domaines, points, forts, talents, expertise, expertises, sais, plus, competencies, knowledge',
  ),
  languages: lexicon('langue, langues, linguistiques, linguistique, languages, language'),
  certificates: lexicon(
    'certification, certifications, certificat, certificats, habilitation, habilitations, caces, certificates, licenses, accreditations, autorisations, attestation, attestations, agrements, brevets, certifs',
  ),
  licences: lexicon('permis, mobilite, vehicule, driving, licence, licences, transport, deplacement, deplacements'),
  interests: lexicon(
    'interet, interets, loisir, loisirs, hobbies, interests, passions, passion, sport, sports, activites, extra, hobby, divertissements, aime, detente, gouts, passe, temps',
  ),
  references: lexicon('reference, references, referees, referent, recommandations, testimonials'),
  other: lexicon(
    'divers, autre, autres, informations, information, infos, complementaires, complementaire, additional, benevolat, volunteering, disponibilite, disponibilites, situation, awards, publications, projects, social, profiles, achievements, engagement, engagements, distinctions, autrement',
  ),
};

/** Words that may stand beside a keyword in a heading, but make none. */
export const COMPANIONS = lexicon(
  "mes, mon, ma, my, nos, les, le, la, l, des, de, du, d, et, en, au, aux, a, and, of, the, me, moi, qui, suis, je, j, pour, centres, centre, professionnel, professionnelle, professionnels, professionnelles, professional, pro, pros, personnel, personnelle, personnels, personnelles, personal, principal, principale, principales, principaux, cle, cles, key, technique, techniques, metiers, parlees, parlee, conduire, conduite, generale, generales, acquises, acquis, recherche, recherches, relationnelles, comportementales, humaines, transversales, obtenus, obtenues, obtenu, background, spoken, relevant, core, suivies, suivie, initiale, continue, externes, actuelle, actuel, ou, travail, sociale, salariees, significatives, recentes, recente, valorisees, etrangeres, technical, recherchee, souhaite, souhaitee, vise, diverses, ce, que, ai, fait, deja, ans, occupes, occupe, precedents, precedent, precedentes, exerces, exerce, realises, realisees, effectues, effectuees, anciens, derniers, dernieres, extraprofessionnelles, extraprofessionnels, soft, hard, quoi, comment, ou, j', dans, vie, c, est, mieux, connaitre, me, sur, quelques, mots, ainsi, autres, autre, locomotion, moyen, moyens, permanent, securite, reglementaires, numeriques, bureautiques, manuelles, pratiques, specifiques, sociales, clefs, clef, section, preferes, parcourus, chez, with, i, have, done, what, am, s, life, in, digital, social, where, worked, complementaires, facultatives, maternelle, maternelles, libre, libres, niveau, niveaux, scolaires, universitaire, universitaires, familiaux, linguistiques",
);

/** Keywords that need company: alone they are ordinary words of a CV, unless they look like the other headings. */
export const NOT_ALONE = lexicon(
  'faire, etre, work, history, points, forts, etat, civil, details, extra, emploi, savoir, domaines, domaine, poste, metier, scolaire, transport, academic, sport, jobs, mission, vehicule, titres, autre, maitrise, temps, passe, sais, plus, aime, ecole, occupations, interim, social, force, boulot, professions, deplacement, deplacements, joindre, apprentissages, volunteer, projects, identite, infos, situation, outils, brevets, vecu, titres, travaille, autrement',
);
