import { fold, lexicon, wordsOf } from './text.js';

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

const KEYWORDS: Record<Section, Set<string>> = {
  profile: lexicon(
    'profil, profile, presentation, propos, objectif, objectifs, objective, projet, resume, summary, about, accroche, motivation, motivations',
  ),
  contact: lexicon('contact, contacts, coordonnees, adresse, contactez, details, etat, civil'),
  experience: lexicon(
    'experience, experiences, parcours, emploi, emplois, employment, work, career, carriere, stage, stages, missions, poste, postes, metier, jobs, historique, history, cursus pro',
  ),
  education: lexicon(
    'formation, formations, diplome, diplomes, etude, etudes, education, scolarite, scolaire, cursus, qualifications, training, academic, studies, titres',
  ),
  skills: lexicon(
    'competence, competences, skills, skill, savoir, savoirs, faire, etre, atout, atouts, qualite, qualites, aptitudes, capacites, informatique, informatiques, logiciels, outils, bureautique, connaissances, forces, strengths, abilities, maitrise, domaine, domaines, points, forts',
  ),
  languages: lexicon('langue, langues, linguistiques, languages, language'),
  certificates: lexicon(
    'certification, certifications, certificat, certificats, habilitation, habilitations, caces, certificates, licenses, accreditations, autorisations',
  ),
  licences: lexicon('permis, mobilite, vehicule, driving, licence, licences, transport'),
  interests: lexicon(
    'interet, interets, loisir, loisirs, hobbies, interests, passions, passion, sport, sports, activites, extra, hobby, divertissements',
  ),
  references: lexicon('reference, references, referees, referent, recommandations'),
  other: lexicon(
    'divers, autre, autres, informations, information, complementaires, complementaire, additional, benevolat, volunteering, disponibilite, disponibilites, situation',
  ),
};

/** Words that may stand beside a keyword in a heading, but make none. */
const COMPANIONS = lexicon(
  'mes, mon, ma, my, nos, les, le, la, l, des, de, du, d, et, en, au, aux, a, and, of, the, me, moi, qui, suis, je, pour, centres, centre, professionnel, professionnelle, professionnels, professionnelles, professional, pro, personnel, personnelle, personnels, personnelles, personal, principal, principale, principales, principaux, cle, cles, key, technique, techniques, metiers, parlees, parlee, conduire, conduite, generale, generales, acquises, recherche, recherches, relationnelles, comportementales, humaines, transversales, obtenus, obtenues, background, spoken, relevant, core, competencies, suivies, initiale, continue, externes, actuelle, actuel, ou, travail, sociale, salariees, significatives, recentes, valorisees, etrangeres, technical, recherchee, souhaite, souhaitee, vise, diverses',
);

/** Keywords that need company: alone they are ordinary words of a CV. */
const NOT_ALONE = lexicon(
  'faire, etre, work, history, points, forts, etat, civil, details, extra, emploi, savoir, domaines, domaine, poste, metier, scolaire, transport, academic, sport, jobs, mission, vehicule, titres, autre, maitrise',
);

const VOCABULARY = [...new Set([...Object.values(KEYWORDS).flatMap((set) => [...set]), ...COMPANIONS])].sort(
  (a, b) => b.length - a.length,
);

/** `experiencesprofessionnelles` → words: a heading set with wide letters loses its spaces. Greedy, longest word first. */
function segment(compact: string): string[] | null {
  const words: string[] = [];
  for (let at = 0; at < compact.length; ) {
    const word = VOCABULARY.find((candidate) => compact.startsWith(candidate, at));
    if (!word) return null;
    words.push(word);
    at += word.length;
  }
  return words;
}

const sectionOfWord = (word: string): Section | null =>
  (Object.keys(KEYWORDS) as Section[]).find((section) => KEYWORDS[section].has(word)) ?? null;

/**
 * The sections that a heading announces, the first one mainly: `FORMATIONS ET HABILITATIONS` → education, certificates. Null
 * for a line that is no heading. Only the words decide: every word has to belong to the vocabulary of headings.
 */
export function headingOf(text: string): Section[] | null {
  if (text.length > 60 || text.length < 4) return null;
  const folded = fold(text);
  if (/[0-9@]/.test(folded)) return null;
  let words = wordsOf(folded);
  if (words.length === 0 || words.length > 7) return null;
  if (words.length === 1 && words[0]!.length > 12) words = segment(words[0]!) ?? words;
  const sections: Section[] = [];
  for (const word of words) {
    const section = sectionOfWord(word);
    if (section && !sections.includes(section)) sections.push(section);
    else if (!section && !COMPANIONS.has(word)) return null;
  }
  if (sections.length === 0) return null;
  if (words.every((word) => NOT_ALONE.has(word)) && words.length === 1) return null;
  return order(words, sections);
}

/** Compounds whose first keyword misleads. */
function order(words: string[], sections: Section[]): Section[] {
  const has = (word: string) => words.includes(word);
  if (has('interet') || has('interets')) return ['interests'];
  if (has('parcours') && (has('scolaire') || has('formation'))) return ['education'];
  if (has('etat') && has('civil')) return ['contact'];
  if (has('competences') && has('linguistiques')) return ['languages'];
  if (has('contact') || has('coordonnees')) return ['contact'];
  if (has('informations') || has('information')) return sections.includes('contact') ? ['contact'] : ['other'];
  if (has('activites') && (has('professionnelles') || has('experience'))) return ['experience'];
  if (has('driving') || (has('permis') && has('conduire'))) return ['licences'];
  if (['recherche', 'recherchee', 'souhaite', 'souhaitee', 'vise'].some(has)) return ['profile'];
  if (has('competences') || has('competence'))
    return ['skills', ...sections.filter((s) => s !== 'skills' && s !== 'experience')];
  if (has('situation') || has('projet')) return ['profile'];
  if (has('stage') || has('stages')) return ['experience', ...sections.filter((s) => s !== 'experience')];
  return sections;
}
