#!/usr/bin/env python3
"""Map projections and check values from PROJ's own database (EPSG and Esri definitions), as JSON.

    pip install pyproj==3.7.2          # PROJ 9.5.1 with the EPSG dataset it ships; no grid files are downloaded
    python tests/reference/make_map_systems.py systems.json
    npx tsx tests/reference/write_map_systems.ts systems.json

Each system becomes a proj4 definition. Its datum is tied to WGS84 by the seven (or three) parameters of the best
transformation for its area of use that PROJ can do without a grid file.
Check values: longitude, latitude of a point off the middle of the area of use, and its x, y in the system by pyproj.
"""
import json, math, re, sys, warnings
warnings.filterwarnings('ignore')
from pyproj import CRS, Transformer
from pyproj.aoi import AreaOfInterest
from pyproj.database import query_crs_info
from pyproj.enums import PJType
from pyproj.transformer import TransformerGroup

OUT = sys.argv[1]
WGS84 = CRS.from_epsg(4326)


def numbers(step):
    return {k: v for k, _, v in (p.lstrip('+').partition('=') for p in step.split())}


def shift(definition):
    """Sum of the Helmert steps of a pipeline (to WGS84) as towgs84; [] without any; None with a grid in it."""
    total = None
    for step in re.split(r'step\s+', definition):
        p = numbers(step)
        kind = p.get('proj')
        if kind in ('hgridshift', 'gridshift', 'deformation', 'xyzgridshift'):
            return None
        if kind not in ('helmert', 'molobadekas'):
            continue
        t = [float(p.get(k, 0)) for k in ('x', 'y', 'z', 'rx', 'ry', 'rz', 's')]
        if p.get('convention') == 'coordinate_frame':
            t[3:6] = [-v for v in t[3:6]]
        if kind == 'molobadekas':
            px, py, pz = (float(p.get(k, 0)) for k in ('px', 'py', 'pz'))
            a = math.pi / 180 / 3600
            rx, ry, rz, s = t[3] * a, t[4] * a, t[5] * a, 1 + t[6] * 1e-6
            t[0] += px - s * (px - rz * py + ry * pz)
            t[1] += py - s * (rz * px + py - rx * pz)
            t[2] += pz - s * (-ry * px + rx * py + pz)
        sign = -1 if 'inv' in p else 1
        total = total or [0.0] * 7
        total = [a + sign * b for a, b in zip(total, t)]
    return total or []


def text(value):
    s = f'{value:.10g}'
    return s


def definition(crs, towgs):
    """proj4 string without datum shift, ready to be split into method and datum."""
    parts = [p for p in crs.to_proj4().split() if p not in ('+no_defs', '+type=crs') and not p.startswith(('+towgs84', '+nadgrids', '+geoidgrids', '+vunits', '+vto_meter'))]
    method, datum = [], []
    for p in parts:
        key = p[1:].partition('=')[0]
        if key == 'datum':
            datum.append({'WGS84': '+ellps=WGS84', 'NAD83': '+ellps=GRS80', 'NAD27': '+ellps=clrk66'}[p.split('=')[1]])
        elif key in ('ellps', 'a', 'b', 'rf', 'R', 'pm'):
            datum.append(p)
        else:
            method.append(p)
    while towgs and towgs[-1] == 0:
        towgs = towgs[:-1]
    if towgs:
        full = towgs + [0.0] * ((3 if len(towgs) <= 3 else 7) - len(towgs))
        datum.append('+towgs84=' + ','.join(text(v) for v in full))
    # Colombia's urban grids lie on a plane at the height of the city: over a city a transverse Mercator so scaled
    fields = dict(p[1:].partition('=')[::2] for p in method)
    if fields['proj'] == 'col_urban':
        scale = 1 + float(fields['h_0']) / 6378137
        method = ['+proj=tmerc', f"+lat_0={fields['lat_0']}", f"+lon_0={fields['lon_0']}", f'+k={scale:.9f}',
                  f"+x_0={fields['x_0']}", f"+y_0={fields['y_0']}", '+units=m']
    return ' '.join(method), ' '.join(datum)


rows = []
seen = set()
for authority in ('EPSG', 'ESRI'):
    for info in query_crs_info(auth_name=authority, pj_types=[PJType.PROJECTED_CRS], allow_deprecated=True):
        code = int(info.code)
        area = info.area_of_use
        if code in seen or area is None:
            continue
        try:
            crs = CRS.from_authority(authority, info.code)
            west, south, east, north = area.west, area.south, area.east, area.north
            width = (east - west) % 360 or 360
            lon = west + width / 2 + min(width * 0.2, 0.7)
            lat = (south + north) / 2 + min((north - south) * 0.15, 0.5)
            if lon > 180:
                lon -= 360
            e = 0.05
            group = TransformerGroup(crs, WGS84, always_xy=True, area_of_interest=AreaOfInterest(lon - e, lat - e, lon + e, lat + e))
            chosen = towgs = None
            for transformer in group.transformers:
                towgs = shift(transformer.definition)
                if towgs is not None:
                    chosen = transformer
                    break
            if chosen is None:
                continue
            x, y = chosen.transform(lon, lat, direction='INVERSE')
            if not (math.isfinite(x) and math.isfinite(y)):
                continue
            method, datum = definition(crs, towgs)
            if '+proj=longlat' in method or '+proj=' not in method:
                continue
        except Exception as error:  # a system that PROJ cannot write as a proj4 definition is left out
            continue
        seen.add(code)
        rows.append({'code': code, 'name': info.name, 'old': bool(info.deprecated), 'esri': authority == 'ESRI',
                     'area': [west, south, east, north], 'method': method, 'datum': datum,
                     'lon': round(lon, 6), 'lat': round(lat, 6), 'x': round(x, 3), 'y': round(y, 3)})
with open(OUT, 'w') as f:
    json.dump(rows, f)
print(len(rows))
