import type { SiteWords } from './words';

/** In German. */
export const GERMAN_SITE: SiteWords = {
  elsewhere:
    'Ein Gespräch auf einer anderen Website? Holen Sie dessen Tab nach vorn und klicken Sie in der Symbolleiste auf Hemiscope.',
  known: (host) => (
    <>
      Ihr Browser lässt Hemiscope das Video auf {host} nicht lesen: Der Zugriff auf diese Website wurde abgeschaltet.
      Sie können ihn wieder erlauben; das Bild bleibt auf diesem Rechner.
    </>
  ),
  unknown: (host) => (
    <>
      Ein Gespräch auf {host}? Hemiscope kennt diese Website nicht. Sie können erlauben, dass es dort das Video liest;
      das Bild bleibt auf diesem Rechner.
    </>
  ),
  refused: 'Nicht erlaubt',
  notAsked: 'Der Browser hat nicht gefragt',
  seesNothing: (host) => <>Hemiscope sieht auf {host} nichts. </>,
  afterNo:
    'Wenn Sie es sich anders überlegen, drücken Sie die Schaltfläche und wählen Sie „Zulassen“, wenn der Browser fragt. Das Bild bleibt auf diesem Rechner.',
  afterNotAsked:
    'Seine Einstellungen verbieten diese Website vielleicht. Sie lassen sich von Hand ändern, auf manchen Rechnern nur durch die Verwaltung.',
  enable: 'Auf dieser Website erlauben',
  askAgain: 'Erneut fragen',
  bySettings: 'In den Einstellungen des Browsers erlauben',
  steps: (host) => [
    'Klicken Sie mit der rechten Maustaste auf das Symbol von Hemiscope und wählen Sie „Erweiterung verwalten“.',
    `Erlauben Sie unter „Websitezugriff“ ${host}.`,
    'Kommen Sie zurück und laden Sie die Seite des Gesprächs neu.',
  ],
  allowed: (host) => `Sie haben Hemiscope erlaubt, das Video auf ${host} zu lesen.`,
  disable: 'Auf dieser Website nicht mehr erlauben',
};
