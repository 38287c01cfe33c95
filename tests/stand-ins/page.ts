import type { OutgoingHttpHeaders } from 'node:http';
import type { StandInCall } from './call';
import { CLINIC_HOST, PATIENT_HOST, SERVICE_HOSTS } from './protocol';

/** One page: its HTML (its script builds the rest) and the security headers that its service is known to send. */
export interface Page {
  html: string;
  headers: OutgoingHttpHeaders;
}

/** As strict as a page with a worker can be, with Trusted Types. */
const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "media-src 'self' blob:",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types stand-in',
].join('; ');

/** Zoom's client is cross-origin isolated, and so are others that want threads. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** The page at an address, or null where no call is. */
export function pageFor(url: URL, calls: StandInCall[]): Page | null {
  if (url.hostname === PATIENT_HOST) return page('Patient', 'patient', url.searchParams.get('call'), {});
  if (url.hostname === CLINIC_HOST) {
    const held = calls.find(({ id }) => id === url.searchParams.get('call'));
    return held ? clinicPage(held.callUrl) : null;
  }
  if (url.hostname === SERVICE_HOSTS.zoom && url.pathname === '/wc/client') {
    return page('Zoom', 'zoom-client', url.searchParams.get('call'), ISOLATED);
  }
  const call = calls.find(({ callUrl }) => callUrl === `https://${url.hostname}${url.pathname}`);
  switch (call?.config.service) {
    case 'meet':
      return page('Meet', 'meet', call.id, { 'content-security-policy': STRICT_POLICY });
    case 'zoom':
      return page('Zoom', 'zoom', call.id, ISOLATED);
    case 'jitsi':
      return page('Jitsi Meet', 'jitsi', call.id, {});
    case 'other':
      return page(
        'Video visit',
        'plain',
        call.id,
        call.isolated ? { ...ISOLATED, 'content-security-policy': STRICT_POLICY } : {},
      );
    default:
      return null;
  }
}

/** A telehealth site with the service's own page in a frame, as Jitsi's embedding makes it. */
function clinicPage(callUrl: string): Page {
  const frame = `<iframe id="jitsiConferenceFrame0" src="${callUrl}" allow="autoplay; camera" width="1200" height="800"></iframe>`;
  return { html: `<!doctype html><html lang="en"><title>Clinic (demo stand-in)</title>${frame}</html>`, headers: {} };
}

function page(title: string, name: string, callId: string | null, headers: OutgoingHttpHeaders): Page | null {
  if (!callId?.match(/^[a-z]+$/)) return null;
  const html = `<!doctype html>
<html lang="en" data-call="${callId}">
<head>
<meta charset="utf-8">
<title>${title} (demo stand-in)</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/stand-in/assets/${name}.css">
</head>
<body>
<script src="/stand-in/assets/${name}.js"></script>
</body>
</html>
`;
  return { html, headers };
}
