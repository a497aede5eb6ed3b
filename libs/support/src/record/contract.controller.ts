import { Body, Controller, Get, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Db } from '#database';
import { type Actor, Allow, CurrentActor } from '#identity';
import { Responds, RespondsNothing, uuid } from '#kernel';
import { Actions } from './actions.service.js';
import { ActionChange, ActionInput, ContractView, GeneralPart, ReviewInput, SignatureInput } from './contract.dto.js';
import { contractPdf } from './contract.pdf.js';
import { ContractQueries } from './contract.queries.js';
import { Contracts } from './contracts.service.js';
import { asDownload } from './download.js';

const Created = z.object({ id: uuid });
const Signed = z.object({ inForce: z.boolean() });
const FileQuery = z.strictObject({ language: z.enum(['fr', 'en']).default('fr') });

@ApiTags('objectives contract')
@Controller()
export class ContractController {
  constructor(
    private readonly db: Db,
    private readonly contracts: Contracts,
    private readonly actions: Actions,
    private readonly queries: ContractQueries,
  ) {}

  @Get('tenants/:id/contract')
  @Allow('record.read')
  @Responds(200, ContractView)
  read(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.queries.read(actor, id);
  }

  /** The general part of the next version to sign. */
  @Put('tenants/:id/contract')
  @Allow('contract.write')
  @RespondsNothing()
  async write(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: GeneralPart }) body: GeneralPart,
    @CurrentActor() actor: Actor,
  ) {
    await this.contracts.writeGeneral(id, body, actor);
  }

  /** A signature drawn on the screen, of the text with that hash. With the second one the contract is in force. */
  @Post('tenants/:id/contract/signatures')
  @Allow('contract.write')
  @Responds(201, Signed)
  async sign(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: SignatureInput }) body: SignatureInput,
    @CurrentActor() actor: Actor,
  ) {
    return { inForce: await this.contracts.sign(id, body, actor) };
  }

  @Post('tenants/:id/contract/reviews')
  @Allow('contract.write')
  @RespondsNothing()
  async review(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: ReviewInput }) body: ReviewInput,
    @CurrentActor() actor: Actor,
  ) {
    await this.contracts.review(id, body, actor);
  }

  /** One version as a PDF, with the signatures that it has. */
  @Get('contracts/:id/file')
  @Allow('contract.write')
  async file(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: FileQuery }) { language }: z.output<typeof FileQuery>,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { contract, tenant, text, signatures } = await this.contracts.version(id, actor);
    const association = await this.db.one<{ name: string }>('SELECT name FROM organisations WHERE id = $1', [
      tenant.associationId,
    ]);
    const bytes = await contractPdf(
      {
        ...{ number: contract.number, text, hash: contract.contentHash, signatures },
        ...{ tenant: `${tenant.givenName} ${tenant.familyName}`, association: association?.name ?? '' },
        at: contract.signedAt ?? signatures.at(-1)?.signedAt ?? new Date(0),
      },
      language,
    );
    const filename = `contrat-objectif-${contract.number}.pdf`;
    return asDownload({ filename, mediaType: 'application/pdf', bytes }, reply);
  }

  @Post('tenants/:id/actions')
  @Allow('contract.write')
  @Responds(201, Created)
  async add(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: ActionInput }) body: ActionInput,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.actions.add(id, body, actor) };
  }

  @Patch('actions/:id')
  @Allow('contract.write')
  @RespondsNothing()
  async change(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: ActionChange }) body: ActionChange,
    @CurrentActor() actor: Actor,
  ) {
    await this.actions.change(id, body, actor);
  }
}
