import { type CallConfig, type Done, type PatientStatus, type Role, type Signal, STAND_IN_PATH } from '../protocol';

/** This page's call on the server: `<html data-call>`. */
function callPath(): string {
  const id = document.documentElement.dataset.call;
  if (!id) throw new Error('This page belongs to no call.');
  return `${STAND_IN_PATH}/${id}`;
}

export const clipPath = (): string => `${callPath()}/clip`;

export async function fetchConfig(): Promise<CallConfig> {
  const response = await fetch(`${callPath()}/config`);
  if (!response.ok) throw new Error(`The stand-in server knows no such call (${response.status}).`);
  return (await response.json()) as CallConfig;
}

export async function reportStatus(status: PatientStatus): Promise<void> {
  await fetch(`${callPath()}/status`, { method: 'POST', body: JSON.stringify(status) });
}

/** Carries a command out and tells the test how it went. */
export async function answerCommand(number: number, carryOut: () => Promise<void> | void): Promise<void> {
  const done: Done = { number, error: null };
  try {
    await carryOut();
  } catch (error) {
    done.error = String(error);
  }
  await fetch(`${callPath()}/done`, { method: 'POST', body: JSON.stringify(done) });
}

/** The way to the other page of the call. Signals arrive in the order in which they were sent. */
export interface SignalChannel {
  send(signal: Signal): void;
}

export function openSignalChannel(role: Role, onSignal: (signal: Signal) => Promise<void> | void): SignalChannel {
  let received: Promise<void> = Promise.resolve();
  let sent: Promise<unknown> = Promise.resolve();
  const events = new EventSource(`${callPath()}/${role}/events`);
  events.onmessage = ({ data }: MessageEvent<string>) => {
    received = received.then(() => onSignal(JSON.parse(data) as Signal)).catch(reportError);
  };
  return {
    send(signal) {
      const body = JSON.stringify(signal);
      sent = sent.then(() => fetch(`${callPath()}/${role}/signal`, { method: 'POST', body })).catch(reportError);
    },
  };
}
