import type { FileProblem } from '../../../lib/share/file-error';
import type { ProfileProblem } from '../../../lib/study/profile-error';
import type { ErrorWords } from './words';

/** In German. */
export const GERMAN_ERRORS: ErrorWords = {
  seal: {
    'wrong-passphrase':
      'Diese Passphrase passt nicht. Prüfen Sie Großbuchstaben und Leerzeichen und versuchen Sie es noch einmal.',
    damaged: 'Die versiegelte Datei ist beschädigt: Sie wurde unterwegs abgeschnitten oder verändert.',
  },
  history: {
    'wrong-passphrase':
      'Diese Passphrase passt nicht. Prüfen Sie Großbuchstaben und Leerzeichen und versuchen Sie es noch einmal.',
    'key-damaged':
      'Der Schlüssel dieses Verlaufs ist beschädigt; seine Konsultationen lassen sich nicht mehr lesen. Haben Sie sie exportiert, so löschen Sie diesen Verlauf und importieren jene Datei.',
    damaged: 'Der Eintrag dieser Konsultation ist beschädigt und nicht lesbar. Die anderen sind nicht betroffen.',
    newer:
      'Dies wurde von einem neueren Hemiscope aufbewahrt. Aktualisieren Sie Hemiscope, um es zu öffnen; nichts daran wurde verändert.',
    full: 'Auf diesem Datenträger ist kein Platz mehr; es wurde nicht aufbewahrt. Was bisher aufbewahrt ist, ist unversehrt. Schaffen Sie Platz und versuchen Sie es noch einmal, oder speichern Sie die Konsultation als Datei.',
    refused:
      'Der Browser lässt Hemiscope hier nichts aufbewahren, etwa in einem privaten Fenster oder bei abgeschalteten Websitedaten. Speichern Sie die Konsultation stattdessen als Datei.',
    locked: 'Der Verlauf ist gesperrt. Geben Sie zuerst seine Passphrase ein.',
  },
  held: {
    'not-held':
      'Diese Konsultation wird nicht mehr vorgehalten. Speichern Sie sie als Datei: Die Datei enthält Ihre Überprüfung.',
    'no-answer':
      'Die Messung hat geendet, bevor sie antwortete. Speichern Sie die Konsultation als Datei und laden Sie dann diese Seite neu.',
  },
  file,
  profile,
  unforeseen:
    'Etwas Unvorhergesehenes ist schiefgegangen; es wurde nicht ausgeführt. Versuchen Sie es noch einmal, und laden Sie die Seite neu, falls es wieder geschieht.',
};

function file(problem: FileProblem): string {
  switch (problem.kind) {
    case 'not-ours':
      return 'Diese Datei stammt nicht von Hemiscope, oder sie wurde abgeschnitten.';
    case 'no-consult':
      return 'Diese Seite enthält keine Hemiscope-Konsultation, oder sie wurde abgeschnitten.';
    case 'not-a-consult':
      return 'Diese Datei ist keine Hemiscope-Konsultation.';
    case 'newer':
      return `Diese Konsultation hat die Formatversion ${problem.version}; dieses Hemiscope liest bis Version ${problem.readsTo}. Aktualisieren Sie Hemiscope, um sie zu öffnen.`;
    case 'damaged':
      return `Diese Konsultation ist beschädigt${problem.where === null ? '' : ` (bei ${problem.where})`} und lässt sich nicht öffnen.`;
  }
}

function profile(problem: ProfileProblem): string {
  switch (problem.kind) {
    case 'no-profile':
      return 'Diese Datei ist kein Profil. Wählen Sie die Datei profile.json, die eine Studie gespeichert hat.';
    case 'newer':
      return 'Ein neueres Hemiscope hat dieses Profil erstellt. Aktualisieren Sie Hemiscope, um es zu verwenden.';
    case 'damaged':
      return `Dieses Profil ist beschädigt${problem.where === null ? '' : ` (bei ${problem.where})`}. Speichern Sie es neu aus der Studie.`;
    case 'changed':
      return 'Dieses Profil wurde verändert, nachdem seine Studie es erstellt hatte: Seine Prüfsumme passt nicht. Speichern Sie es neu aus der Studie.';
    case 'teaches-nothing':
      return 'Dieses Profil lehrt nichts: Seine Studie konnte für keinen Teil davon einstehen. Die eingebaute Regel bleibt.';
  }
}
