import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { EventType } from '#database';
import { EVENT_HANDLER, JOB_HANDLER } from './handlers.js';
import { JOBS, type JobName } from './registry.js';

type Handler = (payload: never) => Promise<unknown>;

/** Who handles what, gathered from the decorated methods. */
@Injectable()
export class HandlerMap {
  private readonly jobs = new Map<JobName, Handler>();
  private readonly subscribers = new Map<EventType, Map<string, Handler>>();

  /** Whether everybody who handles something was found. */
  built = false;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** @throws Error when a job has no handler or two: the program must not start and lose work. */
  build(): void {
    this.jobs.clear();
    this.subscribers.clear();
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || typeof instance !== 'object') continue;
      for (const method of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object)) {
        this.register(instance as Record<string, Handler>, method);
      }
    }
    const missing = (Object.keys(JOBS) as JobName[]).filter((name) => !this.jobs.has(name));
    if (missing.length) throw new Error(`No handler for the job ${missing.join(', ')}.`);
    this.built = true;
  }

  private register(instance: Record<string, Handler>, method: string): void {
    const target = instance[method] as Handler;
    const name = `${instance.constructor.name}.${method}`;
    const job = this.reflector.get<JobName | undefined>(JOB_HANDLER, target);
    if (job) {
      if (this.jobs.has(job)) throw new Error(`The job ${job} has two handlers, the second is ${name}.`);
      this.jobs.set(job, target.bind(instance));
    }
    for (const type of this.reflector.get<EventType[] | undefined>(EVENT_HANDLER, target) ?? []) {
      const subscribers = this.subscribers.get(type) ?? new Map<string, Handler>();
      subscribers.set(name.replace('.', '_'), target.bind(instance));
      this.subscribers.set(type, subscribers);
    }
  }

  job(name: JobName): Handler | undefined {
    return this.jobs.get(name);
  }

  subscribersOf(type: EventType): string[] {
    return [...(this.subscribers.get(type)?.keys() ?? [])];
  }

  subscriber(type: EventType, name: string): Handler | undefined {
    return this.subscribers.get(type)?.get(name);
  }
}
