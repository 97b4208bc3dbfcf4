/** What a load needs of the world outside, passed in so that tests have their own network and clock. */

export interface PortalConnection {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** Resolves after so many milliseconds; rejects with the signal's reason when it aborts. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Milliseconds, as `Date.now`. */
  now(): number;
  /** False where the device knows that it has no network. */
  online(): boolean;
}

/** The device's own network and clock. */
export const DEVICE_CONNECTION: PortalConnection = {
  fetch: (url, init) => fetch(url, init),
  wait: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        reject(signal?.reason as Error);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop);
        resolve();
      }, milliseconds);
      if (signal?.aborted) stop();
      else signal?.addEventListener('abort', stop, { once: true });
    }),
  now: () => Date.now(),
  // Node has a navigator without `onLine`
  online: () => globalThis.navigator?.onLine !== false,
};
