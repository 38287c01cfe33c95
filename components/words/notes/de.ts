import type { NotesWords } from './words';

/** In German. */
export const GERMAN_NOTES: NotesWords = {
  label: (label) => `Kürzel: ${label}`,
  consent: (moment) => `Einwilligung in die Messung: vermerkt am ${moment}`,
  title: 'Ärztliche Angaben',
  notMeasured: 'Ärztlich gesehen, erfragt oder eingetragen; nicht gemessen.',
  observed: 'Ärztliche Beobachtungen',
  treatments: 'Bisherige Behandlung, wie eingetragen',
  scores: 'Ärztlich eingetragene Grade und Punktwerte',
  sf36: 'SF-36- oder RAND-36-Skalen, 0 (schlechtester) bis 100 (bester Wert)',
  answers: {
    otherBabinski: {
      yes: '„anderes Babinski-Zeichen“ gesehen',
      no: '„anderes Babinski-Zeichen“ gesucht, nicht gesehen',
    },
    persistsInSleep: { yes: 'Spasmen bleiben im Schlaf bestehen', no: 'Spasmen hören im Schlaf auf' },
    suppressible: { yes: 'willentlich zeitweise unterdrückbar', no: 'willentlich nicht unterdrückbar' },
  },
  treatment: {
    'botulinum-toxin': 'Botulinumtoxin',
    surgery: 'Operation (mikrovaskuläre Dekompression)',
    medication: 'Medikamente',
  },
  dayUnknown: 'Tag nicht angegeben',
  score: {
    cohenAlbert: 'Grad nach Cohen–Albert',
    jankovicSeverity: 'Jankovic-Skala, Schwere',
    jankovicFrequency: 'Jankovic-Skala, Häufigkeit',
    hfs7: 'HFS-7, Summe',
    hfs8: 'HFS-8, Summe',
  },
  outOf: (value, max) => `${value} von ${max}`,
  domain: {
    'physical-functioning': 'körperliche Funktionsfähigkeit',
    'role-physical': 'körperliche Rollenfunktion',
    pain: 'körperliche Schmerzen',
    'general-health': 'allgemeine Gesundheitswahrnehmung',
    vitality: 'Vitalität',
    'social-functioning': 'soziale Funktionsfähigkeit',
    'role-emotional': 'emotionale Rollenfunktion',
    'mental-health': 'psychisches Wohlbefinden',
  },
};
