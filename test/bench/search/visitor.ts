import { Agent, request } from 'node:http';

/** Somebody signed in, on one connection that stays open. */
export class Visitor {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(
    private readonly url: string,
    private readonly headers: Record<string, string>,
  ) {}

  /** @returns the body, when the answer is a success */
  send(path: string, method = 'GET', body?: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const headers = { ...this.headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
      const sent = request(`${this.url}${path}`, { agent: this.agent, method, headers }, (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part) => {
          text += part;
        });
        answer.on('end', () =>
          (answer.statusCode ?? 500) < 300
            ? resolve(text)
            : reject(new Error(`${answer.statusCode} for ${path}: ${text}`)),
        );
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }

  async json<T>(path: string): Promise<T> {
    return JSON.parse(await this.send(path)) as T;
  }

  close(): void {
    this.agent.destroy();
  }
}
