/** The held-out scores of the hot-spot model in use: curves and a row per crime type. */
import type { HitRateCurves, HotspotsModel, TypeHitRates } from '#lib/core/hotspots/hotspots-model.ts';
import { app } from './app.svelte.ts';
import { saved } from './services.ts';

export class HotspotScores {
  curves = $state.raw<HitRateCurves | undefined>(undefined);
  types = $state.raw<readonly TypeHitRates[]>([]);
  /** Metres: what later records prefer, and Scott's rule of thumb. */
  autoBandwidth = $state<number | undefined>(undefined);
  scottBandwidth = $state<number | undefined>(undefined);
  problem = $state('');
  #shownModel = '';

  /** Reads the model in use, if it is not the one shown already. */
  async refresh(): Promise<void> {
    const dataSet = app.active;
    const summary = app.summary('hotspots');
    if (!dataSet || !summary) {
      this.#shownModel = '';
      this.curves = undefined;
      this.types = [];
      return;
    }
    if (summary.id === this.#shownModel) return;
    this.#shownModel = summary.id;
    try {
      const record = await saved.model(dataSet.id, 'hotspots');
      if (!record) return;
      const model = record.payload as HotspotsModel;
      this.curves = model.curves;
      this.types = model.types;
      this.autoBandwidth = model.autoBandwidthMeters;
      this.scottBandwidth = model.scottBandwidthMeters;
      this.problem = '';
    } catch (error) {
      this.problem = `The stored model could not be read (${(error as Error).message}). Press “Train all” on the Dashboard page.`;
    }
  }
}
