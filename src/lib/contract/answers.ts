/** Answer schemas of the REST contract: one source for types and OpenAPI; the contract tests check answers by them. */
import * as v from 'valibot';

const probability = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const level = v.picklist(['LOW', 'MEDIUM', 'HIGH']);

const countInterval = v.object({ level: v.number(), lower: v.number(), upper: v.number() });

export const poissonAnswer = v.object({
  expected_crimes: v.pipe(
    v.number(),
    v.description('Reported crimes expected in that area in that clock hour (on that day, in that month: see period)'),
  ),
  interval: countInterval,
  intervals: v.pipe(v.array(countInterval), v.description('At levels 0.5, 0.8 and 0.95')),
  probability_at_least_one: probability,
  baseline: v.pipe(
    v.number(),
    v.description('The naive forecast: the area’s mean in that clock hour (on a day, in a month)'),
  ),
  extrapolated: v.pipe(v.boolean(), v.description('True outside the trained years')),
  period: v.pipe(
    v.picklist(['hour', 'day', 'month']),
    v.description('What is counted: a clock hour; a day or a month where the records hold no hours'),
  ),
  holiday: v.nullable(v.pipe(v.string(), v.description('Public holiday on that date, as far as it is known'))),
  crime_types: v.optional(
    v.pipe(v.array(v.string()), v.description('Where the request names types: those that the model is fitted to')),
  ),
  data_until: v.pipe(v.string(), v.description('Last day of the records that the model learned from, YYYY-MM-DD')),
  model_id: v.string(),
});

export const crimeTypeAnswer = v.object({
  predicted_crime_type: v.string(),
  probability,
  top: v.array(v.object({ crime_type: v.string(), probability })),
  crime_types: v.optional(
    v.pipe(v.array(v.string()), v.description('Where types were left out: those that the model tells apart')),
  ),
  model_id: v.string(),
});

export const riskAnswer = v.object({
  risk_level: level,
  probabilities: v.object({ LOW: probability, MEDIUM: probability, HIGH: probability }),
  cut_points: v.array(v.number()),
  cut_point_unit: v.string(),
  crimes_per_km2_per_year: v.nullable(v.number()),
  horizon_months: v.number(),
  extrapolated: v.pipe(
    v.boolean(),
    v.description(
      'True where a month asked about lies farther ahead than training reached, or too early in the data to be graded',
    ),
  ),
  model_id: v.string(),
});

const gridAnswer = v.object({
  cell_m: v.number(),
  columns: v.number(),
  rows: v.number(),
  origin_x_m: v.number(),
  origin_y_m: v.number(),
  centre_latitude: v.number(),
  centre_longitude: v.number(),
});

export const kdeAnswer = v.object({
  type: v.literal('kde'),
  count: v.number(),
  data: v.array(
    v.object({
      Latitude: v.number(),
      Longitude: v.number(),
      crime_density_norm: probability,
      crimes_per_km2_per_year: v.number(),
      cell: v.pipe(v.number(), v.description('row × columns + column in the grid, row 0 in the south')),
    }),
  ),
  bandwidth_m: v.number(),
  cell_m: v.number(),
  kernel: v.string(),
  edge_correction: v.string(),
  half_life_days: v.optional(v.pipe(v.number(), v.description('Where older crimes weigh less'))),
  crimes: v.number(),
  years: v.number(),
  grid: v.pipe(gridAnswer, v.description('The metric grid, in an azimuthal projection about the centre')),
});

export const zonesAnswer = v.object({
  type: v.literal('kmeans'),
  count: v.number(),
  data: v.array(
    v.object({
      Latitude: v.number(),
      Longitude: v.number(),
      crime_density_norm: probability,
      hotspot_zone: v.number(),
      zone_risk_rank: v.number(),
    }),
  ),
  zones: v.array(
    v.object({
      zone: v.number(),
      rank: v.number(),
      crimes: v.number(),
      centre: v.object({ Latitude: v.number(), Longitude: v.number() }),
      area_km2: v.number(),
      crimes_per_km2_per_year: v.number(),
      level,
      ellipse: v.object({ semi_major_m: v.number(), semi_minor_m: v.number(), angle_degrees: v.number() }),
      hull: v.optional(
        v.pipe(
          v.array(v.object({ Latitude: v.number(), Longitude: v.number() })),
          v.description(
            'Convex hull of the 95 % of the crimes nearest to the centre; absent where an earlier version drew the zones',
          ),
        ),
      ),
      top_types: v.optional(
        v.pipe(
          v.array(v.object({ crime_type: v.string(), crimes: v.number() })),
          v.description('Up to five, most frequent first; absent where an earlier version drew the zones'),
        ),
      ),
    }),
  ),
  bandwidth_m: v.number(),
  cell_m: v.number(),
  kernel: v.string(),
  edge_correction: v.string(),
  half_life_days: v.optional(v.pipe(v.number(), v.description('Where older crimes weigh less'))),
  crimes: v.number(),
  inertia_m2: v.number(),
});

const score = v.object({
  measure: v.string(),
  label: v.string(),
  unit: v.string(),
  value: v.number(),
  baseline: v.number(),
  baseline_label: v.string(),
  better: v.picklist(['higher', 'lower', 'closer']),
  difference: v.optional(v.object({ value: v.number(), lower: v.number(), upper: v.number() })),
});

const period = v.object({ from: v.string(), to: v.string(), rows: v.number() });

export const modelsAnswer = v.object({
  models: v.array(
    v.object({
      kind: v.string(),
      available: v.boolean(),
      reason: v.optional(v.string()),
      model_id: v.optional(v.string()),
      data_set: v.string(),
      data_hash: v.optional(v.string()),
      trained_at: v.optional(v.string()),
      training_seconds: v.optional(v.number()),
      seed: v.optional(v.number()),
      trained_on: v.optional(period),
      parameters: v.optional(v.record(v.string(), v.unknown())),
      scores: v.optional(
        v.object({
          test: period,
          train: period,
          sentence: v.string(),
          notes: v.array(v.string()),
          scores: v.array(score),
          calibration: v.optional(
            v.pipe(
              v.array(
                v.object({
                  cells: v.number(),
                  expected: v.number(),
                  reported: v.number(),
                  lower: v.number(),
                  upper: v.number(),
                }),
              ),
              v.description(
                'Counts only: tenths of the held-out cells by what was expected of them, means per cell, and the central 90 % of what the model would have reported there',
              ),
            ),
          ),
          by_area: v.optional(
            v.pipe(
              v.array(
                v.object({
                  community_area: v.number(),
                  expected: v.number(),
                  reported: v.number(),
                  standardised: v.number(),
                }),
              ),
              v.description('Counts only: sums over the held-out period; beyond ± 2 standard deviations is unusual'),
            ),
          ),
          crime_types: v.optional(
            v.pipe(
              v.array(
                v.object({
                  crime_type: v.string(),
                  records: v.number(),
                  precision: v.nullable(probability),
                  recall: v.nullable(probability),
                  in_top_3: v.nullable(probability),
                }),
              ),
              v.description(
                'Crime type only: held-out records of each type; precision is null where it was never said to be likeliest, the others where none was reported',
              ),
            ),
          ),
          reliability: v.optional(
            v.pipe(
              v.object({
                expected_calibration_error: v.number(),
                before_calibration: v.number(),
                groups: v.array(
                  v.object({
                    records: v.number(),
                    stated: probability,
                    right: probability,
                    lower: probability,
                    upper: probability,
                  }),
                ),
              }),
              v.description(
                'How often the likeliest answer was right, in groups by its stated probability; lower and upper hold the central 90 % if the stated ones were true',
              ),
            ),
          ),
          importances: v.optional(
            v.pipe(
              v.array(v.object({ feature: v.string(), permutation: v.number(), impurity: v.number() })),
              v.description(
                'Growth of the held-out log loss (nats) where an input is shuffled, and its share of the splits',
              ),
            ),
          ),
          leak: v.optional(
            v.pipe(
              v.object({
                random_split_old_label: probability,
                later_months_old_label: probability,
                honest: probability,
              }),
              v.description(
                'Risk only: share of right levels of one forest, scored in two ways that leak and in the honest one',
              ),
            ),
          ),
        }),
      ),
      crime_type_models: v.optional(
        v.pipe(
          v.array(
            v.object({
              model_id: v.string(),
              crime_types: v.array(v.string()),
              trained_at: v.string(),
              trained_on: period,
              sentence: v.string(),
            }),
          ),
          v.description(
            'Counts and crime type: models fitted to some crime types (crime_type of POST /api/poisson, found_by_police of POST /api/crime-type)',
          ),
        ),
      ),
    }),
  ),
});

const dataSetAnswer = v.object({
  id: v.string(),
  name: v.string(),
  simulated: v.boolean(),
  rows: v.number(),
  from: v.string(),
  to: v.string(),
  missing_months: v.array(v.string()),
  time_resolution: v.string(),
  /** Records with a date but no time of day, in data that has times: in no hour. */
  records_without_time: v.number(),
  hash: v.string(),
});

export const dataSetsAnswer = v.object({
  active: v.nullable(v.string()),
  datasets: v.array(v.object({ ...dataSetAnswer.entries, active: v.boolean() })),
});

export const indexAnswer = v.object({
  status: v.string(),
  version: v.string(),
  data_set: v.nullable(
    v.object({
      ...dataSetAnswer.entries,
      areas: v.array(v.object({ community_area: v.number(), name: v.string() })),
      crime_types: v.array(v.string()),
    }),
  ),
  routes: v.array(v.object({ method: v.string(), path: v.string(), what: v.string() })),
});

export const errorAnswer = v.object({ error: v.string(), code: v.string(), field: v.optional(v.string()) });

export type PoissonAnswer = v.InferOutput<typeof poissonAnswer>;
export type CrimeTypeAnswer = v.InferOutput<typeof crimeTypeAnswer>;
export type RiskAnswer = v.InferOutput<typeof riskAnswer>;
export type KdeAnswer = v.InferOutput<typeof kdeAnswer>;
export type ZonesAnswer = v.InferOutput<typeof zonesAnswer>;
export type ModelsAnswer = v.InferOutput<typeof modelsAnswer>;
export type DataSetsAnswer = v.InferOutput<typeof dataSetsAnswer>;
export type IndexAnswer = v.InferOutput<typeof indexAnswer>;
