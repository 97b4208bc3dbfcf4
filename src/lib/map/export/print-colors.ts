/**
 * The colours of a picture for print: the light theme's, whatever the page shows. tokens.css holds the same values (a
 * test compares them).
 */
export const PRINT_COLORS = {
  surface: '#fffdf9',
  ink: '#1d2433',
  'ink-second': '#5b6475',
  'ink-third': '#6d7585',
  line: '#e3ded3',
  water: '#e4ebf0',
  land: '#f3efe6',
  low: '#2f7ea8',
  high: '#c2412d',
  'lamp-line': '#d17206',
} as const;
