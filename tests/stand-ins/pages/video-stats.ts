import type { VideoStats } from '../protocol';

/** The one video stream of a connection, in the direction in which it flows. */
export async function videoStats(connection: RTCPeerConnection | null): Promise<VideoStats | null> {
  if (!connection) return null;
  const report = await connection.getStats();
  const entries = [...report.values()] as Record<string, unknown>[];
  const rtp = entries.find(({ type, kind }) => (type === 'inbound-rtp' || type === 'outbound-rtp') && kind === 'video');
  if (!rtp) return null;
  const codec = entries.find(({ id }) => id === rtp.codecId);
  const number = (...names: string[]): number =>
    Number(names.map((name) => rtp[name]).find((v) => v !== undefined) ?? 0);
  return {
    width: number('frameWidth'),
    height: number('frameHeight'),
    framesPerS: number('framesPerSecond'),
    kilobytes: number('bytesReceived', 'bytesSent') / 1000,
    frames: number('framesDecoded', 'framesEncoded'),
    codec: String(codec?.mimeType ?? ''),
  };
}
