import { GERMAN_PANEL } from '../panel/de';
import type { WelcomeWords } from './words';

/** In German. */
export const GERMAN_WELCOME: WelcomeWords = {
  page: 'Hemiscope: So funktioniert es',
  title: 'So funktioniert Hemiscope',
  what: 'Hemiscope misst und graduiert den Hemispasmus facialis – einseitige, unwillkürliche Zuckungen des Gesichts – im Video des Patienten, während Sie miteinander sprechen.',
  steps: [
    {
      title: 'Gespräch öffnen, Symbol anklicken',
      text: 'Öffnen Sie das Gespräch in Google Meet, Zoom (im Browser) oder Jitsi Meet und klicken Sie auf das Symbol von Hemiscope. Neben dem Gespräch öffnet sich eine Seitenleiste, die den Patienten von selbst findet. Auf einer anderen Website fragt sie zuerst, ob sie dort hinsehen darf.',
    },
    {
      title: 'Bild prüfen, Patienten anleiten',
      text: (
        <>
          Nach wenigen Sekunden sagt die Seitenleiste, ob das Bild genügt, und wenn nicht, was Sie dem Patienten sagen
          können. Drücken Sie <em>{GERMAN_PANEL.consult.start}</em>: Sie bekommen die Worte, mit denen Sie den Patienten
          durch Ruhe und einige Bewegungen führen, und sehen den Grad, wie er entsteht.
        </>
      ),
    },
    {
      title: 'Überprüfen und weitergeben',
      text: 'Gehen Sie am Ende durch, was gefunden wurde, und sagen Sie, was zählt. Dann drucken, kopieren oder speichern Sie den Bericht, auf Wunsch mit einer Passphrase. Er bleibt auf diesem Rechner, bis Sie ihn jemandem schicken.',
    },
  ],
  privacy: {
    title: 'Nichts verlässt diesen Rechner',
    text: 'Das Bild wird in diesem Browser gemessen und sofort verworfen. Es gibt keinen Server, kein Konto und keine Nutzungsstatistik. Die Werte der letzten Konsultation und der im Gespräch angezeigte Name bleiben in diesem Browser, damit bei einem Absturz nichts verloren geht, bis die nächste Konsultation beginnt oder der Browser neu gestartet wird. Was Sie länger aufbewahren möchten, wird mit Ihrer Passphrase verschlüsselt.',
  },
  pin: {
    title: 'Das Symbol im Blick behalten',
    text: 'Klicken Sie auf das Puzzleteil neben der Adressleiste, dann auf die Stecknadel neben Hemiscope (in Edge: auf das Auge). Danach öffnet ein Klick die Seitenleiste.',
  },
  again: `Sie finden diese Seite am Ende der Seitenleiste wieder, unter „${GERMAN_PANEL.howItWorks}“.`,
};
