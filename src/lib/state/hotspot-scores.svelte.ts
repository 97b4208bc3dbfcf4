/** The held-out scores of the hot-spot model in use: of all types together, and type by type. */
import type { HeldOut, HotspotsModel, TypeHeldOut } from '#lib/core/hotspots/hotspots-model.ts';
import { app } from './app.svelte.ts';
import { saved } from './services.ts';

export class HotspotScores {
  heldOut = $state.raw<HeldOut | undefined>(undefined);
  types = $state.raw<readonly TypeHeldOut[]>([]);
  /** Metres: standard deviation of the density map that was scored. */
  scoredBandwidth = $state<number | undefined>(undefined);
  /** Metres: what later records prefer. */
  autoBandwidth = $state<number | undefined>(undefined);
  problem = $state('');
  #shownModel = '';

  /** Reads the model in use, if it is not the one shown already. */
  async refresh(): Promise<void> {
    const dataSet = app.active;
    const summary = app.summary('hotspots');
    if (!dataSet || !summary) {
      this.#shownModel = '';
      this.#forget();
      return;
    }
    if (summary.id === this.#shownModel) return;
    this.#shownModel = summary.id;
    // until it is read, nothing of another data set's
    this.#forget();
    try {
      const record = await saved.model(dataSet.id, 'hotspots');
      // meanwhile another one may be in use
      if (!record || this.#shownModel !== summary.id) return;
      const model = record.payload as HotspotsModel;
      this.heldOut = model.heldOut;
      this.types = model.types;
      this.scoredBandwidth = model.density.bandwidthMeters;
      this.autoBandwidth = model.autoBandwidthMeters;
      this.problem = '';
    } catch (error) {
      if (this.#shownModel !== summary.id) return;
      this.problem = `The stored model could not be read (${(error as Error).message}). Press “Train all” on the Dashboard page.`;
    }
  }

  #forget(): void {
    this.heldOut = undefined;
    this.types = [];
    this.scoredBandwidth = undefined;
    this.autoBandwidth = undefined;
    this.problem = '';
  }
}
