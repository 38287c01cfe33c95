import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fromArmor, seal, unseal } from '../../../lib/share/seal';
import { SEALED_IDS, sealedDocument } from '../../../lib/share/sealed-document';

const INNER = '<!doctype html><p>Secret &amp; quiet</p>';

async function made(opener = 'run()'): Promise<string> {
  const sealed = await seal(new TextEncoder().encode(INNER), 'p', 1);
  return sealedDocument({ title: 'hemiscope.sealed.html', sealed, opener, css: 'p { color: red }' });
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
      `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(html).not.toMatch(/(src|href)=/);
  });

  it('is not ended early by its own script', async () => {
    const html = await made('show("</script><!--")');
    expect(html).toContain('show("<\\/script><\\!--")');
    expect(html.match(/<\/script>/g)).toHaveLength(2);
  });
});
