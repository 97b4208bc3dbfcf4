import type { CityFile } from './city-file.ts';

export const US_NORTHEAST: readonly CityFile[] = [
  {
    name: 'Washington DC',
    text: `X,Y,CCN,REPORT_DAT,SHIFT,METHOD,OFFENSE,BLOCK,XBLOCK,YBLOCK,WARD,ANC,DISTRICT,PSA,NEIGHBORHOOD_CLUSTER,BLOCK_GROUP,CENSUS_TRACT,VOTING_PRECINCT,LATITUDE,LONGITUDE,BID,START_DATE,END_DATE,OBJECTID,OCTO_RECORD_ID
-77.03,38.91,19000001,2019/01/15 13:14:22+00,DAY,OTHERS,THEFT/OTHER,1400 - 1499 BLOCK OF P STREET NW,396900,137900,2,2F,3,307,Cluster 7,005202 2,005202,Precinct 16,38.9096,-77.0320,,2019/01/14 21:30:00+00,2019/01/14 22:30:00+00,1,19000001-01
-76.99,38.86,19000002,2019/01/16 03:14:22+00,MIDNIGHT,GUN,ROBBERY,2300 - 2399 BLOCK OF GOOD HOPE ROAD SE,401100,132900,8,8A,7,701,Cluster 28,007504 1,007504,Precinct 114,38.8660,-76.9740,,2019/01/16 01:05:00+00,2019/01/16 01:10:00+00,2,19000002-01`,
    roles: {
      date: 'START_DATE',
      type: 'OFFENSE',
      latitude: 'LATITUDE',
      longitude: 'LONGITUDE',
      area: 'NEIGHBORHOOD_CLUSTER',
      district: 'DISTRICT',
    },
    resolution: 'minute',
    meaning: '14 January 2019, 21:30 · THEFT/OTHER · area Cluster 7 · 38.9096, -77.0320',
  },
  {
    name: 'Baltimore',
    text: `X,Y,RowID,CCNumber,CrimeDateTime,CrimeCode,Description,Inside_Outside,Weapon,Post,Gender,Age,Race,Ethnicity,Location,Old_District,New_District,Neighborhood,Latitude,Longitude,GeoLocation,PremiseType,Total_Incidents
1420000.1,592000.2,1,22C00001,2022/03/31 20:00:00+00,4E,COMMON ASSAULT,I,NA,111,F,33,BLACK_OR_AFRICAN_AMERICAN,NOT_HISPANIC,0 LIGHT ST,CENTRAL,,DOWNTOWN,39.2889,-76.6161,"(39.2889,-76.6161)",OFFICE,1
1430000.1,598000.2,2,22C00002,2022/04/01 05:20:00+00,6D,LARCENY FROM AUTO,O,NA,222,M,41,WHITE,NOT_HISPANIC,600 S BROADWAY,SOUTHEAST,,FELLS POINT,39.2840,-76.5930,"(39.2840,-76.5930)",STREET,1`,
    roles: {
      date: 'CrimeDateTime',
      type: 'Description',
      latitude: 'Latitude',
      longitude: 'Longitude',
      area: 'Neighborhood',
      place: 'PremiseType',
    },
    resolution: 'minute',
    meaning: '31 March 2022, 20:00 · COMMON ASSAULT · area DOWNTOWN · 39.2889, -76.6161',
  },
  {
    name: 'New York complaints',
    text: `CMPLNT_NUM,CMPLNT_FR_DT,CMPLNT_FR_TM,CMPLNT_TO_DT,CMPLNT_TO_TM,ADDR_PCT_CD,RPT_DT,KY_CD,OFNS_DESC,PD_CD,PD_DESC,CRM_ATPT_CPTD_CD,LAW_CAT_CD,BORO_NM,LOC_OF_OCCUR_DESC,PREM_TYP_DESC,JURIS_DESC,JURISDICTION_CODE,PARKS_NM,HADEVELOPT,HOUSING_PSA,X_COORD_CD,Y_COORD_CD,SUSP_AGE_GROUP,SUSP_RACE,SUSP_SEX,TRANSIT_DISTRICT,Latitude,Longitude,Lat_Lon,PATROL_BORO,STATION_NAME,VIC_AGE_GROUP,VIC_RACE,VIC_SEX
700000001,12/31/2018,23:30:00,01/01/2019,00:10:00,75,01/01/2019,341,PETIT LARCENY,321,"LARCENY,PETIT FROM AUTO",COMPLETED,MISDEMEANOR,BROOKLYN,FRONT OF,STREET,N.Y. POLICE DEPT,0,,,,1017542,183777,,,,,40.6710,-73.8810,"(40.6710, -73.8810)",PATROL BORO BKLYN NORTH,,25-44,BLACK,M
700000002,01/01/2019,13:05:00,,,14,01/01/2019,109,GRAND LARCENY,421,"LARCENY,GRAND FROM VEHICLE/MOTORCYCLE",COMPLETED,FELONY,MANHATTAN,INSIDE,HOTEL/MOTEL,N.Y. POLICE DEPT,0,,,,986000,214000,,,,,40.7540,-73.9930,"(40.7540, -73.9930)",PATROL BORO MAN SOUTH,,45-64,WHITE,F`,
    roles: {
      date: 'CMPLNT_FR_DT',
      time: 'CMPLNT_FR_TM',
      type: 'OFNS_DESC',
      latitude: 'Latitude',
      longitude: 'Longitude',
      area: 'ADDR_PCT_CD',
      place: 'PREM_TYP_DESC',
    },
    order: 'month-first',
    resolution: 'minute',
    meaning: '31 December 2018, 23:30 · PETIT LARCENY · area 75 · 40.6710, -73.8810',
  },
  {
    name: 'New York shootings by the API',
    text: `incident_key,occur_date,occur_time,boro,loc_of_occur_desc,precinct,jurisdiction_code,loc_classfctn_desc,location_desc,statistical_murder_flag,perp_age_group,perp_sex,perp_race,vic_age_group,vic_sex,vic_race,x_coord_cd,y_coord_cd,latitude,longitude,geocoded_column
1,2022-05-05T00:00:00.000,00:10:00,MANHATTAN,INSIDE,14,0,COMMERCIAL,VIDEO STORE,true,25-44,M,BLACK,25-44,M,BLACK,986050,214231,40.754692,-73.9935,"{'type': 'Point', 'coordinates': [-73.9935, 40.754692]}"
2,2022-07-04T00:00:00.000,22:20:00,BRONX,OUTSIDE,48,0,STREET,,false,,,,18-24,M,BLACK,1016802,250581,40.854402,-73.88233,"{'type': 'Point', 'coordinates': [-73.88233, 40.854402]}"`,
    roles: {
      date: 'occur_date',
      time: 'occur_time',
      latitude: 'latitude',
      longitude: 'longitude',
      area: 'precinct',
      district: 'boro',
    },
    resolution: 'minute',
    meaning: '5 May 2022, 00:10 · area 14 · 40.7547, -73.9935',
  },
  {
    name: 'Philadelphia',
    text: `the_geom,cartodb_id,the_geom_webmercator,objectid,dc_dist,psa,dispatch_date_time,dispatch_date,dispatch_time,hour,dc_key,location_block,ucr_general,text_general_code,point_x,point_y,lat,lng
0101000020E6100000A51C8299A5C752C006342AD3DCFF4340,2,0101000020110F0000,114,18,3,2019-10-06 16:46:00+00,2019-10-06,16:46:00,16,201918000001,5000 BLOCK MARKET ST,800,Other Assaults,-75.2217,39.9592,39.9592,-75.2217
0101000020E6100000F9245E3B64CC52C0B7195D940FF44340,4,0101000020110F0000,116,14,1,2019-10-07 05:06:00+00,2019-10-07,05:06:00,5,201914000002,5600 BLOCK GERMANTOWN AVE,600,Thefts,-75.1730,40.0350,40.0350,-75.1730`,
    roles: {
      date: 'dispatch_date_time',
      type: 'text_general_code',
      latitude: 'lat',
      longitude: 'lng',
      area: 'dc_dist',
    },
    resolution: 'minute',
    meaning: '6 October 2019, 16:46 · Other Assaults · area 18 · 39.9592, -75.2217',
  },
  {
    name: 'Pittsburgh blotter',
    text: `PK,CCR,HIERARCHY,INCIDENTTIME,INCIDENTLOCATION,CLEAREDFLAG,INCIDENTNEIGHBORHOOD,INCIDENTZONE,INCIDENTHIERARCHYDESC,OFFENSES,INCIDENTTRACT,COUNCIL_DISTRICT,PUBLIC_WORKS_DIVISION,X,Y
2802309,16000001,10,2019-01-13T12:42:00,"400 Block North Shore DR Pittsburgh, PA 15212",Y,North Shore,1,HARASSMENT,2702 Aggravated Assault. / 2709(a) Harassment,2205,1,6,-80.012337,40.446263
2802310,16000002,6,2019-01-14T23:05:00,"1900 Block E Carson ST Pittsburgh, PA 15203",N,South Side Flats,3,THEFT,3921 Theft by Unlawful Taking,1702,3,3,-79.979000,40.428000`,
    roles: {
      date: 'INCIDENTTIME',
      type: 'INCIDENTHIERARCHYDESC',
      latitude: 'Y',
      longitude: 'X',
      area: 'INCIDENTNEIGHBORHOOD',
    },
    resolution: 'minute',
    meaning: '13 January 2019, 12:42 · HARASSMENT · area North Shore · 40.4463, -80.0123',
  },
  {
    name: 'Buffalo',
    text: `Case Number,Incident Datetime,Incident ID,Incident Type Primary,Incident Description,Parent Incident Type,Hour of Day,Day of Week,Address,City,State,Location,Latitude,Longitude,Created At,Updated At,Census Tract,Neighborhood,Council District,Police District,Zip Codes
19-0130001,01/13/2019 10:30:00 PM,1,LARCENY/THEFT,Buffalo Police are investigating this report of a crime.,Theft,22,Sunday,200 Block ELMWOOD AV,Buffalo,NY,POINT (-78.877 42.904),42.904,-78.877,01/14/2019 08:00:00 AM,01/14/2019 08:00:00 AM,67.02,Elmwood Bidwell,NIAGARA,District B,14222
19-0140002,01/14/2019 01:30:00 AM,2,ASSAULT,Buffalo Police are investigating this report of a crime.,Assault,1,Monday,1 Block MAIN ST,Buffalo,NY,POINT (-78.873 42.880),42.880,-78.873,01/14/2019 08:00:00 AM,01/14/2019 08:00:00 AM,165,Central,ELLICOTT,District A,14202`,
    roles: {
      date: 'Incident Datetime',
      type: 'Incident Type Primary',
      latitude: 'Latitude',
      longitude: 'Longitude',
      area: 'Neighborhood',
      district: 'Police District',
    },
    order: 'month-first',
    resolution: 'minute',
    meaning: '13 January 2019, 22:30 · LARCENY/THEFT · area Elmwood Bidwell · 42.9040, -78.8770',
  },
  {
    name: 'Rochester',
    text: `X,Y,OBJECTID,CR_Number,Crime,FBI_Code,OccurredFrom_Timestamp,OccurredThrough_Timestamp,Reported_Timestamp,Geocode_Street,Statute_Text,Patrol_Beat,Patrol_Section,Patrol_District,Zip,Weapon_Description,Location_Type
-8638000.1,5337000.2,1,2019-00001,Larceny,06,2019/01/13 22:30:00+00,2019/01/13 23:00:00+00,2019/01/14 08:00:00+00,100 Park Ave,LARCENY PETIT,231,Clinton,Clinton,14607,None,Street
-8640000.1,5339000.2,2,2019-00002,Agg Assault,04,2019/01/14 02:10:00+00,2019/01/14 02:15:00+00,2019/01/14 02:30:00+00,300 Lyell Ave,ASSAULT 2ND,143,Lake,Lake,14608,Handgun,Bar`,
    roles: {
      date: 'OccurredFrom_Timestamp',
      type: 'Crime',
      latitude: 'Y',
      longitude: 'X',
      area: 'Patrol_Beat',
      place: 'Location_Type',
    },
    projected: true,
    resolution: 'minute',
    meaning: '13 January 2019, 22:30 · Larceny · area 231',
  },
  {
    name: 'Boston since 2019',
    text: `INCIDENT_NUMBER,OFFENSE_CODE,OFFENSE_CODE_GROUP,OFFENSE_DESCRIPTION,DISTRICT,REPORTING_AREA,SHOOTING,OCCURRED_ON_DATE,YEAR,MONTH,DAY_OF_WEEK,HOUR,UCR_PART,STREET,Lat,Long,Location
222000001,03115,,INVESTIGATE PERSON,D14,786,0,2022-02-15 00:00:00+00,2022,2,Tuesday,0,,WASHINGTON ST,42.3490,-71.1500,"(42.3490, -71.1500)"
222000002,00724,,AUTO THEFT,C11,243,0,2022-03-04 23:10:00+00,2022,3,Friday,23,,ADAMS ST,42.3070,-71.0590,"(42.3070, -71.0590)"`,
    roles: {
      date: 'OCCURRED_ON_DATE',
      type: 'OFFENSE_DESCRIPTION',
      latitude: 'Lat',
      longitude: 'Long',
      area: 'DISTRICT',
    },
    resolution: 'minute',
    meaning: '15 February 2022, 00:00 · INVESTIGATE PERSON · area D14 · 42.3490, -71.1500',
  },
  {
    name: 'Cambridge',
    text: `File Number,Date of Report,Crime Date Time,Crime,Reporting Area,Neighborhood,Location
2019-00001,01/14/2019 09:10:00 AM,01/13/2019 22:00 - 01/14/2019 07:00,Larceny from MV,403,Cambridgeport,"100 Pearl Street, Cambridge, MA"
2019-00002,01/15/2019 10:10:00 AM,01/15/2019 09:30,Shoplifting,105,East Cambridge,"100 CambridgeSide Place, Cambridge, MA"`,
    roles: { date: 'Crime Date Time', type: 'Crime', area: 'Neighborhood' },
    order: 'month-first',
    resolution: 'minute',
    meaning: '13 January 2019, 22:00 · Larceny from MV · area Cambridgeport · no coordinates',
  },
  {
    name: 'Hartford',
    text: `Case_Number,Date,Time_24HR,Address,UCR_1_Category,UCR_1_Description,UCR_1_Code,UCR_2_Category,UCR_2_Description,UCR_2_Code,Neighborhood,geom
19000001,01/13/2019,2230,100 MAIN ST,06* - LARCENY,LARCENY-SHOPLIFT,0603,,,,DOWNTOWN,"(41.7640, -72.6730)"
19000002,01/14/2019,15,500 PARK ST,08* - SIMPLE ASSAULT,SIMPLE ASSAULT,0801,,,,FROG HOLLOW,"(41.7570, -72.6890)"`,
    roles: { date: 'Date', time: 'Time_24HR', type: 'UCR_1_Category', area: 'Neighborhood' },
    pair: 'geom',
    order: 'month-first',
    resolution: 'minute',
    meaning: '13 January 2019, 22:30 · 06* - LARCENY · area DOWNTOWN · 41.7640, -72.6730',
  },
  {
    name: 'Providence case log',
    text: `CaseNumber,Location,ReportedDate,Month,Year,OffenseDesc,StatuteCode,StatuteDesc,Counts,ReportingOfficer
2019-00000001,100 WESTMINSTER ST,01/14/2019 03:45:00 PM,1,2019,Larceny from Motor Vehicle,11-41-1,"Larceny/U $1500",1,ASMITH
2019-00000002,300 BROAD ST,01/15/2019 01:45:00 AM,1,2019,Simple Assault,11-5-3,Simple Assault or Battery,1,BJONES`,
    roles: { date: 'ReportedDate', type: 'OffenseDesc' },
    order: 'month-first',
    resolution: 'minute',
    meaning: '',
  },
  {
    name: 'Montgomery County',
    text: `Incident ID,Offence Code,CR Number,Dispatch Date / Time,Start_Date_Time,End_Date_Time,NIBRS Code,Victims,Crime Name1,Crime Name2,Crime Name3,Police District Name,Block Address,City,State,Zip Code,Agency,Place,Sector,Beat,PRA,Address Number,Street Prefix,Street Name,Street Suffix,Street Type,Latitude,Longitude,Police District Number,Location
201219000,2305,190001000,01/14/2019 08:15:00 AM,01/13/2019 11:10:00 PM,01/14/2019 07:30:00 AM,23F,1,Crime Against Property,Theft From Motor Vehicle,LARCENY - FROM AUTO,SILVER SPRING,8600 BLK GEORGIA AVE,SILVER SPRING,MD,20910,MCPD,Parking Garage - County,G,3G1,444,8600,,GEORGIA,,AVE,38.9960,-77.0270,3D,"(38.9960, -77.0270)"
201219001,1399,190001001,01/15/2019 08:15:00 PM,01/15/2019 08:00:00 PM,,13B,1,Crime Against Person,Simple Assault,ASSAULT - 2ND DEGREE,ROCKVILLE,100 BLK MONROE ST,ROCKVILLE,MD,20850,RCPD,Residence - Apartment/Condo,A,1A3,224,100,,MONROE,,ST,39.0800,-77.1480,1D,"(39.0800, -77.1480)"`,
    roles: {
      date: 'Start_Date_Time',
      type: 'Crime Name2',
      latitude: 'Latitude',
      longitude: 'Longitude',
      area: 'Beat',
      district: 'Police District Name',
      place: 'Place',
    },
    order: 'month-first',
    resolution: 'minute',
    meaning: '13 January 2019, 23:10 · Theft From Motor Vehicle · area 3G1 · 38.9960, -77.0270',
  },
];
