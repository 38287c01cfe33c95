/** The name under which records keep the published rule. The version changes whenever the same samples could give other events. */
export const REFERENCE_METHOD = {
  name: 'Chan et al., published rule',
  version: '1',
} as const;
