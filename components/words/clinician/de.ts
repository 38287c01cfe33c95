import type { ClinicianWords } from './words';

/** In German. */
export const GERMAN_CLINICIAN: ClinicianWords = {
  patient: {
    region: 'Patient',
    label: 'Patientenkürzel',
    placeholder: 'Initialen oder Nummer, optional',
    consents: 'Einwilligung des Patienten',
    toWhat: 'in die Messung, optional',
    ticked: (moment) => `vermerkt ${moment}`,
    next: 'Nächster Patient',
  },
  title: 'Ihre Beobachtungen',
  optional: 'optional',
  entered: (count) => `${count} eingetragen`,
  seenOrAsked: 'Gesehen oder erfragt',
  platysmaElsewhere: 'Ihr Urteil zum Platysma steht bei den Befunden: Es ändert den Grad.',
  question: {
    otherBabinski: {
      label: '„Anderes Babinski-Zeichen“',
      yes: 'gesehen',
      no: 'nicht gesehen',
      hint: 'Die Braue hebt sich, während sich das Auge derselben Seite schließt. Es spricht für einen Spasmus hemifacialis und gegen einen Blepharospasmus; sein Fehlen besagt nichts.',
    },
    persistsInSleep: {
      label: 'Spasmen im Schlaf',
      yes: 'halten an',
      no: 'hören auf',
      hint: 'Nach Angabe des Patienten oder wer bei ihm schläft. Ein Spasmus hemifacialis besteht im Schlaf fort, die meisten Tics und funktionellen Spasmen nicht.',
    },
    suppressible: {
      label: 'Unterdrückbar',
      yes: 'eine Zeit lang',
      no: 'nein',
      hint: 'Bitten Sie den Patienten, die Spasmen zurückzuhalten. Tics lassen sich eine Zeit lang unterdrücken, um den Preis wachsender Anspannung; ein Spasmus hemifacialis nicht.',
    },
  },
  treatments: 'Bisherige Behandlung',
  add: 'Hinzufügen',
  addTreatment: (kind) => `${kind} hinzufügen`,
  remove: 'Entfernen',
  removeTreatment: (kind) => `${kind} entfernen`,
  treatment: { 'botulinum-toxin': 'Botulinumtoxin', surgery: 'Operation', medication: 'Medikament' },
  day: 'Datum',
  note: 'Notiz',
  notePlaceholder: 'etwa Präparat und Dosis',
  scores: 'Grade und Fragebögen',
  scoreHint: {
    cohenAlbert:
      'Ihre eigene Einstufung, in Kürze: 0: kein Spasmus; I–II: vermehrtes Blinzeln bei Provokation oder leichtes Flattern, das nicht stört; III: deutlich sichtbarer Spasmus, der etwas behindert; IV: Spasmus, der Alltägliches wie Lesen oder Autofahren verhindert.',
    jankovicSeverity: 'Wie stark die Spasmen sind, von 0 (keine) bis 4 (schwer, behindernd).',
    jankovicFrequency: 'Wie häufig sie auftreten, von 0 (nie) bis 4 (fast ständig).',
    hfs7: 'Fragebogen zur Lebensqualität bei Spasmus hemifacialis, 7 Fragen mit 0–4 Punkten. Eine höhere Summe bedeutet eine größere Belastung.',
    hfs8: 'Fragebogen zur Lebensqualität bei Spasmus hemifacialis, 8 Fragen mit 0–4 Punkten. Eine höhere Summe bedeutet eine größere Belastung.',
  },
  sf36: {
    label: 'SF-36- oder RAND-36-Skalen',
    hint: 'Fragebogen zur allgemeinen Gesundheit: je ein Wert von 0 (schlechtester) bis 100 (bester) auf acht Skalen.',
  },
  domainsEntered: (count) => `${count} von 8`,
  about: (label) => `Erklärung: ${label}`,
  wrongScore: ({ min, max, whole }) => `Eine ${whole ? 'ganze ' : ''}Zahl von ${min} bis ${max}. Nicht übernommen.`,
  wrongDay: (firstYear) => `Ein Tag ab ${firstYear}, nicht nach heute. Nicht übernommen.`,
  locked:
    'Die Überprüfung dieser Konsultation ist unterzeichnet: Kürzel, Einwilligung und Beobachtungen sind damit gesperrt. Zum Ändern öffnen Sie die Überprüfung im Bericht wieder.',
};
