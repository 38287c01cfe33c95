import { createHash } from 'node:crypto';

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** @throws Error naming what differs and what to do, if `bytes` do not have the pinned checksum. */
export function assertSha256(bytes: Uint8Array, pinned: string, what: string, advice: string): void {
  const found = sha256(bytes);
  if (found === pinned) return;
  throw new Error(
    `Face model: ${what} is not what this build was made for (sha256 ${found}, pinned ${pinned}). ${advice}`,
  );
}
