import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian's own places. */
export const JANUS = '/usr/bin/janus';
export const DEMOS = '/usr/share/janus/demos';

/** What a call through Janus lacks on this machine, in words for whoever runs the tests; null if it can be held. */
export function missingForJanus(): string | null {
  if (process.platform !== 'linux') return 'network namespaces are Linux’s own';
  if (!existsSync(JANUS) || !existsSync(DEMOS)) return 'Debian’s packages janus and janus-demos are not installed';
  if (!runs('ip', '-V') || !runs('tc', '-V')) return 'Debian’s package iproute2 is not installed';
  if (!runs('nft', '--version')) return 'Debian’s package nftables is not installed';
  if (!runs('unshare', '--net', 'true')) return 'the rights to make a network namespace are missing (root has them)';
  return null;
}

function runs(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
