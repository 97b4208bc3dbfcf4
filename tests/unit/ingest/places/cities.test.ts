import { describe, expect, it } from 'vitest';
import { distanceKm, findCities, guessCities, nearestCities, readDegrees } from '#lib/ingest/places/cities.ts';

function names(places: readonly { name: string }[]): string[] {
  return places.map((place) => place.name);
}

describe('the city that a person types', () => {
  it.each([
    ['vancouver, ca', 'Vancouver, Canada'],
    ['Chicago', 'Chicago, Illinois'],
    ['chic', 'Chicago, Illinois'],
    ['Portland, OR', 'Portland, Oregon'],
    ['portland oregon', 'Portland, Oregon'],
    ['Springfield, MO', 'Springfield, Missouri'],
    ['medellin', 'Medellín, Colombia'],
    ['São Paulo', 'São Paulo, Brazil'],
    ['sao paulo', 'São Paulo, Brazil'],
    ['St Louis', 'St. Louis, Missouri'],
    ['Saint Louis, Missouri, USA', 'St. Louis, Missouri'],
    ['münchen', 'Munich, Germany'],
    ['Wroclaw', 'Wrocław, Poland'],
    ['london, on', 'London, Canada'],
    ['London, UK', 'London, United Kingdom'],
    ['washington dc', 'Washington, District of Columbia'],
    ['NYC', 'New York'],
    ['hong kong', 'Hong Kong'],
  ])('%s is %s', (text, name) => {
    expect(names(findCities(text))).toEqual([name]);
  });

  it('may be several of one name: all of them are tried', () => {
    expect(names(findCities('vancouver'))).toEqual(['Vancouver, Washington', 'Vancouver, Canada']);
    expect(names(findCities('Portland'))).toEqual(['Portland, Maine', 'Portland, Oregon']);
  });

  it('is none for what is no known city', () => {
    for (const text of ['', ' ', 'x', 'Nowhereville', 'Chicago, France', ',', '95, 200']) {
      expect(findCities(text), text).toEqual([]);
    }
  });

  it('may be latitude and longitude', () => {
    expect(readDegrees('49.28, -123.12')).toMatchObject({ latitude: 49.28, longitude: -123.12 });
    expect(readDegrees('(6.25 -75.57)')).toMatchObject({ latitude: 6.25, longitude: -75.57 });
    expect(readDegrees('33.9° S, 18.4° E')).toMatchObject({ latitude: -33.9, longitude: 18.4 });
    expect(readDegrees('49,28; -123,12')).toMatchObject({ latitude: 49.28, longitude: -123.12 });
    expect(readDegrees('-123.12, 49.28')).toBeUndefined();
  });
});

describe('the city that a file is about', () => {
  it.each([
    ['boston_larceny_2016_2018.csv.gz', 'Boston, Massachusetts'],
    ['NYPD_Complaint_NewYorkCity.csv', 'New York'],
    ['SanFrancisco2018.csv', 'San Francisco, California'],
    ['los-angeles west LA.csv', 'Los Angeles, California'],
    ['nyc-2019.csv', 'New York'],
    ['crimes_St_Louis_2020.csv', 'St. Louis, Missouri'],
  ])('is named in %s', (fileName, name) => {
    expect(names(guessCities(fileName, [], []))).toEqual([name]);
  });

  it('is what most values of a column of cities say, with their state', () => {
    const header = ['Case', 'City', 'State'];
    const rows = [['1', 'PORTLAND', 'ME'], ['2', 'PORTLAND', 'ME'], ['3', 'BANGOR', 'ME'], ['4', '', '']]; // prettier-ignore
    expect(names(guessCities('export.csv', header, rows))).toEqual(['Portland, Maine']);
    expect(names(guessCities('export.csv', ['agencyName'], [['Boise Police Department']]))).toEqual(['Boise, Idaho']);
  });

  it('is nobody’s guess where nothing names one, or only a word that is also a city', () => {
    expect(guessCities('crimes 2020.csv', ['City'], [['']])).toEqual([]);
    expect(guessCities('reading list mobile.csv', [], [])).toEqual([]);
    expect(guessCities('incidents.csv', ['x'], [['Chicago']])).toEqual([]);
  });
});

describe('cities nearby', () => {
  it('come nearest first, with their distance', () => {
    const [first, second] = nearestCities(49.2827, -123.1207, 2);
    expect(first.name).toBe('Vancouver, Canada');
    expect(first.distanceKm).toBeLessThan(1);
    expect(second.distanceKm).toBeGreaterThan(first.distanceKm);
  });

  it('are as far as the great circle is long', () => {
    // a quarter of the equator of a sphere of 6371.0088 km
    expect(distanceKm({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 90 })).toBeCloseTo(10_007.557, 2);
    expect(distanceKm({ latitude: 10, longitude: 179.5 }, { latitude: 10, longitude: -179.5 })).toBeLessThan(120);
  });

  it('all stand on Earth, in their own country, once', () => {
    const all = nearestCities(0, 0, 10_000);
    expect(all.length).toBeGreaterThan(600);
    for (const city of all)
      expect(Math.abs(city.latitude) <= 70 && Math.abs(city.longitude) <= 180, city.name).toBe(true);
    expect(new Set(names(all)).size).toBe(all.length);
  });
});
