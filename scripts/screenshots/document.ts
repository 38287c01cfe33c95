import { fileOf, SCHEMES, SCREENS } from './screens';

/** docs/screens.md: every screen with one line. @param has whether docs/screens holds a file; a screen without pictures is left out */
export function screensDocument(has: (file: string) => boolean): string {
  const shown = SCREENS.filter(({ name }) => SCHEMES.every((scheme) => has(fileOf(name, scheme))));
  const parts = shown.map(({ name, shows }) => {
    const pictures = SCHEMES.map((scheme) => `![${name}, ${scheme}](screens/${fileOf(name, scheme)})`);
    return `## ${name}\n\n${shows}\n\n| ${SCHEMES.join(' | ')} |\n|---|---|\n| ${pictures.join(' | ')} |\n`;
  });
  return `# Every view

Made by \`npm run screenshots\`, with the drawn patient; \`npm run screenshots -- --only ${SCREENS[0].name}\` makes one.

${parts.join('\n')}`;
}
