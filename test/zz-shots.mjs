import { chromium } from 'playwright-core';
import { readFileSync } from 'node:fs';
const port = process.argv[2]; const base = `http://localhost:${port}`;
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage'] });
const sizes = { wide: { width: 1366, height: 900 }, phone: { width: 360, height: 740 } };
async function as(email, size, act) {
  const context = await browser.newContext({ baseURL: base, viewport: sizes[size], locale: 'fr-FR', timezoneId: 'Europe/Paris', reducedMotion: 'reduce', bypassCSP: true });
  const page = await context.newPage();
  page.on('pageerror', (e) => console.log('PAGEERROR', e.message));
  const r = await context.request.post(`${base}/api/session`, { data: { email, password: 'rallye-demo' } });
  if (!r.ok()) console.log('login', r.status());
  const shot = async (name, full = false) => {
    await page.waitForTimeout(700);
    await page.screenshot({ path: `/tmp/match/shots/${name}-${size}.png`, fullPage: full });
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => window.axe.run(document));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    console.log(name, size, 'axe', violations.length, violations.map((v) => `${v.id}: ${v.nodes[0].html.slice(0, 160)}`).join(' | '), wide ? 'OVERFLOW' : '');
  };
  await act(page, shot, context);
  await context.close();
}
for (const size of Object.keys(sizes)) {
  await as('employer@demo.test', size, async (page, shot) => {
    await page.goto('/candidates?q=cariste');
    await page.getByRole('checkbox', { name: /^Comparer/ }).first().waitFor();
    for (const n of [0, 1, 2]) await page.getByRole('checkbox', { name: /^Comparer/ }).nth(n).check();
    await shot('search');
    await page.getByRole('link', { name: /^Comparer 3/ }).click();
    await page.getByRole('rowheader').first().waitFor();
    await shot('compare');
    await page.goto('/proposals'); await page.getByRole('heading', { level: 1 }).waitFor(); await shot('proposals');
    await page.goto('/release-requests'); await page.getByRole('heading', { level: 1 }).waitFor(); await shot('requests');
    await page.goto('/shortlist'); await page.getByRole('heading', { level: 1 }).waitFor(); await shot('shortlist');
  });
  await as('social@demo.test', size, async (page, shot, context) => {
    const list = await (await context.request.get(`${base}/api/candidates?q=soudeur&size=50`)).json();
    const own = list.items.find((c) => c.tenantId);
    await page.goto(`/tenants/${own.tenantId}/offers`);
    await page.getByRole('button', { name: 'Proposer à un employeur sans offre' }).waitFor();
    await shot('tenant-offers');
    await page.getByRole('button', { name: 'Proposer à un employeur sans offre' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Proposer' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: /Employeur/ }).or(page.getByRole('dialog').getByRole('combobox', { name: /Employeur/ })).first().fill('clair');
    await shot('propose-dialog');
    await page.getByRole('option', { name: /Clairnet/ }).click();
    await page.getByRole('radio').first().check();
    await shot('propose-chosen');
    if (size === 'wide') { await page.getByRole('dialog').getByRole('button', { name: 'Proposer' }).click(); await page.getByText('Proposition envoyée').waitFor(); await page.goto('/proposals'); await shot('proposals-worker'); }
  });
}
await browser.close();
