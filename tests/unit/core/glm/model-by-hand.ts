/** A stored count model of three areas, 2015-2016, whose coefficients are drawn and not fitted. */
import type { CountResolution } from '#lib/core/glm/panel/panel.ts';
import { COUNTS_MODEL_VERSION, type CountsModel } from '#lib/core/glm/answers/counts-model.ts';
import { layoutOf, type CountShape } from '#lib/core/glm/terms/terms.ts';
import { createRandom } from '#lib/core/random/random.ts';
import { dayOf } from '#lib/core/table/calendar.ts';

const AREAS = 3;

export function modelByHand(resolution: CountResolution): CountsModel {
  const shape: CountShape = {
    areas: AREAS,
    hours: resolution === 'hour' ? 24 : 1,
    weekdays: resolution === 'month' ? 1 : 7,
  };
  const random = createRandom(3);
  const layout = layoutOf({ shape, firstYear: 2015, lastYear: 2016, holidays: 0 });
  const coefficients = Float64Array.from({ length: layout.length }, () => 0.3 * random.normal());
  coefficients[layout.trend] = 0;
  // months apart only by their days, so that a test can tell a leap February
  if (resolution === 'month') coefficients.fill(0, layout.month, layout.areaWeekday);
  const none = new Float32Array(0);
  return {
    version: COUNTS_MODEL_VERSION,
    resolution,
    shape,
    coefficients,
    penalties: { main: 1, areaHour: 10, hourWeekday: 10, areaWeekday: 10 } as CountsModel['penalties'],
    withMonth: true,
    dispersion: 1.2,
    levelDrift: 0.12,
    overdispersion: { statistic: 9, pValue: 0, cells: 100 },
    ratios: { level: 0.95, hourOfWeek: none, hour: none, weekday: none, month: none, holiday: none, area: none },
    areaHourRates: Float64Array.from({ length: AREAS * shape.hours }, () => 1 + random.next()),
    meanRate: 1.5,
    firstDay: dayOf(2015, 1, 1),
    lastDay: dayOf(2016, 12, 31),
  };
}
