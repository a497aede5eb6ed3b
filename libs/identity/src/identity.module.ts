import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsController } from './accounts.controller.js';
import { Accounts } from './accounts.service.js';
import { OrganisationEntity, SessionEntity, UserEntity } from './identity.entities.js';
import { SessionController } from './session.controller.js';
import { Sessions } from './sessions.service.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([OrganisationEntity, UserEntity, SessionEntity])],
  controllers: [SessionController, AccountsController],
  providers: [Accounts, Sessions],
  exports: [Accounts, Sessions],
})
export class IdentityModule {}
