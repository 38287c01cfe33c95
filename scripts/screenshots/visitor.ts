import type { Page } from 'puppeteer';
import type { ScreenName } from './screens';

/** Who is led past the views: a camera, or whoever judges them. */
export interface Visitor {
  /** A view is to be seen on this page just now. */
  visit(name: ScreenName, page: Page): Promise<void>;
}
