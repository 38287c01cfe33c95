import type { Options } from './options';

/** The text of docs/accuracy.md. */
export function accuracyDocument(options: Options, tables: string): string {
  const made = `npm run bench:accuracy -- ${options.quick ? '--quick ' : ''}--seed ${options.seed}`;
  const command = options.replay
    ? `\`${made} --dump DIR\`, then measured again with \`--replay DIR --write\``
    : `\`${made} --write\``;
  return `# Accuracy on made clips

Made by ${command}. Do not edit.

The whole measurement runs as in a call: pictures through a real VP8 encoder in real-time mode and back, the crop, FaceMesh, twitches, grade. The same frames go to each method.

- **Healthy footage**: people without hemifacial spasm; each event is false. The footage is not part of the project; without it those clips are left out.
- **Real faces with spiked-in twitches**: lid skin slides over the eyeball, mouth corners are pulled outwards, at known time, side, depth and length (half a sine, 0.12–0.3 s), among blinks, glances, willed closures and pulls.
- **The drawn patient**, several looks.

Shares have Wilson 95 % intervals, rates exact Poisson ones, limits of detection the middle 95 % of 200 resamples of a logistic fit. A twitch counts as found with an event of its region within 0.2 s; the side is judged by itself. Where a rule fires all the time it also "finds" much by chance: read its recall beside its false events. Levels are told for clips of 8 s and more whose level stands in twitches of at least 20 % of the lid opening and 6 % of the mouth's width.

The study's own figures (88 % detection, 68 % exact level, mean absolute error 0.42) are beside ours for orientation only: its patients are not these clips. Made clips show how small a movement is found and how often nothing is called something. They do not show how well spasms of patients are graded. The detector was developed on clips of this kind, the healthy footage among them: fresh clips may come out worse. Some intervals are wide, because few movements fall into them.

${tables}
`;
}
