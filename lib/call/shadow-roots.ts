/** Elements that can hold a shadow root beside custom ones, whose names have a hyphen. HTML standard, `attachShadow`. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** Asking for a closed root costs 2 µs an element (measured), and pages have thousands: each is asked so often at most. Ours, milliseconds. */
const ASK_EVERY_MS = 1000;

let asked = new WeakMap<Element, ShadowRoot | null>();
let askedAtMs = Number.NEGATIVE_INFINITY;

/** All shadow roots below: telehealth sites build their calls of web components too. Closed ones where the browser opens them to extensions. */
export function shadowRootsIn(root: ParentNode): ShadowRoot[] {
  if (performance.now() - askedAtMs > ASK_EVERY_MS) {
    asked = new WeakMap();
    askedAtMs = performance.now();
  }
  return rootsBelow(root);
}

function rootsBelow(root: ParentNode): ShadowRoot[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const inner = element.shadowRoot ?? closedRootOf(element);
    return inner ? [inner, ...rootsBelow(inner)] : [];
  });
}

function closedRootOf(element: Element): ShadowRoot | null {
  if (!HOSTS.has(element.localName) && !element.localName.includes('-')) return null;
  const known = asked.get(element);
  if (known !== undefined) return known;
  // For extensions' scripts only. It refuses what is no HTML element.
  const { chrome: extension } = globalThis as { chrome?: { dom?: Partial<typeof chrome.dom> } };
  const root = element instanceof HTMLElement ? (extension?.dom?.openOrClosedShadowRoot?.(element) ?? null) : null;
  asked.set(element, root);
  return root;
}
