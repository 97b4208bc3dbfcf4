/** Request schemas of the REST contract: one source for types, validation and OpenAPI. */
import * as v from 'valibot';
import type { Kernel } from '#lib/core/kde/kernels.ts';
import type { EdgeCorrection } from '#lib/core/kde/surface.ts';

const KERNELS = ['gaussian', 'quartic', 'epanechnikov'] as const satisfies readonly Kernel[];
const EDGE_CORRECTIONS = ['uniform', 'diggle', 'none'] as const satisfies readonly EdgeCorrection[];

const whole = (lowest: number, highest: number, description: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(lowest), v.maxValue(highest), v.description(description));

const area = v.pipe(v.number(), v.integer(), v.description('Id of an area of the data in use (see GET /api)'));
const hour = whole(0, 23, 'Clock hour that begins then, 0-23');
const dayOfWeek = whole(0, 6, 'Monday is 0, Sunday is 6');
const month = whole(1, 12, 'Month, 1-12');
const year = whole(1000, 9999, 'Calendar year');
const day = whole(1, 31, 'Day of the month, with month and year, instead of day_of_week');
const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected YYYY-MM-DD'),
  v.description('Calendar date YYYY-MM-DD of the data’s place, instead of day_of_week, month and year'),
);
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90), v.description('WGS84 degrees'));
const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180), v.description('WGS84 degrees'));

/** When: the parts of a date in any of the forms the contract allows. Which of them are needed differs by route. */
const when = {
  hour: v.optional(hour),
  day_of_week: v.optional(dayOfWeek),
  month: v.optional(month),
  year: v.optional(year),
  day: v.optional(day),
  date: v.optional(date),
};

export const poissonRequest = v.object({
  community_area: area,
  ...when,
  hour: v.optional(
    v.pipe(hour, v.description('Clock hour that begins then, 0-23; left out where the records hold no hours')),
  ),
  crime_type: v.optional(
    v.pipe(
      v.union([v.string(), v.pipe(v.array(v.string()), v.minLength(1))], 'expected a type or a list of types'),
      v.description('One type or several, as they are spelled in the data, where a model is fitted to just those'),
    ),
  ),
});
export const crimeTypeRequest = v.object({
  community_area: area,
  ...when,
  hour,
  district: v.optional(v.pipe(v.number(), v.integer(), v.description('Police district'))),
  latitude: v.optional(latitude),
  longitude: v.optional(longitude),
  location_description: v.optional(v.pipe(v.string(), v.description('Kind of place as it is spelled in the data'))),
  found_by_police: v.optional(
    v.pipe(
      v.boolean(),
      v.description(
        'true by default; false for an answer from the model that was trained without the types that police find rather than people report (narcotics, gambling, prostitution, weapons)',
      ),
    ),
  ),
});
export const riskRequest = v.object({
  community_area: area,
  ...when,
  district: v.optional(v.pipe(v.number(), v.integer(), v.description('Accepted for compatibility; not used'))),
  grade_by: v.optional(
    v.pipe(
      v.picklist(['volume', 'density']),
      v.description('volume (by default): crimes against the other areas; density: crimes per km²'),
    ),
  ),
});

export const hotspotQuery = v.object({
  crime_type: v.optional(v.pipe(v.string(), v.description('A type as it is spelled in the data'))),
  from: v.optional(v.pipe(date, v.description('First day, YYYY-MM-DD'))),
  to: v.optional(v.pipe(date, v.description('Last day, YYYY-MM-DD, included'))),
  hour_from: v.optional(hour),
  hour_to: v.optional(v.pipe(hour, v.description('Last hour, included; below hour_from it wraps past midnight'))),
  bandwidth_m: v.optional(
    v.pipe(
      v.number(),
      v.minValue(20),
      v.maxValue(20_000),
      v.description('Metres: standard deviation of the Gaussian, support radius of the other kernels'),
    ),
  ),
  cell_m: v.optional(v.pipe(v.number(), v.minValue(20), v.maxValue(5_000), v.description('Side of a cell, metres'))),
  kernel: v.optional(v.pipe(v.picklist(KERNELS), v.description('gaussian (by default), quartic or epanechnikov'))),
  edge_correction: v.optional(
    v.pipe(
      v.picklist(EDGE_CORRECTIONS),
      v.description(
        'uniform (by default) divides by the kernel’s mass inside the study area, diggle conserves the number of crimes, none is too low at the border',
      ),
    ),
  ),
  half_life_days: v.optional(
    v.pipe(
      v.number(),
      v.minValue(1),
      v.maxValue(36_500),
      v.description(
        'Days after which a crime weighs half as much as one of the last day, in the density; without it all weigh the same',
      ),
    ),
  ),
  format: v.optional(
    v.pipe(v.picklist(['json', 'geojson']), v.description('json (by default) or geojson, cells as polygons')),
  ),
});
export const zonesQuery = v.object({
  ...hotspotQuery.entries,
  k: v.optional(whole(2, 20, 'Number of zones, 2-20; 8 by default')),
});

export type HotspotQuery = v.InferOutput<typeof hotspotQuery>;
