/** Two imported tables as one: codes of both mean the same labels. */
import { areasFromLabels, MISSING, type IncidentTable } from '#lib/core/table/incident-table.ts';

/** The rows of `first`, then those of `second`. */
export function joinTables(first: IncidentTable, second: IncidentTable): IncidentTable {
  const type = joinCodes(first.type, first.typeLabels, second.type, second.typeLabels);
  const district = joinCodes(first.district, first.districtLabels, second.district, second.districtLabels);
  const place = joinCodes(first.place, first.placeLabels, second.place, second.placeLabels);
  const labels = (table: IncidentTable): string[] => table.areas.map((area) => area.label);
  const area = joinCodes(first.area, labels(first), second.area, labels(second));
  const names = new Map([...first.areas, ...second.areas].map(({ label, name }) => [label, name]));
  return {
    rows: first.rows + second.rows,
    timeResolution: first.timeResolution,
    minutes: joinValues(Int32Array, first.minutes, second.minutes),
    latitude: joinValues(Float64Array, first.latitude, second.latitude),
    longitude: joinValues(Float64Array, first.longitude, second.longitude),
    type: type.codes,
    area: area.codes,
    district: district.codes,
    place: place.codes,
    typeLabels: type.labels,
    areas: areasFromLabels(area.labels, names),
    districtLabels: district.labels,
    placeLabels: place.labels,
  };
}

function joinValues<Kind extends Int32Array | Float64Array>(
  kind: new (length: number) => Kind,
  first: Kind,
  second: Kind,
): Kind {
  const all = new kind(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

function joinCodes(
  first: Uint16Array,
  firstLabels: readonly string[],
  second: Uint16Array,
  secondLabels: readonly string[],
): { codes: Uint16Array; labels: string[] } {
  const labels = [...firstLabels];
  const position = new Map(labels.map((label, code) => [label, code]));
  const codeOf = secondLabels.map((label) => {
    if (!position.has(label)) position.set(label, labels.push(label) - 1);
    return position.get(label)!;
  });
  const codes = new Uint16Array(first.length + second.length);
  codes.set(first);
  for (let r = 0; r < second.length; r++) codes[first.length + r] = second[r] === MISSING ? MISSING : codeOf[second[r]];
  return { codes, labels };
}
