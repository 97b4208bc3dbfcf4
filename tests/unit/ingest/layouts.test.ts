import { describe, expect, it } from 'vitest';
import { CHICAGO_AREA_NAMES } from '#lib/ingest/columns/layouts/chicago-area-names.ts';
import { previewFile } from '#lib/ingest/preview-file.ts';

/** Header and first rows as the portals publish them; the cities with whole files are in tests/reference. */
const EXAMPLES: Record<string, { readonly text: string; readonly meaning: string }> = {
  'DataSF incident reports': {
    text: `Incident Datetime,Incident Date,Incident Time,Incident Year,Report Datetime,Row ID,Incident ID,Incident Category,Incident Description,Resolution,Police District,Analysis Neighborhood,Latitude,Longitude
2023/03/13 11:41:00 PM,2023/03/13,23:41,2023,2023/03/13 11:41:00 PM,125373607041,1253736,Recovered Vehicle,"Vehicle, Recovered, Auto",Open or Active,Southern,Mission Bay,37.7725,-122.3931
2023/03/01 05:02:00 AM,2023/03/01,05:02,2023,2023/03/11 03:40:00 PM,125379506374,1253795,Larceny Theft,"Theft, Other Property",Open or Active,Mission,Mission,37.7590,-122.4190`,
    meaning: '13 March 2023, 23:41 · Recovered Vehicle · area Mission Bay · 37.7725, -122.3931',
  },
  'DataSF incident reports (until 2018)': {
    text: `IncidntNum,Category,Descript,DayOfWeek,Date,Time,PdDistrict,Resolution,Address,X,Y,Location,PdId
150060275,NON-CRIMINAL,LOST PROPERTY,Monday,01/19/2015,14:00,MISSION,NONE,18TH ST / VALENCIA ST,-122.42158168137,37.7617007179518,"(37.7617007179518, -122.42158168137)",15006027571000`,
    meaning: '19 January 2015, 14:00 · NON-CRIMINAL · area MISSION · 37.7617, -122.4216',
  },
  'NYPD complaints': {
    text: `CMPLNT_NUM,CMPLNT_FR_DT,CMPLNT_FR_TM,ADDR_PCT_CD,RPT_DT,OFNS_DESC,BORO_NM,PREM_TYP_DESC,SUSP_RACE,VIC_SEX,X_COORD_CD,Y_COORD_CD,Latitude,Longitude
506547392,03/29/2018,20:30:00,32,03/30/2018,BURGLARY,MANHATTAN,STREET,WHITE,F,999937,238365,40.820926,-73.943324`,
    meaning: '29 March 2018, 20:30 · BURGLARY · area 32 · 40.8209, -73.9433',
  },
  'Philadelphia crime incidents': {
    text: `objectid,dc_dist,psa,dispatch_date_time,dispatch_date,dispatch_time,hour,location_block,ucr_general,text_general_code,point_x,point_y,lat,lng
114,18,3,2019-10-06 16:46:00+00,2019-10-06,16:46:00,16,5000 BLOCK MARKET ST,800,Thefts,-75.22,39.96,39.96,-75.22`,
    meaning: '6 October 2019, 16:46 · Thefts · area 18 · 39.9600, -75.2200',
  },
  'St. Louis Police crime files': {
    // the Gateway Arch in feet of Missouri East
    text: `Complaint,CodedMonth,DateOccur,FlagCrime,FlagUnfounded,FlagAdministrative,Count,FlagCleanup,Crime,District,Description,ILEADSAddress,ILEADSStreet,Neighborhood,LocationName,LocationComment,CADAddress,CADStreet,XCoord,YCoord
19-000001,2019-01,1/13/2019 23:05,Y,,,1,,64701,4,LARCENY-FROM BUILDING,100,MARKET,35,,,,,910255.7202,1016460.9898`,
    meaning: '13 January 2019, 23:05 · LARCENY-FROM BUILDING · area 35 · 38.6247, -90.1848',
  },
};

describe('published layouts map themselves', () => {
  it.each(Object.entries(EXAMPLES))('%s', async (layout, { text, meaning }) => {
    const preview = await previewFile(new File([text], 'incidents.csv'));
    if ('failed' in preview) throw new Error(preview.sentence);
    expect(preview.problems).toEqual([]);
    expect(preview.layout).toBe(layout);
    expect(preview.meaning[0].slice(0, meaning.length)).toBe(meaning);
  });

  it.each<[string, string, string]>([
    [
      'Chicago as it went through pandas',
      ',ID,Case Number,Date,IUCR,Primary Type,Location Description,Arrest,District,Community Area,FBI Code,Latitude,Longitude\n3,10508693,HZ250496,05/03/2016 11:40:00 PM,0486,BATTERY,APARTMENT,True,10.0,29.0,08B,41.864073157,-87.706818608',
      '3 May 2016, 23:40 · BATTERY · area 29 · 41.8641, -87.7068',
    ],
    [
      'Seattle',
      'Report Number,Offense ID,Offense Start DateTime,Offense End DateTime,Report DateTime,Crime Against Category,Offense Parent Group,Offense,Offense Code,Precinct,Sector,Beat,MCPP,Longitude,Latitude\n2020-044620,12605873663,02/05/2020 10:10:00 AM,,02/05/2020 11:24:31 AM,SOCIETY,DRUG/NARCOTIC OFFENSES,Drug Violations,35A,W,Q,Q1,MAGNOLIA,-122.385974,47.649387',
      '5 February 2020, 10:10 · DRUG/NARCOTIC OFFENSES · area MAGNOLIA · 47.6494, -122.3860',
    ],
    [
      'Baltimore',
      'RowID,CrimeDateTime,CrimeCode,Description,Inside_Outside,Weapon,Gender,Age,Race,Old_District,Neighborhood,Latitude,Longitude,PremiseType\n1,2022/03/31 20:00:00+00,4E,COMMON ASSAULT,I,NA,F,33,BLACK,CENTRAL,DOWNTOWN,39.2889,-76.6161,OFFICE',
      '31 March 2022, 20:00 · COMMON ASSAULT · area DOWNTOWN · 39.2889, -76.6161',
    ],
    [
      'Denver',
      'OBJECTID,OFFENSE_TYPE_ID,FIRST_OCCURRENCE_DATE,REPORTED_DATE,GEO_X,GEO_Y,GEO_LON,GEO_LAT,DISTRICT_ID,NEIGHBORHOOD_ID\n1,weapon-unlawful,6/15/2016 11:31:00 PM,6/16/2016 11:31:00 PM,3193983,1707251,-104.809881,39.773188,5,montbello',
      '15 June 2016, 23:31 · weapon-unlawful · area montbello · 39.7732, -104.8099',
    ],
  ])('%s is understood by its names alone', async (_, text, meaning) => {
    const preview = await previewFile(new File([text], 'incidents.csv'));
    expect(preview).toMatchObject({ meaning: [meaning], problems: [] });
  });

  it('Chicago has 77 community areas, the first Rogers Park and the last Edgewater', () => {
    expect(CHICAGO_AREA_NAMES).toHaveLength(77);
    expect([CHICAGO_AREA_NAMES[0], CHICAGO_AREA_NAMES[31], CHICAGO_AREA_NAMES[76]]).toEqual([
      'Rogers Park',
      'Loop',
      'Edgewater',
    ]);
  });
});
