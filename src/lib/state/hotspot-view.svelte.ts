/** What the hot-spot map shows: layers, filter, bandwidth, and the answers for them. */
import type { KdeAnswer, ZonesAnswer } from '#lib/contract/answers.ts';
import type { CellSurface, HotspotsWorkerApi, SignificantSurface } from '#lib/contract/workers.ts';
import { parseIsoDate } from '#lib/core/table/calendar.ts';
import type { IncidentFilter } from '#lib/core/table/filter.ts';
import { runJob } from '#lib/worker-client/run-job.ts';
import { startHotspotsWorker, type Remote } from '#lib/worker-client/workers.ts';
import { app } from './app.svelte.ts';
import { callApi, type ApiResult } from './call-api.ts';

export const LAYERS = ['Density', 'Forecast', 'Heat', 'Zones', 'Significant cells', 'Areas', 'Incidents'] as const;
export type LayerName = (typeof LAYERS)[number];

export interface HotspotFilter {
  /** '' = all types. */
  type: string;
  /** `YYYY-MM-DD`, '' = from the first or to the last day. */
  from: string;
  to: string;
  hourFrom: number;
  hourTo: number;
}

export class HotspotView {
  shown = $state<Record<LayerName, boolean>>({
    Density: true,
    Forecast: false,
    Heat: false,
    Zones: true,
    'Significant cells': false,
    Areas: true,
    Incidents: false,
  });
  /** Street tiles from the network, only on request: the tile server sees which part of the world is shown. */
  streets = $state(false);
  filter = $state<HotspotFilter>({ type: '', from: '', to: '', hourFrom: 0, hourTo: 23 });
  /** Metres; undefined = the one that training chose. */
  bandwidth = $state<number | undefined>(undefined);
  kde = $state.raw<KdeAnswer | undefined>(undefined);
  zones = $state.raw<ZonesAnswer | undefined>(undefined);
  /** Latitude, longitude, count per place; computed, like the next two, when a layer or a tapped place needs it. */
  points = $state.raw<Float64Array | undefined>(undefined);
  forecast = $state.raw<CellSurface | undefined>(undefined);
  significant = $state.raw<SignificantSurface | undefined>(undefined);
  busy = $state(false);
  problem = $state('');
  #asked = 0;
  #computedFor = '';
  readonly #computed = new Set<string>();

  /** Asks for what is shown under the present filter. Only the last call's answers are kept. */
  async refresh(): Promise<void> {
    const asked = ++this.#asked;
    this.busy = true;
    this.problem = '';
    try {
      const [kde, zones] = await Promise.all([
        callApi<KdeAnswer>(`/api/hotspots/kde?${this.#query()}`),
        this.shown.Zones ? callApi<ZonesAnswer>(`/api/hotspots/zones?${this.#query()}`) : undefined,
      ]);
      if (asked !== this.#asked) return;
      this.kde = kde.ok ? kde.answer : undefined;
      this.zones = zones?.ok ? zones.answer : undefined;
      this.problem = problemOf(kde) ?? problemOf(zones) ?? '';
    } finally {
      if (asked === this.#asked) this.busy = false;
    }
  }

  /** Has the worker compute what the shown layers need beyond the routes, each once per filter. */
  async compute(need: { points: boolean; forecast: boolean; significant: boolean }): Promise<void> {
    const dataSet = app.active;
    if (!dataSet) return;
    const key = `${dataSet.id} ${JSON.stringify(this.filter)}`;
    if (key !== this.#computedFor) {
      this.#computedFor = key;
      this.#computed.clear();
      this.points = undefined;
      this.forecast = undefined;
      this.significant = undefined;
    }
    const filter = this.#coreFilter();
    await Promise.all([
      this.#once(
        'points',
        need.points,
        key,
        (api) => api.points(dataSet.id, filter),
        (value) => (this.points = value),
      ),
      this.#once(
        'forecast',
        need.forecast,
        key,
        (api) => api.forecast(dataSet.id, filter),
        (value) => (this.forecast = value),
      ),
      this.#once(
        'significant',
        need.significant,
        key,
        (api) => api.significantCells(dataSet.id, filter),
        (value) => (this.significant = value),
      ),
    ]);
  }

  async #once<Result>(
    name: string,
    needed: boolean,
    key: string,
    call: (api: Remote<HotspotsWorkerApi>) => Promise<Result>,
    keep: (value: Result) => void,
  ): Promise<void> {
    if (!needed || this.#computed.has(name)) return;
    this.#computed.add(name);
    try {
      const value = await runJob(startHotspotsWorker, call);
      if (key === this.#computedFor) keep(value);
    } catch (error) {
      this.#computed.delete(name);
      this.problem = (error as Error).message;
    }
  }

  #query(): URLSearchParams {
    const { type, from, to, hourFrom, hourTo } = this.filter;
    const query = new URLSearchParams();
    if (type !== '') query.set('crime_type', type);
    if (from !== '') query.set('from', from);
    if (to !== '') query.set('to', to);
    if (hourFrom !== 0 || hourTo !== 23) {
      query.set('hour_from', String(hourFrom));
      query.set('hour_to', String(hourTo));
    }
    if (this.bandwidth !== undefined) query.set('bandwidth_m', String(this.bandwidth));
    return query;
  }

  #coreFilter(): IncidentFilter {
    const { type, from, to, hourFrom, hourTo } = this.filter;
    const code = app.active?.typeLabels.indexOf(type) ?? -1;
    const firstDay = parseIsoDate(from);
    const lastDay = parseIsoDate(to);
    return {
      ...(code >= 0 ? { type: code } : {}),
      ...(firstDay === undefined ? {} : { firstDay }),
      ...(lastDay === undefined ? {} : { lastDay }),
      hourFrom,
      hourTo,
    };
  }
}

function problemOf(result: ApiResult<unknown> | undefined): string | undefined {
  return result && !result.ok ? result.error.error : undefined;
}
