// What a CV of a person says, in the shape of `fields` (contracts.md), and the check that the document really says it.
const e164 = (phone) => {
  const digits = phone
    .replace(/[^\d+]/g, '')
    .replace(/^00/, '+')
    .replace(/^\+330/, '+33');
  return digits.startsWith('+') ? digits : `+33${digits.slice(1)}`;
};

/** The mobile, by which a tenant is reached, else the first. */
const phoneOf = (phones) => phones.find((phone) => /^\+33[67]/.test(phone)) ?? phones[0] ?? null;

/** @param {Set<string>} omits what the layout has no place for: names of fields, `experiences.city` and so on */
export function truthOf(person, omits = new Set()) {
  const truth = {
    language: person.language,
    name: { given: person.given, family: person.family },
    email: person.mail,
    phone: phoneOf(person.phones.map(e164)),
    postcode: person.postcode,
    city: person.city,
    drivingLicences: person.licence.truth,
    languages: person.languages.filter(({ code }) => code).map(({ code, trueLevel }) => ({ code, level: trueLevel })),
    certificates: person.certificates.map(({ truth }) => truth).filter(Boolean),
    skills: person.skills,
    experiences: person.jobs
      .filter((job) => !job.none)
      .map(({ trueTitle, trueEmployer, city, start, end, current, rome }) => ({
        ...{ title: trueTitle, employer: trueEmployer, city: city || null, start, end, current, rome },
      })),
    education: person.education.map(({ trueTitle, trueSchool, year }) => ({
      ...{ title: trueTitle, school: trueSchool, year },
    })),
  };
  for (const path of omits) {
    const [field, key] = path.split('.');
    if (key) for (const item of truth[field]) item[key] = null;
    else truth[field] = Array.isArray(truth[field]) ? [] : null;
  }
  // Named among the courses, or in the headline: there in every layout.
  truth.certificates = [...new Set([...truth.certificates, ...person.alsoCertificates])];
  return truth;
}

export const squeezed = (text) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]/g, '');

/** Languages, certificates and licences that the text has although the truth leaves them out, or the other way round. */
export function listsOtherwise(truth, person, text) {
  const all = squeezed(text);
  const lists = [
    [truth.languages, person.languages.filter(({ code }) => code).map(({ name }) => name)],
    [
      truth.certificates.filter((one) => !person.alsoCertificates.includes(one)),
      person.certificates.filter((one) => one.truth).map(({ shown }) => shown),
    ],
    [
      truth.drivingLicences,
      person.licence.truth.length && person.licence.shown.length > 3 ? [person.licence.shown] : [],
    ],
  ];
  return lists.flatMap(([own, shown]) =>
    shown.filter((value) => squeezed(value).length > 3 && all.includes(squeezed(value)) !== own.length > 0),
  );
}

/** Values of the truth that the text of the document does not have. Dates, phones and levels are forms, not words: not looked for. */
export function missingFrom(truth, text) {
  const all = squeezed(text);
  const values = [truth.name.given, truth.name.family, truth.email, truth.postcode, truth.city, ...truth.skills];
  for (const job of truth.experiences)
    values.push(job.title, job.employer, job.city, job.start?.slice(2, 4), job.end?.slice(2, 4));
  for (const course of truth.education) values.push(course.title, course.school, course.year);
  if (truth.phone) values.push(truth.phone.slice(3));
  return values.filter((value) => value && !all.includes(squeezed(value)));
}
