import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { FILES_WORDS } from '../../../components/words/files/words';
import { LANGUAGES, type Language, LOCALES } from '../../../components/words/languages';
import { fromArmor, seal, unseal } from '../../../lib/share/seal';
import { SEALED_IDS, sealedDocument } from '../../../lib/share/sealed-document';
import { leftInLatin } from '../components/untranslated';

const INNER = '<!doctype html><p>Secret &amp; quiet</p>';

async function made(opener = 'run()', language: Language = 'en'): Promise<string> {
  const sealed = await seal(new TextEncoder().encode(INNER), 'p', 1);
  return sealedDocument({
    lang: LOCALES[language],
    words: FILES_WORDS[language].sealedPage,
    title: 'hemiscope.sealed.html',
    sealed,
    opener,
    css: 'p { color: red }',
  });
}

describe('the page of a sealed document', () => {
  it('holds the sealed content as a block that opens again', async () => {
    const html = await made();
    const block = html.match(new RegExp(`id="${SEALED_IDS.content}">([^<]+)</script>`))?.[1] ?? '';
    expect(new TextDecoder().decode(await unseal(fromArmor(block), 'p'))).toBe(INNER);
    expect(html).not.toContain('Secret');
  });

  it('lets one script run and nothing load', async () => {
    const html = await made();
    const hash = createHash('sha256').update('run()').digest('base64');
    expect(html).toContain(
      `default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; script-src 'sha256-${hash}'`,
    );
    expect(html).not.toMatch(/(src|href)=/);
  });

  it.each(LANGUAGES)('in %s says everything in that language, the opener’s words too', async (language) => {
    const html = await made('run()', language);
    const words = FILES_WORDS[language].sealedPage;
    expect(html).toContain(`<html lang="${LOCALES[language]}">`);
    for (const text of [words.heading, words.about, words.passphrase, words.show, words.hint, words.needsScript])
      expect(html).toContain(text);
    const [, said = ''] = html.match(/data-words="([^"]*)"/) ?? [];
    expect(JSON.parse(said.replaceAll('&quot;', '"'))).toEqual({ opening: words.opening, failed: words.failed });
    if (language === 'zh')
      expect(leftInLatin(html.replace(/<(title|style|script)[\s\S]*?<\/\1>/g, ''), ['JavaScript'])).toEqual([]);
  });

  it('is not ended early by its own script', async () => {
    const html = await made('show("</script><!--")');
    expect(html).toContain('show("<\\/script><\\!--")');
    expect(html.match(/<\/script>/g)).toHaveLength(2);
  });
});
