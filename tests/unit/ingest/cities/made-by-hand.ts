import type { CityFile } from './city-file.ts';

/** Files as people and programs leave them, of no city in particular. */
export const MADE_BY_HAND: readonly CityFile[] = [
  {
    name: 'an Excel export with a title above',
    text: `Incidents 2022,,,,
Exported 14/02/2022,,,,
Date,Offence,Ward,Latitude,Longitude
13/01/2022 22:30,Burglary,Eastgate,51.4500,-2.5900
14/01/2022 08:10,Theft,Westgate,51.4600,-2.6000`,
    roles: { date: 'Date', type: 'Offence', latitude: 'Latitude', longitude: 'Longitude', area: 'Ward' },
    order: 'day-first',
    resolution: 'minute',
    meaning: '13 January 2022, 22:30 · Burglary · area Eastgate · 51.4500, -2.5900',
  },
  {
    name: 'a file without a header',
    text: Array.from(
      { length: 40 },
      (_, row) =>
        `2022-01-${String(1 + (row % 28)).padStart(2, '0')} 22:30,${['Burglary', 'Theft'][row % 2]},51.4${row},-2.59${row}`,
    ).join('\n'),
    roles: { date: 'Column 1', type: 'Column 2', latitude: 'Column 3', longitude: 'Column 4' },
    resolution: 'minute',
    meaning: '1 January 2022, 22:30 · Burglary · 51.4000, -2.5900',
  },
  {
    name: 'all columns in quotes',
    text: `"date","time","crime","lat","lng"
"2022-01-13","22:30","Burglary","51.4500","-2.5900"
"2022-01-14","08:10","Theft","51.4600","-2.6000"`,
    roles: { date: 'date', time: 'time', type: 'crime', latitude: 'lat', longitude: 'lng' },
    resolution: 'minute',
    meaning: '13 January 2022, 22:30 · Burglary · 51.4500, -2.5900',
  },
  {
    name: 'units in the names',
    text: `Date of incident (UTC),Crime type [code list],Latitude (deg),Longitude (deg)
2022-01-13 22:30,Burglary,51.4500,-2.5900
2022-01-14 08:10,Theft,51.4600,-2.6000`,
    roles: {
      date: 'Date of incident (UTC)',
      type: 'Crime type [code list]',
      latitude: 'Latitude (deg)',
      longitude: 'Longitude (deg)',
    },
    resolution: 'minute',
    meaning: '13 January 2022, 22:30 · Burglary · 51.4500, -2.5900',
  },
  {
    name: 'a point as text, longitude first',
    text: `when,what,geometry
2022-01-13T22:30:00+01:00,Burglary,POINT(-2.59 51.45)
2022-01-14T08:10:00+01:00,Theft,POINT(-2.60 51.46)`,
    roles: { date: 'when', type: 'what' },
    pair: 'geometry',
    resolution: 'minute',
    meaning: '13 January 2022, 22:30 · Burglary · 51.4500, -2.5900',
  },
  {
    name: 'a street, a line break and both coordinates',
    text: `Incident Date,Offense,Location 1
01/13/2022,Burglary,"100 MAIN ST
SPRINGFIELD, IL 62701
(39.8010, -89.6500)"
01/14/2022,Theft,"12 ELM ST
(39.8100, -89.6400)"`,
    roles: { date: 'Incident Date', type: 'Offense' },
    pair: 'Location 1',
    order: 'month-first',
    resolution: 'day',
    meaning: '13 January 2022 · Burglary · 39.8010, -89.6500',
  },
  {
    name: 'a location as a Python dict',
    text: `date,category,location
2022-01-13T22:30:00.000,Burglary,"{'latitude': '51.4500', 'longitude': '-2.5900', 'human_address': '{""address"": ""100 MAIN"", ""zip"": ""62701""}'}"
2022-01-14T08:10:00.000,Theft,"{'latitude': '51.4600', 'longitude': '-2.6000', 'human_address': '{""address"": ""12 ELM"", ""zip"": ""62702""}'}"`,
    roles: { date: 'date', type: 'category' },
    pair: 'location',
    resolution: 'minute',
    meaning: '13 January 2022, 22:30 · Burglary · 51.4500, -2.5900',
  },
  {
    name: 'a location as a GeoJSON point',
    text: `date,category,the_geom
2022-01-13T22:30:00.000,Burglary,"{""type"": ""Point"", ""coordinates"": [-2.59, 51.45]}"
2022-01-14T08:10:00.000,Theft,"{""type"": ""Point"", ""coordinates"": [-2.60, 51.46]}"`,
    roles: { date: 'date', type: 'category' },
    pair: 'the_geom',
    resolution: 'minute',
    meaning: '13 January 2022, 22:30 · Burglary · 51.4500, -2.5900',
  },
  {
    name: 'milliseconds since 1970',
    text: `OBJECTID,OCC_DATE,OFFENSE,LAT,LON
1,1642113000000,Burglary,51.4500,-2.5900
2,1642147800000,Theft,51.4600,-2.6000`,
    roles: { date: 'OCC_DATE', type: 'OFFENSE', latitude: 'LAT', longitude: 'LON' },
    resolution: 'minute',
    meaning: '13 January 2022, 22:30 · Burglary · 51.4500, -2.5900',
  },
  {
    name: 'seconds since 1970',
    text: `timestamp,category,lat,lon
1642113000,Burglary,51.4500,-2.5900
1642147800,Theft,51.4600,-2.6000`,
    roles: { date: 'timestamp', type: 'category', latitude: 'lat', longitude: 'lon' },
    resolution: 'minute',
    meaning: '13 January 2022, 22:30 · Burglary · 51.4500, -2.5900',
  },
  {
    name: 'serial days of a spreadsheet',
    text: `Date,Offence,Lat,Long
44574.9375,Burglary,51.4500,-2.5900
44575.25,Theft,51.4600,-2.6000`,
    roles: { date: 'Date', type: 'Offence', latitude: 'Lat', longitude: 'Long' },
    resolution: 'minute',
    meaning: '13 January 2022, 22:30 · Burglary · 51.4500, -2.5900',
  },
  {
    name: 'serial days of a spreadsheet, whole',
    text: `Date,Offence,Lat,Long
44574,Burglary,51.4500,-2.5900
44575,Theft,51.4600,-2.6000`,
    roles: { date: 'Date', type: 'Offence', latitude: 'Lat', longitude: 'Long' },
    resolution: 'day',
    meaning: '13 January 2022 · Burglary · 51.4500, -2.5900',
  },
  {
    name: 'a clock of 12 hours without minutes',
    text: `date,offense,lat,lon
1/25/2019 3 PM,Burglary,41.8,-87.6
1/5/2019 11 AM,Theft,41.9,-87.7`,
    roles: { date: 'date', type: 'offense', latitude: 'lat', longitude: 'lon' },
    order: 'month-first',
    resolution: 'hour',
    meaning: '25 January 2019, 15:00 · Burglary · 41.8000, -87.6000',
  },
  {
    name: 'day, month by name and year apart',
    text: `Day,Month,Year,Hour,Offence,Suburb
13,January,2022,22,Burglary,Newtown
14,February,2022,8,Theft,Glebe`,
    roles: { type: 'Offence', area: 'Suburb' },
    parts: ['Year', 'Month', 'Day', 'Hour'],
    resolution: 'hour',
    meaning: '13 January 2022, 22:00 · Burglary · area Newtown · no coordinates',
  },
  {
    name: 'day, month by Spanish name and year apart',
    text: `Año;Mes;Día;Delito;Colonia
2022;enero;13;Robo;Centro
2022;diciembre;14;Hurto;Roma`,
    roles: { type: 'Delito', area: 'Colonia' },
    parts: ['Año', 'Mes', 'Día'],
    resolution: 'day',
    meaning: '13 January 2022 · Robo · area Centro · no coordinates',
  },
  {
    name: 'year and month apart, no day',
    text: `Jahr;Monat;Straftat;Bezirk
2022;1;Diebstahl;Mitte
2022;12;Betrug;Pankow`,
    roles: { type: 'Straftat', area: 'Bezirk' },
    parts: ['Jahr', 'Monat'],
    resolution: 'month',
    meaning: 'January 2022 · Diebstahl · area Mitte · no coordinates',
  },
  {
    name: 'hours as ranges',
    text: `date,hour range,offense,lat,lon
2022-01-13,22:00-22:59,Burglary,41.8,-87.6
2022-01-14,08:00-08:59,Theft,41.9,-87.7`,
    roles: { date: 'date', time: 'hour range', type: 'offense', latitude: 'lat', longitude: 'lon' },
    resolution: 'hour',
    meaning: '13 January 2022, 22:00 · Burglary · 41.8000, -87.6000',
  },
  {
    name: 'quarters of the day',
    text: `date,hour,offense,lat,lon
2022-01-13,18-24,Burglary,41.8,-87.6
2022-01-14,06-12,Theft,41.9,-87.7`,
    roles: { date: 'date', type: 'offense', latitude: 'lat', longitude: 'lon' },
    resolution: 'day',
    meaning: '13 January 2022 · Burglary · 41.8000, -87.6000',
  },
  {
    name: 'words for the part of the day',
    text: `date,time,offense,lat,lon
2022-01-13,evening,Burglary,41.8,-87.6
2022-01-14,morning,Theft,41.9,-87.7`,
    roles: { date: 'date', type: 'offense', latitude: 'lat', longitude: 'lon' },
    resolution: 'day',
    meaning: '13 January 2022 · Burglary · 41.8000, -87.6000',
  },
  {
    name: 'times with the date of an empty spreadsheet cell',
    text: `date,time,offense,lat,lon
2022-01-13,1899-12-30 22:30:00,Burglary,41.8,-87.6
2022-01-14,1899-12-30 08:10:00,Theft,41.9,-87.7`,
    roles: { date: 'date', time: 'time', type: 'offense', latitude: 'lat', longitude: 'lon' },
    resolution: 'minute',
    meaning: '13 January 2022, 22:30 · Burglary · 41.8000, -87.6000',
  },
  {
    name: 'two columns of one name',
    text: `date,type,type,lat,lon
2022-01-13,1,Burglary,41.8,-87.6
2022-01-14,2,Theft,41.9,-87.7`,
    roles: { date: 'date', type: 'type', latitude: 'lat', longitude: 'lon' },
    resolution: 'day',
    meaning: '13 January 2022 · Burglary · 41.8000, -87.6000',
  },
  {
    name: 'midnights of Berlin, written in the time of Greenwich',
    text: `occ_date,occ_hour,offense,lat,lon
2022-06-14T22:00:00Z,3,Burglary,52.52,13.40
2022-01-13T23:00:00Z,17,Theft,52.51,13.41`,
    roles: { date: 'occ_date', time: 'occ_hour', type: 'offense', latitude: 'lat', longitude: 'lon' },
    resolution: 'hour',
    meaning: '15 June 2022, 03:00 · Burglary · 52.5200, 13.4000',
  },
  {
    name: 'midnights of London, written in the time of Greenwich',
    text: `date,offense,lat,lon
2022-06-14T23:00:00Z,Burglary,51.51,-0.12
2022-01-14T00:00:00Z,Theft,51.52,-0.13`,
    roles: { date: 'date', type: 'offense', latitude: 'lat', longitude: 'lon' },
    resolution: 'day',
    meaning: '15 June 2022 · Burglary · 51.5100, -0.1200',
  },
];
