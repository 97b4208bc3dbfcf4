/** Names and values of the settings that pages use. */
export const SAMPLE_ROWS = 60_000;
export const SAMPLE_SEED = 20_261_123;
export const TRAINING_SEED = 1;
