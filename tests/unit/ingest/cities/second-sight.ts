import type { CityFile } from './city-file.ts';

/** A second set written after the rules, which read 13 of these 16 at first sight. */
export const SECOND: readonly CityFile[] = [
  {
    name: 'Chattanooga',
    text: `Incident_Number,Date_Reported,Date_Incident,Incident_Type,Incident_Description,FBR_Code,Address,Zip,Sector,Zone,Latitude,Longitude,Location
19-000101,01/16/2019 08:00:00 AM,01/15/2019 10:30:00 PM,Theft,THEFT FROM MOTOR VEHICLE,23F,100 MARKET ST,37402,Adam,A1,35.0450,-85.3090,"(35.0450, -85.3090)"
19-000102,01/17/2019 01:00:00 AM,01/16/2019 08:10:00 AM,Assault,SIMPLE ASSAULT,13B,2400 E MAIN ST,37404,Charlie,C3,35.0230,-85.2700,"(35.0230, -85.2700)"`,
    roles: {
      date: 'Date_Incident',
      type: 'Incident_Type',
      latitude: 'Latitude',
      longitude: 'Longitude',
      area: 'Sector',
    },
    order: 'month-first',
    resolution: 'minute',
    meaning: '15 January 2019, 22:30 · Theft · area Adam · 35.0450, -85.3090',
  },
  {
    name: 'Tempe',
    text: `X,Y,OBJECTID,Incident_Num,PrimaryKey,OccurrenceDatetime,OccurrenceYear,OccurrenceHour,ReportedDatetime,FinalCaseTypeTrans,ReportedOffense,BlockAddress,PlaceName,BeatId,CityZip
-111.94,33.42,1,19-1,1,1/15/2019 10:30:00 PM,2019,22,1/16/2019 8:00:00 AM,Burglary,BURGLARY,100 Block E University Dr,,B12,85281
-111.91,33.38,2,19-2,2,1/16/2019 8:10:00 AM,2019,8,1/16/2019 9:00:00 AM,Theft,SHOPLIFTING,5000 Block S McClintock Dr,,B31,85283`,
    roles: {
      date: 'OccurrenceDatetime',
      type: 'ReportedOffense',
      latitude: 'Y',
      longitude: 'X',
      area: 'BeatId',
    },
    order: 'month-first',
    resolution: 'minute',
    meaning: '15 January 2019, 22:30 · BURGLARY · area B12 · 33.4200, -111.9400',
  },
  {
    name: 'Tacoma',
    text: `Incident Number,Crime,Occurred On,Occurred Time,Approximate Time,Address,Intersection,Latitude,Longitude,Sector,Neighborhood Council,Council District
1901500001,Theft From Vehicle,01/15/2019,22:30,,100 BLOCK PACIFIC AVE,,47.2530,-122.4390,1,New Tacoma,2
1901600002,Assault,01/16/2019,08:10,,2400 BLOCK S 38TH ST,,47.2220,-122.4620,3,South End,4`,
    roles: {
      date: 'Occurred On',
      time: 'Occurred Time',
      type: 'Crime',
      latitude: 'Latitude',
      longitude: 'Longitude',
      area: 'Neighborhood Council',
    },
    order: 'month-first',
    resolution: 'minute',
    meaning: '15 January 2019, 22:30 · Theft From Vehicle · area New Tacoma · 47.2530, -122.4390',
  },
  {
    name: 'Greensboro',
    text: `OBJECTID,IBR,date_rept,hour_rept,date_occu,hour_occu,date_fnd,hour_fnd,street,district,chrgdesc,tract,premise,weapon,addtime,x_coord,y_coord
1,23F,2019/01/16,0800,2019/01/15,2230,2019/01/16,0700,100 ELM ST,1,LARCENY FROM MOTOR VEHICLE,0108,PARKING LOT,,2019/01/16 09:00:00,1760000,845000
2,13B,2019/01/17,0100,2019/01/16,0810,2019/01/16,0815,900 MARKET ST,2,SIMPLE ASSAULT,0112,STREET,HANDS,2019/01/17 02:00:00,1755000,848000`,
    roles: {
      date: 'date_occu',
      time: 'hour_occu',
      type: 'chrgdesc',
      latitude: 'y_coord',
      longitude: 'x_coord',
      area: 'tract',
      place: 'premise',
    },
    projected: true,
    resolution: 'minute',
    meaning: '15 January 2019, 22:30 · LARCENY FROM MOTOR VEHICLE · area 0108',
  },
  {
    name: 'Las Vegas calls',
    text: `OBJECTID,ID,Classification,Inc_Code,Updated_Da,Disp_Date,Disp_Time,Address,City,Block,Lat,Lng
1,LLV190100001,BURGLARY,406,2019/01/17 00:00:00,2019/01/15,22:30:00,100 Block FREMONT ST,LAS VEGAS,100,36.1700,-115.1400
2,LLV190100002,ASSAULT/BATTERY,415,2019/01/17 00:00:00,2019/01/16,08:10:00,3000 Block PARADISE RD,CLARK COUNTY,3000,36.1300,-115.1500`,
    roles: {
      date: 'Disp_Date',
      time: 'Disp_Time',
      type: 'Classification',
      latitude: 'Lat',
      longitude: 'Lng',
      area: 'City',
    },
    resolution: 'minute',
    meaning: '15 January 2019, 22:30 · BURGLARY · area LAS VEGAS · 36.1700, -115.1400',
  },
  {
    name: 'Montreal English words',
    text: `Category;Reported on;Occurrence;Time of day;PDQ;Long.;Lat.
Break and enter;2019-01-16;2019-01-15;night;30;-73.6268;45.5678
Mischief;2019-01-17;2019-01-16;day;7;-73.6859;45.5191`,
    roles: { date: 'Occurrence', type: 'Category', latitude: 'Lat.', longitude: 'Long.', area: 'PDQ' },
    resolution: 'day',
    meaning: '15 January 2019 · Break and enter · area 30 · 45.5678, -73.6268',
  },
  {
    name: 'Regina, projected',
    text: `FID,CaseNum,OccDateFrom,OccDateTo,Offence_Group,Community_Assoc,X_NAD83,Y_NAD83
1,RP1,15/01/2022 22:30,15/01/2022 23:00,Theft from Auto,Heritage,525500.1,5589100.2
2,RP2,16/01/2022 08:10,16/01/2022 09:00,Break and Enter,North Central,523900.1,5590200.2`,
    roles: {
      date: 'OccDateFrom',
      type: 'Offence_Group',
      latitude: 'Y_NAD83',
      longitude: 'X_NAD83',
      area: 'Community_Assoc',
    },
    projected: true,
    order: 'day-first',
    resolution: 'minute',
    meaning: '15 January 2022, 22:30 · Theft from Auto · area Heritage',
  },
  {
    name: 'Recife',
    text: `DATA DO FATO;HORA DO FATO;NATUREZA;MUNICÍPIO;BAIRRO;SEXO;IDADE;LATITUDE;LONGITUDE
15/01/2022;22:30;ROUBO A TRANSEUNTE;RECIFE;BOA VIAGEM;MASCULINO;34;-8,1190;-34,9050
16/01/2022;08:10;FURTO;OLINDA;CARMO;FEMININO;51;-8,0140;-34,8420`,
    roles: {
      date: 'DATA DO FATO',
      time: 'HORA DO FATO',
      type: 'NATUREZA',
      latitude: 'LATITUDE',
      longitude: 'LONGITUDE',
      area: 'BAIRRO',
      district: 'MUNICÍPIO',
    },
    order: 'day-first',
    resolution: 'minute',
    meaning: '15 January 2022, 22:30 · ROUBO A TRANSEUNTE · area BOA VIAGEM · -8.1190, -34.9050',
  },
  {
    name: 'Santiago',
    text: `ID_CASO,FECHA_DELITO,HORA_DELITO,TIPO_DELITO,GRUPO_DELITO,COMUNA,CUADRANTE,LAT,LON
1,15-01-2022,22:30,ROBO CON INTIMIDACION,DMCS,SANTIAGO,12A,-33.4500,-70.6600
2,16-01-2022,08:10,HURTO,DMCS,PROVIDENCIA,19B,-33.4250,-70.6100`,
    roles: {
      date: 'FECHA_DELITO',
      time: 'HORA_DELITO',
      type: 'TIPO_DELITO',
      latitude: 'LAT',
      longitude: 'LON',
      area: 'CUADRANTE',
      district: 'COMUNA',
    },
    order: 'day-first',
    resolution: 'minute',
    meaning: '15 January 2022, 22:30 · ROBO CON INTIMIDACION · area 12A · -33.4500, -70.6600',
  },
  {
    name: 'Zürich, wide German names',
    text: `Ereignis_ID;Tatdatum;Tatzeit;Straftatbestand;Stadtkreis;Quartier;E_LV95;N_LV95
1;15.01.2022;22:30;Einbruchdiebstahl;Kreis 4;Langstrasse;2681900;1248200
2;16.01.2022;08:10;Entreissdiebstahl;Kreis 1;Rathaus;2683500;1247300`,
    roles: {
      date: 'Tatdatum',
      time: 'Tatzeit',
      type: 'Straftatbestand',
      latitude: 'N_LV95',
      longitude: 'E_LV95',
      area: 'Quartier',
    },
    projected: true,
    order: 'day-first',
    resolution: 'minute',
    meaning: '15 January 2022, 22:30 · Einbruchdiebstahl · area Langstrasse',
  },
  {
    name: 'Paris, words',
    text: `Date;Heure;Type de fait;Arrondissement;Coordonnées
15/01/2022;22:30;Vol avec violence;11e;48.8590, 2.3790
16/01/2022;08:10;Dégradation;18e;48.8920, 2.3440`,
    roles: { date: 'Date', time: 'Heure', type: 'Type de fait', area: 'Arrondissement' },
    pair: 'Coordonnées',
    order: 'day-first',
    resolution: 'minute',
    meaning: '15 January 2022, 22:30 · Vol avec violence · area 11e · 48.8590, 2.3790',
  },
  {
    name: 'Rotterdam, RD metres',
    text: `registratienummer;pleegdatum;pleegtijd;delictgroep;wijknaam;x_coordinaat;y_coordinaat
1;15-01-2022;22:30;Diefstal uit auto;Delfshaven;90500;436500
2;16-01-2022;08:10;Mishandeling;Centrum;92800;437400`,
    roles: {
      date: 'pleegdatum',
      time: 'pleegtijd',
      type: 'delictgroep',
      latitude: 'y_coordinaat',
      longitude: 'x_coordinaat',
      area: 'wijknaam',
    },
    projected: true,
    order: 'day-first',
    resolution: 'minute',
    meaning: '15 January 2022, 22:30 · Diefstal uit auto · area Delfshaven',
  },
  {
    name: 'Lisboa',
    text: `Data da Ocorrência,Período,Tipo de Crime,Freguesia,Lat,Long
2022-01-15,Noite,Furto em veículo,Arroios,38.7260,-9.1350
2022-01-16,Manhã,Roubo,Alvalade,38.7530,-9.1440`,
    roles: {
      date: 'Data da Ocorrência',
      type: 'Tipo de Crime',
      latitude: 'Lat',
      longitude: 'Long',
      area: 'Freguesia',
    },
    resolution: 'day',
    meaning: '15 January 2022 · Furto em veículo · area Arroios · 38.7260, -9.1350',
  },
  {
    name: 'Cape Town, by hand',
    text: `Case no,Date of incident,Time of incident,Nature of incident,Suburb,GPS
1,15/01/2022,22h30,Burglary,Observatory,"-33.9370, 18.4730"
2,16/01/2022,08h10,Robbery,Woodstock,"-33.9270, 18.4460"`,
    roles: { date: 'Date of incident', time: 'Time of incident', type: 'Nature of incident', area: 'Suburb' },
    pair: 'GPS',
    order: 'day-first',
    resolution: 'minute',
    meaning: '15 January 2022, 22:30 · Burglary · area Observatory · -33.9370, 18.4730',
  },
  {
    name: 'Istanbul, Turkish words',
    text: `Olay Tarihi;Saat;Suç Türü;İlçe;Mahalle;Enlem;Boylam
15.01.2022;22:30;Hırsızlık;Kadıköy;Moda;40,9800;29,0250
16.01.2022;08:10;Gasp;Beyoğlu;Cihangir;41,0310;28,9840`,
    roles: {
      date: 'Olay Tarihi',
      time: 'Saat',
      type: 'Suç Türü',
      latitude: 'Enlem',
      longitude: 'Boylam',
      area: 'Mahalle',
    },
    order: 'day-first',
    resolution: 'minute',
    meaning: '15 January 2022, 22:30 · Hırsızlık · area Moda · 40.9800, 29.0250',
  },
  {
    name: 'a campus log',
    text: `Nature (Classification),Case Number,Date/Time Reported,Date/Time Occurred,General Location,Disposition
Theft,22-0001,1/16/22 0800,1/15/22 2230,Main Library,Open
Burglary,22-0002,1/16/22 0930,1/16/22 0810,North Hall,Closed`,
    roles: { date: 'Date/Time Occurred', type: 'Nature (Classification)' },
    order: 'month-first',
    resolution: 'minute',
    meaning: '',
  },
];
