import { isPortHandOver, type PortHandOver } from '../../lib/messages/hand-over';

// Any page may embed this one: it only carries. Who may attach a port is decided by the nonce, in the offscreen page.
addEventListener('message', (event) => {
  if (event.ports.length !== 1 || !isPortHandOver(event.data)) return;
  void handOver({ kind: 'hemiscope-port', nonce: event.data.nonce }, [...event.ports]);
});

async function handOver(message: PortHandOver, ports: MessagePort[]): Promise<void> {
  const registration = await navigator.serviceWorker.ready;
  registration.active?.postMessage(message, ports);
}
