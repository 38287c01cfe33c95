import { randomInt } from 'node:crypto';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import selfsigned from 'selfsigned';
import { answer } from './answer';
import { browserArguments } from './browser-arguments';
import { type CallOptions, StandInCall } from './call';
import { buildPages } from './pages-build';
import { CLINIC_HOST, PATIENT_HOST, SERVICE_HOSTS } from './protocol';

export interface StandIns {
  port: number;
  /** Chromium switches with which the services' true addresses lead to this server, and all others nowhere. */
  browserArgs: string[];
  openCall(options: CallOptions): Promise<StandInCall>;
  close(): Promise<void>;
}

/** Serves stand-ins of the three services' call pages and the patient's page, at their true host names, on a free port of this machine. */
export async function startStandIns(): Promise<StandIns> {
  const hosts = [...Object.values(SERVICE_HOSTS), PATIENT_HOST, CLINIC_HOST];
  const [certificate, assets] = await Promise.all([certificateFor(hosts), buildPages()]);
  const calls = new Map<string, StandInCall>();
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    answer(request, response, calls, assets).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error));
    });
  });
  const port = await listen(server);

  return {
    port,
    browserArgs: browserArguments(hosts, port),
    async openCall(options) {
      const call = new StandInCall(meetingId(), options);
      await call.checkClip();
      calls.set(call.id, call);
      return call;
    },
    close() {
      for (const call of calls.values()) call.close();
      return stop(server);
    },
  };
}

function certificateFor(hosts: string[]) {
  return selfsigned.generate([{ name: 'commonName', value: hosts[0] ?? 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
}

/** Ten lower-case letters, as in Meet's codes. */
function meetingId(): string {
  return Array.from({ length: 10 }, () => String.fromCharCode(97 + randomInt(26))).join('');
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
