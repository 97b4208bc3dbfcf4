import type { CityFile } from './city-file.ts';

export const US_MIDWEST: readonly CityFile[] = [
  {
    name: 'Detroit',
    text: `X,Y,crime_id,report_number,address,offense_description,offense_category,state_offense_code,arrest_charge,charge_description,incident_timestamp,incident_time,day_of_week,hour_of_day,year,scout_car_area,precinct,block_id,neighborhood,council_district,zip_code,longitude,latitude,ibr_date,oid
-83.05,42.33,3000001,1701010001,Woodward Ave & Grand River,LARCENY - THEFT FROM BUILDING,LARCENY,2303,23003,LARCENY - THEFT FROM BUILDING,2017/01/15 10:11:00+00,05:11,7,5,2017,0312,03,261635172001001,Downtown,6,48226,-83.05,42.33,2017/01/20 15:00:00+00,1
-83.10,42.36,3000002,1701010002,Grand River & Livernois,ASSAULT AND BATTERY/SIMPLE ASSAULT,ASSAULT,1313,13001,ASSAULT AND BATTERY/SIMPLE ASSAULT,2017/01/16 21:30:00+00,16:30,1,16,2017,1007,10,261635333001001,Petosky-Otsego,5,48204,-83.10,42.36,2017/01/20 15:00:00+00,2`,
    roles: {
      date: 'incident_timestamp',
      type: 'offense_category',
      latitude: 'latitude',
      longitude: 'longitude',
      area: 'neighborhood',
      district: 'precinct',
    },
    resolution: 'minute',
    meaning: '15 January 2017, 10:11 · LARCENY · area Downtown · 42.3300, -83.0500',
  },
  {
    name: 'Minneapolis',
    text: `X,Y,publicaddress,caseNumber,precinct,reportedDate,reportedTime,beginDate,reportedDateTime,beginTime,offense,description,UCRCode,enteredDate,centergbsid,centerLong,centerLat,centerX,centerY,neighborhood,lastchanged,LastUpdateDateETL,OBJECTID
-10384000,5617000,0022XX LYNDALE AVE S,19-000001,05,2019/01/02 00:00:00,14:30:00,2019/01/01 00:00:00,2019/01/02 14:30:00,22:15:00,THEFT,Other Theft,7,2019/01/02 15:00:00,10001,-93.2880,44.9610,-10384000,5617000,Whittier,,2019/06/01 10:00:00,1
-10380000,5620000,0005XX NICOLLET MALL,19-000002,01,2019/01/05 00:00:00,09:00:00,2019/01/04 00:00:00,2019/01/05 09:00:00,18:40:00,BURGD,Burglary Of Dwelling,6,2019/01/05 10:00:00,10002,-93.2710,44.9770,-10382000,5620000,Downtown West,,2019/06/01 10:00:00,2`,
    roles: {
      date: 'beginDate',
      time: 'beginTime',
      type: 'offense',
      latitude: 'centerLat',
      longitude: 'centerLong',
      area: 'neighborhood',
      district: 'precinct',
    },
    resolution: 'minute',
    meaning: '1 January 2019, 22:15 · THEFT · area Whittier · 44.9610, -93.2880',
  },
  {
    name: 'Milwaukee WIBR',
    text: `"IncidentNum","ReportedDateTime","ReportedYear","ReportedMonth","Location","WeaponUsed","ALD","NSP","POLICE","TRACT","WARD","ZIP","RoughX","RoughY","Arson","AssaultOffense","Burglary","CriminalDamage","Homicide","LockedVehicle","Robbery","SexOffense","Theft","VehicleTheft"
"191110004","2019-04-21 00:35:01","2019","4","3945 N 10TH ST,MKE","","6","12","7","4600","119","53206","2554390.5","404380.5","0","1","0","0","0","0","0","0","0","0"
"191110010","2019-04-21 05:11:00","2019","4","1200 W MITCHELL ST,MKE","","12","10","2","15700","227","53204","2555000.5","382000.5","0","0","0","0","0","0","0","0","1","0"`,
    roles: { date: 'ReportedDateTime', latitude: 'RoughY', longitude: 'RoughX', area: 'WARD' },
    projected: true,
    resolution: 'minute',
    meaning: '21 April 2019, 00:35 · area 119',
  },
  {
    name: 'Cincinnati',
    text: `INSTANCEID,INCIDENT_NO,DATE_REPORTED,DATE_FROM,DATE_TO,CLSD,UCR,DST,BEAT,OFFENSE,LOCATION,THEFT_CODE,FLOOR,SIDE,OPENING,HATE_BIAS,DAYOFWEEK,RPT_AREA,CPD_NEIGHBORHOOD,WEAPONS,DATE_OF_CLEARANCE,HOUR_FROM,HOUR_TO,ADDRESS_X,LONGITUDE_X,LATITUDE_X,VICTIM_AGE,VICTIM_RACE,VICTIM_ETHNICITY,VICTIM_GENDER,SUSPECT_AGE,SUSPECT_RACE,SUSPECT_ETHNICITY,SUSPECT_GENDER,TOTALNUMBERVICTIMS,TOTALSUSPECTS,UCR_GROUP,ZIP,COMMUNITY_COUNCIL_NEIGHBORHOOD,SNA_NEIGHBORHOOD
A-1,199000001,01/22/2019 09:00:00 AM,01/21/2019 10:30:00 PM,01/22/2019 07:00:00 AM,J--CLOSED,600,3,1,THEFT,39-PARKING LOT,23F,,,,N--NO BIAS,MONDAY,279,WESTWOOD,99 - NONE,,2230,700,32XX HARRISON AV,-84.6000,39.1500,26-30,WHITE,NOT HISPANIC,FEMALE,,,,,1,0,THEFT,45211,WESTWOOD,WESTWOOD
A-2,199000002,01/23/2019 09:00:00 AM,01/23/2019 01:30:00 AM,01/23/2019 01:40:00 AM,J--CLOSED,401,1,2,FELONIOUS ASSAULT,13-STREET,,,,,N--NO BIAS,WEDNESDAY,21,OVER-THE-RHINE,11 - FIREARM,,130,140,12XX VINE ST,-84.5140,39.1080,18-25,BLACK,NOT HISPANIC,MALE,,,,,1,1,AGGRAVATED ASSAULTS,45202,OVER-THE-RHINE,OVER-THE-RHINE`,
    roles: {
      date: 'DATE_FROM',
      type: 'UCR_GROUP',
      latitude: 'LATITUDE_X',
      longitude: 'LONGITUDE_X',
      area: 'CPD_NEIGHBORHOOD',
    },
    order: 'month-first',
    resolution: 'minute',
    meaning: '21 January 2019, 22:30 · THEFT · area WESTWOOD · 39.1500, -84.6000',
  },
  {
    name: 'Cleveland',
    text: `OBJECTID,PrimaryKey,CaseNumber,District,UCRdesc,OffenseYear,TimeGroup,ReportedDate,OffenseMonth,OffenseDay,TimeBlock,DOWname,DOW,HourofDay,DaysAgo,OffenseDate,Statute,Zip,StatDesc,Address_Public,Std_Parcelpin,WARD,City,Census_Tract,Census_TractID,Census_Block_Group,Census_GeoID,LAT,LON
1,2022-1,2022-000001,3,Theft,2022,7PM-11PM,2022/01/17 12:00:00+00,1,15,8P-10P,Saturday,7,21,300,2022/01/15 21:40:00+00,2913.02,44114,THEFT,300 EUCLID AVE,10101001,3,Cleveland,1077.01,39035107701,1,390351077011,41.4990,-81.6910
2,2022-2,2022-000002,5,Felonious Assault,2022,11PM-3AM,2022/01/19 12:00:00+00,1,18,12A-2A,Tuesday,3,1,297,2022/01/18 01:05:00+00,2903.11,44108,FELONIOUS ASSAULT,10500 ST CLAIR AVE,10801001,10,Cleveland,1163,39035116300,2,390351163002,41.5340,-81.6160`,
    roles: {
      date: 'OffenseDate',
      type: 'UCRdesc',
      latitude: 'LAT',
      longitude: 'LON',
      area: 'WARD',
      district: 'District',
    },
    resolution: 'minute',
    meaning: '15 January 2022, 21:40 · Theft · area 3 · 41.4990, -81.6910',
  },
  {
    name: 'Kansas City',
    text: `Report_No,Reported_Date,Reported_Time,From_Date,From_Time,To_Date,To_Time,Offense,IBRS,Description,Beat,Address,City,Zip Code,Rep_Dist,Area,DVFlag,Involvement,Race,Sex,Age,Firearm Used Flag,Location
KC19000001,01/17/2019,08:10,01/16/2019,23:45,,,Stealing - Auto Theft,240,Motor Vehicle Theft,133,1200 MAIN ST,KANSAS CITY,64105,PJ1093,CPD,False,VIC,W,M,44,False,POINT (-94.5830 39.1000)
KC19000002,01/18/2019,10:00,01/18/2019,09:30,,,Assault (Non-Aggravated),13B,Simple Assault,341,3400 PROSPECT AVE,KANSAS CITY,64128,PJ3151,EPD,True,VIC,B,F,31,False,POINT (-94.5550 39.0660)`,
    roles: { date: 'From_Date', time: 'From_Time', type: 'Offense', area: 'Beat' },
    pair: 'Location',
    order: 'month-first',
    resolution: 'minute',
    meaning: '16 January 2019, 23:45 · Stealing - Auto Theft · area 133 · 39.1000, -94.5830',
  },
  {
    name: 'St. Louis since 2021',
    text: `IncidentNum,IncidentDate,OccurredFromTime,OccurredToTime,IncidentLocation,IncidentTopSRS_UCR,Offense,NIBRS,NIBRSCat,NIBRSOffenseType,SRS_UCR,CrimeGrade,PrimaryLocation,SecondaryLocation,District,Neighborhood,NeighborhoodNum,Latitude,Longitude,SupplementDate,CrimeAgainst,FelMisdCit,FirearmUsed,IncidentSupplemented,LastSuppDate,VictimNum,FirearmUsed
21000001,2021-01-20,08:15:00,09:00:00,1200 MARKET ST,Larceny,STEALING - ALL OTHER,23H,Larceny/Theft Offenses,All Other Larceny,06,Misdemeanor,Street,,4,Downtown,35,38.6270,-90.1990,,Property,M,N,0,,1,N
21000002,2021-01-21,23:40:00,23:45:00,3700 S GRAND BLVD,Robbery,ROBBERY 1ST,120,Robbery,Robbery,03,Felony,Parking lot,,1,Dutchtown,16,38.5840,-90.2430,,Person,F,Y,0,,1,Y`,
    roles: {
      date: 'IncidentDate',
      time: 'OccurredFromTime',
      type: 'NIBRSCat',
      latitude: 'Latitude',
      longitude: 'Longitude',
      area: 'Neighborhood',
      district: 'District',
    },
    resolution: 'minute',
    meaning: '20 January 2021, 08:15 · Larceny/Theft Offenses · area Downtown · 38.6270, -90.1990',
  },
  {
    name: 'Indianapolis',
    text: `OBJECTID,CASE_NUM,OCCURRED_DT,OCC_TIME,CRIME,ADDRESS,CITY,DISTRICT,BEAT,UCR_HIERARCHY,X_COORD,Y_COORD
1,IP190000001,2019-01-13,22:30,LARCENY,100 MONUMENT CIR,INDIANAPOLIS,DT,DT20,6,190900.5,1645000.5
2,IP190000002,2019-01-14,01:15,AGG ASSAULT,3400 N MERIDIAN ST,INDIANAPOLIS,NW,ND40,4,190800.5,1662000.5`,
    roles: {
      date: 'OCCURRED_DT',
      time: 'OCC_TIME',
      type: 'CRIME',
      latitude: 'Y_COORD',
      longitude: 'X_COORD',
      area: 'BEAT',
      district: 'DISTRICT',
    },
    projected: true,
    resolution: 'minute',
    meaning: '13 January 2019, 22:30 · LARCENY · area DT20',
  },
  {
    name: 'Louisville',
    text: `INCIDENT_NUMBER,DATE_REPORTED,DATE_OCCURED,BADGE_ID,UOR_DESC,CRIME_TYPE,NIBRS_CODE,UCR_HIERARCHY,ATT_COMP,LMPD_DIVISION,LMPD_BEAT,PREMISE_TYPE,BLOCK_ADDRESS,CITY,ZIP_CODE,ID
80-19-000001,2019-01-14 10:00:00,2019-01-13 22:00:00,,TBUT OR DISP AUTO $500 OR MORE,VEHICLE BREAK-IN/THEFT,23F,PART I,COMPLETED,1ST DIVISION,111,PARKING LOT / GARAGE,300 BLOCK W MARKET ST,LOUISVILLE,40202,1
80-19-000002,2019-01-15 11:00:00,2019-01-15 10:45:00,,ASSAULT 4TH DEGREE,ASSAULT,13B,PART II,COMPLETED,2ND DIVISION,223,RESIDENCE / HOME,2400 BLOCK W BROADWAY,LOUISVILLE,40211,2`,
    roles: {
      date: 'DATE_OCCURED',
      type: 'CRIME_TYPE',
      area: 'LMPD_BEAT',
      district: 'LMPD_DIVISION',
      place: 'PREMISE_TYPE',
    },
    resolution: 'minute',
    meaning: '13 January 2019, 22:00 · VEHICLE BREAK-IN/THEFT · area 111 · no coordinates',
  },
  {
    name: 'Columbus',
    text: `Case Number,Report Date/Time,Offense,Offense Description,Address,Zone,Precinct,Cruiser District,Longitude,Latitude
190000011,1/25/2019 13:40,23H,ALL OTHER LARCENY,100 N HIGH ST,5,16,161,-83.0007,39.9640
190000012,1/26/2019 2:05,13A,AGGRAVATED ASSAULT,1200 E LIVINGSTON AVE,4,12,124,-82.9670,39.9460`,
    roles: {
      date: 'Report Date/Time',
      type: 'Offense Description',
      latitude: 'Latitude',
      longitude: 'Longitude',
      area: 'Zone',
      district: 'Precinct',
    },
    order: 'month-first',
    resolution: 'minute',
    meaning: '25 January 2019, 13:40 · ALL OTHER LARCENY · area 5 · 39.9640, -83.0007',
  },
  {
    name: 'Chicago by its API',
    text: `id,case_number,date,block,iucr,primary_type,description,location_description,arrest,domestic,beat,district,ward,community_area,fbi_code,x_coordinate,y_coordinate,year,updated_on,latitude,longitude,location
1,JA100001,2018-03-05T13:45:00.000,001XX N STATE ST,0860,THEFT,RETAIL THEFT,DEPARTMENT STORE,False,False,0111,001,42,32,06,1176352,1900927,2018,2018-05-04T15:51:04.000,41.883500187,-87.627876698,"{'latitude': '41.883500187', 'human_address': '{""address"": """", ""city"": """", ""state"": """", ""zip"": """"}', 'needs_recoding': False, 'longitude': '-87.627876698'}"`,
    roles: {
      date: 'date',
      type: 'primary_type',
      latitude: 'latitude',
      longitude: 'longitude',
      area: 'community_area',
      district: 'district',
      place: 'location_description',
    },
    resolution: 'minute',
    meaning: '5 March 2018, 13:45 · THEFT · area 32 · 41.8835, -87.6279',
  },
];
