import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '#config';
import { dataSourceOptions } from './data-source.js';
import { Db } from './db.js';
import { FieldCipher } from './field-cipher.js';
import { FieldRotation } from './field-rotation.js';
import { Outbox } from './outbox.js';

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Config],
      useFactory: (config: Config) => {
        if (!config.databaseUrl)
          throw new Error('DATABASE_URL is not set (npm start sets it to the embedded PostgreSQL).');
        return {
          ...dataSourceOptions(config.databaseUrl, config.databasePool),
          autoLoadEntities: true,
          retryAttempts: 1,
        };
      },
    }),
  ],
  providers: [Db, Outbox, FieldCipher, FieldRotation],
  exports: [Db, Outbox, FieldCipher, FieldRotation],
})
export class DatabaseModule {}
