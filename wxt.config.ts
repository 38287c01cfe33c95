import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { faceModelAssets } from './scripts/face-model/assets';

/**
 * The pages of the extension may load nothing and reach nothing but the extension itself. While developing, they come from
 * WXT's development server, which also tells them when to reload.
 */
function pagesPolicy(developing: boolean): string {
  const self = developing ? "'self' http://localhost:*" : "'self'";
  return [
    "default-src 'none'",
    `script-src ${self} 'wasm-unsafe-eval'`,
    `worker-src ${self}`,
    `connect-src ${self}${developing ? ' ws://localhost:*' : ''}`,
    `style-src ${self}${developing ? " 'unsafe-inline'" : ''}`,
    `img-src ${self} data:`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const CALL_ORIGINS = ['https://meet.google.com/*', 'https://*.zoom.us/*', 'https://meet.jit.si/*'];

export default defineConfig({
  imports: false,
  vite: () => ({
    plugins: [preact()],
    // FaceMesh loads its wasm by import(): only a module worker can.
    worker: { format: 'es' },
  }),
  hooks: {
    'build:publicAssets': async (_wxt, files) => {
      files.push(...(await faceModelAssets()));
    },
  },
  manifest: ({ command }) => ({
    name: 'Hemiscope',
    // Words in the browser's own language: public/_locales.
    default_locale: 'en',
    description: '__MSG_description__',
    minimum_chrome_version: '120',
    // None of these makes the browser warn. `activeTab` lets the panel read the address of the tab in which its button was
    // clicked, to offer “Enable on this site”; `scripting` registers the content script there once the doctor has enabled it.
    permissions: ['offscreen', 'sidePanel', 'activeTab', 'scripting'],
    // The content script's own sites, so of no warning more: only with them can it be run anew in pages that are open
    // already, after an update or a reload (measured: without them the browser does not even say which tabs these are).
    host_permissions: CALL_ORIGINS,
    // Asked for one site at a time, on the doctor's click. Without https a page has no camera, so no call.
    optional_host_permissions: ['https://*/*'],
    action: { default_title: '__MSG_openPanel__' },
    content_security_policy: { extension_pages: pagesPolicy(command === 'serve') },
    // For sites that the doctor enables, too. The address is made anew each session: by a fixed one any page could find out
    // who has Hemiscope, which is a word on their health or their profession. (Chrome 130 and later; fixed before.)
    web_accessible_resources: [
      // At its plain address: a cross-origin isolated page, as Zoom's, loads no frame from the other kind.
      { resources: ['bridge.html'], matches: CALL_ORIGINS },
      { resources: ['bridge-elsewhere.html'], matches: ['https://*/*'], use_dynamic_url: true },
    ],
    // The fallback way of the frames needs ArrayBuffers to pass over runtime ports (Chrome 148 and later; ignored before).
    ...{ message_serialization: 'structured_clone' },
  }),
});
