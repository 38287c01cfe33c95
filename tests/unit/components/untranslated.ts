import { wordsOf } from './rendered-words';

/** Names and signs that are the same in every language. */
const KEPT_AS_THEY_ARE =
  /\b(?:Hemiscope|Google Meet|Zoom|Jitsi(?: Meet)?|Edge|Chrome|MediaPipe|FaceMesh|Chan et al|Automated Grading Hemifacial Spasm Using Smartphone Cameras|Cohen–Albert|Babinski|Jankovic|I{2,3}|IV|HFS-[78]|SF-36|RAND-36|S1|CSV|FHIR|HTML|JSON|PDF|age|English|Deutsch|WebGL|GPU|Esc|Enter|ms|s|px|Hz|min|mm|A|R)\b/g;

/** Words that are read without being part of the text. */
const SAID = / (?:aria-label|aria-valuetext|title|placeholder|alt)="([^"]*)"/g;

/** What a view in Chinese still says in Latin letters, also where only a screen reader or a pointer gets it. */
export function leftInLatin(html: string, names: readonly string[] = []): string[] {
  const said = [
    wordsOf(html.replaceAll('><', '> <')),
    ...[...html.matchAll(SAID)].map(([, words]) => wordsOf(words ?? '')),
  ].join('\n');
  const text = names.reduce((rest, name) => rest.replaceAll(name, ''), said).replace(KEPT_AS_THEY_ARE, '');
  return text.match(/[A-Za-z][A-Za-z’'-]+(?: [A-Za-z’'-]+)*/g) ?? [];
}
