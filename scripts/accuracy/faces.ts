import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Real footage of healthy faces, beside the project; test material that is never copied into it. */
export const FACES_DIR = join(import.meta.dirname, '..', '..', '..', 'shared', 'faces');

export function hasFace(file: string): boolean {
  return existsSync(join(FACES_DIR, file));
}
