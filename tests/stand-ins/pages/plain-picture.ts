/** Large enough to be a tile, small enough to cost nothing. */
const SIZE = { width: 320, height: 180, framesPerS: 8 };

/** Saturated, and far from each other and from skin: whose picture it is can be read off any pixel. */
export const COLOURS = [
  '#d00000',
  '#0000e0',
  '#00a000',
  '#c000c0',
  '#b0a000',
  '#00a0a0',
  '#e06000',
  '#6000e0',
] as const;

/** A track that shows one plain colour, with something that moves in a corner so that the encoder keeps sending. */
export function plainTrack(number: number): MediaStreamTrack {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE.width;
  canvas.height = SIZE.height;
  const context = canvas.getContext('2d', { alpha: false });
  let beat = 0;
  const draw = (): void => {
    if (!context) return;
    context.fillStyle = COLOURS[number % COLOURS.length] ?? COLOURS[0];
    context.fillRect(0, 0, SIZE.width, SIZE.height);
    context.fillStyle = '#fff';
    context.fillRect((beat++ % 8) * 2, 0, 4, 4);
  };
  draw();
  setInterval(draw, 1000 / SIZE.framesPerS);
  const [track] = canvas.captureStream(SIZE.framesPerS).getVideoTracks();
  if (!track) throw new Error('The canvas gave no track.');
  return track;
}

/** The same as received over a connection, one receiver each: to a page they are remote participants. */
export async function receivedTracks(numbers: readonly number[]): Promise<MediaStream[]> {
  const [sender, receiver] = [new RTCPeerConnection(), new RTCPeerConnection()];
  sender.onicecandidate = ({ candidate }) => void receiver.addIceCandidate(candidate ?? undefined);
  receiver.onicecandidate = ({ candidate }) => void sender.addIceCandidate(candidate ?? undefined);
  for (const number of numbers) {
    const track = plainTrack(number);
    sender.addTransceiver(track, { direction: 'sendonly', streams: [new MediaStream([track])] });
  }
  const streams: MediaStream[] = [];
  receiver.ontrack = ({ streams: [stream] }) => stream && streams.push(stream);
  await sender.setLocalDescription();
  if (sender.localDescription) await receiver.setRemoteDescription(sender.localDescription);
  await receiver.setLocalDescription();
  if (receiver.localDescription) await sender.setRemoteDescription(receiver.localDescription);
  return streams;
}
