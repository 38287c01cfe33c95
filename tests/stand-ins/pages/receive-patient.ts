import { openSignalChannel } from './signalling';
import type { StandInGlobal } from './stand-in-global';
import { videoStats } from './video-stats';

/**
 * Receives the patient's video over a peer connection: calls `onStream` for each (re)connection.
 * `shown` is to be called when the patient's picture is on the page.
 */
export function receivePatient(onStream: (stream: MediaStream) => void): { shown(): void } {
  let connection: RTCPeerConnection | null = null;
  const channel = openSignalChannel('doctor', async (signal) => {
    if (signal.kind === 'offer') {
      connection?.close();
      connection = new RTCPeerConnection();
      connection.ontrack = ({ streams: [stream] }) => stream && onStream(stream);
      connection.onicecandidate = ({ candidate }) =>
        candidate && channel.send({ kind: 'candidate', candidate: candidate.toJSON() });
      await connection.setRemoteDescription({ type: 'offer', sdp: signal.sdp });
      await connection.setLocalDescription();
      channel.send({ kind: 'answer', sdp: connection.localDescription?.sdp ?? '' });
    } else if (signal.kind === 'candidate') {
      await connection?.addIceCandidate(signal.candidate);
    }
  });
  channel.send({ kind: 'join' });
  globalThis.standIn = { stats: () => videoStats(connection) } satisfies StandInGlobal;
  return { shown: () => channel.send({ kind: 'seen' }) };
}

/** Resolves once the video shows a picture. */
export function firstPicture(video: HTMLVideoElement): Promise<void> {
  return new Promise((resolve) => video.requestVideoFrameCallback(() => resolve()));
}
