import type { CallAdapter } from './adapter';
import { generic } from './generic';
import { jitsi } from './jitsi';
import { meet } from './meet';
import { zoom } from './zoom';

const ADAPTERS: readonly CallAdapter[] = [meet, zoom, jitsi];

/** Match patterns of all services. */
export const CALL_MATCHES = ADAPTERS.flatMap((adapter) => adapter.matches);

/** The adapter of the service that a frame belongs to, call or not; the generic one for any other site. */
export function adapterFor(addresses: readonly URL[]): CallAdapter {
  const belongs = (pattern: string) => addresses.some(({ hostname }) => hostMatches(pattern, hostname));
  return ADAPTERS.find(({ matches }) => matches.some(belongs)) ?? generic;
}

/**
 * The frame's own address and those of the pages around it, as far as they are of the same origin: a meeting's iframe may
 * have an address that says nothing, or none (`about:blank`).
 */
export function addressesOf(view: Window): URL[] {
  const addresses: URL[] = [];
  try {
    for (let frame = view; ; frame = frame.parent) {
      addresses.push(new URL(frame.location.href));
      if (frame.parent === frame) return addresses;
    }
  } catch {
    // A page of another origin around this one: what was read before is all there is.
    return addresses;
  }
}

function hostMatches(pattern: string, host: string): boolean {
  const wanted = /^https:\/\/([^/]+)\//.exec(pattern)?.[1] ?? '';
  return wanted.startsWith('*.') ? host === wanted.slice(2) || host.endsWith(wanted.slice(1)) : host === wanted;
}
