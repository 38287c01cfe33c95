/** The measurement for calls, as records and summaries name it. The version rises with each change of what it finds. */
export const CALL_METHOD = {
  name: 'Hemiscope: motion of the pixels around lids, mouth corners and neck',
  version: '1',
};
