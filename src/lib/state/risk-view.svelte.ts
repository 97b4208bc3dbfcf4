/** The risk page: one row per area from the model in use. */
import { areaReasons } from '#lib/core/risk/area-reasons.ts';
import { areaRiskTable } from '#lib/core/risk/area-risk-table.ts';
import type { AreaRisk, RiskModel } from '#lib/core/risk/risk-model.ts';
import { HOURS_PER_YEAR } from '#lib/core/risk/predict-risk.ts';
import { app } from './app.svelte.ts';
import { saved } from './services.ts';

export interface AreaRow extends AreaRisk {
  readonly name: string;
  readonly reasons: readonly string[];
}

export class RiskView {
  rows = $state.raw<readonly AreaRow[]>([]);
  /** Reported crimes per year: at most the first is LOW, above the second HIGH. */
  cutPoints = $state.raw<readonly [number, number] | undefined>(undefined);
  problem = $state('');
  #shownModel = '';

  /** Reads the model in use, if it is not the one shown already. */
  async refresh(): Promise<void> {
    const dataSet = app.active;
    const outcome = app.outcome('risk');
    if (!dataSet || !outcome?.available) {
      this.#shownModel = '';
      this.rows = [];
      this.cutPoints = undefined;
      return;
    }
    if (outcome.summary.id === this.#shownModel) return;
    this.#shownModel = outcome.summary.id;
    try {
      const record = await saved.model(dataSet.id, 'risk');
      if (!record) return;
      const model = record.payload as RiskModel;
      this.cutPoints = [model.areas.cutPoints[0] * HOURS_PER_YEAR, model.areas.cutPoints[1] * HOURS_PER_YEAR];
      this.rows = areaRiskTable(model).map((row) => ({
        ...row,
        name: dataSet.areas[row.areaCode].name,
        reasons: areaReasons(model, row.areaCode),
      }));
      this.problem = '';
    } catch (error) {
      this.problem = `The stored model could not be read (${(error as Error).message}). Press “Train all” on the Dashboard page.`;
    }
  }
}
