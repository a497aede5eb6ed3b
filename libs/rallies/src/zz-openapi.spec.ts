import { writeFileSync } from 'node:fs';
import { it } from '@jest/globals';
import request from 'supertest';
import { startTestApp } from '../../../test/support/test-app.js';

it('dumps', async () => {
  const t = await startTestApp();
  const { body } = await request(t.app.getHttpServer()).get('/api/openapi.json').expect(200);
  writeFileSync('/tmp/rallies/openapi.json', JSON.stringify(body, null, 1));
  await t.close();
});
