/**
 * Line icons of our own on a grid of 24, drawn with a stroke of 1.75 in the current colour. Each is the inside of an
 * SVG path; several subpaths make one icon.
 */
export const ICON_PATHS = {
  home: 'M4 10.5 12 4l8 6.5M6 9v10h12V9M10 19v-5h4v5',
  dashboard: 'M4 4h6v8H4zM4 15.5h6V20H4zM14 4h6v16h-6z',
  flame: 'M12 3.5c.7 3.3 5.5 5.5 5.5 10.9a5.5 5.5 0 0 1-11 .4c0-2.2 1-3.7 2-5.1.4 1.3 1 2 1.9 2.4.1-3.1.3-6 1.6-8.6z',
  trend: 'M3.5 17.5 9 11l4 3.5 7.5-9M15.5 5.5h5v5',
  shield: 'M12 3.5 19 6v5.5c0 4.3-2.9 7.4-7 9-4.1-1.6-7-4.7-7-9V6z',
  pin: 'M12 21c-3.6-4-6.5-7.3-6.5-11a6.5 6.5 0 0 1 13 0c0 3.7-2.9 7-6.5 11zM12 12.4a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8z',
  database:
    'M5 6.5C5 5 8.1 4 12 4s7 1 7 2.5v11c0 1.5-3.1 2.5-7 2.5s-7-1-7-2.5zM5 6.5C5 8 8.1 9 12 9s7-1 7-2.5M5 12c0 1.5 3.1 2.5 7 2.5s7-1 7-2.5',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6 6 18',
  offline:
    'M3.5 3.5l17 17M8.6 15.2a4.8 4.8 0 0 1 6.8 0M5.7 12.2a9 9 0 0 1 4-2.3M2.8 9.2a13 13 0 0 1 3.9-2.6M11.5 5.5a13 13 0 0 1 9.7 3.7M14.3 9.9a9 9 0 0 1 4 2.3M12 18.5h.01',
  download: 'M12 4v11M7.5 11 12 15.5 16.5 11M5 20h14',
  upload: 'M12 16V5M7.5 9 12 4.5 16.5 9M5 20h14',
  trash: 'M4.5 7h15M9.5 7V4.5h5V7M6.5 7l.8 12.5h9.4L17.5 7M10.2 10.5v5.5M13.8 10.5v5.5',
  edit: 'M5 19l.8-4L15.5 5.3a1.7 1.7 0 0 1 2.4 0l.8.8a1.7 1.7 0 0 1 0 2.4L9 18.2zM13.5 7.3l3.2 3.2',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  chevronDown: 'M6 9.5l6 6 6-6',
  chevronRight: 'M9.5 6l6 6-6 6',
  arrowRight: 'M4.5 12h15M13.5 6l6 6-6 6',
  info: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 11v5.5M12 7.8h.01',
  warning: 'M12 4.5 21 19.5H3zM12 10v4.5M12 17h.01',
  error: 'M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7zM12 8v5M12 16h.01',
  layers: 'M12 4 3.5 8.5 12 13l8.5-4.5zM3.5 12.5 12 17l8.5-4.5M3.5 16.3 12 20.8l8.5-4.5',
  filter: 'M4 6h16M7 12h10M10 18h4',
  locate: 'M12 18.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM12 2.5v3M12 18.5v3M2.5 12h3M18.5 12h3M12 12.5h.01',
  share: 'M12 15V4M8 7.5 12 3.5 16 7.5M7 11H5.5v9.5h13V11H17',
  clock: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 7.5V12l3 2',
  external: 'M14 4.5h5.5V10M19.5 4.5 11 13M17 13.5v6H4.5V7h6',
  play: 'M8 5.5v13l10.5-6.5z',
  pause: 'M8.5 5.5v13M15.5 5.5v13',
  expand: 'M9 4.5H4.5V9M15 4.5h4.5V9M9 19.5H4.5V15M15 19.5h4.5V15',
  shrink: 'M4.5 9H9V4.5M19.5 9H15V4.5M4.5 15H9v4.5M19.5 15H15v4.5',
  refresh: 'M19.5 5v4.5H15M4.5 19v-4.5H9M18.9 9.5a7.3 7.3 0 0 0-12.6-1.6M5.1 14.5a7.3 7.3 0 0 0 12.6 1.6',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.3 15.3 20 20',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
} as const;

export type IconName = keyof typeof ICON_PATHS;
