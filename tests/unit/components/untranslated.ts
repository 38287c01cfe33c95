import { wordsOf } from './rendered-words';

/** Names and signs that are the same in every language. */
const KEPT_AS_THEY_ARE =
  /\b(?:Hemiscope|Google Meet|Zoom|Jitsi(?: Meet)?|Edge|Chrome|MediaPipe|FaceMesh|Chan et al\.|Automated Grading Hemifacial Spasm Using Smartphone Cameras|Cohen–Albert|Babinski|Jankovic|HFS-[78]|SF-36|RAND-36|S1|CSV|FHIR|HTML|JSON|PDF|age|English|Deutsch|WebGL|GPU|Esc|Enter|ms|s|px|Hz|min|mm|A|R)\b/g;

/** What a view in Chinese still says in Latin letters. */
export function leftInLatin(html: string, names: readonly string[] = []): string[] {
  const text = names.reduce((rest, name) => rest.replaceAll(name, ''), wordsOf(html)).replace(KEPT_AS_THEY_ARE, '');
  return text.match(/[A-Za-z][A-Za-z’'-]+(?: [A-Za-z’'-]+)*/g) ?? [];
}
