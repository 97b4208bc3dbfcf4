import type { CityFile } from './city-file.ts';

export const CANADA: readonly CityFile[] = [
  {
    name: 'Toronto major crime indicators',
    text: `X,Y,OBJECTID,EVENT_UNIQUE_ID,REPORT_DATE,OCC_DATE,REPORT_YEAR,REPORT_MONTH,REPORT_DAY,REPORT_DOY,REPORT_DOW,REPORT_HOUR,OCC_YEAR,OCC_MONTH,OCC_DAY,OCC_DOY,OCC_DOW,OCC_HOUR,DIVISION,LOCATION_TYPE,PREMISES_TYPE,UCR_CODE,UCR_EXT,OFFENCE,MCI_CATEGORY,HOOD_158,NEIGHBOURHOOD_158,HOOD_140,NEIGHBOURHOOD_140,LONG_WGS84,LAT_WGS84
-8840000.1,5410000.2,1,GO-20141000001,2014/01/03 05:00:00+00,2014/01/01 05:00:00+00,2014,January,3,3,Friday    ,11,2014,January,1,1,Wednesday ,23,D23,"Apartment (Rooming House, Condo)",Apartment,1430,100,Assault,Assault,001,West Humber-Clairville,001,West Humber-Clairville (1),-79.5833,43.7166
-8840100.1,5410100.2,2,GO-20141000002,2014/07/03 04:00:00+00,2014/07/02 04:00:00+00,2014,July,3,184,Thursday  ,7,2014,July,2,183,Wednesday ,4,D52,"Streets, Roads, Highways",Outside,2120,200,B&E,Break and Enter,170,Yonge-Bay Corridor,076,Bay Street Corridor (76),-79.3832,43.6532
-8840200.1,5410200.2,3,GO-20141000003,2014/02/03 05:00:00+00,2014/02/03 05:00:00+00,2014,February,3,34,Monday    ,2,2014,February,3,34,Monday    ,1,D52,Bar / Restaurant,Commercial,1610,200,Robbery - Mugging,Robbery,170,Yonge-Bay Corridor,076,Bay Street Corridor (76),-79.3830,43.6530`,
    roles: {
      date: 'OCC_DATE',
      time: 'OCC_HOUR',
      type: 'MCI_CATEGORY',
      latitude: 'LAT_WGS84',
      longitude: 'LONG_WGS84',
      area: 'NEIGHBOURHOOD_158',
      district: 'DIVISION',
    },
    resolution: 'hour',
    meaning: '1 January 2014, 23:00 · Assault · area West Humber-Clairville · 43.7166, -79.5833',
  },
  {
    name: 'Montréal actes criminels',
    text: `CATEGORIE,DATE,QUART,PDQ,X,Y,LONGITUDE,LATITUDE
Vol de véhicule à moteur,2018-09-13,jour,30,294904.159,5047548.642,-73.626778,45.567780
Méfait,2018-04-30,nuit,30,294904.159,5047548.642,-73.626778,45.567780
Introduction,2018-01-10,soir,7,290274.565,5042150.855,-73.685928,45.519122`,
    roles: { date: 'DATE', type: 'CATEGORIE', latitude: 'LATITUDE', longitude: 'LONGITUDE', area: 'PDQ' },
    resolution: 'day',
    meaning: '13 September 2018 · Vol de véhicule à moteur · area 30 · 45.5678, -73.6268',
  },
  {
    name: 'Vancouver GeoDASH',
    text: `TYPE,YEAR,MONTH,DAY,HOUR,MINUTE,HUNDRED_BLOCK,NEIGHBOURHOOD,X,Y
Theft from Vehicle,2021,3,14,17,5,10XX ROBSON ST,West End,490800.12,5458900.34
Mischief,2021,12,1,0,30,6X E HASTINGS ST,Strathcona,492900.12,5458800.34`,
    roles: { type: 'TYPE', latitude: 'Y', longitude: 'X', area: 'NEIGHBOURHOOD' },
    parts: ['YEAR', 'MONTH', 'DAY', 'HOUR', 'MINUTE'],
    projected: true,
    resolution: 'minute',
    meaning: '14 March 2021, 17:05 · Theft from Vehicle · area West End · 49.28',
  },
  {
    name: 'Ottawa criminal offences',
    text: `OBJECTID,GO_NUMBER,REP_DATE,REP_HOUR,OCC_DATE,OCC_HOUR,WEEKDAY,OFF_SUM,PRIM_VIOL,NB_NAME_EN,WARD,COUNCILLOR,DIVISION,SECTOR,CENSUS_TRC,INTERSECTN,X,Y
1,2018000001,2018/01/02 05:00:00+00,9,2018/01/01 05:00:00+00,22,Monday,Theft $5000 and Under,Theft Under,Byward Market,12 - Rideau-Vanier,F. Example,Central,24,5050048.00,DALHOUSIE ST / YORK ST,368200.5,5032100.2
2,2018000002,2018/01/04 05:00:00+00,15,2018/01/03 05:00:00+00,8,Wednesday,Mischief,Mischief to Property,Hintonburg - Mechanicsville,15 - Kitchissippi,J. Example,West,31,5050041.00,WELLINGTON ST / PARKDALE AVE,364800.5,5029100.2`,
    roles: { date: 'OCC_DATE', time: 'OCC_HOUR', type: 'OFF_SUM', latitude: 'Y', longitude: 'X', area: 'NB_NAME_EN' },
    projected: true,
    resolution: 'hour',
    meaning: '1 January 2018, 22:00 · Theft $5000 and Under · area Byward Market',
  },
  {
    name: 'Edmonton occurrences',
    text: `Neighbourhood Description (Occurrence),UCR Violation Type Group (Incident),Incident Reported Year,Incident Reported Month,Incident Reported Day,Incident Reported Date,Occurrence Category,Occurrence Group,Occurrence Type Group,Intersection,X,Y
OLIVER,Theft From Motor Vehicle,2022,5,9,2022/05/09,Non-Violent,Theft,Theft of/from Vehicle,100 AVE NW / 116 ST NW,-12634500.1,7085200.2
DOWNTOWN,Assault,2022,5,31,2022/05/31,Violent,Violence,Assault,JASPER AVE NW / 104 ST NW,-12633100.1,7085300.2`,
    roles: {
      date: 'Incident Reported Date',
      type: 'UCR Violation Type Group (Incident)',
      latitude: 'Y',
      longitude: 'X',
      area: 'Neighbourhood Description (Occurrence)',
    },
    projected: true,
    resolution: 'day',
    meaning: '9 May 2022 · Theft From Motor Vehicle · area OLIVER',
  },
  {
    name: 'Halifax crime map',
    text: `X,Y,OBJECTID,EVT_RT,EVT_RIN,EVT_DATE,LOCATION,RUCR,RUCR_EXT_D
-7079000.1,5560000.2,1,GO,2023000123,2023/03/01 04:00:00+00,GOTTINGEN ST,1430,ASSAULT
-7079100.1,5560100.2,2,GO,2023000124,2023/03/02 04:00:00+00,BARRINGTON ST,2142,THEFT FROM VEHICLE`,
    roles: { date: 'EVT_DATE', type: 'RUCR_EXT_D', latitude: 'Y', longitude: 'X' },
    projected: true,
    resolution: 'day',
    meaning: '1 March 2023 · ASSAULT',
  },
  {
    name: 'York Region occurrences',
    text: `OBJECTID,UniqueIdentifier,occ_date,rep_date,LocationCode,municipality,case_type_pubtrans,Case_Status,occ_id,hate_crime,Shooting,X,Y
1,100,2021/08/05 03:15:00+00,2021/08/05 14:00:00+00,Single Home House,Vaughan,Theft of Motor Vehicle,Closed,201,N,N,-8853000.1,5436000.2
2,101,2021/08/06 13:45:00+00,2021/08/06 15:00:00+00,Street,Markham,Assaults,Open,202,N,N,-8823000.1,5441000.2`,
    roles: { date: 'occ_date', type: 'case_type_pubtrans', latitude: 'Y', longitude: 'X', area: 'municipality' },
    projected: true,
    resolution: 'minute',
    meaning: '5 August 2021, 03:15 · Theft of Motor Vehicle · area Vaughan',
  },
  {
    name: 'Winnipeg police calls for service',
    text: `Incident Number,Call Time,Incident Type,Neighbourhood,Ward,Closed Time,Units,Motor Vehicle Incident,Location
22-100,2022 Jan 05 03:04:00 PM,Break & Enter,Wolseley,Daniel McIntyre,2022 Jan 05 05:00:00 PM,"C101, C102",NO,POINT (-97.17 49.88)
22-101,2022 Feb 15 12:04:00 AM,Assault,Centennial,Point Douglas,2022 Feb 15 01:00:00 AM,C103,NO,POINT (-97.15 49.90)`,
    roles: { date: 'Call Time', type: 'Incident Type', area: 'Neighbourhood' },
    pair: 'Location',
    resolution: 'minute',
    meaning: '5 January 2022, 15:04 · Break & Enter · area Wolseley · 49.8800, -97.1700',
  },
];
