/**
 * The colours of a picture for print: the light theme's, whatever the page shows. tokens.css holds the same values (a
 * test compares them).
 */
export const PRINT_COLORS = {
  surface: '#fffdf9',
  raised: '#ffffff',
  ink: '#1d2433',
  'ink-second': '#5b6475',
  'ink-third': '#6d7585',
  line: '#e3ded3',
  water: '#e4ebf0',
  land: '#f3efe6',
  low: '#2f7ea8',
  high: '#c2412d',
  'on-low': '#ffffff',
  'on-high': '#ffffff',
  'ramp-6': '#5a1a56',
  'lamp-line': '#d17206',
} as const;
