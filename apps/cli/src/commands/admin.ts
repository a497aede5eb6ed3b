import { createInterface } from 'node:readline/promises';
import { Command } from 'commander';
import { z } from 'zod';
import { migrate } from '#database';
import { Accounts, MIN_PASSWORD } from '#identity';
import { Failure, WrongUse } from '../failure.js';
import { withDatabase, withProgram } from './with-program.js';

export const adminCommand = (): Command =>
  new Command('admin').description('Administrators.').addCommand(
    new Command('create')
      .description(
        `Makes an administrator. The password (at least ${MIN_PASSWORD} characters) is read from standard input.`,
      )
      .argument('<email>')
      .option('--name <name>', 'shown name', 'Administration')
      .action(async (email: string, options: { name: string }) => {
        if (!z.email().safeParse(email).success) throw new WrongUse(`${email} is not an e-mail address.`);
        const password = await askPassword();
        if (password.length < MIN_PASSWORD) throw new Failure(`A password has at least ${MIN_PASSWORD} characters.`);
        await withDatabase((config) => migrate(config.databaseUrl ?? ''));
        await withProgram(
          async (app) =>
            void (await app.get(Accounts).createAdministrator({ email, displayName: options.name, password })),
        );
        console.log(`The administrator ${email} can sign in.`);
      }),
  );

async function askPassword(): Promise<string> {
  const input = createInterface({
    input: process.stdin,
    output: process.stdin.isTTY ? process.stderr : undefined,
    terminal: false,
  });
  if (process.stdin.isTTY) process.stderr.write('Password (shown as you type): ');
  for await (const line of input) {
    input.close();
    return line;
  }
  return '';
}
