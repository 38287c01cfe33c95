import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { EnableSite, type EnableSiteProps } from '../../../components/panel/SiteAccess';
import { wordsOf } from './rendered-words';

const base: EnableSiteProps = { host: 'calls.example', known: false, refusal: null, onEnable: () => undefined };
const draw = (changes: Partial<EnableSiteProps>) => renderToString(h(EnableSite, { ...base, ...changes }));

describe('a site that Hemiscope may not read', () => {
  it('is offered once it is known which one it is', () => {
    expect(draw({ host: null })).not.toContain('<button');
    expect(wordsOf(draw({}))).toMatch(/Hemiscope does not know this site\..*Enable on this site$/);
  });

  it('is not called unknown where Hemiscope was installed for it', () => {
    const words = wordsOf(draw({ host: 'meet.google.com', known: true }));
    expect(words).not.toContain('does not know');
    expect(words).toContain('access to this site was switched off');
  });

  it('after a no, says what that means and how to allow it all the same', () => {
    const html = draw({ refusal: { host: 'calls.example', answer: 'no' } });
    expect(wordsOf(html)).toMatch(/Not allowed.*sees nothing on calls\.example\..*choose “Allow”.*Ask again/);
    // The way through the settings is one tap away, not in the way.
    expect(html).toContain('<details><summary>Allow it in the browser’s settings');
    expect(html).toContain('role="status"');
  });

  it('where the browser did not even ask, shows the way through its settings', () => {
    const html = draw({ refusal: { host: 'calls.example', answer: 'not-asked' } });
    expect(wordsOf(html)).toMatch(/The browser did not ask.*administrator.*“Site access”, allow calls\.example/);
    expect(html).toContain('<details open>');
  });

  it('is offered afresh where another site was refused', () => {
    expect(draw({ refusal: { host: 'other.example', answer: 'no' } })).toBe(draw({}));
  });
});
