import { buildExtension } from '../../scripts/drive/extension';

/** The end-to-end tests run against the production build. */
export async function setup(): Promise<void> {
  await buildExtension();
}
