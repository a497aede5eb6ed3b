import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Injectable } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { Outbox } from '#database';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { HandlerMap } from './handler-map.js';
import { OnJob } from './handlers.js';
import { JobRunner } from './job-runner.js';
import { OutboxRelay } from './outbox-relay.js';

describe('the job registry', () => {
  it('refuses to start when a job has no handler, or two', async () => {
    @Injectable()
    class Sealer {
      @OnJob('audit.seal') async one() {}
    }
    @Injectable()
    class Rival {
      @OnJob('audit.seal') async two() {}
    }
    const build = async (...providers: (typeof Sealer)[]) => {
      const module = await Test.createTestingModule({ imports: [DiscoveryModule], providers }).compile();
      new HandlerMap(module.get(DiscoveryService), new MetadataScanner(), module.get(Reflector)).build();
    };
    await expect(build(Sealer)).rejects.toThrow(/No handler for the job .*event\.deliver/);
    await expect(build(Sealer, Rival as unknown as typeof Sealer)).rejects.toThrow(/audit\.seal has two handlers/);
  });

  it('lets no worker begin before the handlers are found', async () => {
    const module = await Test.createTestingModule({ imports: [DiscoveryModule] }).compile();
    const handlers = new HandlerMap(module.get(DiscoveryService), new MetadataScanner(), module.get(Reflector));
    const nothing = undefined as never;
    const runner = new JobRunner(nothing, nothing, handlers, nothing, nothing);
    await expect(runner.start()).rejects.toThrow(/before the program was initialised/);
  });
});

describe('the outbox', () => {
  let t: TestApp;
  const tenantId = '00000000-0000-4000-8000-000000000009';
  const waiting = () => t.db.query('SELECT id FROM outbox WHERE relayed_at IS NULL');

  beforeAll(async () => {
    t = await startTestApp();
  });
  afterAll(() => t.close());

  it('takes an event only together with its cause', async () => {
    await expect(t.get(Outbox).add('tenant.changed', { tenantId })).rejects.toThrow(/outside of a transaction/);
    const failing = t.db.transaction(async () => {
      await t.get(Outbox).add('tenant.changed', { tenantId });
      throw new Error('the cause failed');
    });
    await expect(failing).rejects.toThrow('the cause failed');
    expect(await waiting()).toEqual([]);
  });

  it('is emptied by several relays at once, each event handed on once', async () => {
    await t.db.transaction(async () => {
      for (let i = 0; i < 250; i++) await t.get(Outbox).add('tenant.changed', { tenantId });
    });
    const relay = t.get(OutboxRelay);
    const counts = await Promise.all(Array.from({ length: 4 }, () => relay.relayBatch()));
    await relay.drain();
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(250);
    expect(await waiting()).toEqual([]);
    expect(await relay.relayBatch()).toBe(0);
  });
});
