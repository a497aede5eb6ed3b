import { Body, Controller, Delete, Get, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Config } from '#config';
import { Db } from '#database';
import { email, line, Responds, RespondsNothing } from '#kernel';
import { Accounts } from './accounts.service.js';
import { Allow, type RequestWithActor } from './decorators.js';
import { ORGANISATION_KINDS, ROLES } from './domain/roles.js';
import { MIN_PASSWORD } from './passwords.js';
import { SESSION_COOKIE, Sessions } from './sessions.service.js';

const SignIn = z.strictObject({ email: z.string().min(1).max(254), password: z.string().min(1).max(200) });
const SetUp = z.strictObject({ displayName: line(100), email, password: z.string().min(MIN_PASSWORD).max(200) });

const SessionUser = z.object({
  id: z.uuid(),
  email: z.string(),
  displayName: z.string(),
  role: z.enum(ROLES),
  locale: z.enum(['fr', 'en']),
  organisation: z.object({ id: z.uuid(), name: z.string(), kind: z.enum(ORGANISATION_KINDS) }),
  /** An employer that the association has yet to confirm: it is shown no people. */
  awaitsConfirmation: z.boolean(),
});
export const SessionView = z
  .object({
    csrfToken: z.string().nullable(),
    user: SessionUser.nullable(),
    setupRequired: z.boolean(),
    demo: z.boolean(),
  })
  .meta({ id: 'Session' });

@ApiTags('session')
@Controller()
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly accounts: Accounts,
    private readonly db: Db,
    private readonly config: Config,
  ) {}

  @Get('session')
  @Allow('open')
  @Responds(200, SessionView)
  async read(@Req() request: RequestWithActor) {
    return this.view(request.actor?.userId, request.sessionToken);
  }

  @Post('session')
  @Allow('open')
  @Responds(200, SessionView)
  async signIn(
    @Body({ schema: SignIn }) body: z.output<typeof SignIn>,
    @Req() request: RequestWithActor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const secret = await this.sessions.signIn(body.email, body.password, request.ip);
    return this.begin(secret, request, reply);
  }

  @Delete('session')
  @Allow('session.read')
  @RespondsNothing()
  async signOut(@Req() request: RequestWithActor, @Res({ passthrough: true }) reply: FastifyReply) {
    if (request.sessionToken) await this.sessions.signOut(request.sessionToken);
    void reply.clearCookie(SESSION_COOKIE, { path: '/' });
  }

  /** The first-run page: makes the administrator while there is no account at all. */
  @Post('setup')
  @Allow('open')
  @Responds(201, SessionView)
  async setUp(
    @Body({ schema: SetUp }) body: z.output<typeof SetUp>,
    @Req() request: RequestWithActor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const userId = await this.accounts.createFirstAdministrator(body);
    return this.begin(await this.sessions.open(userId), request, reply);
  }

  private async begin(secret: string, request: RequestWithActor, reply: FastifyReply) {
    // A new session gets a new secret; the one it replaces ends.
    if (request.sessionToken) await this.sessions.signOut(request.sessionToken);
    void reply.setCookie(SESSION_COOKIE, secret, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.config.publicUrl.startsWith('https:'),
    });
    const actor = await this.sessions.resolve(secret);
    return this.view(actor?.userId, secret);
  }

  private async view(userId: string | undefined, secret: string | undefined) {
    const user = userId
      ? await this.db.one<Record<string, string | boolean>>(
          `SELECT u.id, u.email, u.display_name AS "displayName", u.role, u.locale, o.id AS org_id, o.name AS org_name, o.kind AS org_kind,
                  o.kind = 'employer' AND o.confirmed_at IS NULL AS "awaitsConfirmation"
           FROM users u JOIN organisations o ON o.id = u.organisation_id WHERE u.id = $1`,
          [userId],
        )
      : undefined;
    return {
      csrfToken: secret ? this.sessions.csrfToken(secret) : null,
      user: user ? { ...user, organisation: { id: user.org_id, name: user.org_name, kind: user.org_kind } } : null,
      setupRequired: !user && (await this.accounts.isEmpty()),
      demo: this.config.demo,
    };
  }
}
