import type { Options } from './options';

/** File of the figure, beside the document. */
export const FIGURE_FILE = 'accuracy-recall.svg';

/** The text of docs/accuracy.md. @param hasFigure whether FIGURE_FILE was made */
export function accuracyDocument(
  options: Options,
  missing: readonly string[],
  hasFigure: boolean,
  tables: string,
): string {
  const made = `npm run bench:accuracy -- ${options.quick ? '--quick ' : ''}--seed ${options.seed}`;
  const command = options.replay
    ? `\`${made} --dump DIR\`, then measured again with \`--replay DIR --write\``
    : `\`${made} --write\``;
  const figure = hasFigure
    ? `![Share of twitches found by their depth](${FIGURE_FILE})\n\nThe published rule "finds" by chance: it fires several times a second, on healthy faces too. The figures under its name are its false events a minute on healthy faces, eye and mouth.\n\n`
    : '';
  const leftOut = missing.map((why) => `- Left out: ${why}.\n`).join('');
  return `# Accuracy on made clips

Made by ${command}. Do not edit.

The whole measurement runs as in a call: pictures through a real VP8 encoder in real-time mode and back, the crop, FaceMesh, twitches, and the grade that the panel shows when the clip ends. The same frames go to each method.

- **Healthy footage**: people without hemifacial spasm at rest, talking and moving about; each event is false. Short footage is played to and fro at its own rate. The footage is not part of the project; without it those clips are left out.
- **Real faces with spiked-in twitches**: lid skin slides over the eyeball, mouth corners are pulled outwards, the neck's skin down and outwards, at known time, side, depth and length (half a sine, 0.12–0.3 s; contractions 0.4–1 s; sustained spasms 1.6–3 s), among blinks, glances, willed closures, short hard closures of both eyes, pulls and swallowing. Talking people are spiked, too.
- **The drawn patient**, several looks.
- **Poor pictures**, which must not be graded. The turned head is a still on a cylinder.
${leftOut}
Shares have Wilson 95 % intervals, rates exact Poisson ones, limits of detection the middle 95 % of 200 resamples of a logistic fit. A twitch counts as found with an event of its region within 0.2 s, a longer movement with one anywhere within it; the side is judged by itself. "The noise allows" is the smallest twitch that lies above the detector's threshold at the noise that it found in the picture: no detector with that threshold could do better. Levels are told for clips of 8 s and more whose level stands in twitches of at least 20 % of the lid opening, 6 % of the mouth's width and 4 % of the eye-to-eye distance.

The study's own figures (88 % detection, 68 % exact level, mean absolute error 0.42) are beside ours for orientation only: its patients are not these clips. Made clips show how small a movement is found and how often nothing is called something. They do not show how well spasms of patients are graded. The detector was developed on clips of this kind, some of the healthy footage among them: fresh clips may come out worse. Some intervals are wide, because few movements fall into them.

${figure}${tables}
`;
}
