/** The name under which records keep the published rule. The version changes whenever the same samples could give other events. */
export const REFERENCE_METHOD = {
  name: 'Chan et al., published rule',
  version: '1',
} as const;

/** Under which records keep a rule with a study's thresholds: it is no longer quite the published one. */
export function nameWithStudyThresholds(name: string): string {
  return `${name}, with the thresholds of a study`;
}
