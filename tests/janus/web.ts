import { readFile } from 'node:fs/promises';
import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { extname, join, normalize } from 'node:path';
import selfsigned from 'selfsigned';
import { buildPages } from '../stand-ins/pages-build';
import { STAND_IN_PATH } from '../stand-ins/protocol';
import { API_PORT } from './configuration';
import { DEMOS } from './missing';

/** The web server beside Janus, run inside its namespace: Janus' own web client, the way to Janus, the drawn camera. */

/** Debian's demo leaves the last two undeclared; no STUN server, since there is nobody outside. */
const SETTINGS = `var server = location.origin + '/janus'; var iceServers = []; var token = ''; var apisecret = '';`;

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

async function main(host: string): Promise<void> {
  const [certificate, assets] = await Promise.all([
    selfsigned.generate([{ name: 'commonName', value: host }], { keySize: 2048, algorithm: 'sha256' }),
    buildPages(),
  ]);
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', `https://${host}`);
    const asset = assets.get(pathname.slice(`${STAND_IN_PATH}/assets/`.length));
    if (pathname.startsWith('/janus')) passOn(request, response);
    else if (pathname === '/settings.js') send(response, '.js', SETTINGS);
    else if (asset) send(response, extname(pathname), asset.body);
    else void sendDemo(response, pathname);
  });
  server.listen(443, () => console.log('ready'));
}

function passOn(request: IncomingMessage, response: ServerResponse): void {
  const { method, headers, url: path } = request;
  const asked = ask({ host: '127.0.0.1', port: API_PORT, method, headers, path }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  asked.on('error', () => response.writeHead(502).end());
  request.pipe(asked);
}

async function sendDemo(response: ServerResponse, pathname: string): Promise<void> {
  try {
    send(response, extname(pathname), await readFile(join(DEMOS, normalize(pathname))));
  } catch {
    response.writeHead(404).end();
  }
}

function send(response: ServerResponse, extension: string, body: string | Uint8Array): void {
  response.writeHead(200, { 'content-type': TYPES[extension] ?? 'application/octet-stream' }).end(body);
}

await main(process.argv[2] ?? 'localhost');
