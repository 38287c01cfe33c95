import { adapterFor, addressesOf } from '../../lib/call/adapters';
import { choosePatient } from '../../lib/call/choose';
import { Persons } from '../../lib/call/persons';
import { type Service, summaryOf, type TileSource, type TileSummary } from '../../lib/call/tile';
import { readTiles, watchTiles } from '../../lib/call/watch';
import { pictureOf } from '../../lib/capture/pictures';

/** What `call-probe.ts` gets out of a frame. */
export interface FrameReading {
  service: Service;
  tiles: (TileSummary & { source: TileSource['kind'] })[];
  /** The chosen tile's id, or why there is none. */
  patient: string;
  /** The chosen tile's small picture. */
  picture: string | null;
}

const adapter = adapterFor(addressesOf(window));
const reports: TileSummary[][] = [];
watchTiles(adapter, window, new Persons(), (tiles) => reports.push(tiles.map(summaryOf))).read();

function read(): FrameReading {
  const tiles = readTiles(adapter, window);
  const choice = choosePatient(tiles, null, null);
  return {
    service: adapter.service,
    tiles: tiles.map((tile) => ({ ...summaryOf(tile), source: tile.source.kind })),
    patient: typeof choice === 'string' ? choice : choice.id,
    picture: typeof choice === 'string' ? null : pictureOf(choice.source),
  };
}

Object.assign(globalThis, { probe: { read, reports } });
