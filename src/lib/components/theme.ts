/**
 * The theme a person chose. "System" follows `prefers-color-scheme`; the other two set `data-theme` on the root
 * element, which tokens.css reads. static/theme.js does the same before the first paint.
 */

export type Theme = 'system' | 'light' | 'dark';

export const THEMES: readonly { readonly value: Theme; readonly label: string }[] = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

const KEY = 'streetlight-theme';

/** The stored choice; "system" where there is none or storage is forbidden. Browser only. */
export function storedTheme(): Theme {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : 'system';
  } catch {
    return 'system';
  }
}

/** Shows a theme and remembers it. Browser only. */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be forbidden: the choice then lasts as long as the page.
  }
}
