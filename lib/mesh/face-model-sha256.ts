/** The face model's checksum, as `scripts/face-model` builds it from the package; it changes only with that code or that package. */
export const FACE_MODEL_SHA256 = 'd1d06b0f1ebe8d3b29213a61fb3a03a6679eb0e333b87c30258cd6ae230351c8';
