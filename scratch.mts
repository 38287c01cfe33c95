import { readFileSync, writeFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { History } from './lib/history/history';
import { HistoryStore } from './lib/history/history-store';
import { exportHistory } from './lib/history/transfer';
import { seal } from './lib/share/seal';
import { sealedDocument } from './lib/share/sealed-document';
import { launchDoctorBrowser } from './scripts/drive/doctor-browser';
import { findBrowser } from './scripts/drive/find-browser';
import { fixtureRecord } from './tests/fixtures/record';
const h = new History(await HistoryStore.open(new IDBFactory()), 1);
await h.create('x'.repeat(3));
for (const { seed, perMinute, startedAt, ...notes } of [
    { seed: 1, perMinute: 40, patient: 'AB 12', startedAt: '2026-02-02T09:00:00.000Z' },
    { seed: 2, perMinute: 6, patient: 'AB 12', startedAt: '2026-03-09T09:00:00.000Z', toxinOn: '2026-02-09' },
    { seed: 4, perMinute: 12, patient: 'AB 12', startedAt: '2026-05-19T09:00:00.000Z', toxinOn: '2026-02-09' },
    { seed: 3, perMinute: 18, patient: 'CD', startedAt: '2026-03-10T09:00:00.000Z' },
  ]) await h.keep({ ...notes, keptAt: startedAt, record: { ...fixtureRecord({ seed, perMinute, durationS: 120, gaps: [], name: 'Name in call' }), startedAt } });
writeFileSync('/tmp/hist.age', new Uint8Array(await (await exportHistory(h, 'quiet stone market lamp', 1)).file.arrayBuffer()));
const css = (n: string) => readFileSync(`components/${n}.css`, 'utf8');
writeFileSync('/tmp/x.sealed.html', await sealedDocument({ title: 'x', sealed: await seal(new TextEncoder().encode('<p>hi'), 'p', 10), opener: readFileSync('.output/chrome-mv3/opener.js', 'utf8'), css: css('tokens') + css('common') + css('sealed') }));
const d = await launchDoctorBrowser({ executablePath: findBrowser(), headless: true, args: [] });
try {
const s = await d.browser.newPage();
for (const [w, scheme] of [[320, 'dark'], [900, 'light']] as const) { await s.setViewport({ width: w, height: 640 }); await s.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]); await s.goto('file:///tmp/x.sealed.html'); await s.type('#hemiscope-passphrase', 'wrong'); await s.keyboard.press('Enter'); await new Promise(r => setTimeout(r, 1500)); await s.screenshot({ path: `/tmp/s-${scheme}.png` }); }
const p = await d.browser.newPage();
await p.setViewport({ width: 900, height: 700 });
await p.goto(`chrome-extension://${d.extension.id}/history.html`);
const t = (x: string) => `[data-testid="${x}"]`;
await p.waitForSelector(t('suggest-button')); await p.click(t('suggest-button')); await p.screenshot({ path: '/tmp/h-new.png' });
await p.type(t('new-passphrase'), 'ladder orbit canyon'); await p.type(t('new-passphrase-again'), 'ladder orbit canyon'); await p.click(t('passphrase-submit'));
await p.waitForSelector(t('import-open'), { timeout: 60000 }); await p.click(t('import-open'));
await (await p.$(t('import-file')) as any).uploadFile('/tmp/hist.age'); await p.waitForSelector(t('passphrase')); await p.type(t('passphrase'), 'quiet stone market lamp'); await p.click(t('passphrase-open'));
await p.waitForSelector(t('visit-row'), { timeout: 60000 });
for (const i of [0, 2, 3]) await (await p.$$(t('visit-chosen')))[i]!.click();
await new Promise(r => setTimeout(r, 500));
await p.screenshot({ path: '/tmp/h-list.png', fullPage: true });
await p.setViewport({ width: 320, height: 700 }); await p.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
await p.click(t('visit-delete'));
await p.screenshot({ path: '/tmp/h-320.png', fullPage: true });
console.log(await p.evaluate(() => document.documentElement.scrollWidth));
await p.click(t('export-button')); await new Promise(r => setTimeout(r, 300)); await p.screenshot({ path: '/tmp/h-dialog.png' });
} finally { await d.browser.close(); }
