import { towns } from '#occupations';
import { madeUpIn } from './aging.js';
import { agencies } from './careers/employers.js';
import { type Career, careers } from './careers/index.js';
import { newcomers } from './newcomers.js';
import { type Person, persons } from './persons.js';
import { type Dice, dice } from './random.js';
import { languages, schooling } from './schooling.js';
import {
  FRENCH_BARRIER,
  NO_LICENCE_BARRIER,
  otherBarriers,
  type Situation,
  situations,
  streets,
} from './situations.js';
import { monthsWithoutWork, workingLife } from './timeline.js';
import type { DemoAddress, DemoExperience, DemoTenant } from './types.js';

/** Another number makes other lives for the same names. */
const SEED = 590178;
/** The landlord's tenants live around Douai: the first towns of the list. */
const HOME_TOWNS = 30;
/** Those whose CV states what an employer must not use; all are among the thirty with a CV. */
const personalOnCv: ReadonlySet<number> = new Set([0, 6, 14, 22, 30, 44]);

const nationalities: Record<Person[3], string> = {
  fr: 'française',
  pl: 'polonaise',
  it: 'italienne',
  maghreb: 'algérienne',
  pt: 'portugaise',
  tr: 'turque',
  africa: 'malienne',
};

/** How many of them the landlord referred; the others came by themselves. */
export const REFERRED = persons.length;

/** The invented tenants of the demonstration, always the same; with their dates as they would be in another month, `YYYY-MM`. */
export function demoTenants(month?: string): DemoTenant[] {
  const tenants = [...persons, ...newcomers].map((person, index) => tenantOf(person, index, dice(SEED + index * 7919)));
  return month ? tenants.map((tenant) => madeUpIn(tenant, month)) : tenants;
}

function tenantOf(person: Person, index: number, dice: Dice): DemoTenant {
  const [givenName, familyName, gender, origin, birthYear, careerName, abroad] = person;
  const career: Career = careers[careerName];
  const feminine = gender === 'f';
  const experiences = workingLife(dice, career, feminine, birthYear, index % 13 === 7);
  const drivingLicences = dice.chance(career.licenceB ?? 0.6) ? ['B', ...(career.licences ?? [])] : [];
  const hasVehicle = drivingLicences.length > 0 && dice.chance(0.65);
  const months = dice.int(2, 9);
  const monthlyRentCents = dice.int(4200, 6900) * 10;
  const situation = dice.pick(
    situations.filter((one) =>
      one.fits({
        atWork: experiences[0]?.current ?? false,
        throughAgency: agencies.some(([name]) => name === experiences[0]?.employer),
        monthsWithoutWork: monthsWithoutWork(experiences),
        birthYear,
        licenceWithoutCar: drivingLicences.length > 0 && !hasVehicle,
        career: careerName,
      }),
    ),
  );
  return {
    reference: `T${String(index + 1).padStart(2, '0')}`,
    civility: feminine ? 'Mme' : 'M.',
    givenName,
    familyName,
    email: index % 10 === 4 ? null : `${asciiOf(givenName)}.${asciiOf(familyName)}@example.org`,
    phone: `+3363998${String((1200 + index * 137) % 10_000).padStart(4, '0')}`,
    address: addressOf(dice),
    occupations: [...new Set([career.jobs[0].rome, ...experiences.map((one) => one.rome)])].slice(0, 3),
    experiences,
    certificates: certificatesOf(dice, career, experiences),
    drivingLicences,
    hasVehicle,
    languages: languages(dice, origin, abroad !== undefined),
    skills: dice.some(career.skills, dice.int(4, 6)),
    education: schooling(dice, career, birthYear, abroad !== undefined),
    availability: {
      inDays: dice.pick([0, 0, 0, 0, 7, 14, 30]),
      workingTimes: [
        'DAY',
        ...dice.some(
          career.workingTimes.filter((time) => time !== 'DAY'),
          dice.int(0, 2),
        ),
      ],
      radiusKm: hasVehicle ? dice.pick([20, 30, 40]) : dice.pick([5, 10, 15]),
    },
    wanted: {
      ...(career.partTime && dice.chance(0.5)
        ? { minHours: 20, maxHours: 28 }
        : { minHours: dice.pick([28, 35]), maxHours: 39 }),
      contracts: [...career.contracts],
      openToTraining: dice.chance(0.6),
    },
    arrears: {
      months,
      monthlyRentCents,
      amountCents: Math.round((monthlyRentCents * months * dice.int(55, 100)) / 100),
    },
    situation: sentence(situation, feminine, months),
    barriers: [
      ...situation.barriers,
      ...(drivingLicences.length === 0 ? [NO_LICENCE_BARRIER] : []),
      ...(abroad ? [FRENCH_BARRIER] : []),
      ...dice.some(otherBarriers, dice.int(0, 1)),
    ].map(([domain, note]) => ({ domain, note })),
    personal: {
      birthDate: `${two(dice.int(1, 28))}/${two(dice.int(1, 12))}/${birthYear}`,
      nationality: abroad ? nationalities[origin] : 'française',
      familyStatus: dice.pick([
        'Célibataire',
        `Marié${feminine ? 'e' : ''}, 2 enfants`,
        `Divorcé${feminine ? 'e' : ''}, 3 enfants`,
      ]),
      onCv: personalOnCv.has(index),
    },
  };
}

/** Those that the jobs held could not be done without come on top of what the trade knows. */
function certificatesOf(dice: Dice, career: Career, experiences: readonly DemoExperience[]): string[] {
  const forklift = experiences.some((one) => one.rome === 'N1101') ? ['CACES R489-3'] : [];
  const some = dice.some(career.maybeCertificates ?? [], dice.int(0, 2));
  return [...new Set([...(career.certificates ?? []), ...forklift, ...some])];
}

function addressOf(dice: Dice): DemoAddress {
  const { name, postcode, insee, lat, lon } = dice.pick(towns().slice(0, HOME_TOWNS));
  const flat = dice.chance(0.4) ? `, appt ${dice.int(1, 48)}` : '';
  return { street: `${dice.int(1, 140)} ${dice.pick(streets)}${flat}`, postcode, town: name, insee, lat, lon };
}

function sentence(situation: Situation, feminine: boolean, months: number): string {
  const text = situation.text.replaceAll('{e}', feminine ? 'e' : '').replaceAll('{mois}', `${months} mois`);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function asciiOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^a-zA-Z-]/g, '')
    .toLowerCase();
}

const two = (number: number): string => String(number).padStart(2, '0');
