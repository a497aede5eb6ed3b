import { SMTPServer } from 'smtp-server';

/** A mail server that takes its time, so that a program can be killed while it is talked to, and keeps what it took. */
export class PlayedMail {
  readonly taken: { to: string; messageId: string; subject: string }[] = [];
  private readonly server: SMTPServer;
  url = '';

  constructor(delayMs: number) {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const data = Buffer.concat(parts).toString();
          this.taken.push({
            to: session.envelope.rcptTo[0]?.address ?? '',
            messageId: /^message-id: *(\S+)/im.exec(data)?.[1] ?? '',
            subject: /^subject: *(.*)$/im.exec(data)?.[1] ?? '',
          });
          setTimeout(done, delayMs);
        });
      },
    });
    this.server.on('error', () => undefined);
  }

  async open(): Promise<void> {
    const port = await new Promise<number>((done) => {
      const listening = this.server.listen(0, '127.0.0.1', () => done((listening.address() as { port: number }).port));
    });
    this.url = `smtp://127.0.0.1:${port}`;
  }

  close = (): Promise<void> => new Promise((done) => this.server.close(done));
}
