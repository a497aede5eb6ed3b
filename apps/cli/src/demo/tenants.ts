import type { Agenda } from './agenda.js';
import type { Cast } from './cast.js';
import { agreeOn } from './contracts.js';
import { cvTruth } from './cv-truth.js';
import { type CvLayout, cvLayouts, type DemoTenant, renderCv } from './people/index.js';
import { templateFor } from './programmes.js';
import type { Player, Stage } from './stage.js';
import { identityOf, wantedOf } from './wanted.js';

/** How far somebody has come today. */
type Stop =
  | 'referred'
  | 'contact_tried'
  | 'refused_by_tenant'
  | 'unreachable'
  | 'accepted'
  | 'visited'
  | 'cv_to_review'
  | 'cv_unconfirmed_by_consent'
  | 'listed'
  | 'training'
  | 'hired'
  | 'closed';

/** Where each of the sixty who were referred stands: everything that the screens show occurs. */
function stopOf(index: number): Stop {
  if (index < 5) return 'referred';
  if (index === 5) return 'contact_tried';
  if (index === 6) return 'refused_by_tenant';
  if (index === 7) return 'unreachable';
  if (index < 12) return 'accepted';
  if (index < 16) return 'visited';
  if (index < 20) return 'cv_to_review';
  if (index < 22) return 'cv_unconfirmed_by_consent';
  if (index < 46) return 'listed';
  if (index < 50) return 'training';
  if (index < 55) return 'hired';
  return 'closed';
}

/** The thirty with a CV: those from `cv_to_review` to `listed`, and four who found work or training. */
const hasCv = (index: number): boolean => index >= 16 && index < 46;

/** Days since the referral. People of the past rally were listed well before it, the newly referred came in this month. */
function referredAt(index: number, stop: Stop): number {
  if (stop === 'referred') return -1 - index;
  if (stop === 'contact_tried' || stop === 'accepted') return -14 - (index % 7);
  if (stop === 'visited') return -30 - (index % 9);
  if (stop === 'cv_to_review') return -24 - (index % 5);
  if (stop === 'listed') return index < 40 ? -178 - (index % 11) : -70 - index;
  return -200 - (index % 30);
}

/** Each tenant's way from the referral to where they are, as people enter it. */
export class TenantStories {
  /** Tenants by their index once they are registered. */
  readonly ids = new Map<number, string>();

  constructor(
    private readonly stage: Stage,
    private readonly agenda: Agenda,
    private readonly cast: Cast,
  ) {}

  plan(tenants: readonly DemoTenant[]): void {
    for (const [index, tenant] of tenants.entries()) this.planOne(index, tenant);
  }

  private worker(index: number): string {
    // The published case worker has most; a colleague and the second association some.
    const at = index % 5 === 4 ? 1 : index >= 40 && index < 44 ? 2 : 0;
    return this.cast.workers[at] as string;
  }

  private association(index: number): string {
    return this.cast.associationIds[this.worker(index) === this.cast.workers[2] ? 1 : 0];
  }

  private planOne(index: number, tenant: DemoTenant): void {
    const { agenda } = this;
    const stop = stopOf(index);
    const start = referredAt(index, stop);
    agenda.at(start, '11:00', () => this.refer(index, tenant, start));
    if (stop === 'referred') return;
    if (stop === 'contact_tried' || stop === 'refused_by_tenant' || stop === 'unreachable') {
      agenda.at(start + 3, '14:00', () => this.tryContact(index));
      if (stop !== 'contact_tried') agenda.at(start + 12, '15:00', () => this.decline(index, stop));
      return;
    }
    agenda.at(start + 4, '09:30', () => this.accept(index, tenant));
    if (stop === 'accepted') {
      agenda.at(start + 4, '09:45', () => this.planVisit(index, 1 + (index % 4)));
      return;
    }
    agenda.at(start + 4, '09:45', () => this.planVisit(index, start + 10));
    agenda.at(start + 10, '16:30', () => this.visited(index, tenant));
    if (hasCv(index)) agenda.at(start + 10, '17:00', () => this.uploadCv(index, tenant));
    if (hasCv(index) && stop !== 'cv_to_review') agenda.at(start + 11, '09:15', () => this.validateCv(index, tenant));
    if (stop === 'listed') {
      agenda.at(start + 11, '09:30', () => this.consent(index));
      agenda.at(-24 + (index % 15), '09:20', () => this.confirmCv(index));
    }
    this.follow(index, tenant, start + 18, stop === 'closed' ? -31 : -1);
    if (stop === 'training' || stop === 'hired')
      agenda.at(-60 + (index % 8), '11:30', () => this.place(index, tenant, stop));
    if (stop === 'closed') agenda.at(-30 + (index % 8), '11:30', () => this.close(index));
  }

  private readonly referralIds = new Map<number, string>();

  private async refer(index: number, tenant: DemoTenant, day: number): Promise<void> {
    const landlord = await this.stage.as(this.cast.landlord);
    const { id } = await landlord.send<{ id: string }>('POST', '/referrals', {
      associationId: this.association(index),
      ...identityOf(tenant),
      arrearsCents: tenant.arrears.amountCents,
      arrearsMonths: tenant.arrears.months,
      agreedOn: this.agenda.day(day - 1),
      agreedHow: index % 3 === 0 ? 'written' : 'spoken',
    });
    this.referralIds.set(index, id);
  }

  private async tryContact(index: number): Promise<void> {
    const worker = await this.stage.as(this.worker(index));
    await worker.send('POST', `/referrals/${this.referralIds.get(index)}/contact-tries`);
  }

  private async decline(index: number, outcome: 'refused_by_tenant' | 'unreachable'): Promise<void> {
    const worker = await this.stage.as(this.worker(index));
    const reason =
      outcome === 'unreachable'
        ? 'Cinq appels et deux courriers sans réponse.'
        : 'Préfère s’en sortir sans accompagnement pour le moment.';
    await worker.send('POST', `/referrals/${this.referralIds.get(index)}/acceptance`, {
      accepted: false,
      outcome,
      reason,
    });
  }

  private async accept(index: number, tenant: DemoTenant): Promise<void> {
    const worker = await this.stage.as(this.worker(index));
    const referral = this.referralIds.get(index);
    const { tenantId } = await worker.send<{ tenantId: string }>('POST', `/referrals/${referral}/acceptance`, {
      accepted: true,
    });
    this.ids.set(index, tenantId);
    await worker.send('PATCH', `/tenants/${tenantId}`, { wanted: wantedOf(tenant, this.agenda) });
    if (index % 6 === 3 && this.association(index) === this.cast.associationIds[0]) {
      const manager = await this.stage.as(this.cast.manager);
      await manager.send('POST', `/tenants/${tenantId}/assignments`, {
        userId: this.cast.volunteer,
        role: 'volunteer',
      });
    }
  }

  private visits = new Map<number, string>();

  private async planVisit(index: number, day: number): Promise<void> {
    const worker = await this.stage.as(this.worker(index));
    const plannedAt = `${this.agenda.day(day)}T14:30:00+01:00`;
    const { id } = await worker.send<{ id: string }>('POST', `/tenants/${this.id(index)}/visits`, { plannedAt });
    this.visits.set(index, id);
  }

  private async visited(index: number, tenant: DemoTenant): Promise<void> {
    const worker = await this.stage.as(this.worker(index));
    const barriers = new Map(tenant.barriers.map((barrier) => [barrier.domain, barrier.note]));
    const domains = [...new Set(['work', 'money', 'mobility', ...barriers.keys()])];
    const assessments = domains.map((domain, at) => {
      const note = barriers.get(domain as never) ?? null;
      return { domain, level: note ? 1 + ((index + at) % 2) : 3 + ((index + at) % 3), barrier: note !== null, note };
    });
    await worker.send('POST', `/visits/${this.visits.get(index)}/outcome`, {
      state: 'done',
      note: tenant.situation,
      assessments,
    });
    const path = `/tenants/${this.id(index)}/support-record`;
    await worker.send('POST', path, { programme: templateFor(index) });
    await worker.send('POST', `${path}/objectives`, {
      domain: 'work',
      title: 'Retrouver un emploi ou entrer en formation',
      reachedBy: 'any_placement',
    });
    if (tenant.arrears.months >= 3) {
      await worker.send('POST', `${path}/objectives`, {
        domain: 'debts',
        title: 'Signer et tenir un plan d’apurement avec le bailleur',
      });
    }
    if (index % 4 === 0) await agreeOn(worker, this.id(index), index, this.agenda);
  }

  private async uploadCv(index: number, tenant: DemoTenant): Promise<void> {
    const worker = await this.stage.as(this.worker(index));
    const layout = cvLayouts[index % cvLayouts.length] as CvLayout;
    const file = await renderCv(tenant, layout);
    await worker.upload(`/tenants/${this.id(index)}/documents`, file);
  }

  private async validateCv(index: number, tenant: DemoTenant): Promise<void> {
    const worker = await this.stage.as(this.worker(index));
    // The reading made it the second version; looking at it first would have every page pictured.
    await worker.send('PUT', `/tenants/${this.id(index)}/cv`, { version: 2, fields: cvTruth(tenant) });
  }

  /** Asked again in time: a CV of half a year ago would be shown to nobody. */
  private async confirmCv(index: number): Promise<void> {
    const worker = await this.stage.as(this.worker(index));
    await worker.send('POST', `/tenants/${this.id(index)}/cv/confirmation`, { version: 3 });
  }

  private async consent(index: number): Promise<void> {
    const worker = await this.stage.as(this.worker(index));
    await worker.send('POST', `/tenants/${this.id(index)}/consents`, {
      scope: 'listing',
      given: true,
      how: index % 2 ? 'written' : 'spoken',
    });
  }

  /** Calls and steps every few weeks, and the landlord's balances, which fall where somebody is helped. */
  private follow(index: number, tenant: DemoTenant, from: number, to: number): void {
    for (let [day, turn] = [from, 0]; day <= to; day += 23 + (index % 6), turn++) {
      this.agenda.at(day, '10:00', () => this.entry(index, turn));
      this.agenda.at(day, '18:00', () => this.balance(index, tenant, turn, day));
    }
  }

  private async entry(index: number, turn: number): Promise<void> {
    const worker = await this.stage.as(this.worker(index));
    const [kind, domain, text] = ENTRIES[(index + turn) % ENTRIES.length] as (typeof ENTRIES)[number];
    await worker.send('POST', `/tenants/${this.id(index)}/support-record/entries`, { kind, domain, text });
  }

  private async balance(index: number, tenant: DemoTenant, turn: number, day: number): Promise<void> {
    const landlord: Player = await this.stage.as(this.cast.landlord);
    const share = Math.max(0.15, 1 - (turn + 1) * (0.06 + (index % 5) * 0.02));
    await landlord.send('POST', `/tenants/${this.id(index)}/arrears`, {
      onDay: this.agenda.day(day),
      balanceCents: Math.round((tenant.arrears.amountCents * share) / 100) * 100,
    });
  }

  /** Work or training found outside of a rally. */
  private async place(index: number, tenant: DemoTenant, kind: 'hired' | 'training'): Promise<void> {
    const worker = await this.stage.as(this.worker(index));
    const training = kind === 'training';
    const { id } = await worker.send<{ id: string }>('POST', '/placements', {
      tenantId: this.id(index),
      kind: training ? 'training' : 'hire',
      organisationName: training ? 'Centre de formation des Deux Écluses' : 'Agence d’intérim du Beffroi',
      title: training ? 'Préparation au titre professionnel' : (tenant.experiences[0]?.title ?? 'Agent polyvalent'),
      ...(training ? {} : { contract: 'INTERIM', contractMonths: 6 }),
      startOn: this.agenda.day(-50),
    });
    this.agenda.at(-48 + (index % 5), '09:00', async () => {
      const later = await this.stage.as(this.worker(index));
      await later.send('POST', `/placements/${id}/start`, { startedOn: this.agenda.day(-50 + (index % 2)) });
    });
  }

  private async close(index: number): Promise<void> {
    const worker = await this.stage.as(this.worker(index));
    const reason = (
      ['moved_away', 'objectives_reached', 'contact_lost', 'stopped_by_tenant', 'other_support'] as const
    )[index % 5];
    await worker.send('POST', `/tenants/${this.id(index)}/support-record/closure`, {
      reason,
      reached: 'Situation revue avec la personne ; les démarches utiles sont faites.',
      words: 'Merci pour le chemin fait ensemble. La porte reste ouverte.',
      leaveOpen: true,
    });
  }

  private id(index: number): string {
    const id = this.ids.get(index);
    if (!id) throw new Error(`Tenant ${index} is not registered yet.`);
    return id;
  }
}

const ENTRIES = [
  ['call', 'general', 'Appel : le moral est meilleur, prochain rendez-vous fixé.'],
  ['step', 'work', 'Inscription à jour auprès du service de l’emploi ; deux candidatures envoyées ensemble.'],
  ['accompaniment', 'money', 'Budget du mois refait ensemble, mensualités téléphonie renégociées.'],
  ['message', 'general', 'Message de rappel pour les pièces à apporter.'],
  ['step', 'mobility', 'Demande d’aide au permis déposée.'],
  ['call', 'debts', 'Point sur le plan d’apurement : échéance du mois réglée.'],
  ['accompaniment', 'work', 'Préparation d’entretien : présentation de deux minutes.'],
] as const;
