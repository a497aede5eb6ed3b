import type { Agenda } from './agenda.js';
import type { Cast } from './cast.js';
import type { Stage } from './stage.js';

const LIST = `N° dossier;Nom;Prénom;Téléphone;Impayé;Mois dus;Accord le;Procédure;Commune
HVS-2041;Delattre;Corinne;06 39 98 71 01;1 842,30 €;4;{day};assignation;Douai
HVS-2042;Bensaïd;Mourad;06 39 98 71 02;960,00 €;2;{day};;Sin-le-Noble
HVS-2043;Pruvost;Nadège;06 39 98 71 03;douze;1;{day};;Waziers
HVS-2044;Kubiak;Damien;;2 310,55;5,5;non;;Lallaing
`;

/** The other ways in: a partner's call and page, somebody's own request, a list of the landlord; and how many households each may follow. */
export class WaysIn {
  constructor(
    private readonly stage: Stage,
    private readonly agenda: Agenda,
    private readonly cast: Cast,
  ) {}

  plan(): void {
    this.agenda.at(-20, '09:05', () => this.pages());
    this.agenda.at(-9, '10:40', () => this.call());
    this.agenda.at(-3, '19:20', () => this.send('self', 'Prêt', 'Laëtitia', '+33639987104', {}));
    this.agenda.at(-2, '15:10', () =>
      this.send('ccas', 'Obin', 'Gérard', '+33639987105', {
        agreedHow: 'spoken',
        healthAlert: true,
        evictionStage: 'order_to_leave',
      }),
    );
    this.agenda.at(-1, '08:50', () => this.list());
    this.agenda.at(0, '06:10', () => this.limits());
  }

  private async pages(): Promise<void> {
    const manager = await this.stage.as(this.cast.manager);
    await manager.send('POST', '/referral-forms', { source: 'self' });
    await manager.send('POST', '/referral-forms', {
      ...{ source: 'ccas', partnerName: 'CCAS de Douai', partnerContact: 'Mme Hennebelle, 03 53 01 20 20' },
    });
  }

  private async limits(): Promise<void> {
    const manager = await this.stage.as(this.cast.manager);
    for (const [at, households] of [60, 20].entries())
      await manager.send('PUT', `/colleagues/${this.cast.workers[at]}/limit`, { households });
  }

  private async call(): Promise<void> {
    const worker = await this.stage.as(this.cast.workers[0]);
    const { id } = await worker.send<{ id: string }>('POST', '/referrals', {
      ...{ givenName: 'Yvon', familyName: 'Cappelle', phone: '+33639987106', city: 'Somain' },
      ...{
        source: 'psychiatry',
        partnerName: 'CMP de Somain',
        partnerContact: 'Infirmière de liaison, 03 53 01 20 21',
      },
      ...{
        healthAlert: true,
        agreedOn: this.agenda.day(-10),
        agreedHow: 'spoken',
        informedOn: this.agenda.day(-10),
        informedHow: 'spoken',
      },
    });
    await worker.send('POST', `/referrals/${id}/contact-tries`, { way: 'phone', result: 'message_left' });
  }

  private async send(
    source: string,
    familyName: string,
    givenName: string,
    phone: string,
    more: object,
  ): Promise<void> {
    const manager = await this.stage.as(this.cast.manager);
    const { items } = await manager.get<{ items: { source: string; url: string }[] }>('/referral-forms');
    const code = items
      .find((form) => form.source === source)
      ?.url.split('/')
      .at(-1);
    await this.stage
      .anyone()
      .send('POST', `/public/referral-forms/${code}`, { givenName, familyName, phone, agreed: true, ...more });
  }

  /** Judged and not yet confirmed: what the page shows then can be seen. */
  private async list(): Promise<void> {
    const landlord = await this.stage.as(this.cast.landlord);
    const text = LIST.replaceAll('{day}', this.agenda.day(-4).split('-').reverse().join('/'));
    const { id } = await landlord.upload<{ id: string }>('/imports?kind=referrals', {
      ...{ filename: 'impayes-novembre.csv', mime: 'text/csv', bytes: Buffer.from(text, 'utf8') },
    });
    await landlord.send('PUT', `/imports/${id}/settings`, { choices: { association: this.cast.associationIds[0] } });
  }
}
