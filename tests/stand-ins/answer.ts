import type { IncomingMessage, ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import type { StandInCall } from './call';
import { type Page, pageFor } from './page';
import type { Asset } from './pages-build';
import type { Done, PatientStatus, Role, Signal } from './protocol';
import { sendFile } from './send-file';

/**
 * Answers one request.
 * `/stand-in/assets/NAME` scripts and styles; `/stand-in/CALL/config`, `/clip`, `/status` and `/done` (POST),
 * `/ROLE/events` (what the other side says), `/ROLE/signal` (POST, to the other side); all else is the service's own page.
 */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  calls: Map<string, StandInCall>,
  assets: Map<string, Asset>,
): Promise<void> {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const url = new URL(request.url ?? '/', `https://${host}`);
  const [, root, first = '', second = '', third = ''] = url.pathname.split('/');
  if (root !== 'stand-in') {
    const page = pageFor(url, [...calls.values()]);
    if (page) sendPage(response, page);
    else notFound(response);
    return;
  }
  const asset = first === 'assets' && assets.get(second);
  const call = calls.get(first);
  if (asset) sendAsset(response, asset);
  else if (call) await answerCall(request, response, call, second, third);
  else notFound(response);
}

async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  call: StandInCall,
  what: string,
  then: string,
): Promise<void> {
  if (what === 'config') {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(call.config));
  } else if (what === 'clip' && call.clipPath !== null) {
    await sendFile(request, response, call.clipPath);
  } else if (what === 'status') {
    call.setPatientStatus((await json(request)) as PatientStatus);
    response.writeHead(200, { 'content-type': 'text/plain' }).end('ok');
  } else if (what === 'done') {
    call.commands.done((await json(request)) as Done);
    response.writeHead(200, { 'content-type': 'text/plain' }).end('ok');
  } else if (isRole(what) && then === 'events') {
    call.mailbox.listen(what, response);
  } else if (isRole(what) && then === 'signal') {
    call.mailbox.post(what === 'patient' ? 'doctor' : 'patient', (await json(request)) as Signal);
    response.writeHead(200, { 'content-type': 'text/plain' }).end('ok');
  } else {
    notFound(response);
  }
}

function sendPage(response: ServerResponse, page: Page): void {
  response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store', ...page.headers });
  response.end(page.html);
}

function sendAsset(response: ServerResponse, asset: Asset): void {
  // Zoom's isolation lets a worker run only if its script carries the embedder policy too.
  const headers = { 'content-type': asset.type, 'cross-origin-embedder-policy': 'require-corp' };
  response.writeHead(200, headers).end(asset.body);
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain' }).end('The stand-in has nothing here.');
}

function isRole(text: string): text is Role {
  return text === 'patient' || text === 'doctor';
}
