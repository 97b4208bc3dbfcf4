/** A disk that runs full while something is written, over fake-indexeddb: the browser aborts the transaction. */
import './browser-globals.ts';
import { vi } from 'vitest';

interface Abortable {
  _abort(name: string): void;
}

export interface FullDisk {
  /** Writes to the store that were let through. */
  readonly written: () => number;
  restore(): void;
}

/**
 * @param store whose writes run into the end of the disk
 * @param after so many writes succeed first
 * @param when `writing`: the write itself fails; `committing`: it succeeds and the transaction fails after it
 */
export function fillDisk(store: string, after: number, when: 'writing' | 'committing'): FullDisk {
  const { put } = IDBObjectStore.prototype;
  let written = 0;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    const request = put.apply(this, given);
    if (this.name !== store || written++ < after) return request;
    const abort = (): void => (this.transaction as unknown as Abortable)._abort('QuotaExceededError');
    if (when === 'writing') abort();
    else request.addEventListener('success', abort);
    return request;
  });
  return { written: () => Math.min(written, after), restore: () => spy.mockRestore() };
}
