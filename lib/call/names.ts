/** Longer texts in a tile are messages, not names. Characters. */
const LONGEST_NAME = 80;

/**
 * A participant's name from a text on the page; null for what is none: icon ligatures (`frame_person`), resource ids
 * (`spaces/…`, `devices/…`), overlong texts.
 */
export function nameFrom(text: string | null | undefined): string | null {
  const name = text?.replace(/\s+/g, ' ').trim();
  if (!name || name.length > LONGEST_NAME) return null;
  return name.includes('_') || name.includes('spaces/') || name.includes('devices/') ? null : name;
}

/** The first of several texts that is a name. */
export function firstName(texts: Iterable<string | null | undefined>): string | null {
  for (const text of texts) {
    const name = nameFrom(text);
    if (name) return name;
  }
  return null;
}

/** Names that many people bear: what a device or a service calls somebody who gave none. */
const EVERYBODY =
  /^(iphone|ipad|android|galaxy|pixel|samsung|huawei|xiaomi|macbook|laptop|guest|gast|invité|invitado|ospite|anonymous|user|participant|patient|visitor|zoom user|fellow jitster)(?!\p{L})/iu;

/** Whether a name tells one person from another. "iPhone" does not. */
export function isTelling(name: string): boolean {
  return !EVERYBODY.test(name);
}

const NAMED = 'name:';

/** A participant's id where the page gives nothing but a name. */
export function idOfName(name: string): string {
  return `${NAMED}${name}`;
}

export function isIdOfName(id: string): boolean {
  return id.startsWith(NAMED);
}
