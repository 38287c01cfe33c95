/** From the bridge frame over the service worker to the offscreen page, with the frame port. */
export interface PortHandOver {
  kind: 'hemiscope-port';
  nonce: string;
}

export function isPortHandOver(message: unknown): message is PortHandOver {
  return (
    typeof message === 'object' &&
    message !== null &&
    'kind' in message &&
    message.kind === 'hemiscope-port' &&
    'nonce' in message &&
    typeof message.nonce === 'string'
  );
}
