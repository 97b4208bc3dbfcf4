/**
 * One request to a portal, made again where that may help: 429 after the time that the portal names, 5xx, a cut or
 * silent connection after growing waits. Plain GET without headers of our own, cookies or referrer: no preflight, and
 * nothing about the person but the address of the device.
 */
import type { PortalConnection } from './connection.ts';
import { PortalProblem, TooManyRecords, UnknownColumn } from './portal-problem.ts';

/** Waits before the second, third and fourth try, in milliseconds. */
const WAITS = [1000, 4000, 15_000];
/** The same after a 429 that names no time: browsers hide Retry-After unless the portal exposes it. */
const WAITS_WHEN_TOO_FAST = [5000, 15_000, 45_000];
/** A longer wait than this is for the person to decide. */
const LONGEST_WAIT = 120_000;
/** A connection that is silent for so long counts as cut. */
const SILENCE = 60_000;

export interface AskOptions {
  readonly connection: PortalConnection;
  readonly signal?: AbortSignal | undefined;
  readonly expect: 'csv' | 'json';
  /** The portal answers 503 to questions with too many records: `TooManyRecords` after one more try. */
  readonly busyMeansTooMany?: boolean;
  /** 404 is an answer ("nothing published"): gives undefined. */
  readonly missingIsNothing?: boolean;
  /** Called with each piece of the answer, and with undefined when a try starts anew. */
  readonly onBytes?: ((bytes: Uint8Array | undefined) => void) | undefined;
  /** Told while a wait before the next try is on, and with undefined when it ends. */
  readonly onWait?: ((text: string | undefined) => void) | undefined;
}

/** A try that failed in a way that another may not. */
interface Hitch {
  readonly sentence: string;
  /** Short, for the time of the wait: "No answer". */
  readonly words: string;
  readonly waits: readonly number[];
  /** What the portal asks for, in milliseconds. */
  readonly asked?: number;
  readonly tooMany?: boolean;
}

/**
 * @returns the body in the pieces in which it came, or undefined where nothing is there and that is an answer
 * @throws PortalProblem after four tries, or at once where no further try can help; the signal's reason on abort
 */
export async function askPortal(url: string, options: AskOptions): Promise<Uint8Array<ArrayBuffer>[] | undefined> {
  const { connection, signal, onBytes, onWait } = options;
  const { host } = new URL(url);
  for (let failures = 0; ; failures++) {
    signal?.throwIfAborted();
    if (!connection.online()) {
      throw new PortalProblem('This device is offline. Connect it to a network and try again.');
    }
    onBytes?.(undefined);
    const outcome = await tryOnce(url, host, options);
    if (outcome === undefined || Array.isArray(outcome)) return outcome;
    const tries = outcome.tooMany ? 1 : outcome.waits.length;
    if (failures >= tries) throw outcome.tooMany ? new TooManyRecords(host) : new PortalProblem(outcome.sentence);
    const wait = outcome.asked ?? outcome.waits[failures];
    if (wait > LONGEST_WAIT) {
      throw new PortalProblem(
        `${host} asks to wait ${Math.ceil(wait / 60_000)} minutes before the next request. Press Resume then.`,
      );
    }
    const seconds = Math.ceil(wait / 1000);
    onWait?.(
      outcome.asked === undefined
        ? `${outcome.words}: next try in ${seconds} s`
        : `The portal asks to wait ${seconds} s`,
    );
    await connection.wait(wait, signal);
    onWait?.(undefined);
  }
}

/** The answer read as JSON. */
export async function askForJson(url: string, options: Omit<AskOptions, 'expect'>): Promise<unknown> {
  const body = await askPortal(url, { ...options, expect: 'json' });
  if (!body) return undefined;
  const text = await new Blob(body).text();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // cut short without the connection saying so, or no JSON at all
    throw new PortalProblem(`${new URL(url).host} gave an answer that is no JSON. Try again later.`);
  }
}

async function tryOnce(
  url: string,
  host: string,
  options: AskOptions,
): Promise<Uint8Array<ArrayBuffer>[] | undefined | Hitch> {
  const { connection, signal } = options;
  const quiet = new Silence(signal);
  try {
    const response = await connection.fetch(url, {
      signal: quiet.signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    quiet.heard();
    if (response.status === 404 && options.missingIsNothing) return undefined;
    if (!response.ok) return await refusal(response, host, options);
    const type = response.headers.get('content-type') ?? '';
    if (type.includes('html')) {
      throw new PortalProblem(
        `${host} answered with a web page instead of records: it may be under maintenance, or this network wants a sign-in first. Open ${host} in the browser, then go on.`,
      );
    }
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    if (!response.body) return pieces;
    const reader = response.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return pieces;
      quiet.heard();
      pieces.push(value);
      options.onBytes?.(value);
    }
  } catch (error) {
    if (error instanceof PortalProblem) throw error;
    signal?.throwIfAborted();
    if (!isNetworkError(error)) throw error;
    return {
      words: quiet.signal.aborted ? 'The portal has gone silent' : 'The connection was cut',
      sentence: connection.online()
        ? `${host} cannot be reached: the connection was cut four times, or something between blocks it. Check the network, then go on.`
        : 'This device is offline. Connect it to a network and try again.',
      waits: WAITS,
    };
  } finally {
    quiet.end();
  }
}

/** What a refusal means: another try later, or a sentence at once. */
async function refusal(response: Response, host: string, options: AskOptions): Promise<Hitch> {
  const { status } = response;
  if (status === 429) {
    const asked = retryAfter(response.headers.get('retry-after'), options.connection.now());
    return {
      words: 'The portal asks for fewer requests',
      sentence: `${host} takes no more requests from here for now. Wait a few minutes, then go on.`,
      waits: WAITS_WHEN_TOO_FAST,
      ...(asked === undefined ? {} : { asked }),
    };
  }
  if (status >= 500 || status === 408) {
    return {
      words: `The portal has a fault (${status})`,
      sentence: `${host} answered four times that it has a fault of its own (${status}). Wait a few minutes, then go on.`,
      waits: WAITS,
      tooMany: status === 503 && options.busyMeansTooMany === true,
    };
  }
  const detail = (await response.text()).slice(0, 2000);
  if (/no[- ]such[- ]column|column .* does not exist/i.test(detail)) throw new UnknownColumn(host, columnIn(detail));
  if (status === 403 || status === 404) {
    throw new PortalProblem(
      `${host} has no such data set any more, or does not give it out (${status}). Look for it on ${host}, download the CSV and drop it here.`,
    );
  }
  throw new PortalProblem(
    `${host} did not understand the question (${status}): it may have changed. Download the CSV from ${host} and drop it here.`,
  );
}

/** The name in "No such column: offense_date" or `column "x" does not exist`. */
function columnIn(detail: string): string {
  return (
    /no[- ]such[- ]column:?\s*\\?"?([\w.]+)/i.exec(detail)?.[1] ??
    /column \\?"?([\w.]+)/i.exec(detail)?.[1] ??
    'unnamed'
  );
}

/** Retry-After in seconds or as a date, in milliseconds from now; undefined where absent or unreadable. */
export function retryAfter(value: string | null, now: number): number | undefined {
  if (value === null || value.trim() === '') return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

/** `fetch` and body streams reject with a TypeError for every trouble of the network, and with an abort for silence. */
function isNetworkError(error: unknown): boolean {
  return (
    error instanceof TypeError || (error instanceof DOMException && ['AbortError', 'NetworkError'].includes(error.name))
  );
}

/** Aborts a request that is silent for too long, or when the person cancels. */
class Silence {
  readonly #controller = new AbortController();
  readonly #outer: AbortSignal | undefined;
  readonly #stop = () => this.#controller.abort();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(outer: AbortSignal | undefined) {
    this.#outer = outer;
    outer?.addEventListener('abort', this.#stop);
    this.heard();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  heard(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#stop, SILENCE);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#outer?.removeEventListener('abort', this.#stop);
  }
}
