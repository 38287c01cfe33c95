import type { CallConfig, PageCommand } from '../protocol';
import { receivedTracks } from './plain-picture';
import { receivePatient } from './receive-patient';

/** Whoever a tile is labelled with. */
export interface Label {
  /** Counts participants, the patient first with 0; each service makes its kind of id of it. */
  number: number;
  name: string;
  screen: boolean;
}

/** What each service's page does in its own way. A key names a tile for as long as it is there, whoever it shows. */
export interface Stage {
  add(key: string, label: Label): void;
  remove(key: string): void;
  /** The same elements are somebody else's now. */
  relabel(key: string, label: Label): void;
  /** Resolves with the first picture. Null: the camera is off, as this service shows it. */
  show(key: string, stream: MediaStream | null): Promise<void>;
  /** What only this service does. */
  special(command: Extract<PageCommand, { kind: 'renderer' | 'stage' }>): Promise<void> | void;
}

export const PATIENT = 'patient';
const SCREEN = 'screen';
const NAMES = [
  'Ana Costa',
  'Ben Okafor',
  'Chiara Russo',
  'Dev Patel',
  'Eva Novak',
  'Finn Olsen',
  'Grace Kim',
  'Hugo Diaz',
];

/** The key of another participant's tile; 0 is the patient's. */
export function keyOf(person: number): string {
  return person === 0 ? PATIENT : `person-${person}`;
}

/** Puts the patient on a stage and does there what the test commands. */
export function runCall(stage: Stage, { patientName }: CallConfig): void {
  let patient: Label = { number: 0, name: patientName, screen: false };
  let patientStream: MediaStream | null = null;
  let next = 1;

  const link = receivePatient((stream) => {
    patientStream = stream;
    void stage.show(PATIENT, stream).then(link.shown);
  }, obey);
  stage.add(PATIENT, patient);

  async function join(key: string, label: Label): Promise<void> {
    const [stream] = await receivedTracks([label.number]);
    stage.add(key, label);
    if (stream) await stage.show(key, stream);
  }

  async function addPeople(count: number, name?: string): Promise<void> {
    for (let left = count; left > 0; left--) {
      const number = next++;
      await join(keyOf(number), { number, name: name ?? NAMES[(number - 1) % NAMES.length] ?? '', screen: false });
    }
  }

  async function recycle(command: Extract<PageCommand, { kind: 'recycle' }>): Promise<void> {
    const number = command.id ? next++ : patient.number;
    patient = { number, name: command.name ?? patient.name, screen: false };
    const [stream] = command.stream ? await receivedTracks([number]) : [];
    stage.relabel(PATIENT, patient);
    if (stream) await stage.show(PATIENT, stream);
  }

  async function obey(command: PageCommand): Promise<void> {
    switch (command.kind) {
      case 'people':
        return addPeople(command.count, command.name);
      case 'recycle':
        return recycle(command);
      case 'screen':
        if (command.on) return join(SCREEN, { number: next++, name: patient.name, screen: true });
        stage.remove(SCREEN);
        return;
      case 'camera':
        // Off, there is no first picture to wait for.
        void stage.show(PATIENT, command.on ? patientStream : null);
        return;
      case 'leave':
        stage.remove(PATIENT);
        link.hangUp();
        return;
      case 'rejoin':
        patient = { number: next++, name: command.name ?? patientName, screen: false };
        stage.add(PATIENT, patient);
        link.callAgain();
        return;
      case 'reconnect':
        link.callAgain();
        return;
      default:
        await stage.special(command);
    }
  }
}
