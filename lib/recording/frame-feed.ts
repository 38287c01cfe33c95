import { directChannel, type FrameChannel } from '../capture/frame-channel';
import type { Credit, FramePacket } from '../capture/packet';
import type { MeasuringEngine } from './engine';

/** The way of one recording's packets to the engine. It never holds more than the engine has asked for: one is measured while one waits. */
export class FrameFeed {
  readonly #channel: FrameChannel;
  readonly #credits: Credit[] = [];
  #underWay = 0;
  #failure: { thrown: unknown } | null = null;
  #wake: () => void = () => {};

  constructor(engine: Pick<MeasuringEngine, 'attach'>) {
    const { port1, port2 } = new MessageChannel();
    this.#channel = directChannel(port1, (credit) => {
      this.#credits.push(credit);
      this.#wake();
    });
    engine.attach(port2);
  }

  /** Room for one more packet. @throws what it failed with */
  async credit(): Promise<Credit> {
    for (;;) {
      if (this.#failure) throw this.#failure.thrown;
      const credit = this.#credits.shift();
      if (credit) return credit;
      await this.#change();
    }
  }

  send(packet: FramePacket): void {
    this.#underWay++;
    this.#channel.send(packet);
  }

  /** The engine has told what became of a packet. */
  answered(): void {
    this.#underWay--;
    this.#wake();
  }

  /** All that was sent has been answered. @throws what it failed with */
  async drained(): Promise<void> {
    while (this.#underWay > 0) {
      if (this.#failure) throw this.#failure.thrown;
      await this.#change();
    }
  }

  /** Whoever waits, or will, gets this thrown. */
  fail(thrown: unknown): void {
    this.#failure ??= { thrown };
    this.#wake();
  }

  close(): void {
    this.#channel.close();
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
