import type { CityFile } from './city-file.ts';

export const US_WEST: readonly CityFile[] = [
  {
    name: 'Portland',
    text: `Address,CaseNumber,CrimeAgainst,Neighborhood,OccurDate,OccurTime,OffenseCategory,OffenseType,OpenDataLat,OpenDataLon,OpenDataX,OpenDataY,ReportDate,OffenseCount
,19-X5000001,Society,Lents,1/14/2019,2330,Drug/Narcotic Offenses,Drug/Narcotic Violations,45.4780,-122.5660,7670000,668000,1/15/2019,1
500 BLOCK OF NE ALBERTA ST,19-X5000002,Property,King,2/2/2019,5,Larceny Offenses,Theft From Motor Vehicle,45.5590,-122.6610,7648000,698000,2/3/2019,1`,
    roles: {
      date: 'OccurDate',
      time: 'OccurTime',
      type: 'OffenseCategory',
      latitude: 'OpenDataLat',
      longitude: 'OpenDataLon',
      area: 'Neighborhood',
    },
    order: 'month-first',
    resolution: 'minute',
    meaning: '14 January 2019, 23:30 · Drug/Narcotic Offenses · area Lents · 45.4780, -122.5660',
  },
  {
    name: 'Seattle police reports until 2019',
    text: `RMS CDW ID,General Offense Number,Offense Code,Offense Code Extension,Offense Type,Summary Offense Code,Summarized Offense Description,Date Reported,Occurred Date or Date Range Start,Occurred Date Range End,Hundred Block Location,District/Sector,Zone/Beat,Census Tract 2000,Longitude,Latitude,Location,Month,Year
483839,2015218538,2202,0,BURGLARY-FORCE-RES,2200,BURGLARY,06/28/2015 10:31:00 AM,06/27/2015 09:05:00 AM,06/28/2015 10:00:00 AM,6XX BLOCK OF NW 74 ST,J,J2,2900.3013,-122.3647,47.6824,"(47.6824, -122.3647)",6,2015
481252,2015213067,2610,0,FRAUD-IDENTITY THEFT,2600,FRAUD,06/01/2015 06:10:00 PM,06/01/2015 05:00:00 PM,,23XX BLOCK OF 43 AV E,C,C2,6300.1004,-122.2771,47.6399,"(47.6399, -122.2771)",6,2015`,
    roles: {
      date: 'Occurred Date or Date Range Start',
      type: 'Summarized Offense Description',
      latitude: 'Latitude',
      longitude: 'Longitude',
      area: 'Zone/Beat',
    },
    order: 'month-first',
    resolution: 'minute',
    meaning: '27 June 2015, 09:05 · BURGLARY · area J2 · 47.6824, -122.3647',
  },
  {
    name: 'Seattle crime data since 2008',
    text: `Report Number,Offense ID,Offense Start DateTime,Offense End DateTime,Report DateTime,Group A B,Crime Against Category,Offense Parent Group,Offense,Offense Code,Precinct,Sector,Beat,MCPP,100 Block Address,Longitude,Latitude
2020-044620,12605873663,02/15/2020 10:10:00 AM,,02/15/2020 11:24:31 AM,A,SOCIETY,DRUG/NARCOTIC OFFENSES,Drug/Narcotic Violations,35A,W,Q,Q1,MAGNOLIA,32XX BLOCK OF 23RD AVE W,-122.385974,47.649387
2020-044452,12605598696,02/03/2020 08:00:00 AM,02/04/2020 08:00:00 AM,02/05/2020 10:06:28 AM,A,PROPERTY,LARCENY-THEFT,Theft of Motor Vehicle Parts or Accessories,23G,N,J,J3,ROOSEVELT/RAVENNA,63XX BLOCK OF 5TH AVE NE,-122.323399,47.675118`,
    roles: {
      date: 'Offense Start DateTime',
      type: 'Offense Parent Group',
      latitude: 'Latitude',
      longitude: 'Longitude',
      area: 'MCPP',
      district: 'Precinct',
    },
    order: 'month-first',
    resolution: 'minute',
    meaning: '15 February 2020, 10:10 · DRUG/NARCOTIC OFFENSES · area MAGNOLIA · 47.6494, -122.3860',
  },
  {
    name: 'Oakland',
    text: `CRIMETYPE,DATETIME,CASENUMBER,DESCRIPTION,POLICEBEAT,ADDRESS,CITY,STATE,Location
STOLEN VEHICLE,01/25/2022 06:00:00 PM,22-004000,VEHICLE THEFT - AUTO,12Y,600 ALCATRAZ AV,Oakland,CA,POINT (-122.2590 37.8500)
BURG - AUTO,02/05/2022 11:30:00 AM,22-004001,BURGLARY-AUTO,08X,2000 BROADWAY,Oakland,CA,POINT (-122.2680 37.8090)`,
    roles: { date: 'DATETIME', type: 'CRIMETYPE', area: 'POLICEBEAT', id: 'CASENUMBER' },
    pair: 'Location',
    order: 'month-first',
    resolution: 'minute',
    meaning: '25 January 2022, 18:00 · STOLEN VEHICLE · area 12Y · 37.8500, -122.2590',
  },
  {
    name: 'San Diego NIBRS',
    text: `objectid,nibrs_uniq,case_number,occured_on,approved_on,day_of_week,month,year,code_section,group_type,ibr_category,crime_against,ibr_offense,ibr_offense_description,pd_offense_category,violent_crime,property_crime,service_area,beat,neighborhood,block_addr,city,state,zipcode,geocode_status,geocode_score
1,1001,21000001,2021-01-14 08:30:00,2021-01-15,Thu,1,2021,484,A,LARCENY/THEFT OFFENSES,Property,23F,Theft From Motor Vehicle,Larceny,0,1,120,124,North Park,3000 BLOCK UPAS ST,SAN DIEGO,CA,92104,M,100
2,1002,21000002,2021-01-15 22:10:00,2021-01-16,Fri,1,2021,242,A,ASSAULT OFFENSES,Person,13B,Simple Assault,Simple Assault,0,0,520,521,East Village,900 BLOCK MARKET ST,SAN DIEGO,CA,92101,M,99`,
    roles: { date: 'occured_on', type: 'pd_offense_category', area: 'neighborhood' },
    resolution: 'minute',
    meaning: '14 January 2021, 08:30 · Larceny · area North Park · no coordinates',
  },
  {
    name: 'Sacramento',
    text: `OBJECTID,Record_ID,Offense_Code,Offense_Ext,Offense_Category,Description,Police_District,Beat,Grid,Occurence_Date,Occurence_Time
1,1400001,2404,0,STOLEN VEHICLE,10851(A)VC TAKE VEH W/O OWNER,2,2B,0541,2019/06/15 07:00:00+00,1930
2,1400002,5400,2,TRAFFIC,HIT AND RUN,6,6C,0822,2019/06/16 07:00:00+00,45`,
    roles: { date: 'Occurence_Date', time: 'Occurence_Time', type: 'Offense_Category', area: 'Beat' },
    resolution: 'minute',
    meaning: '15 June 2019, 19:30 · STOLEN VEHICLE · area 2B · no coordinates',
  },
  {
    name: 'Los Angeles 2010 to 2019',
    text: `DR_NO,Date Rptd,DATE OCC,TIME OCC,AREA ,AREA NAME,Rpt Dist No,Part 1-2,Crm Cd,Crm Cd Desc,Mocodes,Vict Age,Vict Sex,Vict Descent,Premis Cd,Premis Desc,Weapon Used Cd,Weapon Desc,Status,Status Desc,Crm Cd 1,Crm Cd 2,LOCATION,Cross Street,LAT,LON
100100001,02/20/2010 12:00:00 AM,02/19/2010 12:00:00 AM,1350,13,Newton,1385,2,900,VIOLATION OF COURT ORDER,0913 1814,48,M,H,501,SINGLE FAMILY DWELLING,,,AA,Adult Arrest,900,,300 E  GAGE                         AV,,33.9825,-118.2695
100100002,09/13/2010 12:00:00 AM,09/12/2010 12:00:00 AM,45,14,Pacific,1485,2,740,VANDALISM - FELONY,0329,0,M,W,101,STREET,,,IC,Invest Cont,740,,SEPULVEDA                    BL,MANCHESTER                   AV,33.9599,-118.3962`,
    roles: {
      date: 'DATE OCC',
      time: 'TIME OCC',
      type: 'Crm Cd Desc',
      latitude: 'LAT',
      longitude: 'LON',
      area: 'AREA NAME',
      place: 'Premis Desc',
    },
    order: 'month-first',
    resolution: 'minute',
    meaning: '19 February 2010, 13:50 · VIOLATION OF COURT ORDER · area Newton · 33.9825, -118.2695',
  },
  {
    name: 'Denver',
    text: `INCIDENT_ID,OFFENSE_ID,OFFENSE_CODE,OFFENSE_CODE_EXTENSION,OFFENSE_TYPE_ID,OFFENSE_CATEGORY_ID,FIRST_OCCURRENCE_DATE,LAST_OCCURRENCE_DATE,REPORTED_DATE,INCIDENT_ADDRESS,GEO_X,GEO_Y,GEO_LON,GEO_LAT,DISTRICT_ID,PRECINCT_ID,NEIGHBORHOOD_ID,IS_CRIME,IS_TRAFFIC,VICTIM_COUNT
2016376978,2016376978521300,5213,0,weapon-unlawful-discharge-of,all-other-crimes,6/15/2016 11:31:00 PM,,6/15/2016 11:31:00 PM,,3193983,1707251,-104.809881,39.773188,5,521,montbello,1,0,1
2018600000,2018600000239900,2399,0,theft-other,larceny,10/11/2018 12:30:00 PM,10/11/2018 4:55:00 PM,1/29/2019 5:53:00 PM,4745 N FEDERAL BLVD,3133590,1705613,-105.024943,39.769400,1,122,berkeley,1,0,1`,
    roles: {
      date: 'FIRST_OCCURRENCE_DATE',
      type: 'OFFENSE_CATEGORY_ID',
      latitude: 'GEO_LAT',
      longitude: 'GEO_LON',
      area: 'NEIGHBORHOOD_ID',
      id: 'INCIDENT_ID',
    },
    order: 'month-first',
    resolution: 'minute',
    meaning: '15 June 2016, 23:31 · all-other-crimes · area montbello · 39.7732, -104.8099',
  },
  {
    name: 'Phoenix',
    text: `"INC NUMBER","OCCURRED ON","OCCURRED TO","UCR CRIME CATEGORY","100 BLOCK ADDR","ZIP","PREMISE TYPE","GRID"
"201600000052855","11/01/2015  00:00","01/09/2016  00:00","MOTOR VEHICLE THEFT","N 43RD AVE & W CACTUS RD","85029","SINGLE FAMILY HOUSE","CD32"
"201600000594484","11/14/2015  10:20","04/04/2016  00:00","LARCENY-THEFT","N CENTRAL AVE & W THOMAS RD","85012","STREET / ROADWAY / ALLEY / SIDEWALK","AG31"`,
    roles: {
      date: 'OCCURRED ON',
      type: 'UCR CRIME CATEGORY',
      area: 'ZIP',
      place: 'PREMISE TYPE',
      id: 'INC NUMBER',
    },
    order: 'month-first',
    resolution: 'minute',
    meaning: '1 November 2015, 00:00 · MOTOR VEHICLE THEFT · area 85029 · no coordinates',
  },
  {
    name: 'Mesa',
    text: `Crime ID,Crime Type,Report Date,Report Month,Report Year,Occurred Date,Street Number,Street Name,City,Zip,Latitude,Longitude,National Incident Based Crime Reporting Description,Location
2019-1,THEFT/LARCENY,02/13/2019,2,2019,02/12/2019 08:15:00 PM,1XX,W MAIN ST,MESA,85201,33.4150,-111.8320,Shoplifting,POINT (-111.8320 33.4150)
2019-2,ASSAULT,02/14/2019,2,2019,02/14/2019 01:05:00 AM,5XX,S DOBSON RD,MESA,85202,33.4010,-111.8760,Simple Assault,POINT (-111.8760 33.4010)`,
    roles: { date: 'Occurred Date', type: 'Crime Type', latitude: 'Latitude', longitude: 'Longitude', area: 'Zip' },
    order: 'month-first',
    resolution: 'minute',
    meaning: '12 February 2019, 20:15 · THEFT/LARCENY · area 85201 · 33.4150, -111.8320',
  },
  {
    name: 'Tucson',
    text: `OBJECTID,INCI_ID,DATETIME_REPT,DATETIME_OCCU,STATUTDESC,UCRDescription,UCR,OffenseCode,Division,WARD,NEIGHBORHD,ADDRESS_PUBLIC,X,Y
1,1901010001,2019/01/02 08:00:00+00,2019/01/01 22:15:00+00,THEFT OF PROPERTY,Larceny,06,0605,MD,6,Feldmans,1XX E SPEEDWAY BL,991000.5,450000.5
2,1901010002,2019/01/03 08:00:00+00,2019/01/02 13:05:00+00,BURGLARY 2ND DEG,Burglary,05,0502,ED,2,Udall Park,72XX E TANQUE VERDE RD,1030000.5,458000.5`,
    roles: { date: 'DATETIME_OCCU', type: 'UCRDescription', latitude: 'Y', longitude: 'X', area: 'NEIGHBORHD' },
    projected: true,
    resolution: 'minute',
    meaning: '1 January 2019, 22:15 · Larceny · area Feldmans',
  },
  {
    name: 'Los Angeles County sheriff',
    text: `LURN_SAK,INCIDENT_DATE,INCIDENT_REPORTED_DATE,CATEGORY,STAT,STAT_DESC,ADDRESS,STREET,CITY,ZIP,INCIDENT_ID,REPORTING_DISTRICT,SEQ,GANG_RELATED,UNIT_ID,UNIT_NAME,LONGITUDE,LATITUDE,PART_CATEGORY
1,2021-05-09 03:00:00,2021-05-10,AGGRAVATED ASSAULT,056,ASSAULT: AGGRAVATED,"1000 MAIN ST, LANCASTER, CA",1000 MAIN ST,LANCASTER,93534,921-05000-1100,1120,1,NO,CA0190024,LANCASTER,-118.14,34.69,1
2,2021-05-19 13:30:00,2021-05-19,LARCENY THEFT,381,THEFT: SHOPLIFTING,"200 ELM AVE, CARSON, CA",200 ELM AVE,CARSON,90745,921-05001-1600,1611,1,NO,CA0190016,CARSON,-118.27,33.82,1`,
    roles: { date: 'INCIDENT_DATE', type: 'CATEGORY', latitude: 'LATITUDE', longitude: 'LONGITUDE', area: 'CITY' },
    resolution: 'minute',
    meaning: '9 May 2021, 03:00 · AGGRAVATED ASSAULT · area LANCASTER · 34.6900, -118.1400',
  },
  {
    name: 'Honolulu',
    text: `ObjectID,KiloNBR,BlockAddress,CMID,CMAgency,Date,Type,Status,Side
1,001,1700 BLOCK KALAKAUA AVE,1000001,HPD,07/15/2020 08:30:00 PM,VEHICLE BREAK-IN/THEFT,,Honolulu
2,002,900 BLOCK NUUANU AVE,1000002,HPD,07/06/2020 01:00:00 AM,BURGLARY,,Honolulu`,
    roles: { date: 'Date', type: 'Type' },
    order: 'month-first',
    resolution: 'minute',
    meaning: '',
  },
];
