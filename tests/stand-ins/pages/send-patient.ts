import type { PatientCommand } from '../protocol';
import type { Camera } from './camera';
import { plainTrack } from './plain-picture';
import { answerCommand, openSignalChannel } from './signalling';
import { videoStats } from './video-stats';

/**
 * Sends a track to the doctor's page, anew each time that page loads.
 * `onSeen`: the doctor's page shows the picture; `onStart`: the program may begin.
 */
export function sendPatient(
  { track, place }: { track: MediaStreamTrack; place?: Camera['place'] },
  maxBitrateKbps: number,
  on: { seen(): void; start(): void },
): void {
  let connection: RTCPeerConnection | null = null;
  const channel = openSignalChannel('patient', async (signal) => {
    if (signal.kind === 'join') {
      connection?.close();
      connection = await offerTrack(track, maxBitrateKbps, (candidate) =>
        channel.send({ kind: 'candidate', candidate }),
      );
      channel.send({ kind: 'offer', sdp: connection.localDescription?.sdp ?? '' });
    } else if (signal.kind === 'answer') {
      await connection?.setRemoteDescription({ type: 'answer', sdp: withBitrate(signal.sdp, maxBitrateKbps) });
    } else if (signal.kind === 'candidate') {
      await connection?.addIceCandidate(signal.candidate);
    } else if (signal.kind === 'seen') {
      on.seen();
    } else if (signal.kind === 'start') {
      on.start();
    } else if (signal.kind === 'command') {
      await answerCommand(signal.number, () => carryOut(signal.command as PatientCommand));
    }
  });
  const carryOut = async (command: PatientCommand): Promise<void> => {
    if (command.kind === 'place') {
      if (!place) throw new Error('nobody is drawn');
      place(command.who, command.at, command.overS);
      return;
    }
    const [transceiver] = connection?.getTransceivers() ?? [];
    if (!connection || !transceiver) throw new Error('nobody is connected');
    if (command.kind === 'hang-up') {
      connection.close();
      return;
    }
    const { sender } = transceiver;
    if (command.kind === 'picture') {
      await sender.replaceTrack(command.of === 'stranger' ? plainTrack(0) : track);
      return;
    }
    if (command.kind === 'size') {
      const parameters = sender.getParameters();
      for (const encoding of parameters.encodings) encoding.scaleResolutionDownBy = command.divisor;
      await sender.setParameters(parameters);
      return;
    }
    track.enabled = command.way !== 'black';
    await sender.replaceTrack(command.way === 'no-frames' ? null : track);
    const direction = command.way === 'inactive' ? 'inactive' : 'sendonly';
    if (transceiver.direction === direction) return;
    transceiver.direction = direction;
    await connection.setLocalDescription();
    channel.send({ kind: 'offer', sdp: connection.localDescription?.sdp ?? '' });
  };
  globalThis.standIn = { stats: () => videoStats(connection) };
}

async function offerTrack(
  track: MediaStreamTrack,
  maxBitrateKbps: number,
  onCandidate: (candidate: RTCIceCandidateInit) => void,
): Promise<RTCPeerConnection> {
  const connection = new RTCPeerConnection();
  connection.onicecandidate = ({ candidate }) => candidate && onCandidate(candidate.toJSON());
  const transceiver = connection.addTransceiver(track, {
    direction: 'sendonly',
    streams: [new MediaStream([track])],
    sendEncodings: [{ maxBitrate: maxBitrateKbps * 1000, maxFramerate: 60 }],
  });
  transceiver.setCodecPreferences(codecsByCost());
  await connection.setLocalDescription();
  // A slow machine must show as missing frames in our figures, not as another picture size.
  const parameters = transceiver.sender.getParameters();
  Object.assign(parameters, { degradationPreference: 'maintain-framerate-and-resolution' });
  await transceiver.sender.setParameters(parameters);
  return connection;
}

/** H.264 first where the browser has it: at 720p it takes a third of the time that VP8 or VP9 take to encode (4.8 ms against 14 ms, measured). */
function codecsByCost(): RTCRtpCodec[] {
  const codecs = RTCRtpSender.getCapabilities('video')?.codecs ?? [];
  const isH264 = ({ mimeType }: RTCRtpCodec): boolean => mimeType === 'video/H264';
  return [...codecs.filter(isH264), ...codecs.filter((codec) => !isH264(codec))];
}

/** Share of the maximum at which the sender begins and below which it never goes: else quality climbs for half a minute. */
const FLOOR_SHARE = 0.5;

/** Adds Chromium's own bitrate hints to each video codec of an answer. */
function withBitrate(sdp: string, maxKbps: number): string {
  const floor = Math.round(maxKbps * FLOOR_SHARE);
  const hints = `x-google-min-bitrate=${floor};x-google-start-bitrate=${maxKbps};x-google-max-bitrate=${maxKbps}`;
  const lines = sdp.split('\r\n');
  const described = new Set(lines.flatMap((line) => /^a=fmtp:(\d+) /.exec(line)?.[1] ?? []));
  return lines
    .flatMap((line) => {
      if (/^a=fmtp:\d+ /.test(line)) return [`${line};${hints}`];
      const payload = /^a=rtpmap:(\d+) VP8\//.exec(line)?.[1];
      return payload && !described.has(payload) ? [line, `a=fmtp:${payload} ${hints}`] : [line];
    })
    .join('\r\n');
}
