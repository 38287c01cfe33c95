import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Welcome } from '../../../components/welcome/Welcome';
import { COMMON_WORDS } from '../../../components/words/common/words';

const html = renderToString(h(Welcome, { onLanguage: () => {} }));
const text = html.replace(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');

describe('the first page', () => {
  it('explains in three pictures, in the order of a consult', () => {
    const steps = [
      ...html.matchAll(/<li class="card" data-testid="step-(\d)"><svg class="drawing".*?<\/svg><h2>(.*?)<\/h2>/g),
    ];
    expect(steps.map(([, number, title]) => [number, title?.replace(/<[^>]*>|\d|^ /g, '').trim()])).toEqual([
      ['1', 'Join the call, click the icon'],
      ['2', 'Check the picture, guide the patient'],
      ['3', 'Review and share'],
    ]);
  });

  it('says what Hemiscope is not, and what leaves the computer', () => {
    expect(text).toContain(COMMON_WORDS.en.disclaimer);
    expect(text).toContain('Nothing leaves this computer');
  });

  it('names the services that need no permission', () => {
    for (const service of ['meet', 'zoom', 'jitsi'] as const) expect(text).toContain(COMMON_WORDS.en.services[service]);
  });

  it('loads no picture and holds no colour of its own: the drawings follow the theme', () => {
    expect(html).not.toMatch(/<img|url\(|href=|#[0-9a-f]{3,6}|style=/i);
    const css = readFileSync(join(import.meta.dirname, '../../../components/welcome/welcome.css'), 'utf8');
    expect(css).not.toMatch(/#[0-9a-f]{3,8}\b|rgb/i);
  });
});
