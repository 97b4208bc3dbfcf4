/** The pages as the navigation lists them. */
import type { IconName } from './icons.ts';

export interface PageLink {
  readonly route: string;
  readonly label: string;
  /** The shorter word under the icon of the phone's bar. */
  readonly short: string;
  readonly icon: IconName;
}

const HOME: PageLink = { route: '/', label: 'Home', short: 'Home', icon: 'home' };
const DATA: PageLink = { route: '/data/', label: 'Data', short: 'Data', icon: 'database' };

/** The five places of the phone's bar. */
export const PLACES: readonly PageLink[] = [
  { route: '/dashboard/', label: 'Dashboard', short: 'Dashboard', icon: 'dashboard' },
  { route: '/hotspots/', label: 'Hot spots', short: 'Map', icon: 'flame' },
  { route: '/predictions/', label: 'Predictions', short: 'Predict', icon: 'trend' },
  { route: '/risk/', label: 'Risk', short: 'Risk', icon: 'shield' },
  { route: '/field/', label: 'Field', short: 'Field', icon: 'pin' },
];

/** The laptop's side. */
export const SIDE_PAGES: readonly PageLink[] = [HOME, ...PLACES, DATA];

export const FOOT_PAGES: readonly PageLink[] = [
  { route: '/api/', label: 'API', short: 'API', icon: 'share' },
  { route: '/about/', label: 'About', short: 'About', icon: 'info' },
];

/** What stands behind the phone's menu button. */
export const MENU_PAGES: readonly PageLink[] = [HOME, DATA, ...FOOT_PAGES];

/** True if a path (with or without the base, with or without the last slash) lies on that page. */
export function isCurrent(path: string, base: string, route: string): boolean {
  const inside = base && path.startsWith(base) ? path.slice(base.length) : path;
  const slashed = inside.endsWith('/') ? inside : `${inside}/`;
  return route === '/' ? slashed === '/' : slashed.startsWith(route);
}
