/** What pages and the import worker say to each other about the boundaries of a saved data set. */
import type { ImportFailure } from './import.ts';
import type { OnProgress } from '#lib/core/records/model-record.ts';

/** What the boundaries of a file may be matched to. */
export type BoundaryKind = 'areas' | 'districts';

/** How features are told: what a person chose, or what was proposed. */
export interface MatchChoice {
  readonly of: BoundaryKind;
  /** Property of the features; absent: their own member `id`. */
  readonly property?: string;
}

/** A way to match that finds something, the best first. */
export interface MatchCandidate extends MatchChoice {
  /** Areas (or districts) of the data that get a boundary. */
  readonly matched: number;
  /** Share of the reported crimes with coordinates that lie inside the boundary of their own area, 0..1. */
  readonly agreement: number;
  /** A few of the property's values. */
  readonly examples: readonly string[];
}

/** Features that bear the same id or name. */
export interface MatchRow {
  /** As the file has it; empty where there is none. */
  readonly value: string;
  readonly features: number;
  /** Area or district of the data; absent for features that belong to none. */
  readonly match?: string;
  /** Reported crimes with coordinates inside. */
  readonly crimes: number;
  /** How many of these the data itself counts to that area or district. */
  readonly agreeing: number;
}

/** What a file of boundaries would mean for a data set; nothing is saved yet. */
export interface BoundaryMatch {
  readonly fileName: string;
  readonly fileHash: string;
  readonly bytes: number;
  readonly features: number;
  readonly vertices: number;
  readonly choice: MatchChoice;
  readonly candidates: readonly MatchCandidate[];
  /** Matched ones first, each part in the order of its values. */
  readonly rows: readonly MatchRow[];
  /** Areas (or districts) of the data without a boundary, with their reported crimes. */
  readonly unmatched: readonly { readonly name: string; readonly crimes: number }[];
  /** Reported crimes with coordinates: in the boundary of their own area, in another, in none, or without an area of their own. */
  readonly points: {
    readonly agree: number;
    readonly other: number;
    readonly none: number;
    readonly unknown: number;
  };
  /** Reported crimes with coordinates in none of the boundaries: on no map once they are saved. */
  readonly outside: number;
  /** Sentences on what was put right or left out, and what to look at. */
  readonly remarks: readonly string[];
}

export interface MatchRequest {
  readonly dataSetId: string;
  readonly file: File;
  /** Absent: the best one. */
  readonly choice?: MatchChoice;
}

/** One worker serves one file of boundaries from the first look to saving, so that it is read once. */
export interface BoundariesWorkerApi {
  /** Reads the file and matches it; a failure says what is wrong and what to do. Nothing is saved. */
  matchBoundaries(request: MatchRequest, onProgress: OnProgress): Promise<BoundaryMatch | ImportFailure>;
  /** The same file, matched as chosen. */
  matchAgain(choice: MatchChoice): Promise<BoundaryMatch>;
  /**
   * Saves what was matched last with its data set. Its models of hot spots and risk, which speak of the former study
   * area and areas, are removed in the same transaction; the caller has them trained again.
   */
  saveBoundaries(onProgress: OnProgress): Promise<ImportFailure | undefined>;
  /** Goes back to the outline of the records. The same holds for the models. */
  removeBoundaries(dataSetId: string, onProgress: OnProgress): Promise<void>;
}
