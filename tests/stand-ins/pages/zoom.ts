import './zoom.css';
import { element } from './dom';

/** Stand-in of Zoom's `/wc/ID/join` page: the meeting itself is in a same-origin frame. */
const callId = document.documentElement.dataset.call ?? '';
document.body.append(
  element('iframe', {
    id: 'webclient',
    class: 'pwa-webclient__iframe',
    title: 'Zoom Web Client',
    allow: 'camera; microphone; autoplay',
    src: `/wc/client?call=${callId}`,
  }),
);
