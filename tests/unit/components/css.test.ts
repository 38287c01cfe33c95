import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MOST_OPACITY } from '../../../lib/study/report/charts/cell-matrix';
import { MOST_END_OPACITY } from '../../../lib/study/report/charts/rule-graph';
import { contrast, type Hex, over } from './contrast';

const FOLDER = join(import.meta.dirname, '../../../components');
const SHEETS = Object.fromEntries(
  readdirSync(FOLDER, { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.css'))
    .map((name) => [name, readFileSync(join(FOLDER, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')]),
);
const ALL = Object.values(SHEETS).join('\n');

/** Text, and marks that carry words' meaning. */
const TEXTS = ['ink', 'ink-soft', 'accent', 'good', 'warn', 'bad', 'left', 'right'] as const;
/** Bars, lines and marks of charts. */
const SERIES = ['series-0', 'series-1', 'series-2', 'series-3'] as const;
/** What such text may stand on. */
const GROUNDS = ['ground', 'card', 'gap', 'accent-wash', 'good-wash', 'warn-wash', 'bad-wash'] as const;
/** Lines and marks drawn as grounds: no text stands on them. */
const DRAWN = ['line', 'ink'];
/** Names that stand for one of those, by the element's class. */
const STAND_INS = ['tone', 'wash', 'trace'];

const THEMES = themesOf(SHEETS['tokens.css'] ?? '');

describe('the measure of contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    // The best known grey that just passes, and the one that just does not.
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
  ])('%s on %s', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 2);
    expect(contrast(b, a)).toBe(contrast(a, b));
  });

  it('blends as the browser does', () => {
    expect(over('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(over('#102030', '#ffffff', 1)).toBe('#102030');
  });
});

describe.each(Object.entries(THEMES))('the colours in %s', (_theme, colours) => {
  const of = (name: string): Hex => {
    const colour = colours[name];
    if (!colour) throw new Error(`The theme has no ${name}.`);
    return colour;
  };

  it.each(TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)))(
    '%s on %s reads',
    (text, ground) => {
      expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('words on the accent read', () => {
    expect(contrast(of('on-accent'), of('accent'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['ground', 'card', 'accent-wash', 'warn-wash', 'bad-wash'])('the focus ring shows on %s', (ground) => {
    expect(contrast(of('focus'), of(ground))).toBeGreaterThanOrEqual(3);
  });

  it.each(SERIES)('%s shows on a card', (series) => {
    expect(contrast(of(series), of('card'))).toBeGreaterThanOrEqual(3);
  });

  it('words on a chart’s darkest grounds read', () => {
    expect(contrast(of('ink'), over(of('accent'), of('card'), MOST_OPACITY))).toBeGreaterThanOrEqual(4.5);
    const end = over(of('series-1'), of('card'), MOST_END_OPACITY);
    for (const text of ['ink', 'ink-soft']) expect(contrast(of(text), end)).toBeGreaterThanOrEqual(4.5);
  });

  it('what is not live still reads', () => {
    const opacity = Number(/\.stale \{\s*opacity: ([\d.]+)/.exec(ALL)?.[1]);
    const card = over(of('card'), of('ground'), opacity);
    for (const text of TEXTS) expect(contrast(over(of(text), of('ground'), opacity), card)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the style sheets', () => {
  it('have each colour in both themes', () => {
    const names = (css: string) => Object.keys(coloursIn(css));
    const [light = '', dark = ''] = (SHEETS['tokens.css'] ?? '').split('@media');
    expect(names(light)).toEqual(expect.arrayContaining([...TEXTS, ...GROUNDS, 'on-accent', 'focus', 'line']));
    expect(names(dark)).toEqual(names(light));
  });

  it('take every colour of text and ground from those held to above', () => {
    const texts = named(/[^-]color: ([^;]+);/g);
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((text) => ![...TEXTS, ...SERIES, 'on-accent', ...STAND_INS].includes(text))).toEqual([]);
    const grounds = named(/background(?:-color)?: ([^;]+);/g);
    expect(grounds.filter((ground) => ![...GROUNDS, 'accent', ...DRAWN, ...STAND_INS].includes(ground))).toEqual([]);
    const meant = named(/--(?:tone|wash|trace): ([^;]+);/g);
    expect(meant.filter((name) => ![...TEXTS, ...GROUNDS].some((known) => known === name))).toEqual([]);
  });

  it.each(Object.entries(SHEETS))('%s moves nothing for who asked for less motion', (_name, css) => {
    const still = withoutBlocks(css, '@media (prefers-reduced-motion: no-preference)');
    expect(still).not.toMatch(/\b(transition|animation|scroll-behavior)(-[a-z]+)?:/);
  });

  it('ring what has the focus, and nothing takes the ring away', () => {
    expect(SHEETS['common.css']).toMatch(/:focus-visible \{\s*outline: 3px solid var\(--focus\)/);
    const outlines = ALL.match(/outline(-style|-width|-color)?: [^;]+;/g);
    expect(outlines?.filter((outline) => !/^outline: [23]px solid var\(--focus\);$/.test(outline))).toEqual([]);
  });
});

/** Names of the custom properties, sorted, that such declarations use; other values are no colours that text is read by. */
function named(declaration: RegExp): string[] {
  const names = [...ALL.matchAll(declaration)].flatMap(([, value]) => [
    ...(value ?? '').matchAll(/var\(--([\w-]+)\)/g),
  ]);
  return [...new Set(names.flatMap(([, name]) => name ?? []))].sort();
}

/** A style sheet without the blocks of one media query. */
function withoutBlocks(css: string, query: string): string {
  return css
    .split(query)
    .map((part, i) => (i === 0 ? part : part.slice(endOfBlock(part))))
    .join('');
}

function endOfBlock(css: string): number {
  let depth = 0;
  for (let at = 0; at < css.length; at++) {
    if (css[at] === '{') depth++;
    if (css[at] === '}' && --depth === 0) return at + 1;
  }
  return css.length;
}

/** The tokens' colours by theme; what a theme leaves out is the light one's. */
function themesOf(tokens: string): Record<'light' | 'dark' | 'print', Record<string, Hex>> {
  const [light = {}, dark, print] = tokens.split('@media').map(coloursIn);
  return { light, dark: { ...light, ...dark }, print: { ...light, ...print } };
}

function coloursIn(block: string): Record<string, Hex> {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}
