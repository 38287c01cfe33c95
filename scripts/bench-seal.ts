import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { seal, unseal, WORK_FACTOR } from '../lib/share/seal';
import { EXTENSION_DIR } from './drive/extension';

/** What sealing costs: npm run bench:seal. Node runs the same JavaScript as Chrome. */
const FACTORS = [16, 17, WORK_FACTOR, 19];
/** Of scrypt with r = 8: bytes for each unit of work. */
const BYTES = 128 * 8;

console.log('work factor | memory | seal | open');
for (const factor of FACTORS) {
  const content = new TextEncoder().encode('a few words');
  const beganMs = performance.now();
  const sealed = await seal(content, 'six words drawn by chance here', factor);
  const sealedMs = performance.now();
  await unseal(sealed, 'six words drawn by chance here');
  const openedMs = performance.now();
  console.log(
    `${factor}${factor === WORK_FACTOR ? ' (used)' : ''} | ${(BYTES * 2 ** factor) / 2 ** 20} MB | ` +
      `${((sealedMs - beganMs) / 1000).toFixed(2)} s | ${((openedMs - sealedMs) / 1000).toFixed(2)} s`,
  );
}
try {
  const opener = await readFile(join(EXTENSION_DIR, 'opener.js'));
  console.log(`opener in each file: ${kB(opener.length)}, ${kB(gzipSync(opener).length)} compressed`);
} catch {
  console.log('opener: not built yet (npm run build)');
}

function kB(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
