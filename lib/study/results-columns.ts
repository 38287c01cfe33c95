/** One column of a results file: its name with the unit, where its value stands in a `ClipRow`, and how it is written. */
export interface ResultsColumn {
  header: string;
  path: readonly string[];
  kind: 'text' | 'number' | 'flag' | 'words';
}

const REGION = [
  column('twitches', 'twitches', 'flag'),
  column('left_count', 'left'),
  column('right_count', 'right'),
  column('assessed_s', 'assessedS'),
  column('per_minute', 'perMinute'),
  column('mean_amplitude_share', 'meanAmplitude'),
  column('max_amplitude_share', 'maxAmplitude'),
  column('mean_depth_share', 'meanDepth'),
  column('max_depth_share', 'maxDepth'),
  column('sustained_share', 'tonicShare'),
];

const FEATURES = [
  column('eye_per_minute', 'eyePerMinute'),
  column('eye_mean_amplitude_share', 'eyeMeanAmplitude'),
  column('eye_max_amplitude_share', 'eyeMaxAmplitude'),
  column('mouth_per_minute', 'mouthPerMinute'),
  column('mouth_mean_amplitude_share', 'mouthMeanAmplitude'),
  column('mouth_max_amplitude_share', 'mouthMaxAmplitude'),
];

/** Every value of a row, in the order of the file. */
export const RESULTS_COLUMNS: readonly ResultsColumn[] = [
  column('clip', 'clip', 'text'),
  column('patient', 'patient', 'text'),
  column('level', 'measured.level'),
  column('level_at_least', 'measured.atLeast', 'flag'),
  column('side', 'measured.side', 'text'),
  column('certainty', 'measured.certainty'),
  column('not_gradable', 'measured.notGradable', 'words'),
  column('error', 'error.code', 'text'),
  column('error_message', 'error.message', 'text'),
  ...FEATURES.map((each) => within(each, 'measured.features', 'feature_')),
  column('variable_eye_closure_share', 'measured.variables.eyeClosure'),
  column('variable_mouth_distance_change_share', 'measured.variables.mouthDistanceChange'),
  column('variable_per_minute', 'measured.variables.ratePerMinute'),
  column('variable_repetition_share', 'measured.variables.repetition'),
  column('pattern', 'measured.pattern', 'text'),
  ...REGION.map((each) => within(each, 'measured.eye', 'eye_')),
  ...REGION.map((each) => within(each, 'measured.mouth', 'mouth_')),
  ...REGION.map((each) => within(each, 'measured.platysma', 'platysma_')),
  column('platysma_source', 'measured.platysmaSource', 'text'),
  column('published_level', 'measured.published.level'),
  ...FEATURES.map((each) => within(each, 'measured.published.features', 'published_')),
  column('published_eye_largest_swing_share', 'measured.published.eyeLargestSwing'),
  column('published_mouth_largest_swing_share', 'measured.published.mouthLargestSwing'),
  column('frames_per_s', 'measured.framesPerS'),
  column('eye_to_eye_px', 'measured.eyeToEyePx'),
  column('measured_share', 'measured.measuredShare'),
  column('from_s', 'measured.fromS'),
  column('duration_s', 'measured.durationS'),
  column('file_duration_s', 'measured.fileDurationS'),
  column('codec', 'measured.codec', 'text'),
  column('width_px', 'measured.widthPx'),
  column('height_px', 'measured.heightPx'),
  column('file_bytes', 'file.bytes'),
  column('file_modified_utc', 'file.modifiedAt', 'text'),
  column('app_version', 'versions.app', 'text'),
  column('method', 'versions.method', 'text'),
  column('method_version', 'versions.methodVersion', 'text'),
  column('face_model', 'versions.model', 'text'),
];

/** The objects of a row that may be null: they are where all their cells are empty. The inner ones first. */
export const NULLABLE_PARTS = ['measured.variables', 'measured.published', 'measured', 'error'] as const;

function column(header: string, path: string, kind: ResultsColumn['kind'] = 'number'): ResultsColumn {
  return { header, path: path.split('.'), kind };
}

function within({ header, path, kind }: ResultsColumn, part: string, prefix: string): ResultsColumn {
  return { header: prefix + header, path: [...part.split('.'), ...path], kind };
}
