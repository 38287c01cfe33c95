import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from './drive/extension';
import { findBrowser } from './drive/find-browser';
import { Camera } from './screenshots/camera';
import { visitConsult } from './screenshots/consult';
import { screensDocument } from './screenshots/document';
import { visitPages } from './screenshots/pages';
import { screensWanted } from './screenshots/screens';

/**
 * Makes the pictures of the docs and docs/screens.md, which shows them: npm run screenshots [-- --only NAME,NAME]. Only the
 * drawn patient is shown.
 */
const DOCS = join(import.meta.dirname, '..', 'docs');
const SCREENS = join(DOCS, 'screens');

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const camera = new Camera(SCREENS, screensWanted(values.only));
const executablePath = findBrowser();
await buildExtension();
if (camera.wants('pages')) await visitPages(camera, executablePath);
if (camera.wants('consult')) await visitConsult(camera, executablePath, join(DOCS, 'demo.png'));
await writeFile(
  join(DOCS, 'screens.md'),
  screensDocument((file) => existsSync(join(SCREENS, file))),
);
