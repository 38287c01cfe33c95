import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import puppeteer from 'puppeteer';
import { beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/drive/find-browser';

const ROOT = join(import.meta.dirname, '..', '..');
const REAL_FACE = join(ROOT, '..', 'shared', 'faces', 'openwillis_not_expressive.mp4');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hemiscope-'));
});

async function start(...args: string[]) {
  const child = spawn('npm', ['start', '--silent', '--', '--headless', ...args], {
    cwd: ROOT,
    env: { ...process.env, HEMISCOPE_BROWSER: findBrowser() },
    shell: process.platform === 'win32',
  });
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
  return { out, errorLines: err.split('\n').filter((line) => line && !line.startsWith('npm warn')), code };
}

/** Two seconds of a grey picture. */
async function faceless(): Promise<string> {
  const browser = await puppeteer.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage();
  const bytes = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    const drawing = setInterval(() => {
      if (context) context.fillStyle = `rgb(${100 + Math.random() * 50} 120 120)`;
      context?.fillRect(0, 0, canvas.width, canvas.height);
    }, 33);
    const recorder = new MediaRecorder(canvas.captureStream(30), { mimeType: 'video/webm;codecs=vp8' });
    const chunks: Blob[] = [];
    recorder.ondataavailable = ({ data }) => chunks.push(data);
    recorder.start();
    await new Promise((resolve) => setTimeout(resolve, 2000));
    const stopped = new Promise((resolve) => recorder.addEventListener('stop', resolve));
    recorder.stop();
    await stopped;
    clearInterval(drawing);
    return [...new Uint8Array(await new Blob(chunks).arrayBuffer())];
  });
  await browser.close();
  const path = join(folder, 'faceless.webm');
  await writeFile(path, Uint8Array.from(bytes));
  return path;
}

describe('npm start says in one line what is wrong, and fails', () => {
  test('a clip that is not there', async () => {
    const { errorLines, code } = await start('--clip', join(folder, 'nothing.mp4'));
    expect(errorLines).toHaveLength(1);
    expect(errorLines[0]).toContain('nothing.mp4');
    expect(code).toBe(1);
  });

  test('a clip that is no video', async () => {
    const path = join(folder, 'words.mp4');
    await writeFile(path, 'These are words, not a video.');
    const { errorLines, code } = await start('--clip', path);
    expect(errorLines).toHaveLength(1);
    expect(errorLines[0]).toContain('cannot be played');
    expect(code).toBe(1);
  });

  test('a clip without a face', async () => {
    const { errorLines, code } = await start('--clip', await faceless());
    expect(errorLines).toEqual([expect.stringContaining('No face was found in')]);
    expect(code).toBe(1);
  });
});

describe('a real clip runs through to a summary', () => {
  test.skipIf(!existsSync(REAL_FACE))('(needs ../shared/faces)', async () => {
    const json = join(folder, 'report.json');
    const { out, code } = await start('--clip', REAL_FACE, '--json', json);
    expect(code).toBe(0);
    const files = [...out.matchAll(/^ {2}(summary page|summary data|summary|panel|call) +(.+)$/gm)];
    expect(files).toHaveLength(5);
    for (const [, , path] of files) expect(existsSync(join(ROOT, path ?? ''))).toBe(true);
    const report = JSON.parse(await readFile(json, 'utf8'));
    expect(report.quality.measuredShare).toBeGreaterThan(0.5);
    expect(report.groundTruth).toBeNull();
  });
});
