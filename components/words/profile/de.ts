import type { Pattern } from '../../../lib/grade/call-verdict';
import { treeDepth } from '../../../lib/grade/platysma';
import { EYE_TWITCH_THRESHOLD, MOUTH_TWITCH_THRESHOLD } from '../../../lib/twitch/paper-constants';
import { FORMATS } from '../locale-format';
import { THRESHOLD_DECIMALS } from './threshold-decimals';
import type { ProfileWords } from './words';

const { counted, fixed, day } = FORMATS.de;

const PATIENTS = { one: 'Patient', other: 'Patienten' };
const PATTERNS: Readonly<Record<Pattern, string>> = {
  mild: 'leicht',
  clonic: 'mäßig klonisch',
  tonic: 'schwer tonisch',
};
const eyeShare = (value: number): string => fixed(value, THRESHOLD_DECIMALS.eye);
const mouthShare = (value: number): string => fixed(value, THRESHOLD_DECIMALS.mouth);

export const GERMAN_PROFILE: ProfileWords = {
  origin: ({ study, author, madeAt, patients, clips, raters, app }) =>
    `„${study}“${author === '' ? '' : `, ${author}`}, ${day(madeAt.slice(0, 10))}: ${counted(patients, PATIENTS)}, ${counted(clips, { one: 'Clip', other: 'Clips' })}, ${counted(raters, { one: 'beurteilende Person', other: 'beurteilende Personen' })}; erstellt mit Hemiscope ${app}.`,
  checksum: (start) => `Prüfsumme ${start}.`,
  synthetic:
    'Es wurde aus künstlichen Daten gelernt: nur zum Ausprobieren. Entfernen Sie es, bevor Sie einen Patienten sehen.',
  tree: (tree) =>
    tree
      ? `Platysma: Wo es nicht zu sehen ist, leitet der Entscheidungsbaum der Studie es ab (höchstens ${counted(treeDepth(tree.root), { one: 'Frage', other: 'Fragen' })}; richtig bei ${tree.heldOut.right} von ${tree.heldOut.of} Clips anderer Patienten). Abgeleitet ergibt es weiterhin keinen Grad 3.`
      : 'Platysma: Der eingebaute Entscheidungsbaum bleibt.',
  groups: (groups) =>
    groups
      ? `Muster: die nächstgelegene Gruppe der Studie (${groups.centroids.map(({ pattern, patients }) => `${PATTERNS[pattern]}, ${counted(patients, PATIENTS)}`).join('; ')}).`
      : 'Muster: Die eingebaute Regel bleibt.',
  thresholds: (thresholds) =>
    thresholds
      ? `Die veröffentlichte Regel neben dem Grad: ab ${eyeShare(thresholds.eye)} am Auge und ${mouthShare(thresholds.mouth)} am Mund statt ab ${eyeShare(EYE_TWITCH_THRESHOLD)} und ${mouthShare(MOUTH_TWITCH_THRESHOLD)}.`
      : 'Die veröffentlichte Regel neben dem Grad: Ihre Schwellen bleiben.',
  gradedWith: 'Beurteilt mit dem Profil einer Studie, nicht allein mit der eingebauten Regel.',
  options: {
    page: 'Hemiscope: Optionen',
    title: 'Optionen',
    follows: 'Wonach sich der Grad richtet',
    builtIn: 'Nach der eingebauten Regel.',
    remove: 'Profil entfernen',
    removeQuestion: 'Konsultationen, die von nun an beginnen, folgen dann der eingebauten Regel.',
    keep: 'Behalten',
    use: 'Das Profil einer Studie verwenden',
    useAnother: 'Ein anderes Profil verwenden',
    note: 'Die Datei profile.json, die eine Studie gespeichert hat. Sie wird zuerst geprüft. Eine Konsultation behält das Profil, mit dem sie begann, und ihr Bericht nennt es.',
    refused: (file, why) => `${file}: ${why}`,
    comesFrom: ['Ein Profil entsteht aus ', 'einer Studie', ' mit Aufnahmen, die Hemiscope beurteilt hat.'],
  },
};
