import type { ServerResponse } from 'node:http';
import type { Role, Signal } from './protocol';

/** Carries signals between the two pages of one call: kept until the other page listens, then pushed as server-sent events. */
export class Mailbox {
  #waiting: Record<Role, Signal[]> = { patient: [], doctor: [] };
  #listener: Record<Role, ServerResponse | null> = { patient: null, doctor: null };

  post(to: Role, signal: Signal): void {
    const listener = this.#listener[to];
    if (listener) listener.write(`data: ${JSON.stringify(signal)}\n\n`);
    else this.#waiting[to].push(signal);
  }

  /** The newest listener of a role takes over from an older one. */
  listen(role: Role, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(':\n\n');
    this.#listener[role]?.end();
    this.#listener[role] = response;
    response.on('close', () => {
      if (this.#listener[role] === response) this.#listener[role] = null;
    });
    for (const signal of this.#waiting[role].splice(0)) this.post(role, signal);
  }

  close(): void {
    for (const listener of Object.values(this.#listener)) listener?.end();
  }
}
