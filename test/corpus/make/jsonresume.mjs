// A person as a JSON Resume (jsonresume.org, schema 1.0.0), for the themes from npm.
const pad = (date) => (date?.length === 4 ? `${date}-01-01` : date ? `${date}-01` : undefined);

/**
 * @param {boolean} [options.raw] the theme prints dates as they are given: years stay years
 * @param {'each' | 'group'} [options.skills] a group: the theme makes a heading of every entry
 * @param {'area' | 'studyType'} [options.course] where the theme looks for what was learnt
 */
export function resumeOf(person, { raw = false, course: courseKey = 'area', skills = 'each' } = {}) {
  // The schema has no place for a licence: people put it among the certificates.
  const { shown: held } = person.licence;
  const licence = held && (/permis|licence/i.test(held) ? held : `Permis ${held}`);
  const date = raw ? (text) => text ?? undefined : pad;
  return {
    basics: {
      name: person.shownName,
      label: person.head,
      email: person.mail ?? undefined,
      phone: person.phones.at(-1),
      summary: person.profile || undefined,
      location: {
        address: person.street ?? undefined,
        postalCode: person.postcode ?? undefined,
        city: person.city ?? undefined,
      },
      profiles: [],
    },
    work: person.jobs
      .filter((job) => !job.none)
      .map((job) => ({
        name: job.trueEmployer ?? '',
        company: job.trueEmployer ?? '',
        position: job.trueTitle ?? '',
        location: job.city || undefined,
        startDate: date(job.start),
        endDate: date(job.end),
        summary: '',
        highlights: job.tasks,
      })),
    education: person.education.map((course) => ({
      institution: course.trueSchool ?? '',
      area: '',
      studyType: '',
      [courseKey]: course.trueTitle,
      startDate: undefined,
      endDate: course.year ? (raw ? course.year : `${course.year}-06-01`) : undefined,
      courses: [],
    })),
    skills:
      skills === 'group' && person.skills.length
        ? [{ name: person.language === 'fr' ? 'Compétences' : 'Skills', level: '', keywords: person.skills }]
        : person.skills.map((name) => ({ name, level: '', keywords: [] })),
    languages: person.languages.map(({ name, level }) => ({ language: name, fluency: level })),
    certificates: [...person.certificates.map(({ shown }) => shown), licence]
      .filter(Boolean)
      .map((name) => ({ name, date: '', issuer: '' })),
    interests: person.hobbies.map((name) => ({ name, keywords: [] })),
    volunteer: [],
    awards: [],
    publications: [],
    references: [],
    projects: [],
  };
}
