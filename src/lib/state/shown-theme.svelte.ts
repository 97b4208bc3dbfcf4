/** The theme that is shown right now, for what is painted rather than styled: maps. */
import { MediaQuery } from 'svelte/reactivity';

class ShownTheme {
  #system = new MediaQuery('prefers-color-scheme: dark', false);
  #chosen = $state('');

  get value(): 'light' | 'dark' {
    if (this.#chosen === 'light' || this.#chosen === 'dark') return this.#chosen;
    return this.#system.current ? 'dark' : 'light';
  }

  /** Follows the root element's `data-theme`. Browser only; call the result to stop. */
  follow(): () => void {
    const root = document.documentElement;
    const read = (): void => void (this.#chosen = root.dataset.theme ?? '');
    read();
    const observer = new MutationObserver(read);
    observer.observe(root, { attributes: true, attributeFilter: ['data-theme'] });
    return () => observer.disconnect();
  }
}

export const shownTheme = new ShownTheme();

/** A colour token of the page, as a CSS colour. */
export function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}
