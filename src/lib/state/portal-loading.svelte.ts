/** One load from an open-data portal: choice, count, pages as they come, and the file that goes to the wizard. */
import type {
  PortalAddress,
  PortalCount,
  PortalChoice,
  PortalEnd,
  PortalFailure,
  PortalPage,
  PortalPlace,
  PortalProgress,
  PortalQuery,
} from '#lib/contract/portals.ts';
import type { PortalWorkerApi } from '#lib/contract/workers.ts';
import { callback, Cancelled, runJob } from '#lib/worker-client/run-job.ts';
import { startPortalWorker } from '#lib/worker-client/workers.ts';
import { importing } from './importing.svelte.ts';

/** A place that the person describes instead of choosing a town. */
export const OWN_PLACE = 'own place';

class PortalLoading {
  choices = $state.raw<readonly PortalChoice[]>([]);
  portalId = $state('');
  from = $state('');
  to = $state('');
  /** Rows; null while the field is empty (a bound field takes no undefined). */
  limit = $state<number | null | undefined>(1_000_000);
  /** Name of a town, or `OWN_PLACE` with the three fields below. */
  town = $state('');
  latitude = $state<number | null | undefined>(null);
  longitude = $state<number | null | undefined>(null);
  radiusKm = $state<number | null | undefined>(5);

  /** `stopped`: by a failure or a cancel, with pages that can be kept or gone on from. */
  stage = $state<'choosing' | 'counting' | 'loading' | 'stopped' | 'loaded'>('choosing');
  progress = $state.raw<PortalProgress | undefined>(undefined);
  /** What is wrong and what to do; empty if nothing is. */
  problem = $state('');
  /** What is wrong with the pasted address. */
  addressProblem = $state('');
  cancelled = $state(false);
  end = $state.raw<PortalEnd | undefined>(undefined);
  notes = $state.raw<readonly string[]>([]);
  /** The query that is being loaded, or was. */
  loading = $state.raw<PortalQuery | undefined>(undefined);
  #counted = $state.raw<{ readonly query: PortalQuery; readonly count: PortalCount } | undefined>(undefined);
  #pages = $state.raw<readonly PortalPage[]>([]);
  #controller: AbortController | undefined;

  readonly portal = $derived(this.choices.find(({ id }) => id === this.portalId));
  readonly rowsLoaded = $derived(this.#pages.reduce((sum, page) => sum + page.count, 0));

  /** What the form asks for; undefined until a city is chosen. */
  readonly query = $derived.by((): PortalQuery | undefined => {
    if (!this.portal) return undefined;
    const place = this.#place();
    return {
      portal: this.portal.id,
      from: this.from,
      to: this.to,
      limit: this.limit ?? NaN,
      ...(place ? { place } : {}),
    };
  });

  /** The count of exactly what the form asks for now. */
  readonly counted = $derived(
    this.#counted && this.query && sameRecords(this.#counted.query, this.query) ? this.#counted.count : undefined,
  );

  /** Reads the table of portals; asks nobody. */
  async open(): Promise<void> {
    if (this.choices.length > 0) return;
    try {
      this.choices = await runJob(startPortalWorker, (api) => api.portals(today()));
    } catch (error) {
      this.problem = (error as Error).message;
    }
  }

  /** Takes a city with the dates that suit it. */
  choose(id: string): void {
    this.portalId = id;
    const { portal } = this;
    if (!portal) return;
    this.from = portal.suggested.from;
    this.to = portal.suggested.to;
    this.problem = '';
    this.addressProblem = '';
    this.notes = [];
    if (portal.places.length > 0 && this.town === '') this.town = portal.places[0].name;
  }

  /** Fills the form from a pasted address, or says why it cannot. */
  async useAddress(text: string): Promise<void> {
    this.addressProblem = '';
    if (text.trim() === '') return;
    await this.open();
    let meant: PortalAddress;
    try {
      meant = await runJob<PortalWorkerApi, PortalAddress>(startPortalWorker, (api) => api.readAddress(text));
    } catch (error) {
      this.addressProblem = (error as Error).message;
      return;
    }
    if ('failed' in meant) {
      this.addressProblem = meant.sentence;
      return;
    }
    this.choose(meant.portal);
    if (meant.from) this.from = meant.from;
    if (meant.to) this.to = meant.to;
    this.notes = meant.notes;
  }

  /** Asks the portal how many records there are. */
  async count(): Promise<void> {
    const { query } = this;
    if (!query) return;
    this.#clear();
    this.stage = 'counting';
    await this.#guard(async (signal) => {
      const count = await runJob<PortalWorkerApi, PortalCount | PortalFailure>(
        startPortalWorker,
        (api) => api.count(query),
        signal,
      );
      this.stage = 'choosing';
      if ('failed' in count) this.problem = count.sentence;
      else {
        this.#counted = { query, count };
        this.notes = count.notes;
      }
    });
  }

  /** Loads what was counted, from the beginning; the whole goes to the import wizard. */
  async load(): Promise<void> {
    const { query, counted } = this;
    if (!query || !counted) return;
    this.#clear();
    this.loading = query;
    await this.#run(query, counted);
  }

  /** Goes on after the last whole page. */
  async resume(): Promise<void> {
    const { loading } = this;
    if (this.stage !== 'stopped' || !loading || !this.#counted) return;
    this.problem = '';
    this.cancelled = false;
    await this.#run(loading, this.#counted.count);
  }

  /** Hands what was loaded so far to the import wizard; not while another import is being saved, which would end. */
  async keep(): Promise<void> {
    const { loading } = this;
    const pages = this.#pages;
    if (!loading || pages.length === 0) return;
    if (importing.stage === 'importing') {
      this.stage = 'stopped';
      this.problem = 'Another import is being saved. When that is done, press “Keep what was loaded”.';
      return;
    }
    this.problem = '';
    const file = new File([`${pages[0].header}\n`, ...pages.map((page) => page.rows)], this.#fileName(loading), {
      type: 'text/csv',
    });
    this.stage = 'loaded';
    this.#pages = [];
    await importing.choose([file]);
  }

  cancel(): void {
    this.#controller?.abort();
  }

  /** Forgets what was loaded; the form stays as it is. */
  discard(): void {
    this.#clear();
    this.stage = 'choosing';
  }

  async #run(query: PortalQuery, counted: PortalCount): Promise<void> {
    this.stage = 'loading';
    const last = this.#pages.at(-1);
    const from = last && { next: last.next, header: last.header, rows: this.rowsLoaded, pages: this.#pages.length };
    await this.#guard(async (signal) => {
      const end = await runJob<PortalWorkerApi, PortalEnd | PortalFailure>(
        startPortalWorker,
        (api) =>
          api.load(
            query,
            counted,
            from,
            callback((page: PortalPage) => (this.#pages = [...this.#pages, page])),
            callback((progress: PortalProgress) => (this.progress = progress)),
          ),
        signal,
      );
      if ('failed' in end) {
        this.problem = end.sentence;
        this.stage = this.#pages.length > 0 ? 'stopped' : 'choosing';
        return;
      }
      this.end = end;
      this.notes = end.notes;
      if (end.kind === 'empty') this.stage = 'choosing';
      else await this.keep();
    });
  }

  async #guard(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#controller?.abort();
    const controller = new AbortController();
    this.#controller = controller;
    try {
      await work(controller.signal);
    } catch (error) {
      if (this.#controller !== controller) return;
      this.stage = this.#pages.length > 0 ? 'stopped' : 'choosing';
      if (error instanceof Cancelled) this.cancelled = true;
      else this.problem = (error as Error).message;
    }
  }

  #clear(): void {
    this.#pages = [];
    this.problem = '';
    this.notes = [];
    this.cancelled = false;
    this.progress = undefined;
    this.end = undefined;
    this.loading = undefined;
  }

  #place(): PortalPlace | undefined {
    const places = this.portal?.places ?? [];
    if (places.length === 0) return undefined;
    if (this.town !== OWN_PLACE) return places.find(({ name }) => name === this.town);
    const [latitude, longitude, radiusKm] = [this.latitude ?? NaN, this.longitude ?? NaN, this.radiusKm ?? NaN];
    return { name: `${latitude}, ${longitude}`, latitude, longitude, radiusKm };
  }

  /** "Chicago 2024-01-01 to 2024-06-30.csv"; the name that the data set is offered comes from it. */
  #fileName(query: PortalQuery): string {
    const portal = this.choices.find(({ id }) => id === query.portal);
    const city = query.place?.name ?? portal?.city ?? query.portal;
    // whole months are loaded where records have no day
    const [from, to] = portal?.monthly ? [query.from.slice(0, 7), query.to.slice(0, 7)] : [query.from, query.to];
    return `${city.replaceAll(/[\\/:*?"<>|]+/g, '')} ${from} to ${to}.csv`;
  }
}

/** True if both ask for the same records; the limit may differ. */
function sameRecords(a: PortalQuery, b: PortalQuery): boolean {
  const key = ({ portal, from, to, place }: PortalQuery) => JSON.stringify([portal, from, to, place]);
  return key(a) === key(b);
}

/** The device's own calendar date. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

export const portalLoading = new PortalLoading();
