import * as v from 'valibot';
import { type GradeProfile, profileSchema } from '../../lib/grade/grade-profile';
import { KEPT } from '../../lib/kept-data';

let known: { text: string | null; profile: GradeProfile | null } = { text: null, profile: null };

/** The profile that the doctor has imported; null: none, or one of a Hemiscope that this one does not understand. Asked several times a second, so it is read anew only when it has changed. */
export function keptProfile(): GradeProfile | null {
  const text = localStorage.getItem(KEPT.profile.name);
  if (text !== known.text) known = { text, profile: text === null ? null : read(text) };
  return known.profile;
}

export function keepProfile(profile: GradeProfile | null): void {
  if (profile) localStorage.setItem(KEPT.profile.name, JSON.stringify(profile));
  else localStorage.removeItem(KEPT.profile.name);
}

function read(text: string): GradeProfile | null {
  try {
    return v.parse(profileSchema, JSON.parse(text));
  } catch (thrown) {
    console.error('Hemiscope: the kept profile cannot be read; the built-in rule is used.', thrown);
    return null;
  }
}
