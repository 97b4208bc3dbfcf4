"""The counts that real-files.test.ts expects, taken with Python's csv module: python3 count_records.py FOLDER

rows, types, rows without coordinates, with 0,0 or -1,-1, far outside (beyond the box from the 1 % to the 99 % quantile
of latitude and longitude, widened on each side by its own length), repeated ids, rows equal to an earlier one, rows at
00:00 (any second), and first and last date as written.
"""
import collections
import csv
import gzip
import re
import sys

# file: (id, date, type, latitude, longitude)
FILES = {
    'chicago_crimes_2014': ('ID', 'Date', 'Primary Type', 'Latitude', 'Longitude'),
    'chicago_crimes_2015': ('ID', 'Date', 'Primary Type', 'Latitude', 'Longitude'),
    'chicago_crimes_2016': ('ID', 'Date', 'Primary Type', 'Latitude', 'Longitude'),
    'chicago_crimes_2005q1_20col_no_area': ('Case Number', 'Date', 'Primary Type', 'Latitude', 'Longitude'),
    'chicago_crimes_api_fieldnames_10000': ('case_number', 'date', 'primary_type', 'latitude', 'longitude'),
    'houston_crimes_2010': (None, 'date', 'offense', 'lat', 'lon'),
    'uk_avon_and_somerset_street_2018_2019': ('Crime ID', 'Month', 'Crime type', 'Latitude', 'Longitude'),
    'boston_larceny_2016_2018': ('INCIDENT_NUMBER', 'OCCURRED_ON_DATE', 'OFFENSE_CODE_GROUP', 'Lat', 'Long'),
    'medellin_homicides_2010_2019': (None, 'fecha_hecho', 'modalidad', 'latitud', 'longitud'),
    'los_angeles_west_la_2020_2021': ('DR_NO', 'DATE OCC', 'Crm Cd Desc', 'LAT', 'LON'),
    'vancouver_crimes_2022': (None, None, 'TYPE', 'Y', 'X'),
    'vancouver_crimes_2023': (None, None, 'TYPE', 'Y', 'X'),
}


def sortable(date):
    parts = re.match(r'(\d+)/(\d+)/(\d+)', date)
    return f'{parts[3]}-{int(parts[1]):02}-{int(parts[2]):02}' if parts else date[:10]


def box(values):
    ordered = sorted(values)
    low, high = ordered[int(len(ordered) * 0.01)], ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]
    return low - (high - low), high + (high - low)


for name, (id_name, date_name, type_name, y_name, x_name) in FILES.items():
    with gzip.open(f'{sys.argv[1]}/{name}.csv.gz', 'rt', encoding='utf-8', newline='') as file:
        header, *rows = csv.reader(file, delimiter=';' if 'medellin' in name else ',')
    rows = [row for row in rows if row]
    at = {}
    for index, column in enumerate(header):
        at.setdefault(column, index)
    without = zero = 0
    points = []
    for row in rows:
        y, x = row[at[y_name]].replace(',', '.'), row[at[x_name]].replace(',', '.')
        if y in ('', 'NA') or x in ('', 'NA'):
            without += 1
        elif (float(y), float(x)) in ((0, 0), (-1, -1)):
            zero += 1
        else:
            points.append((float(y), float(x)))
    south, north = box([y for y, _ in points])
    west, east = box([x for _, x in points])
    ids = [row[at[id_name]] for row in rows if row[at[id_name]]] if id_name else []
    found = {
        'rows': len(rows),
        'types': len({row[at[type_name]].strip() for row in rows} - {''}),
        'without': without,
        'zero': zero,
        'far': sum(not (south <= y <= north and west <= x <= east) for y, x in points),
        'repeated_ids': sum(n - 1 for n in collections.Counter(ids).values()),
        'identical': len(rows) - len(set(map(tuple, rows))),
    }
    if date_name:
        dates = [row[at[date_name]] for row in rows]
        found['midnight'] = sum(bool(re.search(r'[T ](00:00|12:00:\d\d AM)', date)) for date in dates)
        found['first'], found['last'] = min(map(sortable, dates)), max(map(sortable, dates))
    else:
        midnight = [row for row in rows if row[at['HOUR']] == row[at['MINUTE']] == '0']
        found['midnight'] = len(midnight)
        found['midnight_without_place'] = sum(float(row[at['X']] or 0) == 0 for row in midnight)
    print(name, found)
