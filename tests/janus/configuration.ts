import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Janus listens for its clients' requests here, inside its namespace. */
export const API_PORT = 8088;

/** The room that the demo joins unasked. */
const ROOM = `room-1234: {
  description = "A two-party call"
  publishers = 2
  bitrate = 2000000
  fir_freq = 10
  videocodec = "vp8"
}
`;

const TRANSPORT = `general: {
  base_path = "/janus"
  http = true
  port = ${API_PORT}
  https = false
}
`;

/** Writes the few settings in which this Janus differs from none. */
export async function writeConfiguration(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'janus.jcfg'), 'general: {\n  debug_level = 3\n}\n');
  await writeFile(join(folder, 'janus.plugin.videoroom.jcfg'), ROOM);
  await writeFile(join(folder, 'janus.transport.http.jcfg'), TRANSPORT);
}
