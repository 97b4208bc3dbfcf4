/** The service worker: registered once the page runs; a newer version waits until the person agrees. */
import { base } from '$app/paths';

class Updates {
  available = $state(false);
  /** Why the app cannot work offline in this browser; empty if it can. */
  problem = $state('');
  #waiting: ServiceWorker | undefined;
  #applying = false;

  async start(): Promise<void> {
    if (!('serviceWorker' in navigator)) {
      this.problem = 'This browser has no service workers: the app works, but not offline.';
      return;
    }
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      // only where the person pressed the button: an import or a training in another tab goes on
      if (this.#applying) location.reload();
    });
    try {
      const registration = await navigator.serviceWorker.register(`${base}/service-worker.js`, { scope: `${base}/` });
      this.#watch(registration.waiting);
      registration.addEventListener('updatefound', () => {
        const worker = registration.installing;
        worker?.addEventListener('statechange', () => {
          if (worker.state === 'installed' && navigator.serviceWorker.controller) this.#watch(worker);
        });
      });
    } catch (error) {
      this.problem = `The app could not be stored for offline use (${(error as Error).message}).`;
    }
  }

  apply(): void {
    this.#applying = true;
    this.#waiting?.postMessage({ type: 'SKIP_WAITING' });
  }

  later(): void {
    this.available = false;
  }

  #watch(worker: ServiceWorker | null): void {
    if (!worker) return;
    this.#waiting = worker;
    this.available = true;
  }
}

export const updates = new Updates();
