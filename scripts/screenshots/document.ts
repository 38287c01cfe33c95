import { LANGUAGE_NAMES } from '../../components/words/languages';
import { fileOf, SCHEMES, SCREENS } from './screens';

/** docs/screens.md: every screen with one line. @param has whether docs/screens holds a file; a screen without pictures is left out */
export function screensDocument(has: (file: string) => boolean): string {
  const shown = SCREENS.filter(({ name, languages }) =>
    languages.every((language) => SCHEMES.every((scheme) => has(fileOf(name, language, scheme)))),
  );
  const parts = shown.map(({ name, shows, languages }) => {
    const rows = languages.map((language) => {
      const pictures = SCHEMES.map(
        (scheme) => `![${name}, ${LANGUAGE_NAMES[language]}, ${scheme}](screens/${fileOf(name, language, scheme)})`,
      );
      return `| ${pictures.join(' | ')} |\n`;
    });
    return `## ${name}\n\n${shows}\n\n| ${SCHEMES.join(' | ')} |\n|---|---|\n${rows.join('')}`;
  });
  return `# Every view

Made by \`npm run screenshots\`, with the drawn patient; \`npm run screenshots -- --only ${SCREENS[0].name}\` makes one.

${parts.join('\n')}`;
}
