/** Which feature of a boundary file is which area or district of records that are there already. */
import type { BoundaryKind, BoundaryMatch, MatchCandidate, MatchChoice, MatchRow } from '#lib/contract/boundaries.ts';
import { areasOfPoints, type AreaPolygons } from '#lib/core/geo/area-polygons.ts';
import type { GeographyBoundaries } from '#lib/core/geo/boundaries.ts';
import { MISSING, type IncidentTable } from '#lib/core/table/incident-table.ts';
import { InputProblem } from '../../input-problem.ts';
import { labelText, profileProperties, tellsFeaturesOnly } from './area-names.ts';
import { labelKey } from './label-keys.ts';
import { liesElsewhere } from './lies-elsewhere.ts';
import { packPolygons } from './pack-polygons.ts';
import type { FeaturesFile } from './read-features.ts';

/** More vertices than this are not kept with the data: every page reads them. */
const MOST_VERTICES = 500_000;
/** Below this share of crimes in the boundary of their own area a match is pointed out as doubtful. */
const DOUBTFUL = 0.5;

/** A boundary file laid over the records: what is needed to match it in any way. */
export interface LaidOver {
  readonly fileName: string;
  readonly bytes: number;
  readonly file: FeaturesFile;
  /** All features; the code of a polygon is its feature. */
  readonly polygons: AreaPolygons;
  readonly table: IncidentTable;
  /** Reported crimes with coordinates inside each feature. */
  readonly inside: Uint32Array;
  /** Reported crimes by feature × (number of codes + 1) + code; the last code is that of none. */
  readonly by: Readonly<Record<BoundaryKind, ReadonlyMap<number, number>>>;
  readonly outside: Readonly<Record<BoundaryKind, { readonly known: number; readonly unknown: number }>>;
  readonly options: readonly Option[];
}

interface Option extends MatchCandidate {
  /** Code of each feature, `MISSING` for none. */
  readonly codes: Uint16Array;
}

/**
 * Lays a file over the records and finds every way to match it, best first: that in which most reported crimes lie
 * inside the boundary of their own area. Numbers of rows, which match numbers of areas as well, lose by that.
 *
 * @throws InputProblem where the file lies elsewhere or nothing in it is named like the records
 * Cost O(vertices + rows + features × properties).
 */
export function layOver(fileName: string, bytes: number, file: FeaturesFile, table: IncidentTable): LaidOver {
  const { features } = file;
  if (features.length >= MISSING) {
    throw new InputProblem(
      `it holds ${features.length.toLocaleString('en-US')} features; at most 65,534 can be told apart. Keep only those of your city.`,
    );
  }
  const polygons = packPolygons(features, Uint16Array.from(features.keys()));
  const feature = areasOfPoints(polygons, table.latitude, table.longitude);
  const inside = new Uint32Array(features.length);
  const by = { areas: new Map<number, number>(), districts: new Map<number, number>() };
  const outside = { areas: { known: 0, unknown: 0 }, districts: { known: 0, unknown: 0 } };
  for (const of of ['areas', 'districts'] as const) {
    const column = columnOf(table, of);
    const none = codesOf(table, of).length;
    for (let row = 0; row < table.rows; row++) {
      if (Number.isNaN(table.latitude[row])) continue;
      const code = column[row];
      if (feature[row] === MISSING) {
        outside[of][code === MISSING ? 'unknown' : 'known']++;
        continue;
      }
      if (of === 'areas') inside[feature[row]]++;
      const key = feature[row] * (none + 1) + (code === MISSING ? none : code);
      by[of].set(key, (by[of].get(key) ?? 0) + 1);
    }
  }
  if (!inside.some((crimes) => crimes > 0)) throw new InputProblem(liesElsewhere(polygons, table));
  const laid = { fileName, bytes, file, polygons, table, inside, by, outside };
  const options = optionsOf(laid);
  if (options.length === 0) throw new InputProblem(nothingMatches(laid));
  return { ...laid, options };
}

/** The match as chosen, the best where nothing was chosen. @throws Error for a choice that matches nothing */
export function matchAs(laid: LaidOver, choice?: MatchChoice): BoundaryMatch {
  const option = optionFor(laid, choice);
  const { table, inside, by, outside, file } = laid;
  const codes = codesOf(table, option.of);
  const width = codes.length + 1;
  const agree = Float64Array.from(option.codes, (code, f) =>
    code === MISSING ? 0 : (by[option.of].get(f * width + code) ?? 0),
  );
  let [sum, known] = [0, 0];
  for (const [key, crimes] of by[option.of]) if (key % width !== codes.length) known += crimes;
  for (const crimes of agree) sum += crimes;

  const rows = new Map<string, MatchRow>();
  const values = valuesOf(file, option.property);
  values.forEach((value, f) => {
    const code = option.codes[f];
    const key = code === MISSING ? `?${value}` : String(code);
    const row = rows.get(key);
    rows.set(key, {
      value: row?.value ?? value,
      features: (row?.features ?? 0) + 1,
      ...(code === MISSING ? {} : { match: codes[code] }),
      crimes: (row?.crimes ?? 0) + inside[f],
      agreeing: (row?.agreeing ?? 0) + agree[f],
    });
  });
  const matched = new Set(option.codes);
  const crimesOf = crimesByCode(table, option.of);
  const located = outside[option.of];
  const total = inside.reduce((a, b) => a + b, 0);
  return {
    fileName: laid.fileName,
    fileHash: file.fileHash,
    bytes: laid.bytes,
    features: file.features.length,
    vertices: laid.polygons.latitude.length,
    choice: choiceOf(option),
    candidates: laid.options.map(({ codes: _codes, ...candidate }) => candidate),
    rows: [...rows.values()].sort(byMatchThenValue),
    unmatched: codes.flatMap((name, code) => (matched.has(code) ? [] : [{ name, crimes: crimesOf[code] }])),
    points: {
      agree: sum,
      other: known - sum,
      none: located.known,
      unknown: total - known + located.unknown,
    },
    outside: located.known + located.unknown,
    remarks: [...file.remarks, ...doubts(option)],
  };
}

/**
 * The boundaries as they are stored: of the features that match, and of those that hold records all the same.
 * @throws InputProblem where these are too detailed to be kept
 */
export function boundariesOf(laid: LaidOver, choice?: MatchChoice): GeographyBoundaries {
  const option = optionFor(laid, choice);
  const kept = laid.file.features.flatMap((feature, f) =>
    option.codes[f] !== MISSING || laid.inside[f] > 0 ? [{ feature, code: option.codes[f] }] : [],
  );
  const polygons = packPolygons(
    kept.map(({ feature }) => feature),
    Uint16Array.from(kept, ({ code }) => code),
  );
  if (polygons.latitude.length > MOST_VERTICES) {
    throw new InputProblem(
      `the outlines of its areas have ${polygons.latitude.length.toLocaleString('en-US')} corners; at most ${MOST_VERTICES.toLocaleString('en-US')} are kept. Simplify them first (mapshaper.org does it in the browser).`,
    );
  }
  return {
    name: laid.fileName,
    fileHash: laid.file.fileHash,
    of: option.of,
    ...(option.property === undefined ? {} : { property: option.property }),
    polygons,
  };
}

function optionFor(laid: LaidOver, choice?: MatchChoice): Option {
  if (!choice) return laid.options[0];
  const option = laid.options.find(({ of, property }) => of === choice.of && property === choice.property);
  if (!option) throw new Error(`matchBoundaries: expected one of the candidates, got ${JSON.stringify(choice)}`);
  return option;
}

function optionsOf(laid: Omit<LaidOver, 'options'>): Option[] {
  const { file, table, by, outside, inside } = laid;
  const located = inside.reduce((a, b) => a + b, 0) + outside.areas.known + outside.areas.unknown;
  const options: (Option & { readonly technical: boolean })[] = [];
  const properties: (string | undefined)[] = [...profileProperties(file.features).map(({ name }) => name), undefined];
  for (const of of ['areas', 'districts'] as const) {
    const codeOf = codesByKey(table, of);
    const width = codesOf(table, of).length + 1;
    for (const property of properties) {
      const values = valuesOf(file, property);
      const codes = Uint16Array.from(values, (value) => codeOf.get(labelKey(value)) ?? MISSING);
      const matched = new Set(codes.filter((code) => code !== MISSING)).size;
      if (matched === 0) continue;
      let agree = 0;
      codes.forEach((code, f) => (agree += code === MISSING ? 0 : (by[of].get(f * width + code) ?? 0)));
      options.push({
        of,
        ...(property === undefined ? {} : { property }),
        matched,
        agreement: located > 0 ? agree / located : 0,
        examples: [...new Set(values.filter((value) => value !== ''))].slice(0, 3),
        codes,
        technical: property !== undefined && tellsFeaturesOnly(property),
      });
    }
  }
  return options
    .sort((a, b) => b.agreement - a.agreement || b.matched - a.matched || Number(a.technical) - Number(b.technical))
    .map(({ technical: _technical, ...option }) => option);
}

/** Codes by every way to write what they are called; a key that stands for two of them stands for none. */
function codesByKey(table: IncidentTable, of: BoundaryKind): Map<string, number> {
  const codes = new Map<string, number>();
  const add = (text: string, code: number): void => {
    const key = labelKey(text);
    if (key === '') return;
    codes.set(key, (codes.get(key) ?? code) === code ? code : MISSING);
  };
  if (of === 'districts') table.districtLabels.forEach(add);
  else {
    table.areas.forEach(({ label }, code) => add(label, code));
    table.areas.forEach(({ name }, code) => add(name, code));
  }
  return codes;
}

/** What people call the areas or districts, by code. */
function codesOf(table: IncidentTable, of: BoundaryKind): readonly string[] {
  return of === 'areas' ? table.areas.map(({ name }) => name) : table.districtLabels;
}

function columnOf(table: IncidentTable, of: BoundaryKind): Uint16Array {
  return of === 'areas' ? table.area : table.district;
}

function crimesByCode(table: IncidentTable, of: BoundaryKind): Uint32Array {
  const crimes = new Uint32Array(codesOf(table, of).length);
  for (const code of columnOf(table, of)) if (code !== MISSING) crimes[code]++;
  return crimes;
}

function valuesOf(file: FeaturesFile, property: string | undefined): string[] {
  return file.features.map((feature) => {
    if (property === undefined) return labelText(feature.id);
    return Object.hasOwn(feature.properties, property) ? labelText(feature.properties[property]) : '';
  });
}

function choiceOf({ of, property }: MatchChoice): MatchChoice {
  return property === undefined ? { of } : { of, property };
}

function byMatchThenValue(a: MatchRow, b: MatchRow): number {
  const unmatched = Number(a.match === undefined) - Number(b.match === undefined);
  return unmatched || a.value.localeCompare(b.value, 'en', { numeric: true });
}

function doubts({ agreement, of }: Option): string[] {
  if (agreement >= DOUBTFUL) return [];
  const own = of === 'areas' ? 'area' : 'district';
  return [
    `Only ${Math.round(100 * agreement)} % of the reported crimes lie inside the boundary of their own ${own}: this property may number something else, or the boundaries are of another year.`,
  ];
}

function nothingMatches({ file, table }: Omit<LaidOver, 'options'>): string {
  const named = profileProperties(file.features).map(({ values }) => values.find((value) => value !== '' && value.length < 40)); // prettier-ignore
  const theirs = [...new Set(named.filter((value) => value !== undefined))].slice(0, 3);
  const ours = [...table.areas.slice(0, 2).map(({ name }) => name), ...table.districtLabels.slice(0, 1)];
  const read = (list: readonly string[]): string => (list.length === 0 ? 'nothing' : list.map((text) => `“${text}”`).join(', ')); // prettier-ignore
  return `it lies where the records are, but none of its features is named or numbered like an area or district of this data (the file has ${read(theirs)}, the data ${read(ours)}). To make these the areas of the data, import the records again and give the boundaries there.`;
}
