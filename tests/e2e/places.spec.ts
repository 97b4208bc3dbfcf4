/** Records in metres of an unnamed projection, and areas from a file of boundaries, in a real browser. */
import { expect, test } from '@playwright/test';
import { collectComplaints } from './pages.ts';

/** 400 records in Vancouver, UTM zone 10 N, in a layout that nobody knows. */
const METRES = [
  'Occurred,Offence,Easting,Northing',
  ...Array.from({ length: 400 }, (_, i) => {
    const day = String((i % 28) + 1).padStart(2, '0');
    const month = String((i % 12) + 1).padStart(2, '0');
    return `2022-${month}-${day} 1${i % 10}:30,${i % 3 === 0 ? 'Theft' : 'Mischief'},${489_000 + ((i * 37) % 6000)}.25,${5_455_000 + ((i * 53) % 5000)}.5`;
  }),
].join('\n');

const square = (west: number, east: number) => ({
  type: 'Polygon',
  coordinates: [[[west, 49], [east, 49], [east, 49.5], [west, 49.5], [west, 49]]], // prettier-ignore
});
const AREAS = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', properties: { NAME: 'West Side', WARD: 2 }, geometry: square(-123.3, -123.11) },
    { type: 'Feature', properties: { NAME: '<b>East</b> Side', WARD: 1 }, geometry: square(-123.11, -123.0) },
  ],
});

function file(name: string, text: string, mimeType = 'text/csv') {
  return { name, mimeType, buffer: Buffer.from(text) };
}

test('metres are found to lie in Vancouver, shown on a map, and imported once the person has confirmed it', async ({
  page,
}) => {
  const complaints = collectComplaints(page);
  await page.goto('/data/');
  await page.getByLabel('CSV file').setInputFiles(file('incidents.csv', METRES));
  const place = page.getByRole('region', { name: 'Where the records are' });
  await expect(place.getByText(/is (\d|less than 1) km from Vancouver, Canada\.$/)).toBeVisible({ timeout: 20_000 });
  await expect(place.getByRole('radio', { name: /NAD83 \/ UTM zone 10N \(EPSG:26910\)/ })).toBeChecked();
  await expect(place.locator('.place-name', { hasText: 'Burnaby' })).toBeAttached();
  const importButton = page.getByRole('button', { name: 'Import', exact: true });
  await expect(importButton).toBeDisabled();

  // another city holds no such place, and says so; what was found stays
  await place.getByLabel('City, or latitude and longitude').fill('Chicago');
  await place.getByRole('button', { name: 'Look there' }).click();
  await expect(place.getByText(/In no known system do they lie within 100 km of Chicago, Illinois/)).toBeVisible();
  // the publisher's own code is another one of the family
  await place.getByLabel('EPSG code').fill('32610');
  await place.getByRole('button', { name: 'Use this code' }).click();
  await expect(place.getByRole('radio', { name: /WGS 84 \/ UTM zone 10N \(EPSG:32610\)/ })).toBeChecked();

  await place.getByRole('button', { name: 'Yes, this is the place' }).click();
  await expect(place.getByText('Confirmed: WGS 84 / UTM zone 10N.')).toBeVisible();
  await expect(importButton).toBeEnabled();
  await importButton.click();
  await expect(page.getByRole('status').filter({ hasText: /Imported 400 rows$/ })).toBeVisible({ timeout: 30_000 });

  // the same layout is known the next time, with its place
  await page.getByLabel('CSV file').setInputFiles(file('more.csv', METRES));
  await expect(page.getByText('Confirmed: ')).toBeVisible({ timeout: 20_000 });
  await expect(importButton).toBeEnabled();

  // and asked about anew for another city: Winnipeg in its own zone
  const winnipeg = METRES.split('\n')
    .map((line, i) =>
      i === 0
        ? line
        : line.replace(/,4\d{5}\.25,5(\d{6})\.5$/, (_, north: string) => `,633000.25,5${Number(north) + 71_000}.5`),
    ) // prettier-ignore
    .join('\n');
  await page.getByLabel('CSV file').setInputFiles(file('winnipeg.csv', winnipeg));
  await expect(place.getByText(/from Winnipeg, Canada\.$/)).toBeVisible({ timeout: 20_000 });
  await expect(place.getByRole('button', { name: 'Yes, this is the place' })).toBeVisible();
  await expect(importButton).toBeDisabled();
  expect(complaints).toEqual([]);
});

test('records without an area get those of a boundary file, by the name that the person chooses', async ({ page }) => {
  const complaints = collectComplaints(page);
  const degrees = METRES.split('\n')
    .map((line, i) => {
      const cells = line.split(',');
      if (i === 0) return 'Occurred,Offence,lat,lon';
      const [x, y] = [Number(cells[2]), Number(cells[3])];
      return `${cells[0]},${cells[1]},${(49.24 + (y - 5_455_000) / 111_000).toFixed(6)},${(-123.15 + (x - 489_000) / 73_000).toFixed(6)}`;
    })
    .join('\n');
  await page.goto('/data/');
  await page.getByLabel('CSV file').setInputFiles(file('records.csv', degrees));
  await expect(page.getByText(/hexagons serve as areas/)).toBeVisible({ timeout: 20_000 });
  const areas = page.getByRole('region', { name: 'Areas from a file of boundaries' });
  await areas.getByLabel('Boundaries (GeoJSON)').setInputFiles(file('points.json', '{"type":"Topology"}'));
  await expect(areas.getByText(/this is TopoJSON, not GeoJSON/)).toBeVisible();
  await areas.getByLabel('Boundaries (GeoJSON)').setInputFiles(file('sides.geojson', AREAS, 'application/geo+json'));
  await expect(areas.getByText(/2 areas, named by “NAME”/)).toBeVisible();
  await expect(areas.getByText('<b>East</b> Side, West Side')).toBeVisible();
  await expect(page.getByText(/Areas are those of sides\.geojson: every record/)).toBeVisible({ timeout: 20_000 });
  await areas.getByRole('combobox', { name: 'Name of the areas' }).selectOption({ label: 'WARD: 2, 1' });
  await expect(areas.getByText(/2 areas, named by “WARD”/)).toBeVisible();
  await areas.getByRole('button', { name: 'Remove boundaries' }).click();
  await expect(page.getByText(/hexagons serve as areas/)).toBeVisible({ timeout: 20_000 });
  await areas.getByLabel('Boundaries (GeoJSON)').setInputFiles(file('sides.geojson', AREAS, 'application/geo+json'));
  await expect(page.getByText(/Areas are those of sides\.geojson: every record/)).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: /Imported 400 rows$/ })).toBeVisible({ timeout: 30_000 });
  expect(complaints).toEqual([]);
});
