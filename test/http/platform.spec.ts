import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import { requirePolicies } from '../../apps/api/src/http/policy-check.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('the HTTP program', () => {
  let t: TestApp;
  const http = () => request(t.app.getHttpServer());
  beforeAll(async () => {
    t = await startTestApp();
  });
  afterAll(() => t.close());

  it('says that it lives, and names every engine that it reaches', async () => {
    expect((await http().get('/api/health/live').expect(200)).body).toEqual({ status: 'ok' });
    const { body } = await http().get('/api/health/ready').expect(200);
    expect(body.engines.map((engine: { name: string }) => engine.name)).toEqual([
      'database',
      'jobs',
      'search',
      'documents',
    ]);
    expect(body.status).toBe('ok');
  });

  it('leaves no copy of an answer in a cache, whatever the answer is', async () => {
    for (const path of ['/api/session', '/api/candidates', '/api/no-such-thing'])
      expect((await http().get(path)).headers['cache-control']).toBe('no-store');
  });

  it('answers what it does not know, and what is broken, with problem details', async () => {
    const missing = await http().get('/api/no-such-thing').expect(404);
    expect(missing.headers['content-type']).toContain('application/problem+json');
    expect(missing.body).toMatchObject({ status: 404, code: 'not_found' });
    // No running number, from which one could tell how much others do.
    expect(missing.body.instance).toMatch(/^[\da-f]{8}-[\da-f]{4}-4/);
    const broken = await http()
      .post('/api/session')
      .set('content-type', 'application/json')
      .send('{"email":')
      .expect(400);
    expect(broken.body.code).toBe('bad_request');
    const polluted = await http()
      .post('/api/session')
      .set('content-type', 'application/json')
      .send('{"__proto__":{"role":"administrator"}}');
    expect(polluted.status).toBe(400);
    const large = await http()
      .post('/api/session')
      .send({ email: 'x'.repeat(2_000_000), password: 'x' });
    expect(large.body).toMatchObject({ status: 413, code: 'too_large' });
  });

  it('lets no page of another site frame it, run scripts in it or learn where one comes from', async () => {
    const { headers } = await http().get('/api/session');
    expect(headers['content-security-policy']).toMatch(/script-src 'self';.*frame-ancestors 'none'/);
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});

it('does not start with a route that names no policy', async () => {
  @Controller('forgotten')
  class Forgotten {
    @Get() read() {
      return {};
    }
  }
  @Module({ imports: [DiscoveryModule], controllers: [Forgotten] })
  class Careless {}
  const app = (await Test.createTestingModule({ imports: [Careless] }).compile()).createNestApplication(
    new FastifyAdapter(),
  );
  expect(() => requirePolicies(app)).toThrow('These routes name no policy: Forgotten.read.');
});
