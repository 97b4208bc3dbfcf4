/** The header of a CSV export: written by the export, told again by the import. */
export const EXPORT_HEADER = [
  'Date',
  'Crime type',
  'Area ID',
  'Area',
  'Area name',
  'District',
  'Place',
  'Latitude',
  'Longitude',
] as const;
