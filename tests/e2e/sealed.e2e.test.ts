import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Summary } from '../../components/summary/Summary';
import { FILES_WORDS } from '../../components/words/files/words';
import { htmlDocument } from '../../lib/share/html-document';
import { seal } from '../../lib/share/seal';
import { SEALED_IDS, sealedDocument } from '../../lib/share/sealed-document';
import { EXTENSION_DIR } from '../../scripts/drive/extension';
import { findBrowser } from '../../scripts/drive/find-browser';
import { fixtureRecord } from '../fixtures/record';

const PASSPHRASE = 'ladder orbit canyon velvet piano dust';
const ROOT = join(import.meta.dirname, '..', '..');
const HAS_AGE = ['age', 'script'].every((command) => !spawnSync(command, ['--version']).error);

let browser: Browser;
let folder: string;
let inner: string;
let sealedFile: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hemiscope-'));
  const css = async (name: string) => readFile(join(ROOT, 'components', `${name}.css`), 'utf8');
  const record = fixtureRecord({ name: 'Sealed Patient' });
  inner = htmlDocument({
    lang: 'en-GB',
    title: 'inner',
    body: renderToString(h(Summary, { record })),
    css: await css('summary/summary'),
    record,
  });
  const html = await sealedDocument({
    lang: 'en-GB',
    words: FILES_WORDS.en.sealedPage,
    title: 'hemiscope.sealed.html',
    sealed: await seal(new TextEncoder().encode(inner), PASSPHRASE),
    opener: await readFile(join(EXTENSION_DIR, 'opener.js'), 'utf8'),
    css: (await css('tokens')) + (await css('common')) + (await css('sealing/sealed')),
  });
  expect(html).not.toContain('Sealed Patient');
  sealedFile = join(folder, 'hemiscope.sealed.html');
  await writeFile(sealedFile, html);
  browser = await puppeteer.launch({
    executablePath: findBrowser(),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  });
});

afterAll(async () => {
  await browser?.close();
});

/** Opens a sealed file without a network. */
async function opened(path: string): Promise<{ page: Page; requests: string[]; errors: string[] }> {
  const page = await browser.newPage();
  await page.setOfflineMode(true);
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(pathToFileURL(path).href);
  return { page, requests, errors };
}

async function tryPassphrase(page: Page, passphrase: string): Promise<void> {
  await page.focus(`#${SEALED_IDS.passphrase}`);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
}

async function said(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (id, expected) => document.getElementById(id)?.textContent?.includes(expected),
    { timeout: 60_000 },
    SEALED_IDS.status,
    words,
  );
}

test('a sealed summary opens offline with its passphrase, by keyboard, and asks nobody', async () => {
  const { page, requests, errors } = await opened(sealedFile);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(SEALED_IDS.passphrase);
  await tryPassphrase(page, 'ladder orbit canyon velvet piano dusk');
  await said(page, 'does not fit');
  expect(await page.content()).not.toContain('Sealed Patient');
  await tryPassphrase(page, PASSPHRASE);
  await page.waitForSelector('[data-testid="summary-name"]', { timeout: 60_000 });
  expect(await page.$eval('[data-testid="summary-name"]', (name) => name.textContent)).toBe('Sealed Patient');
  expect(await page.$eval('h1', (title) => title.textContent)).toContain('consult summary');
  expect(await page.$(`#${SEALED_IDS.form}`)).toBeNull();
  const record = await page.$eval('#hemiscope-record', (element) => element.textContent ?? '');
  expect(JSON.parse(record).participant.name).toBe('Sealed Patient');
  expect(requests).toEqual([pathToFileURL(sealedFile).href]);
  expect(errors).toEqual([]);
  await page.close();
});

test('a sealed file that was changed says so', async () => {
  const html = await readFile(sealedFile, 'utf8');
  const at = html.indexOf('-----END AGE');
  const changed = join(folder, 'changed.sealed.html');
  // The last letters of the block: the end of the content's seal.
  const letters = html.slice(at - 12, at - 8) === 'AAAA' ? 'BBBB' : 'AAAA';
  await writeFile(changed, html.slice(0, at - 12) + letters + html.slice(at - 8));
  const { page } = await opened(changed);
  await tryPassphrase(page, PASSPHRASE);
  await said(page, 'damaged');
  await page.close();
});

test('nothing but the opener can run in a sealed file', async () => {
  const html = await readFile(sealedFile, 'utf8');
  const injected = join(folder, 'injected.sealed.html');
  await writeFile(injected, html.replace('</body>', '<script>document.title = "ran"</script></body>'));
  const { page, errors } = await opened(injected);
  expect(await page.title()).toBe('hemiscope.sealed.html');
  expect(errors.join()).toContain('Content Security Policy');
  await page.close();
});

test.skipIf(!HAS_AGE)('the age program opens the block in the file (needs age and script)', async () => {
  const html = await readFile(sealedFile, 'utf8');
  const block = html.match(/-----BEGIN AGE[^<]+-----END AGE ENCRYPTED FILE-----\n/)?.[0] ?? '';
  const [from, to] = [join(folder, 'block.age'), join(folder, 'opened.html')];
  await writeFile(from, block);
  // It reads passphrases from a terminal only: script makes one.
  const age = spawn('script', ['-qec', `age -d -o '${to}' '${from}'`, join(folder, 'log')]);
  let asked = false;
  age.stdout.on('data', (words: Buffer) => {
    if (asked || !words.toString().includes('passphrase')) return;
    asked = true;
    age.stdin.write(`${PASSPHRASE}\n`);
  });
  const code = await new Promise<number | null>((resolve) => age.once('close', resolve));
  expect(code).toBe(0);
  expect(await readFile(to, 'utf8')).toBe(inner);
});
