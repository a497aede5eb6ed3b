import type { Role } from './roles.js';

const ASSOCIATION: readonly Role[] = ['case_worker', 'volunteer', 'association_manager'];
const FOLLOWING: readonly Role[] = ['case_worker', 'association_manager'];
const EVERYONE: readonly Role[] = [
  ...ASSOCIATION,
  'landlord_staff',
  'organiser',
  'employer',
  'partner',
  'administrator',
];

/**
 * Who may do what: the wall of domain.md, by role. Which *objects* a role may do it to (one's own tenants, offers, network) is decided by
 * the context that owns them, and answered with 404. Every route names one of these, or `open`.
 */
export const POLICY = {
  'session.read': EVERYONE,
  'home.read': EVERYONE,
  'account.manage': ['administrator'],
  'organisation.list': ['administrator', 'landlord_staff', 'association_manager'],

  'referral.create': ['landlord_staff', ...FOLLOWING],
  'referral.read': ['landlord_staff', 'case_worker', 'association_manager'],
  'referral.decide': FOLLOWING,
  'referral.forms': ['association_manager'],

  /** Lists; which kinds, each kind says. */
  'import.use': ['landlord_staff', ...FOLLOWING],

  'tenant.create': FOLLOWING,
  'tenant.import': ['association_manager'],
  'tenant.read': [...ASSOCIATION, 'landlord_staff'],
  'tenant.update': ASSOCIATION,
  'tenant.assign': ['association_manager'],
  'tenant.duplicates': FOLLOWING,
  'tenant.merge': ['association_manager'],
  'visit.plan': ASSOCIATION,
  'visit.read': ASSOCIATION,
  'record.read': ASSOCIATION,
  'record.write': ASSOCIATION,
  'record.manage': FOLLOWING,
  'objective.write': FOLLOWING,
  /** The contract is between the person and whoever supports them: its words are not for a manager. */
  'contract.write': ['case_worker'],
  'record.hand_over': FOLLOWING,
  'record.story': ['case_worker'],
  'record.agreed_story': ['landlord_staff'],
  'record.own_link': ['case_worker'],
  /** What people ask of their own data; a manager without the words. */
  'own_request.read': FOLLOWING,
  'own_request.settle': ['case_worker'],
  'own_request.cancel': FOLLOWING,
  'tenant.erase': ['association_manager'],
  'day.read': ASSOCIATION,
  'consent.write': ASSOCIATION,
  /** Bodies of the association; of a landlord those whose partner it is, of a partner those where one sits: the agreed part of their agendas. */
  'committee.read': [...FOLLOWING, 'landlord_staff', 'partner'],
  'committee.signal': [...FOLLOWING, 'landlord_staff'],
  'committee.run': FOLLOWING,
  'committee.manage': ['association_manager'],
  'activity.read': FOLLOWING,
  'activity.write': FOLLOWING,
  'programme.read': ASSOCIATION,
  'programme.manage': ['association_manager'],
  /** Proofs, steps and what else is noted of a household under its programme; inside, as far as the wall lets one. */
  'programme.note': FOLLOWING,
  'programme.alerts': FOLLOWING,
  'arrears.read': ['case_worker', 'association_manager', 'landlord_staff'],
  'arrears.write': ['landlord_staff', ...FOLLOWING],
  /** The accounts of one's own organisation, as a list. */
  'arrears.own': ['landlord_staff'],
  'money.read': FOLLOWING,
  'money.write': FOLLOWING,

  'cv.upload': ASSOCIATION,
  'cv.review': ASSOCIATION,

  'occupation.read': EVERYONE,
  'candidate.search': ['employer', 'case_worker', 'association_manager', 'organiser'],
  'candidate.of_tenant': FOLLOWING,
  'candidate.cv': ['employer'],
  'release.request': ['employer'],
  'release.use': ['employer'],
  'release.read': ['employer', 'case_worker', 'association_manager'],
  'release.decide': FOLLOWING,

  'shortlist.use': ['employer'],
  'saved_search.use': ['employer'],
  'proposal.read': ['employer', 'case_worker', 'association_manager'],
  'proposal.create': FOLLOWING,
  'proposal.answer': ['employer'],

  'offer.write': ['employer'],
  'offer.publish': ['employer'],
  'offer.read': ['employer', ...ASSOCIATION, 'organiser', 'landlord_staff'],
  'employer.read': ['case_worker', 'association_manager', 'organiser', 'landlord_staff'],
  'employer.write': ['landlord_staff', 'association_manager', 'organiser'],
  'employer.export': ['landlord_staff', 'association_manager', 'organiser'],
  'employer.import': ['landlord_staff', 'association_manager', 'organiser'],
  'employer.invite': ['landlord_staff', 'association_manager', 'organiser'],
  'employer.confirm': ['association_manager', 'organiser'],
  'employer.merge': ['association_manager'],
  'employer.profile': ['employer'],

  'rally.read': ['organiser', 'association_manager', 'case_worker', 'employer'],
  'rally.manage': ['organiser', 'association_manager'],
  'rally.follow': ['organiser', 'association_manager', 'case_worker'],
  'rally.propose': FOLLOWING,
  // A volunteer only on the day itself (decision 12).
  'rally.door': ['organiser', ...ASSOCIATION],
  'rally.live': ['organiser', ...ASSOCIATION, 'employer'],
  /** Letters bear postal addresses. */
  'rally.print': FOLLOWING,
  'rally.register': ['employer'],
  'rally.wish': ['employer', 'case_worker', 'association_manager'],
  'rally.results': ['landlord_staff', 'employer'],
  'rally.word': FOLLOWING,
  'rally.promise': ['employer', 'organiser', ...FOLLOWING],
  'meeting.verdict': ['employer', 'organiser'],
  'message.read': ['organiser', 'association_manager', 'case_worker'],
  'message.hand_over': ['organiser', 'association_manager', 'case_worker'],

  'placement.read': ['case_worker', 'association_manager', 'employer', 'organiser'],
  /** An employer notes whom it took on: only somebody whose name was released to it. */
  'placement.create': [...FOLLOWING, 'employer'],
  'placement.follow': FOLLOWING,
  'placement.write': ['case_worker', 'association_manager', 'employer'],
  'placement.check': ['case_worker', 'association_manager', 'employer'],
  'impact.read': ['association_manager', 'landlord_staff', 'organiser', 'case_worker'],
  'impact.settings': ['association_manager', 'landlord_staff'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof POLICY;

/**
 * What an employer may do whose identity nobody has checked: see to its own profile and drafts. Everything else shows people or is shown to
 * them, so that a permission that is added is refused until somebody decides otherwise.
 */
const BEFORE_CONFIRMATION: readonly Permission[] = [
  'session.read',
  'home.read',
  'occupation.read',
  'offer.write',
  'offer.read',
  'employer.profile',
];

export const needsConfirmation = (permission: Permission): boolean => !BEFORE_CONFIRMATION.includes(permission);

export const may = (role: Role, permission: Permission): boolean =>
  (POLICY[permission] as readonly Role[]).includes(role);
