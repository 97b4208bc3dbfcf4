import { expect, test } from '@playwright/test';
import { collectComplaints } from './pages.ts';

/** 500 records in two areas side by side, named by number as many portals do. */
const FILE = {
  name: 'twins.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'Date,Primary Type,Community Area,Latitude,Longitude',
      ...Array.from({ length: 500 }, (_, i) => {
        const day = new Date(Date.UTC(2020, 0, 1 + (i % 300))).toISOString().slice(0, 10);
        const [north, east] = [((i * 37) % 100) / 2500, ((i * 61) % 100) / 2500];
        return `${day} 12:30,THEFT,${i % 2 === 0 ? 7 : 25},${41.9 + north},${-87.7 + east + (i % 2) * 0.04}`;
      }),
    ].join('\n'),
  ),
};

function feature(name: string, west: number, east: number) {
  const [south, north] = [41.895, 41.935];
  const ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]; // prettier-ignore
  return { type: 'Feature', properties: { OBJECTID: name, ward: `Community Area 0${name}` }, geometry: { type: 'MultiPolygon', coordinates: [[ring]] } }; // prettier-ignore
}

function geoJson(name: string, features: readonly unknown[]) {
  const text = JSON.stringify({ type: 'FeatureCollection', features });
  return { name, mimeType: 'application/geo+json', buffer: Buffer.from(text) };
}

test('boundaries: refused with a reason, matched, saved, removed', async ({ page }) => {
  const complaints = collectComplaints(page);
  await page.goto('/data/');
  await page.getByLabel('CSV file').setInputFiles([FILE]);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Import report: twins' })).toBeVisible();
  await page.goto('/hotspots/?layers=areas');
  const areas = page.getByRole('checkbox', { name: 'Areas', exact: true });
  if (!(await areas.isChecked())) await areas.press(' ');
  await page.getByText('Boundaries of the areas').click();
  const pick = page.getByLabel('Boundary file');

  await test.step('a file of another place changes nothing', async () => {
    await pick.setInputFiles([geoJson('berlin.geojson', [feature('7', 13, 14)])]);
    await expect(page.getByRole('alert')).toContainText('berlin.geojson: it lies elsewhere: about');
    await expect(page.getByText('derived from where the records are')).toBeVisible();
  });

  await test.step('the match is shown before anything is saved', async () => {
    const features = [feature('7', -87.7, -87.66), feature('25', -87.66, -87.62), feature('99', -87.5, -87.4)];
    await pick.setInputFiles([geoJson('areas.geojson', features)]);
    await expect(page.getByText('2 of 2 areas of the data have a boundary in it.')).toBeVisible();
    const table = page.getByRole('table', { name: 'Match of features and areas' });
    await expect(table.getByRole('rowheader')).toHaveCount(3);
    await expect(page.getByText(/Features of no area \(1\):/)).toBeVisible();
  });

  await test.step('saved, they are the study area, also after a reload', async () => {
    await page.getByRole('button', { name: 'Save boundaries' }).click();
    await expect(page.getByText('The boundaries of areas.geojson are saved.')).toBeVisible();
    await expect(page.getByText('reported crimes with coordinates lie in none of them')).toBeVisible();
    await page.reload();
    await page.getByText('Boundaries of the areas').click();
    await expect(page.getByText('The boundaries of the areas are those of areas.geojson')).toBeVisible();
  });

  await test.step('removed, the outline of the records is back', async () => {
    await page.getByRole('button', { name: 'Remove boundaries' }).click();
    await expect(page.getByText('The boundaries are removed')).toBeVisible();
    await expect(page.getByText('derived from where the records are')).toBeVisible();
  });
  expect(complaints).toEqual([]);
});
