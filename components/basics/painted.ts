/** Resolves once the page's present state is on the screen: deriving a key blocks the page for a second or more. */
export function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}
