/** RTP video clocks tick so often. RFC 6184 and 7741: 90 kHz. */
const RTP_TICKS_PER_S = 90_000;
const RTP_RANGE = 2 ** 32;

/**
 * A video clock and the wall clock that part by more than this tell of another sender, or of a page that stood still.
 * Ours: far more than a network delays a frame. Seconds.
 */
const JUMP_S = 3;

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
  #latest: { timeS: number; capturedAtMs: number } | null = null;

  /**
   * The frame's time; null if it is not later than the frame before, which is then of no use; `jumped` if the clock is not
   * the one that it was: this one is of no more use, and times before and after have nothing to do with each other.
   *
   * @param capturedAtMs when the page was handed the frame, epoch milliseconds
   */
  timeOf(frame: TimedFrame, capturedAtMs: number): number | null | 'jumped' {
    const rtp = frame.metadata?.().rtpTimestamp;
    const timeS = rtp === undefined ? frame.timestamp / 1e6 : this.#unwrapped(rtp) / RTP_TICKS_PER_S;
    const latest = this.#latest;
    if (latest) {
      const passedS = (capturedAtMs - latest.capturedAtMs) / 1000;
      if (Math.abs(timeS - latest.timeS - passedS) > JUMP_S) return 'jumped';
      if (timeS <= latest.timeS) return null;
    }
    this.#latest = { timeS, capturedAtMs };
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
