import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer';
import type { Service, TileSummary } from '../../lib/call/tile';
import { bundleScript } from '../bundle-script';
import type { FrameReading } from './call-probe-page';

/** What a content script would see in one frame of a call page. */
export interface ProbedFrame {
  reading: FrameReading;
  /** All reports of the watch so far, the newest last. */
  reports(): Promise<TileSummary[][]>;
}

/** Puts the adapters into an isolated world of every frame, as a content script's is, and reads. Ordered: the top frame first. */
export async function probeCall(page: Page): Promise<ProbedFrame[]> {
  const script = await bundleScript(join(import.meta.dirname, 'call-probe-page.ts'));
  const client = await page.createCDPSession();
  const { frameTree } = await client.send('Page.getFrameTree');
  const frameIds = [frameTree.frame.id, ...(frameTree.childFrames ?? []).map(({ frame }) => frame.id)];
  return Promise.all(
    frameIds.map(async (frameId) => {
      const { executionContextId } = await client.send('Page.createIsolatedWorld', { frameId, worldName: 'probe' });
      await evaluate(client, executionContextId, script);
      return {
        reading: await evaluate<FrameReading>(client, executionContextId, 'probe.read()'),
        reports: () => evaluate<TileSummary[][]>(client, executionContextId, 'probe.reports'),
      };
    }),
  );
}

/** The frame that shows tiles of this service. */
export function frameWithTiles(frames: readonly ProbedFrame[], service: Service): ProbedFrame {
  const found = frames.filter(({ reading }) => reading.service === service && reading.tiles.length > 0);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} frames with tiles instead of one.`);
  return found[0];
}

async function evaluate<T>(client: CDPSession, contextId: number, expression: string): Promise<T> {
  const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
    expression,
    contextId,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}
