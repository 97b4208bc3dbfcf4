import type { CityFile } from './city-file.ts';

/**
 * Written after the rules, which read 14 of these 22 at first sight as they stand here, and 3 more as well in another way.
 */
export const FURTHER: readonly CityFile[] = [
  {
    name: 'King County sheriff',
    text: `case_number,incident_datetime,nibrs_code,nibrs_code_name,block_address,city,state,zip,reporting_area,district,precinct
C20000001,2020-01-15T22:30:00.000,13B,Simple Assault,100 Block S 1ST ST,BURIEN,WA,98166,3501,F1,PCT 4
C20000002,2020-01-16T08:10:00.000,23F,Theft From Motor Vehicle,900 Block NE 2ND ST,SHORELINE,WA,98155,3502,A2,PCT 2`,
    roles: { date: 'incident_datetime', type: 'nibrs_code_name', area: 'district' },
    resolution: 'minute',
    meaning: '15 January 2020, 22:30 · Simple Assault · area F1 · no coordinates',
  },
  {
    name: 'New York arrests',
    text: `ARREST_KEY,ARREST_DATE,PD_CD,PD_DESC,KY_CD,OFNS_DESC,LAW_CODE,LAW_CAT_CD,ARREST_BORO,ARREST_PRECINCT,JURISDICTION_CODE,AGE_GROUP,PERP_SEX,PERP_RACE,X_COORD_CD,Y_COORD_CD,Latitude,Longitude
200000001,01/25/2023,339,"LARCENY,PETIT FROM OPEN AREAS",341,PETIT LARCENY,PL 1552500,M,M,14,0,25-44,M,BLACK,986000,214000,40.7540,-73.9930
200000002,01/26/2023,101,ASSAULT 3,344,ASSAULT 3 & RELATED OFFENSES,PL 1200001,M,K,75,0,18-24,F,WHITE,1017000,183000,40.6710,-73.8810`,
    roles: {
      date: 'ARREST_DATE',
      type: 'OFNS_DESC',
      latitude: 'Latitude',
      longitude: 'Longitude',
      area: 'ARREST_PRECINCT',
    },
    order: 'month-first',
    resolution: 'day',
    meaning: '25 January 2023 · PETIT LARCENY · area 14 · 40.7540, -73.9930',
  },
  {
    name: 'Minneapolis since 2023',
    text: `X,Y,Type,Case_Number,Case_NumberAlt,Reported_Date,Occurred_Date,NIBRS_Crime_Against,NIBRS_Group,NIBRS_Code,Offense_Category,Offense,Problem_Initial,Problem_Final,Address,Precinct,Neighborhood,Ward,Latitude,Longitude,wgsXAnon,wgsYAnon,Crime_Count,OBJECTID
-10384000,5617000,Crime Offenses (NIBRS),MP2023-000001,23-000001,2023/01/16 14:00:00+00,2023/01/15 22:30:00+00,Property,A,23F,Larceny/Theft Offenses,Theft From Motor Vehicle,Theft,Theft Report,0022XX LYNDALE AVE S,5,Whittier,10,44.9610,-93.2880,-10384000,5617000,1,1
-10382000,5620000,Crime Offenses (NIBRS),MP2023-000002,23-000002,2023/01/17 01:00:00+00,2023/01/17 00:35:00+00,Person,A,13A,Assault Offenses,Aggravated Assault,Assault in Progress,Assault,0005XX NICOLLET MALL,1,Downtown West,3,44.9770,-93.2710,-10382000,5620000,1,2`,
    roles: {
      date: 'Occurred_Date',
      type: 'Offense_Category',
      latitude: 'Latitude',
      longitude: 'Longitude',
      area: 'Neighborhood',
      district: 'Precinct',
    },
    resolution: 'minute',
    meaning: '15 January 2023, 22:30 · Larceny/Theft Offenses · area Whittier · 44.9610, -93.2880',
  },
  {
    name: 'Saint Paul',
    text: `CASE,DATE,TIME,CODE,INCIDENT TYPE,INCIDENT,POLICE GRID NUMBER,NEIGHBORHOOD NUMBER,NEIGHBORHOOD NAME,BLOCK,CALL DISPOSITION CODE,CALL DISPOSITION,Count
19000001,01/15/2019,22:30,600,"Theft, Except Auto Theft",Theft,87,7,7 - Thomas/Dale(Frogtown),70X UNIVERSITY AV W,RR,Report Written,1
19000002,01/16/2019,8:10,861,"Simple Assault Dom.",Simple Asasult Dom.,112,8,8 - Summit/University,30X SELBY AV,RR,Report Written,1`,
    roles: { date: 'DATE', time: 'TIME', type: 'INCIDENT TYPE', area: 'NEIGHBORHOOD NAME' },
    order: 'month-first',
    resolution: 'minute',
    meaning: '15 January 2019, 22:30 · Theft, Except Auto Theft · area 7 - Thomas/Dale(Frogtown) · no coordinates',
  },
  {
    name: 'Syracuse',
    text: `X,Y,OBJECTID,DATEEND,TIMESTART,TIMEEND,ADDRESS,Arrest,LarcenyCode,CODE_DEFINED,QualityOfLife,LAT,LONG
-8477000.1,5316000.2,1,2019/01/15 05:00:00+00,2145,2230,100 BLOCK S SALINA ST,,From Motor Vehicle,LARCENY,False,43.0480,-76.1520
-8478000.1,5315000.2,2,2019/01/17 05:00:00+00,830,905,900 BLOCK BUTTERNUT ST,,,BURGLARY,False,43.0610,-76.1440`,
    roles: {
      date: 'DATEEND',
      time: 'TIMEEND',
      type: 'CODE_DEFINED',
      latitude: 'LAT',
      longitude: 'LONG',
    },
    resolution: 'minute',
    meaning: '15 January 2019, 22:30 · LARCENY · 43.0480, -76.1520',
  },
  {
    name: 'Baton Rouge',
    text: `FILE NUMBER,OFFENSE DATE,OFFENSE TIME,CRIME,COMMITTED,OFFENSE,OFFENSE DESC,ADDRESS,ST NUMBER,ST DIR,ST NAME,ST TYPE,CITY,STATE,ZIP,DISTRICT,ZONE,SUBZONE,COMPLETE DISTRICT,GEOLOCATION
10000001/19,01/15/2019,2230,THEFT,COMMITTED,14:67,THEFT,100 FLORIDA BLVD,100,,FLORIDA,BLVD,BATON ROUGE,LA,70801,2,E,1,2E1,"100 FLORIDA BLVD
BATON ROUGE, LA 70801
(30.4500, -91.1870)"
10000002/19,01/16/2019,5,BATTERY,COMMITTED,14:35,SIMPLE BATTERY,2000 PLANK RD,2000,,PLANK,RD,BATON ROUGE,LA,70802,1,A,2,1A2,"2000 PLANK RD
BATON ROUGE, LA 70802
(30.4700, -91.1700)"`,
    roles: { date: 'OFFENSE DATE', time: 'OFFENSE TIME', type: 'CRIME', area: 'ZONE', district: 'DISTRICT' },
    pair: 'GEOLOCATION',
    order: 'month-first',
    resolution: 'minute',
    meaning: '15 January 2019, 22:30 · THEFT · area E · 30.4500, -91.1870',
  },
  {
    name: "Prince George's County",
    text: `Incident Case ID,Date,PGPD Sector,Clearance Code Inc Type,Street Number,Street Address,Location,Latitude,Longitude,PGPD Reporting Area,PGPD Beat
PP19010100000001,01/15/2019 10:30:00 PM,D,"THEFT FROM AUTO",5400,ANNAPOLIS RD,"(38.9420, -76.9130)",38.9420,-76.9130,271,B4
PP19010100000002,01/16/2019 08:10:00 AM,G,"ASSAULT",3800,ST BARNABAS RD,"(38.8430, -76.9470)",38.8430,-76.9470,640,G1`,
    roles: {
      date: 'Date',
      type: 'Clearance Code Inc Type',
      latitude: 'Latitude',
      longitude: 'Longitude',
      area: 'PGPD Beat',
    },
    order: 'month-first',
    resolution: 'minute',
    meaning: '15 January 2019, 22:30 · THEFT FROM AUTO · area B4 · 38.9420, -76.9130',
  },
  {
    name: 'Salt Lake City',
    text: `case,offense code,offense description,report date,occ date,day of week,location,city,district,zone,grid,x gps coordinate,y gps coordinate
SL201900001,2305-0,LARCENY FROM VEHICLE,01/16/2019 08:00:00 AM,01/15/2019 10:30:00 PM,2,200 S MAIN ST,SALT LAKE CITY,4,Z13,124,-111.8910,40.7650
SL201900002,1313-0,SIMPLE ASSAULT,01/17/2019 01:00:00 AM,01/17/2019 12:35:00 AM,4,900 W NORTH TEMPLE,SALT LAKE CITY,2,Z5,61,-111.9170,40.7715`,
    roles: {
      date: 'occ date',
      type: 'offense description',
      latitude: 'y gps coordinate',
      longitude: 'x gps coordinate',
      area: 'zone',
      district: 'district',
    },
    order: 'month-first',
    resolution: 'minute',
    meaning: '15 January 2019, 22:30 · LARCENY FROM VEHICLE · area Z13 · 40.7650, -111.8910',
  },
  {
    name: 'Atlanta by ArcGIS',
    text: `OBJECTID,report_number,report_Date,offense_start_date,offense_end_date,Day_of_the_week,Day_Number,nibrs_code,nibrs_code_name,UCR_Grouping,Crime_Against,location,location_type,Zone,Beat,NhoodName,NPU,vic_count,was_a_firearm_involved,latitude,longitude
1,230150001,1673827200000,1673821800000,1673823600000,Sunday,1,23F,Theft From Motor Vehicle,Larceny From Vehicle,PROPERTY,100 PEACHTREE ST,13 - Highway,5,503,Downtown,M,1,No,33.7550,-84.3900
2,230160001,1673910000000,1673857500000,1673857800000,Monday,2,13A,Aggravated Assault,Aggravated Assault,PERSON,900 MLK JR DR,20 - Residence,1,103,Vine City,L,1,Yes,33.7700,-84.4100`,
    roles: {
      date: 'offense_start_date',
      type: 'UCR_Grouping',
      latitude: 'latitude',
      longitude: 'longitude',
      area: 'NhoodName',
      place: 'location_type',
    },
    resolution: 'minute',
    meaning: '15 January 2023, 22:30 · Larceny From Vehicle · area Downtown · 33.7550, -84.3900',
  },
  {
    name: 'Ciudad de México, older names',
    text: `ao_hechos,mes_hechos,FechaHecho,HoraHecho,ao_inicio,mes_inicio,FechaInicio,HoraInicio,delito,fiscalia,agencia,unidad_investigacion,categoria_delito,AlcaldiaHechos,municipio_hechos,colonia_datos,fgj_colonia_registro,longitud,latitud
2019,Enero,2019-01-15,22:30:00,2019,Enero,2019-01-16,09:00:00,ROBO DE ACCESORIOS DE AUTO,FISCALIA CUAUHTEMOC,CUH-2,UI-1CD,DELITO DE BAJO IMPACTO,CUAUHTEMOC,CDMX,ROMA NORTE,ROMA NORTE,-99.1620,19.4180
2019,Enero,2019-01-16,08:10:00,2019,Enero,2019-01-16,12:00:00,FRAUDE,FISCALIA BENITO JUAREZ,BJ-1,UI-3CD,DELITO DE BAJO IMPACTO,BENITO JUAREZ,CDMX,PORTALES,PORTALES,-99.1470,19.3690`,
    roles: {
      date: 'FechaHecho',
      time: 'HoraHecho',
      type: 'delito',
      latitude: 'latitud',
      longitude: 'longitud',
      area: 'colonia_datos',
      district: 'AlcaldiaHechos',
    },
    resolution: 'minute',
    meaning: '15 January 2019, 22:30 · ROBO DE ACCESORIOS DE AUTO · area ROMA NORTE · 19.4180, -99.1620',
  },
  {
    name: 'Buenos Aires 2017 to 2019',
    text: `id,fecha,franja_horaria,tipo_delito,subtipo_delito,cantidad_registrada,comuna,barrio,lat,long
1,2019-01-15,22,Robo (con violencia),,1,14,Palermo,-34.5780,-58.4250
2,2019-01-16,8,Hurto (sin violencia),Hurto Automotor,1,6,Caballito,-34.6180,-58.4400`,
    roles: {
      date: 'fecha',
      time: 'franja_horaria',
      type: 'tipo_delito',
      latitude: 'lat',
      longitude: 'long',
      area: 'barrio',
    },
    resolution: 'hour',
    meaning: '15 January 2019, 22:00 · Robo (con violencia) · area Palermo · -34.5780, -58.4250',
  },
  {
    name: 'Costa Rica OIJ',
    text: `Delito,SubDelito,Fecha,Hora,Victima,SubVictima,Edad,Genero,Nacionalidad,Provincia,Canton,Distrito
ASALTO,ARMA BLANCA,15/01/2019,21:00:00 - 23:59:59,PERSONA,PEATON,Mayor de edad,HOMBRE,COSTA RICA,SAN JOSE,SAN JOSE,HOSPITAL
HURTO,POR DESCUIDO,16/01/2019,06:00:00 - 08:59:59,PERSONA,PEATON,Mayor de edad,MUJER,COSTA RICA,HEREDIA,HEREDIA,MERCEDES`,
    roles: { date: 'Fecha', type: 'Delito', area: 'Distrito' },
    order: 'day-first',
    resolution: 'day',
    meaning: '15 January 2019 · ASALTO · area HOSPITAL · no coordinates',
  },
  {
    name: 'Ecuador',
    text: `fecha_infraccion;hora_infraccion;tipo_delito;zona;subzona;distrito;circuito;provincia;canton;coordenada_x;coordenada_y
15/01/2022;22:30;ROBO A PERSONAS;ZONA 9;DMQ;EUGENIO ESPEJO;LA MARISCAL;PICHINCHA;QUITO;-78,4900;-0,2010
16/01/2022;08:10;ROBO A DOMICILIO;ZONA 8;DMG;SUR;CENTENARIO;GUAYAS;GUAYAQUIL;-79,8900;-2,2200`,
    roles: {
      date: 'fecha_infraccion',
      time: 'hora_infraccion',
      type: 'tipo_delito',
      latitude: 'coordenada_y',
      longitude: 'coordenada_x',
      area: 'zona',
      district: 'distrito',
    },
    order: 'day-first',
    resolution: 'minute',
    meaning: '15 January 2022, 22:30 · ROBO A PERSONAS · area ZONA 9 · -0.2010, -78.4900',
  },
  {
    name: 'Santa Clara County sheriff',
    text: `case_id,case_number,incident_datetime,incident_type_primary,incident_description,clearance_type,address_1,address_2,city,state,zip,country,latitude,longitude,created_at,updated_at,location,hour_of_day,day_of_week,parent_incident_type
1,19-015-0001,01/15/2019 10:30:00 PM,PC 459 Burglary,VEHICLE BURGLARY,,10200 Block TORRE AV,,CUPERTINO,CA,95014,,37.3190,-122.0300,01/16/2019 08:00:00 AM,01/16/2019 09:00:00 AM,POINT (-122.03 37.319),22,Tuesday,Breaking & Entering
2,19-016-0001,01/16/2019 08:10:00 AM,PC 488 Petty Theft,PETTY THEFT,,13700 Block SARATOGA AV,,SARATOGA,CA,95070,,37.2630,-122.0150,01/16/2019 09:00:00 AM,01/16/2019 10:00:00 AM,POINT (-122.015 37.263),8,Wednesday,Theft`,
    roles: {
      date: 'incident_datetime',
      type: 'parent_incident_type',
      latitude: 'latitude',
      longitude: 'longitude',
      area: 'city',
    },
    order: 'month-first',
    resolution: 'minute',
    meaning: '15 January 2019, 22:30 · Breaking & Entering · area CUPERTINO · 37.3190, -122.0300',
  },
  {
    name: 'Omaha',
    text: `RB#,Reported Date,Reported Time,Occurred Date,Occurred Time,Statute Description,Property Address,Latitude,Longitude
AS1,01/16/2019,08:00,01/15/2019,22:30,"THEFT BY UNLAWFUL TAKING, FROM AUTO",100 S 10 ST,41.2590,-95.9280
AS2,01/17/2019,09:00,01/16/2019,08:10,"ASSAULT, 3RD DEGREE",2400 N 24 ST,41.2810,-95.9470`,
    roles: {
      date: 'Occurred Date',
      time: 'Occurred Time',
      type: 'Statute Description',
      latitude: 'Latitude',
      longitude: 'Longitude',
    },
    order: 'month-first',
    resolution: 'minute',
    meaning: '15 January 2019, 22:30 · THEFT BY UNLAWFUL TAKING, FROM AUTO · 41.2590, -95.9280',
  },
  {
    name: 'Durham',
    text: `OBJECTID,INCI_ID,DATE_REPT,HOUR_REPT,YEARSTAMP,MONTHSTAMP,DATE_OCCU,HOUR_OCCU,DATE_FND,HOUR_FND,STRDATE,UCR_CODE,CHRGDESC,STREET,CSSTATUS,CSSTATUSDT,DIST,BIG_ZONE,ATTM_COMP,WEAPON,X_COORD,Y_COORD
1,19000001,01/16/2019,800,2019,1,01/15/2019,2230,01/16/2019,700,Jan 16 2019,2400,LARCENY - FROM MOTOR VEHICLE,100 MAIN ST,Inactive,01/20/2019,D5,530,C,,2031000,815000
2,19000002,01/17/2019,100,2019,1,01/17/2019,35,01/17/2019,40,Jan 17 2019,4500,ASSAULT - SIMPLE,900 HOLLOWAY ST,Cleared,01/18/2019,D1,120,C,HANDS,2034000,816000`,
    roles: {
      date: 'DATE_OCCU',
      time: 'HOUR_OCCU',
      type: 'CHRGDESC',
      latitude: 'Y_COORD',
      longitude: 'X_COORD',
      area: 'BIG_ZONE',
    },
    projected: true,
    order: 'month-first',
    resolution: 'minute',
    meaning: '15 January 2019, 22:30 · LARCENY - FROM MOTOR VEHICLE · area 530',
  },
  {
    name: 'Calgary disorder calls, one a row',
    text: `DATE,TIME,CATEGORY,COMMUNITY NAME,SECTOR,LONGITUDE,LATITUDE,point
2022/01/15,10:30:00 PM,Theft FROM Vehicle,BELTLINE,CENTRE,-114.0700,51.0400,POINT (-114.07 51.04)
2022/01/16,08:10:00 AM,Assault (Non-domestic),BRIDGELAND/RIVERSIDE,CENTRE,-114.0400,51.0550,POINT (-114.04 51.055)`,
    roles: {
      date: 'DATE',
      time: 'TIME',
      type: 'CATEGORY',
      latitude: 'LATITUDE',
      longitude: 'LONGITUDE',
      area: 'COMMUNITY NAME',
    },
    resolution: 'minute',
    meaning: '15 January 2022, 22:30 · Theft FROM Vehicle · area BELTLINE · 51.0400, -114.0700',
  },
  {
    name: 'Toronto bicycle thefts',
    text: `OBJECTID,EVENT_UNIQUE_ID,PRIMARY_OFFENCE,OCC_DATE,OCC_YEAR,OCC_MONTH,OCC_DOW,OCC_DAY,OCC_DOY,OCC_HOUR,REPORT_DATE,REPORT_HOUR,DIVISION,LOCATION_TYPE,PREMISES_TYPE,BIKE_MAKE,BIKE_TYPE,BIKE_SPEED,BIKE_COLOUR,BIKE_COST,STATUS,HOOD_158,NEIGHBOURHOOD_158,LONG_WGS84,LAT_WGS84
1,GO-20221,THEFT UNDER,1642204800000,2022,January,Saturday,15,15,22,1642291200000,9,D14,"Apartment (Rooming House, Condo)",Apartment,TREK,MT,21,BLK,900,STOLEN,078,Kensington-Chinatown,-79.4000,43.6530
2,GO-20222,THEFT UNDER,1642291200000,2022,January,Sunday,16,16,8,1642377600000,12,D51,"Streets, Roads, Highways",Outside,GIANT,RC,10,RED,1500,STOLEN,073,Moss Park,-79.3670,43.6560`,
    roles: {
      date: 'OCC_DATE',
      time: 'OCC_HOUR',
      type: 'PRIMARY_OFFENCE',
      latitude: 'LAT_WGS84',
      longitude: 'LONG_WGS84',
      area: 'NEIGHBOURHOOD_158',
    },
    resolution: 'hour',
    meaning: '15 January 2022, 22:00 · THEFT UNDER · area Kensington-Chinatown · 43.6530, -79.4000',
  },
  {
    name: 'a Swedish list',
    text: `Händelsedatum;Tid;Brottstyp;Stadsdel;Latitud;Longitud
2022-01-15;22:30;Stöld ur bil;Södermalm;59,3150;18,0700
2022-01-16;08:10;Misshandel;Norrmalm;59,3350;18,0600`,
    roles: {
      date: 'Händelsedatum',
      time: 'Tid',
      type: 'Brottstyp',
      latitude: 'Latitud',
      longitude: 'Longitud',
      area: 'Stadsdel',
    },
    resolution: 'minute',
    meaning: '15 January 2022, 22:30 · Stöld ur bil · area Södermalm · 59.3150, 18.0700',
  },
  {
    name: 'a Polish list',
    text: `Data zdarzenia;Godzina;Rodzaj przestępstwa;Dzielnica;Szer. geogr.;Dł. geogr.
15.01.2022;22:30;Kradzież;Śródmieście;52,2300;21,0100
16.01.2022;08:10;Włamanie;Mokotów;52,1900;21,0300`,
    roles: {
      date: 'Data zdarzenia',
      time: 'Godzina',
      type: 'Rodzaj przestępstwa',
      latitude: 'Szer. geogr.',
      longitude: 'Dł. geogr.',
      area: 'Dzielnica',
    },
    order: 'day-first',
    resolution: 'minute',
    meaning: '15 January 2022, 22:30 · Kradzież · area Śródmieście · 52.2300, 21.0100',
  },
  {
    name: 'a shop chain with its own words',
    text: `Ref,Occurred,Store,Incident,Postcode,Lat,Lng,Loss (GBP)
1,15/01/2022 22:30,High Street,Shop theft,BS1 1AA,51.4540,-2.5930,20.50
2,16/01/2022 08:10,Mall,Threats,BS1 3BD,51.4580,-2.5850,0`,
    roles: { date: 'Occurred', type: 'Incident', latitude: 'Lat', longitude: 'Lng', area: 'Postcode' },
    order: 'day-first',
    resolution: 'minute',
    meaning: '15 January 2022, 22:30 · Shop theft · area BS1 1AA · 51.4540, -2.5930',
  },
  {
    name: 'a fire and crime desk with the whole time twice',
    text: `incident_id,incident_date,incident_time,incident_type,latitude,longitude,address,city,state
INC-001,2025-01-15,2025-01-15T14:23:45,Assault,39.7392,-104.9903,123 Main St,Denver,CO
INC-002,2025-01-15,2025-01-15T15:30:12,Burglary,39.7491,-104.9876,456 Oak Ave,Denver,CO`,
    roles: {
      date: 'incident_date',
      time: 'incident_time',
      type: 'incident_type',
      latitude: 'latitude',
      longitude: 'longitude',
    },
    resolution: 'minute',
    meaning: '15 January 2025, 14:23 · Assault · 39.7392, -104.9903',
  },
];
