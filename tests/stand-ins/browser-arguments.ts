/**
 * Switches for a Chromium that is one side of a stand-in call. The services' true host names lead to the local server,
 * every other name leads nowhere, and two browsers on one machine may connect to each other without any network.
 */
export function browserArguments(hosts: string[], port: number): string[] {
  const rules = [...hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`), 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'];
  return [
    '--ignore-certificate-errors',
    `--host-resolver-rules=${rules.join(', ')}`,
    '--allow-loopback-in-peer-connection',
    // Else candidates are .local names, which the rules above do not resolve.
    '--disable-features=WebRtcHideLocalIpsWithMdns',
    // The Zoom page draws with WebGL; without a GPU Chromium wants to be told that software will do.
    '--enable-unsafe-swiftshader',
  ];
}
