import type { CityFile } from './city-file.ts';

export const US_SOUTH: readonly CityFile[] = [
  {
    name: 'Austin',
    text: `Incident Number,Highest Offense Description,Highest Offense Code,Family Violence,Occurred Date Time,Occurred Date,Occurred Time,Report Date Time,Report Date,Report Time,Location Type,Address,Zip Code,Council District,APD Sector,APD District,PRA,Census Tract,Clearance Status,Clearance Date,UCR Category,Category Description,X-coordinate,Y-coordinate,Latitude,Longitude,Location
20191000001,BURGLARY OF VEHICLE,601,N,01/15/2019 10:30:00 PM,01/15/2019,2230,01/16/2019 08:00:00 AM,01/16/2019,800,PARKING LOTS / GARAGE,1200 S LAMAR BLVD,78704,5,DA,2,418,13.04,N,01/20/2019,23F,Theft,3109000,10065000,30.2540,-97.7630,"(30.2540, -97.7630)"
20191000002,FAMILY DISTURBANCE,3400,N,01/16/2019 12:05:00 AM,01/16/2019,5,01/16/2019 12:05:00 AM,01/16/2019,5,RESIDENCE / HOME,500 E OLTORF ST,78704,3,HE,4,454,23.08,,,,,3115000,10060000,30.2350,-97.7440,"(30.2350, -97.7440)"`,
    roles: {
      date: 'Occurred Date Time',
      type: 'Highest Offense Description',
      latitude: 'Latitude',
      longitude: 'Longitude',
      area: 'APD Sector',
      place: 'Location Type',
    },
    order: 'month-first',
    resolution: 'minute',
    meaning: '15 January 2019, 22:30 · BURGLARY OF VEHICLE · area DA · 30.2540, -97.7630',
  },
  {
    name: 'Dallas',
    text: `Incident Number w/year,Year of Incident,Service Number ID,Watch,Call (911) Problem,Type of Incident,Type Location,Type of Property,Incident Address,Apartment Number,Reporting Area,Beat,Division,Sector,Council District,Target Area Action Grids,Community,Date1 of Occurrence,Year1 of Occurrence,Month1 of Occurence,Day1 of the Week,Time1 of Occurrence,Day1 of the Year,Date2 of Occurrence,Year2 of Occurrence,Month2 of Occurence,Day2 of the Week,Time2 of Occurrence,Day2 of the Year,Date of Report,Date incident created,Offense Entered Year,Victim Type,Victim Race,Victim Ethnicity,Victim Gender,Victim Age,Responding Officer #1  Badge No,Offense Status,NIBRS Crime Category,NIBRS Crime,NIBRS Code,NIBRS Group,X Coordinate,Y Cordinate,Zip Code,City,State,Location1
000001-2019,2019,000001-2019-01,1,11B - BURG OF BUS,BURGLARY OF BUILDING,Commercial Property,N/A,1500 MAIN ST,,2052,132,CENTRAL,130,D14,,,2019-01-15 00:00:00.0000000,2019,January,Tue,03:30,15,2019-01-15 00:00:00.0000000,2019,January,Tue,06:00,15,2019-01-15 07:00:00.0000000,2019-01-15 07:10:00.0000000,2019,Business,,,,,9999,Suspended,BURGLARY/BREAKING & ENTERING,BURGLARY-BUSINESS,220,A,2491000.5,6970000.5,75201,DALLAS,TX,"1500 MAIN ST
DALLAS, TX 75201
(32.7810, -96.7980)"
000002-2019,2019,000002-2019-01,2,06X - MAJOR DIST,ASSAULT -BODILY INJURY ONLY,Apartment Residence,N/A,9000 VANTAGE POINT DR,12,1061,227,NORTHEAST,220,D10,Five Points,,2019-01-16 00:00:00.0000000,2019,January,Wed,14:05,16,2019-01-16 00:00:00.0000000,2019,January,Wed,14:10,16,2019-01-16 15:00:00.0000000,2019-01-16 15:10:00.0000000,2019,Individual,White,Non-Hispanic,Male,33,9998,Clear by Arrest,ASSAULT OFFENSES,SIMPLE ASSAULT,13B,A,2520000.5,7005000.5,75243,DALLAS,TX,"9000 VANTAGE POINT DR
DALLAS, TX 75243
(32.9110, -96.7300)"`,
    roles: {
      date: 'Date1 of Occurrence',
      time: 'Time1 of Occurrence',
      type: 'NIBRS Crime Category',
      area: 'Beat',
      district: 'Division',
      place: 'Type Location',
    },
    pair: 'Location1',
    resolution: 'minute',
    meaning: '15 January 2019, 03:30 · BURGLARY/BREAKING & ENTERING · area 132 · 32.7810, -96.7980',
  },
  {
    name: 'Fort Worth',
    text: `Case_No,Reported_Date,Nature_Of_Call,From_Date,Offense,Offense_Desc,Block_Address,City,State,Beat,Division,Council_District,Attempt_Complete,Location_Type,LocationTypeDescription,Location
190000001,01/14/2019 09:00:00 AM,BURGLARY,01/13/2019 11:30:00 PM,PC 30.02(C)(1),Burglary of Building,1200 HOUSTON ST,FORT WORTH,TX,B11,Central,9,C,12,GROCERY/SUPERMARKET,"1200 HOUSTON ST
FORT WORTH, TX
(32.7500, -97.3290)"
190000002,01/16/2019 10:00:00 AM,THEFT,01/15/2019 01:30:00 PM,PC 31.03(E)(2),Theft of Property,800 UNIVERSITY DR,FORT WORTH,TX,D13,West,9,C,18,PARKING LOT/GARAGE,"800 UNIVERSITY DR
FORT WORTH, TX
(32.7400, -97.3600)"`,
    roles: { date: 'From_Date', type: 'Offense_Desc', area: 'Beat', district: 'Division' },
    pair: 'Location',
    order: 'month-first',
    resolution: 'minute',
    meaning: '13 January 2019, 23:30 · Burglary of Building · area B11 · 32.7500, -97.3290',
  },
  {
    name: 'Houston NIBRS',
    text: `Incident,RMSOccurrenceDate,RMSOccurrenceHour,NIBRSClass,NIBRSDescription,OffenseCount,Beat,Premise,StreetNo,StreetName,StreetType,Suffix,City,ZIPCode,MapLongitude,MapLatitude
188123,1/13/2022,0,23C,Shoplifting,1,10H40,Department or Discount Store,2500,MAIN,ST,,HOUSTON,77002,-95.3770,29.7430
188124,1/14/2022,17,13A,Aggravated Assault,1,14D20,"Residence, Home (Includes Apartment)",5500,GRIGGS,RD,,HOUSTON,77021,-95.3400,29.6980`,
    roles: {
      date: 'RMSOccurrenceDate',
      time: 'RMSOccurrenceHour',
      type: 'NIBRSDescription',
      latitude: 'MapLatitude',
      longitude: 'MapLongitude',
      area: 'Beat',
      place: 'Premise',
    },
    order: 'month-first',
    resolution: 'hour',
    meaning: '13 January 2022, 00:00 · Shoplifting · area 10H40 · 29.7430, -95.3770',
  },
  {
    name: 'Nashville',
    text: `Primary Key,Incident Number,Report Type,Report Type Description,Incident Status Code,Incident Status Description,Investigation Status,Incident Occurred,Incident Reported,Incident Location,Latitude,Longitude,ZIP Code,RPA,Zone,Location Code,Location Description,Offense Number,Offense NIBRS,Offense Description,Weapon Primary,Weapon Description,Victim Number,Domestic Related,Victim Type,Victim Description,Victim Gender,Victim Race,Victim Ethnicity,Victim County Resident,Mapped Location
20190000001_11,20190000001,D,DISPATCHED,O,OPEN,Open,01/13/2019 10:30:00 PM,01/14/2019 08:00:00 AM,BROADWAY,36.1600,-86.7780,37203,4025,411,8,"HIGHWAY, ROAD, ALLEY",1,23F,THEFT FROM MOTOR VEHICLE,16,UNKNOWN,1,False,I,INDIVIDUAL,M,W,Non-Hispanic,RESIDENT,POINT (-86.7780 36.1600)
20190000002_11,20190000002,D,DISPATCHED,A,CLEARED BY ARREST,Closed,01/15/2019 12:05:00 AM,01/15/2019 12:05:00 AM,MURFREESBORO PIKE,36.0900,-86.6800,37217,8701,311,22,"RESIDENCE, HOME",1,13B,SIMPLE ASSAULT,9,PERSONAL,1,True,I,INDIVIDUAL,F,B,Non-Hispanic,RESIDENT,POINT (-86.6800 36.0900)`,
    roles: {
      date: 'Incident Occurred',
      type: 'Offense Description',
      latitude: 'Latitude',
      longitude: 'Longitude',
      area: 'Zone',
      place: 'Location Description',
    },
    order: 'month-first',
    resolution: 'minute',
    meaning: '13 January 2019, 22:30 · THEFT FROM MOTOR VEHICLE · area 411 · 36.1600, -86.7780',
  },
  {
    name: 'Atlanta 2009 to 2019',
    text: `Report Number,Report Date,Occur Date,Occur Time,Possible Date,Possible Time,Beat,Apartment Office Prefix,Apartment Number,Location,Shift Occurrence,Location Type,UCR Literal,UCR #,IBR Code,Neighborhood,NPU,Latitude,Longitude
090010001,2009-01-01,2009-01-01,1145,2009-01-01,1148,411,,,2841 GREENBRIAR PKWY,Day Watch,8,LARCENY-NON VEHICLE,0630,2303,Greenbriar,R,33.68845,-84.49328
090010002,2009-01-01,2009-01-01,35,2009-01-01,1352,113,,,12 BROAD ST SW,Morning Watch,9,BURGLARY-RESIDENCE,0511,2202,Downtown,M,33.7532,-84.39201`,
    roles: {
      date: 'Occur Date',
      time: 'Occur Time',
      type: 'UCR Literal',
      latitude: 'Latitude',
      longitude: 'Longitude',
      area: 'Neighborhood',
    },
    resolution: 'minute',
    meaning: '1 January 2009, 11:45 · LARCENY-NON VEHICLE · area Greenbriar · 33.6885, -84.4933',
  },
  {
    name: 'Atlanta since 2021',
    text: `X,Y,OBJECTID,IncidentNumber,report_number,ReportDate,OccurredFromDate,OccurredToDate,Part,NIBRS_Offense,Crime_Against,LocationType,WeaponDescription,Zone,Beat,PressRelease,StreetAddress,NhoodName,NPU,CouncilDistrict,Longitude,Latitude
-84.39,33.75,1,210010001,210010001,1/15/2021 9:10:00 AM,1/14/2021 10:00:00 PM,1/15/2021 7:00:00 AM,Part I,Theft From Motor Vehicle,Property,Parking Lot,,5,503,,100 PEACHTREE ST,Downtown,M,2,-84.3900,33.7550
-84.41,33.77,2,210010002,210010002,1/16/2021 9:10:00 AM,1/16/2021 1:15:00 AM,1/16/2021 1:20:00 AM,Part I,Aggravated Assault,Person,Highway/Road/Alley,Handgun,1,103,,900 MLK JR DR,Vine City,L,3,-84.4100,33.7700`,
    roles: {
      date: 'OccurredFromDate',
      type: 'NIBRS_Offense',
      latitude: 'Latitude',
      longitude: 'Longitude',
      area: 'NhoodName',
      place: 'LocationType',
    },
    order: 'month-first',
    resolution: 'minute',
    meaning: '14 January 2021, 22:00 · Theft From Motor Vehicle · area Downtown · 33.7550, -84.3900',
  },
  {
    name: 'New Orleans calls for service',
    text: `NOPD_Item,Type,TypeText,Priority,InitialType,InitialTypeText,InitialPriority,MapX,MapY,TimeCreate,TimeDispatch,TimeArrive,TimeClosed,Disposition,DispositionText,SelfInitiated,Beat,BLOCK_ADDRESS,Zip,PoliceDistrict,Location
A0000119,67,THEFT,1A,67,THEFT,1A,3680000,530000,01/13/2019 12:01:00 AM,01/13/2019 12:10:00 AM,01/13/2019 12:20:00 AM,01/13/2019 01:00:00 AM,RTF,REPORT TO FOLLOW,N,8B01,003XX Bourbon St,70130,8,POINT (-90.0680 29.9560)
A0000219,21,COMPLAINT OTHER,1C,21,COMPLAINT OTHER,1C,3690000,540000,01/14/2019 03:01:00 PM,,,01/14/2019 03:30:00 PM,NAT,Necessary Action Taken,N,5F04,025XX Gentilly Blvd,70122,5,POINT (-90.0610 29.9840)`,
    roles: {
      date: 'TimeCreate',
      type: 'TypeText',
      area: 'Beat',
      district: 'PoliceDistrict',
    },
    pair: 'Location',
    order: 'month-first',
    resolution: 'minute',
    meaning: '13 January 2019, 00:01 · THEFT · area 8B01 · 29.9560, -90.0680',
  },
  {
    name: 'Charlotte',
    text: `YEAR,INCIDENT_REPORT_ID,LOCATION,CITY,STATE,ZIP,X_COORD_PUBLIC,Y_COORD_PUBLIC,LATITUDE_PUBLIC,LONGITUDE_PUBLIC,DIVISION_ID,CMPD_PATROL_DIVISION,NPA,DATE_REPORTED,DATE_INCIDENT_BEGAN,DATE_INCIDENT_END,ADDRESS_DESCRIPTION,LOCATION_TYPE_DESCRIPTION,PLACE_TYPE_DESCRIPTION,PLACE_DETAIL_DESCRIPTION,CLEARANCE_STATUS,CLEARANCE_DETAIL_STATUS,CLEARANCE_DATE,HIGHEST_NIBRS_CODE,HIGHEST_NIBRS_DESCRIPTION
2019,20190101000001,1100 S TRYON ST,CHARLOTTE,NC,28203,1447000,541000,35.2200,-80.8520,01,Central,392,2019/01/15 05:00:00+00,2019/01/14 05:00:00+00,2019/01/14 05:00:00+00,Location of occurrence,Parking Lot,Retail,Department/Discount Store,Open,Open,,23F,Theft From Motor Vehicle
2019,20190101000002,2200 LASALLE ST,CHARLOTTE,NC,28216,1445000,552000,35.2540,-80.8600,03,Metro,385,2019/01/16 05:00:00+00,2019/01/15 05:00:00+00,2019/01/15 05:00:00+00,Location of occurrence,Indoors,Residential,Private Residence,Open,Open,,13A,Aggravated Assault`,
    roles: {
      date: 'DATE_INCIDENT_BEGAN',
      type: 'HIGHEST_NIBRS_DESCRIPTION',
      latitude: 'LATITUDE_PUBLIC',
      longitude: 'LONGITUDE_PUBLIC',
      area: 'CMPD_PATROL_DIVISION',
    },
    resolution: 'day',
    meaning: '14 January 2019 · Theft From Motor Vehicle · area Central · 35.2200, -80.8520',
  },
  {
    name: 'Raleigh',
    text: `OBJECTID,GlobalID,case_number,crime_category,crime_code,crime_description,crime_type,reported_block_address,city_of_incident,city,district,reported_date,reported_year,reported_month,reported_day,reported_hour,reported_dayofwk,latitude,longitude,agency,updated_date
1,a1,P19000001,LARCENY,35F,Larceny/Theft from Motor Vehicle,CRIMES AGAINST PROPERTY,100 BLOCK FAYETTEVILLE ST,RALEIGH,RALEIGH,Downtown,2019/01/15 14:22:00+00,2019,1,15,9,Tuesday,35.7780,-78.6390,RPD,2019/02/01 10:00:00+00
2,a2,P19000002,ASSAULT,13B,Assault/Simple,CRIMES AGAINST PERSONS,2400 BLOCK POOLE RD,RALEIGH,RALEIGH,Southeast,2019/01/16 02:10:00+00,2019,1,15,21,Tuesday,35.7720,-78.6000,RPD,2019/02/01 10:00:00+00`,
    roles: {
      date: 'reported_date',
      type: 'crime_category',
      latitude: 'latitude',
      longitude: 'longitude',
      area: 'district',
    },
    resolution: 'minute',
    meaning: '15 January 2019, 14:22 · LARCENY · area Downtown · 35.7780, -78.6390',
  },
  {
    name: 'Memphis',
    text: `Crime ID,Offense Date,Reported Date,100 Block Address,City,State,Zip Code,Precinct,Ward,UCR Category,UCR Description,Agency Crimetype ID,Census Tract Code,Location
1901000001ME,01/13/2019 10:15:00 PM,01/14/2019 01:00:00 AM,1200 UNION AVE,MEMPHIS,TN,38104,Crump,121,Theft,Theft from Motor Vehicle,Theft from Motor Vehicle,003600,"(35.1380, -90.0200)"
1901000002ME,01/14/2019 01:15:00 AM,01/14/2019 02:00:00 AM,3400 LAMAR AVE,MEMPHIS,TN,38118,Mt. Moriah,322,Assault,Simple Assault/DV,Simple Assault/DV,010600,"(35.0700, -89.9400)"`,
    roles: { date: 'Offense Date', type: 'UCR Category', area: 'Ward', district: 'Precinct' },
    pair: 'Location',
    order: 'month-first',
    resolution: 'minute',
    meaning: '13 January 2019, 22:15 · Theft · area 121 · 35.1380, -90.0200',
  },
  {
    name: 'Gainesville',
    text: `ID,Incident Type,Report Date,Offense Date,Report Hour of Day,Report Day of Week,Offense Hour of Day,Offense Day of Week,City,State,Address,Latitude,Longitude,Location
219000001,Theft Petit - Retail,01/13/2019 06:00:00 PM,01/13/2019 05:30:00 PM,18,Sunday,17,Sunday,GAINESVILLE,FL,2500 BLK NW 13TH ST,29.6750,-82.3390,POINT (-82.3390 29.6750)
219000002,Assault (simple),01/14/2019 06:00:00 AM,01/14/2019 05:30:00 AM,6,Monday,5,Monday,GAINESVILLE,FL,1700 BLK W UNIVERSITY AVE,29.6520,-82.3450,POINT (-82.3450 29.6520)`,
    roles: { date: 'Offense Date', type: 'Incident Type', latitude: 'Latitude', longitude: 'Longitude' },
    order: 'month-first',
    resolution: 'minute',
    meaning: '13 January 2019, 17:30 · Theft Petit - Retail · 29.6750, -82.3390',
  },
  {
    name: 'Norfolk',
    text: `INCIDENT NUMBER,DATE OF OCCURRENCE,HOUR OF OCCURRENCE,DAY OF OCCURRENCE,OFFENSE,LOCATION,PRECINCT,NEIGHBORHOOD
190101000001,01/15/2019,22,Tuesday,ASSAULT-SIMPLE,100 GRANBY ST,1,DOWNTOWN
190101000002,01/16/2019,3,Wednesday,LARCENY-FROM MOTOR VEHICLE,900 W 21ST ST,2,GHENT`,
    roles: {
      date: 'DATE OF OCCURRENCE',
      time: 'HOUR OF OCCURRENCE',
      type: 'OFFENSE',
      area: 'NEIGHBORHOOD',
      district: 'PRECINCT',
    },
    order: 'month-first',
    resolution: 'hour',
    meaning: '15 January 2019, 22:00 · ASSAULT-SIMPLE · area DOWNTOWN · no coordinates',
  },
  {
    name: 'Virginia Beach',
    text: `Police_Case_Number,Date_Reported,Offense_Code,Offense_Description,Subdivision,Zone_ID,Case_Status,Date_Occurred,Date_Found,Location,Precinct
2019000001,2019-01-14 08:00:00,23F,"LARCENY, FROM MOTOR VEHICLE",OCEANFRONT,221,INACTIVE,2019-01-13 22:15:00,2019-01-14 07:00:00,2100 ATLANTIC AVE,2ND PRECINCT
2019000002,2019-01-15 08:00:00,13B,"ASSAULT, SIMPLE",KEMPSVILLE MANOR,423,CLEARED BY ARREST,2019-01-15 07:15:00,2019-01-15 07:15:00,700 PRINCESS ANNE RD,4TH PRECINCT`,
    roles: { date: 'Date_Occurred', type: 'Offense_Description', area: 'Subdivision', district: 'Precinct' },
    resolution: 'minute',
    meaning: '13 January 2019, 22:15 · LARCENY, FROM MOTOR VEHICLE · area OCEANFRONT · no coordinates',
  },
  {
    name: 'Little Rock',
    text: `INCIDENT_NUMBER,INCIDENT_DATE,LOCATION_DISTRICT,OFFENSE_DESCRIPTION,OFFENSE_CODE,WEAPON_TYPE,INCIDENT_LOCATION,CITY,STATE,ZIP,LATITUDE,LONGITUDE,Location 1,OFFENSE_STATUS
2019-000001,01/13/2019 10:15:00 PM,52,THEFT FROM MOTOR VEHICLE,23F,,300 E MARKHAM ST,LITTLE ROCK,AR,72201,34.7480,-92.2680,"300 E MARKHAM ST
LITTLE ROCK, AR 72201
(34.7480, -92.2680)",OPEN
2019-000002,01/14/2019 11:15:00 AM,81,AGGRAVATED ASSAULT,13A,HANDGUN,8000 GEYER SPRINGS RD,LITTLE ROCK,AR,72209,34.6700,-92.3400,"8000 GEYER SPRINGS RD
LITTLE ROCK, AR 72209
(34.6700, -92.3400)",CLEARED`,
    roles: {
      date: 'INCIDENT_DATE',
      type: 'OFFENSE_DESCRIPTION',
      latitude: 'LATITUDE',
      longitude: 'LONGITUDE',
      area: 'LOCATION_DISTRICT',
    },
    order: 'month-first',
    resolution: 'minute',
    meaning: '13 January 2019, 22:15 · THEFT FROM MOTOR VEHICLE · area 52 · 34.7480, -92.2680',
  },
];
