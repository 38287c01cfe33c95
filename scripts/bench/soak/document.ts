import { FLAT_MB_PER_MIN } from './flatness';
import { rowsOf, type SoakReport } from './report';

export const FIGURE_FILE = 'soak-memory.svg';

/** docs/soak.md. */
export function soakDocument(report: SoakReport): string {
  const { minutes, service, happenings } = report.options;
  const command = `npm run bench:soak -- --minutes ${minutes}${service === 'meet' ? '' : ` --service ${service}`}${happenings ? ' --happenings' : ''} --write`;
  const rows = rowsOf(report).map(([what, figure]) => `| ${what.trim()} | ${figure.replaceAll('|', '\\|')} |`);
  return `# A long consult

Made by \`${command}\`. Do not edit.

One consult in a stand-in call with the drawn patient, who twitches throughout, in the production build with its real panel. Two goals: memory
is flat, and no gap in the measurement is unexplained.

- **Memory** is each process's share (PSS) every ten seconds. The extension's pages, its worker and the panel share one process. Trends are of the
  second half, by least squares over 15 means, with 95 % intervals. Flat: even the interval's upper end is at most ${FLAT_MB_PER_MIN} MB a minute.
- **JavaScript's heap and buffers** are read every five minutes, after a forced collection. Nothing else forces one.
- **A gap** is a quarter of a second without a measured frame. It is explained if something was done to the call then, and it ends soon after.
- **Twitches** count as found within 0.25 s at the right side and region; those within two seconds of a gap are left out.

![Memory of each process over the consult](${FIGURE_FILE})

| | |
|---|---|
${rows.join('\n')}
`;
}
