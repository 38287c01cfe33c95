/** RTP video clocks tick so often. RFC 6184 and 7741: 90 kHz. */
const RTP_TICKS_PER_S = 90_000;
const RTP_RANGE = 2 ** 32;

/** What of a frame tells its time. The RTP time is newer than the type library. */
type TimedFrame = Pick<VideoFrame, 'timestamp'> & { metadata?(): { rtpTimestamp?: number } };

/**
 * The times of one track's frames, in seconds of the video's own clock.
 *
 * A frame of a call carries the sender's RTP time, exact to a tick. The browser's own timestamp is when the frame was due
 * for display: it wanders with the network, and now and then runs backwards (measured). It serves where there is no RTP time.
 */
export class MediaClock {
  #rtp: { latest: number; ticks: number } | null = null;
  #latestS = Number.NEGATIVE_INFINITY;

  /** The frame's time; null if it is not later than the frame before, which is then of no use. */
  timeOf(frame: TimedFrame): number | null {
    const rtp = frame.metadata?.().rtpTimestamp;
    const timeS = rtp === undefined ? frame.timestamp / 1e6 : this.#unwrapped(rtp) / RTP_TICKS_PER_S;
    if (timeS <= this.#latestS) return null;
    this.#latestS = timeS;
    return timeS;
  }

  /** RTP times are 32 bits wide and begin anywhere: they run over once in 13 hours. */
  #unwrapped(rtp: number): number {
    const step = this.#rtp ? (rtp - this.#rtp.latest + RTP_RANGE) % RTP_RANGE : rtp;
    // More than half way round is a step back.
    const ticks = (this.#rtp?.ticks ?? 0) + (this.#rtp && step > RTP_RANGE / 2 ? step - RTP_RANGE : step);
    this.#rtp = { latest: rtp, ticks };
    return ticks;
  }
}
