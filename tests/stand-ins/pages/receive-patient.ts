import type { PageCommand } from '../protocol';
import { answerCommand, openSignalChannel } from './signalling';
import type { StandInGlobal } from './stand-in-global';
import { videoStats } from './video-stats';

/** The doctor's end of the call. */
export interface PatientLink {
  /** To be called when the patient's picture is on the page. */
  shown(): void;
  hangUp(): void;
  /** Asks for the patient's video again. */
  callAgain(): void;
}

/** Receives the patient's video over a peer connection, and the test's commands. `onStream` comes for each (re)connection. */
export function receivePatient(
  onStream: (stream: MediaStream) => void,
  obey: (command: PageCommand) => Promise<void> | void = refuse,
): PatientLink {
  let connection: RTCPeerConnection | null = null;
  const channel = openSignalChannel('doctor', async (signal) => {
    if (signal.kind === 'offer') {
      // An offer of the same connection changes its directions; a new one comes after each `join`.
      if (!connection) {
        connection = new RTCPeerConnection();
        connection.ontrack = ({ streams: [stream] }) => stream && onStream(stream);
        connection.onicecandidate = ({ candidate }) =>
          candidate && channel.send({ kind: 'candidate', candidate: candidate.toJSON() });
      }
      await connection.setRemoteDescription({ type: 'offer', sdp: signal.sdp });
      await connection.setLocalDescription();
      channel.send({ kind: 'answer', sdp: connection.localDescription?.sdp ?? '' });
    } else if (signal.kind === 'candidate') {
      await connection?.addIceCandidate(signal.candidate);
    } else if (signal.kind === 'command') {
      // Not waited for: what a command brings about may need signals itself.
      void answerCommand(signal.number, () => obey(signal.command as PageCommand));
    }
  });
  const hangUp = (): void => {
    connection?.close();
    connection = null;
  };
  const callAgain = (): void => {
    hangUp();
    channel.send({ kind: 'join' });
  };
  callAgain();
  globalThis.standIn = { stats: () => videoStats(connection) } satisfies StandInGlobal;
  return { shown: () => channel.send({ kind: 'seen' }), hangUp, callAgain };
}

function refuse({ kind }: PageCommand): never {
  throw new Error(`this page knows no ${kind}`);
}

/** Resolves once the video shows a picture. */
export function firstPicture(video: HTMLVideoElement): Promise<void> {
  return new Promise((resolve) => video.requestVideoFrameCallback(() => resolve()));
}
