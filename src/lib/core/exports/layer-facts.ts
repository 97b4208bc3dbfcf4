/** What a file of a map layer says about itself: everything that is needed to make the same layer again, and to judge it. */

export type Fact = string | number | boolean | null;

/** The member `streetlight` of a GeoJSON file, the column `about` of a CSV file, and the text in a picture. */
export interface LayerFacts {
  readonly app: 'Streetlight';
  readonly app_version: string;
  readonly layer: string;
  readonly data_set: string;
  /** SHA-256 of the columns, hex. */
  readonly data_hash: string;
  readonly simulated_sample: boolean;
  readonly selection: {
    /** For people: "Theft, 1 Jan – 31 Dec 2016, 22:00 to 04:00". */
    readonly words: string;
    /** As it is spelled in the data; null: all types. */
    readonly crime_type: string | null;
    /** Calendar dates, both included. */
    readonly from: string;
    readonly to: string;
    /** Clock hours 0-23, both included; from > to runs past midnight. */
    readonly hour_from: number;
    readonly hour_to: number;
    /** A crime that many days before the last day weighs half; null: all weigh the same. */
    readonly half_life_days: number | null;
  };
  /** Reported crimes of the selection that went in. */
  readonly reported_crimes: number;
  /** Of the selection, but on no map. */
  readonly without_coordinates: number;
  readonly outside_study_area: number;
  readonly years: number;
  /** How the layer was made; names carry their units. */
  readonly parameters: Readonly<Record<string, Fact>>;
  /** Unit or meaning of each property or column. */
  readonly units: Readonly<Record<string, string>>;
  readonly small_counts: {
    /** True where items with fewer than `threshold` crimes are not in the file. */
    readonly left_out: boolean;
    readonly threshold: number;
    /** null where they are not counted (heat). */
    readonly items_left_out: number | null;
    /** For people. */
    readonly words: string;
  };
  /** Other layers of the same selection in a picture. */
  readonly also_drawn?: readonly Pick<LayerFacts, 'layer' | 'parameters' | 'small_counts'>[];
  readonly score: ScoreFacts | null;
  /** Where there is no score: why. */
  readonly score_note: string;
  /** ISO time of the device. */
  readonly exported_at?: string;
}

/** The held-out score that stands beside the layer on the page. */
export interface ScoreFacts {
  readonly sentence: string;
  /** As it is spelled in the data; null: measured on all types together. */
  readonly crime_type: string | null;
  /** Stable word, for example `hit_rate`. */
  readonly measure: string;
  /** What is measured, with its unit. */
  readonly label: string;
  readonly value: number;
  readonly baseline: number;
  readonly baseline_label: string;
  /** value - baseline with its 90 % interval; absent where the held-out weeks are too few to tell. */
  readonly difference?: { readonly value: number; readonly lower: number; readonly upper: number };
  /** Periods as `YYYY-MM-DD/YYYY-MM-DD` (ISO 8601 interval). */
  readonly trained_on: string;
  readonly tested_on: string;
}
