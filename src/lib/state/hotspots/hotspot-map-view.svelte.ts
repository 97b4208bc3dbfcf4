/** The map of hot spots: what was chosen, what the page's worker computed for it. */
import type {
  DensityMap,
  EmergingMap,
  ForecastMap,
  HotspotMapWorkerApi,
  NearPlace,
  Selection,
  SignificantMap,
  Timeline,
  ZonesMap,
} from '#lib/contract/hotspot-map.ts';
import { hoursInRange } from '#lib/core/table/filter.ts';
import { WorkerSession } from '#lib/worker-client/worker-session.ts';
import { startHotspotMapWorker, type Remote } from '#lib/worker-client/workers.ts';
import { app } from '../app.svelte.ts';
import { Latest } from '../latest.svelte.ts';
import { MapChoices } from './map-choices.svelte.ts';
import { MapScoring } from './map-scoring.svelte.ts';
import { NearRepeatTest } from './near-repeat-test.svelte.ts';
import { frameOf, holdsFrame, selectionOf } from './selection.ts';

export const NEAR_METERS = 250;

type Api = Remote<HotspotMapWorkerApi>;

export class HotspotMapView {
  readonly choices = new MapChoices();
  /** Runs on request alone. */
  readonly nearRepeats = new NearRepeatTest();
  readonly scoring = new MapScoring();
  /** The zone that is pointed at, on the map or in the list. */
  focusZone = $state<number | undefined>(undefined);
  readonly #density = new Latest<DensityMap>();
  readonly #frameDensity = new Latest<DensityMap>();
  readonly #forecast = new Latest<ForecastMap>();
  readonly #zones = new Latest<ZonesMap>();
  readonly #significant = new Latest<SignificantMap>();
  readonly #emerging = new Latest<EmergingMap | undefined>();
  readonly #points = new Latest<Float64Array>();
  readonly #near = new Latest<NearPlace>();
  readonly #timeline = new Latest<Timeline>();
  readonly #all = {
    Density: this.#density,
    'Density of the time shown': this.#frameDensity,
    Forecast: this.#forecast,
    Zones: this.#zones,
    'Significant cells': this.#significant,
    'Development of hot cells': this.#emerging,
    Incidents: this.#points,
    'Crimes around the place': this.#near,
    'Counts over time': this.#timeline,
  };
  readonly #session = new WorkerSession<HotspotMapWorkerApi>(startHotspotMapWorker);
  #shownFor = '';

  /** The incidents of the filter; undefined where no data is in use. */
  readonly selection = $derived.by((): Selection | undefined => {
    const { filter, halfLifeDays } = this.choices;
    return app.active && selectionOf(app.active, filter, halfLifeDays);
  });

  /** Of the whole selection, whatever the time player shows. */
  get density(): DensityMap | undefined {
    return this.#density.value;
  }
  /** Of the month or hour that the time player shows; undefined while it rests. */
  get frameDensity(): DensityMap | undefined {
    return this.choices.frame && this.#frameDensity.value;
  }
  /** The part of the selection's reported crimes per year that a picture of the time player shows on average. */
  get frameShare(): number {
    const { frame, filter } = this.choices;
    return this.frameDensity && frame?.by === 'hour' ? 1 / hoursInRange(filter.hourFrom, filter.hourTo) : 1;
  }
  get forecast(): ForecastMap | undefined {
    return this.#forecast.value;
  }
  get zones(): ZonesMap | undefined {
    return this.#zones.value;
  }
  get significant(): SignificantMap | undefined {
    return this.#significant.value;
  }
  /** undefined while it is computed, and where the selection spans fewer than 12 whole months. */
  get emerging(): EmergingMap | undefined {
    return this.choices.emerging ? this.#emerging.value : undefined;
  }
  /** Latitude, longitude, count per place. */
  get points(): Float64Array | undefined {
    return this.#points.value;
  }
  get timeline(): Timeline | undefined {
    return this.#timeline.value;
  }
  /** Crimes within `NEAR_METERS` of the chosen place. */
  get near(): NearPlace | undefined {
    return this.choices.place && this.#near.value;
  }
  get busy(): boolean {
    return Object.values(this.#all).some((layer) => layer.busy);
  }
  /** What is being computed, in words. */
  get working(): readonly string[] {
    return Object.entries(this.#all).flatMap(([name, layer]) => (layer.busy ? [name] : []));
  }
  get frameBusy(): boolean {
    return this.#frameDensity.busy;
  }
  get problem(): string {
    return Object.values(this.#all).find((layer) => layer.problem !== '')?.problem ?? '';
  }

  /** Asks the page's worker, which keeps the records in memory. Rejects as `Cancelled` when the data changes. */
  ask<Result>(call: (api: Api) => Promise<Result>): Promise<Result> {
    return this.#session.run(call);
  }

  /** Has computed what is shown now and not there yet. Call it in an effect: it reads all that matters. */
  update(): void {
    const dataSet = app.active;
    const { geography } = app.details ?? {};
    const { choices, selection } = this;
    if (!dataSet || !geography || !selection) return;
    const shownFor = JSON.stringify([dataSet.id, dataSet.hash, geography.boundaries?.fileHash, geography.studyAreaKm2]);
    if (shownFor !== this.#shownFor) {
      this.end();
      this.#shownFor = shownFor;
    }
    if (choices.frame && !holdsFrame(dataSet, selection, choices.frame)) choices.frame = undefined;
    const { shown, kernel, bandwidthMeters, edgeCorrection, frame, place } = choices;
    const who = JSON.stringify(selection);
    const choice = { kernel, edgeCorrection, ...(bandwidthMeters === undefined ? {} : { bandwidthMeters }) };
    // where nobody chose a bandwidth it is that of the model, which may be trained while the map is open
    const bandwidth = bandwidthMeters ?? app.summary('hotspots')?.parameters.bandwidthMeters;
    // a picked place tells its density, zone and cell whether the layers are shown or not
    if (shown.Density || place) {
      this.#ask(this.#density, [who, choice, bandwidth], (api) => api.density(selection, choice));
    }
    if (shown.Density && frame) {
      const part = frameOf(selection, frame);
      this.#ask(this.#frameDensity, [part, choice, bandwidth], (api) => api.density(part, choice));
    }
    if (shown.Forecast) this.#ask(this.#forecast, [who], (api) => api.forecast(selection));
    if (shown.Zones || place) {
      const k = choices.zones;
      this.#ask(this.#zones, [who, k], (api) => api.zones(selection, { k }));
    }
    this.#ask(this.#timeline, [who], (api) => api.timeline(selection));
    const shape = { shape: choices.cellShape };
    if (shown['Significant cells'] || place) {
      this.#ask(this.#significant, [who, shape], (api) => api.significant(selection, shape));
    }
    if (shown['Significant cells'] && choices.emerging) {
      this.#ask(this.#emerging, [who, shape], (api) => api.emerging(selection, shape));
    }
    if (shown.Heat || shown.Incidents) this.#ask(this.#points, [who], (api) => api.points(selection));
    if (place) this.#ask(this.#near, [who, place], (api) => api.nearPlace(selection, place, NEAR_METERS));
  }

  /** Ends the worker and forgets what it computed: the data changed, or the page is left. */
  end(): void {
    this.#session.end();
    this.nearRepeats.forget();
    this.scoring.forget();
    this.#shownFor = '';
    for (const layer of Object.values(this.#all)) layer.forget();
  }

  #ask<Value>(layer: Latest<Value>, key: readonly unknown[], call: (api: Api) => Promise<Value>): void {
    layer.want(JSON.stringify(key), () => this.ask(call));
  }
}
