import type { ConsultRecord } from '../../lib/consult/record';
import type { ShareWords } from '../words/share/words';

/** Whose picture was measured and where it came from: the participant's of a call, or a file. */
export function sourceParts({ participant, file }: ConsultRecord, { note, services, colon }: ShareWords): string[] {
  if (file) return [services.recording + colon + file.name];
  return [note.who(participant.name), services[participant.service]];
}
