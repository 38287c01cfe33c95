import * as Comlink from 'comlink';
import type { MeshPageApi } from './mesh.worker';

declare global {
  interface Window {
    mesh: Comlink.Remote<MeshPageApi>;
  }
}

window.mesh = Comlink.wrap<MeshPageApi>(new Worker('/mesh.worker.js', { type: 'module' }));
