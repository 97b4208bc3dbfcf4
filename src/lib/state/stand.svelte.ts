/** Where the person stands: position from the device, and what the routes say about that area at this hour. */
import type { CrimeTypeAnswer, PoissonAnswer, RiskAnswer } from '#lib/contract/answers.ts';
import { areaAt } from '#lib/core/geo/geography.ts';
import { densityAt, type DensityAt } from '#lib/core/hotspots/surfaces/density-at.ts';
import type { HotspotsModel } from '#lib/core/hotspots/hotspots-model.ts';
import { MISSING } from '#lib/core/table/incident-table.ts';
import { app } from './app.svelte.ts';
import { callApi } from './call-api.ts';
import { saved } from './services.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export class Stand {
  locating = $state(false);
  problem = $state('');
  outside = $state(false);
  areaName = $state('');
  accuracyMeters = $state(0);
  hour = $state(0);
  whenText = $state('');
  /** Of the surface that training drew from all records. */
  density = $state.raw<DensityAt | undefined>(undefined);
  count = $state.raw<PoissonAnswer | undefined>(undefined);
  types = $state.raw<CrimeTypeAnswer | undefined>(undefined);
  level = $state.raw<RiskAnswer | undefined>(undefined);

  async locate(): Promise<void> {
    this.locating = true;
    this.problem = '';
    this.outside = false;
    try {
      const { coords } = await position();
      await this.#ask(coords.latitude, coords.longitude, coords.accuracy);
    } catch (error) {
      this.problem = sentenceFor(error);
    } finally {
      this.locating = false;
    }
  }

  async #ask(latitude: number, longitude: number, accuracy: number): Promise<void> {
    const dataSet = app.active;
    const geography = app.details?.geography;
    if (!dataSet) return;
    if (!geography) {
      this.problem = `“${dataSet.name}” has no coordinates, so no place can be found in it. Choose the area on the Predictions page.`;
      return;
    }
    const code = areaAt(geography, latitude, longitude);
    this.outside = code === MISSING;
    this.count = undefined;
    this.density = undefined;
    this.types = undefined;
    this.level = undefined;
    this.areaName = '';
    if (this.outside) return;
    const now = new Date();
    this.accuracyMeters = accuracy;
    this.hour = now.getHours();
    this.areaName = dataSet.areas[code].name;
    this.whenText = `${WEEKDAYS[now.getDay()]} ${String(this.hour).padStart(2, '0')}:00`;
    const date = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
    const when = { community_area: dataSet.areas[code].id, date, hour: this.hour };
    const [hotspots, count, types, level] = await Promise.all([
      app.summary('hotspots') ? saved.model(dataSet.id, 'hotspots') : undefined,
      callApi<PoissonAnswer>('/api/poisson', when),
      callApi<CrimeTypeAnswer>('/api/crime-type', { ...when, latitude, longitude }),
      // without the year: the next such month after the data's end
      callApi<RiskAnswer>('/api/risk', {
        community_area: when.community_area,
        hour: this.hour,
        month: now.getMonth() + 1,
        day_of_week: (now.getDay() + 6) % 7,
      }),
    ]);
    if (hotspots) {
      const { density } = hotspots.payload as HotspotsModel;
      this.density = densityAt(geography, density, { latitude, longitude });
    }
    if (count.ok) this.count = count.answer;
    if (types.ok) this.types = types.answer;
    if (level.ok) this.level = level.answer;
    if (!this.density && !count.ok && !types.ok && !level.ok) this.problem = count.error.error;
  }
}

function position(): Promise<GeolocationPosition> {
  return new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(resolve, reject, { enableHighAccuracy: true, timeout: 15_000 });
  });
}

function sentenceFor(error: unknown): string {
  if (!(error instanceof GeolocationPositionError)) return (error as Error).message;
  if (error.code === error.PERMISSION_DENIED) {
    return 'This site may not read the position. Allow it in the browser’s settings, or choose the area on the Predictions page.';
  }
  return 'The device gave no position. Step outside or try again, or choose the area on the Predictions page.';
}
