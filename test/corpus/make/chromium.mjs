// HTML → PDF through the machine's Chromium.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

let browser;
export async function printHtml(html, options = {}) {
  const executablePath = process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);
  browser ??= await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.setContent(html, { waitUntil: 'load' });
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, format: 'A4', ...options });
  await page.close();
  return pdf;
}
export const closeBrowser = () => browser?.close();
