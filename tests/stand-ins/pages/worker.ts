import { STAND_IN_PATH } from '../protocol';

interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** Starts one of the stand-ins' own workers by name. */
export function startWorker(name: string): Worker {
  const url = `${STAND_IN_PATH}/assets/${name}.worker.js`;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory };
  const policy = trustedTypes?.createPolicy('stand-in', { createScriptURL: (ours) => ours });
  return new Worker(policy ? policy.createScriptURL(url) : url);
}
