/** Names and values of the settings that pages use. */
/** True once the sample was drawn: a person who deletes it does not get it back unasked. */
export const SAMPLE_OFFERED = 'sampleOffered';
export const SAMPLE_ROWS = 60_000;
export const SAMPLE_SEED = 20_261_123;
export const TRAINING_SEED = 1;
