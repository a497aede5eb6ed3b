import type { ServerResponse } from 'node:http';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DomainError } from '#kernel';
import { type Change, LiveChanges } from './live-changes.service.js';

export interface Watcher {
  /** One session or personal link. */
  key: string;
  rallyId: string;
  concerns: (change: Change) => boolean;
  /** Asked again and again: a session that ended or a link that was revoked hears nothing more. */
  isStillAllowed: () => Promise<boolean>;
  /** The last number that the page heard of, when its connection broke. */
  lastSeen: number | null;
}

const HEARTBEAT_MS = 20_000;
const CHECK_EVERY = 3;
/** Milliseconds after which the browser tries again. */
const RETRY_MS = 3000;
/** Tabs of one person. */
const MOST_PER_KEY = 4;
const MOST = 2000;
/** A reader that does not read is let go rather than kept in memory. */
const MOST_UNREAD_BYTES = 64 * 1024;

/**
 * Server-sent events. What is sent is only that something of the reader's own changed, and its number: the page then asks for its own data
 * like for the first time, so that nothing can leak here that the asking would not show.
 */
@Injectable()
export class LiveStreams implements BeforeApplicationShutdown {
  private readonly open = new Map<string, Set<ServerResponse>>();
  private count = 0;

  constructor(private readonly changes: LiveChanges) {}

  /** @throws DomainError `too_many_streams`: the page then asks from time to time instead */
  async start(watcher: Watcher, reply: FastifyReply): Promise<void> {
    const ofKey = this.open.get(watcher.key) ?? new Set<ServerResponse>();
    if (ofKey.size >= MOST_PER_KEY || this.count >= MOST)
      throw new DomainError('too_many', 'too_many_streams', 'Too many pages follow this rally live.');
    const { raw } = reply;
    this.open.set(watcher.key, ofKey.add(raw));
    this.count++;
    // Heard from now on: what is committed while the past is being looked up must not fall in between.
    const meanwhile: Change[] = [];
    let hear: (change: Change) => void = (change) => void meanwhile.push(change);
    const stop = this.changes.listen(watcher.rallyId, (change) => {
      if (watcher.concerns(change)) hear(change);
    });
    const leave = () => {
      stop();
      if (!ofKey.delete(raw)) return;
      if (!ofKey.size && this.open.get(watcher.key) === ofKey) this.open.delete(watcher.key);
      this.count--;
    };
    let newest: number;
    let missed: boolean;
    try {
      newest = await this.changes.newest(watcher.rallyId);
      missed =
        watcher.lastSeen !== null &&
        (await this.changes.since(watcher.rallyId, watcher.lastSeen)).some(watcher.concerns);
    } catch (error) {
      leave();
      throw error;
    }
    reply.hijack();
    // A page that went away meanwhile says so no more.
    if (raw.destroyed || raw.socket?.destroyed) return leave();
    raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // A proxy that gathers before it sends would make this late.
      'x-accel-buffering': 'no',
    });
    const write = (text: string) => {
      if (raw.writableLength > MOST_UNREAD_BYTES) raw.destroy();
      else raw.write(text);
    };
    // That the connection to the database was made is told to everybody, and is no change.
    const isNews = ({ seq, tenants, employers }: Change) => seq > newest || tenants !== null || employers !== null;
    const first = missed || meanwhile.some(isNews) ? 'change' : 'hello';
    write(`retry: ${RETRY_MS}\nevent: ${first}\nid: ${newest}\ndata: {}\n\n`);
    hear = (change) => write(`event: change\nid: ${change.seq}\ndata: {}\n\n`);
    let beats = 0;
    const beat = setInterval(() => {
      write(': here\n\n');
      if (++beats % CHECK_EVERY) return;
      watcher.isStillAllowed().then(
        (allowed) => allowed || raw.end(),
        () => raw.end(),
      );
    }, HEARTBEAT_MS);
    beat.unref();
    raw.once('close', () => {
      clearInterval(beat);
      leave();
    });
  }

  /** A program that ends does not wait for pages that never end. */
  beforeApplicationShutdown(): void {
    for (const streams of this.open.values()) for (const stream of streams) stream.end();
  }
}
