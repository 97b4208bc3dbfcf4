/** Made-up records in the columns of each portal, the same on every run. None of them is a real incident. */

export type PortalRecord = Readonly<Record<string, string>>;

/** A portal's data set: columns, and records in the order in which its row ids were given. */
export interface PortalSetRecords {
  readonly columns: readonly string[];
  readonly records: readonly PortalRecord[];
}

/** Numbers 0..1, the same ones for the same seed (Park and Miller). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Records spread evenly over days, stored newest first as portals do, so that order and filter must be asked for. */
export function makeRecords(
  from: string,
  to: string,
  perDay: number,
  make: (at: { date: string; hour: number; minute: number; n: number; random: () => number }) => PortalRecord,
): PortalSetRecords {
  const random = numbersFrom(17);
  const records: PortalRecord[] = [];
  let n = 0;
  for (let day = Date.parse(to); day >= Date.parse(from); day -= 86_400_000) {
    const date = new Date(day).toISOString().slice(0, 10);
    for (let i = 0; i < perDay; i++) {
      n++;
      records.push(make({ date, hour: Math.floor(random() * 24), minute: Math.floor(random() * 60), n, random }));
    }
  }
  return { columns: Object.keys(records[0] ?? {}), records };
}

const TYPES = ['THEFT', 'BATTERY', 'CRIMINAL DAMAGE', 'ASSAULT', 'BURGLARY'];
const PLACES = ['STREET', 'APARTMENT', 'STORE, RETAIL', 'HOTEL "OLD TOWN"', 'PARK\nLAKE SIDE'];

const two = (n: number) => String(n).padStart(2, '0');
const pick = <T>(items: readonly T[], random: () => number): T => items[Math.floor(random() * items.length)];

export function chicagoRecords(from: string, to: string, perDay: number): PortalSetRecords {
  return makeRecords(from, to, perDay, ({ date, hour, minute, n, random }) => ({
    id: String(10_000_000 + n),
    case_number: `HZ${100_000 + n}`,
    date: `${date}T${two(hour)}:${two(minute)}:00.000`,
    block: '001XX N STATE ST',
    iucr: '0820',
    primary_type: pick(TYPES, random),
    description: '$500 AND UNDER',
    location_description: pick(PLACES, random),
    district: `0${1 + Math.floor(random() * 9)}${n % 10}`.slice(0, 3),
    community_area: String(1 + Math.floor(random() * 77)),
    fbi_code: '06',
    latitude: (41.7 + random() * 0.3).toFixed(9),
    longitude: (-87.8 + random() * 0.25).toFixed(9),
  }));
}

export function sanFranciscoRecords(from: string, to: string, perDay: number): PortalSetRecords {
  return makeRecords(from, to, perDay, ({ date, hour, minute, n, random }) => ({
    row_id: String(60_000_000 + n),
    incident_id: String(600_000 + n),
    incident_datetime: `${date}T${two(hour)}:${two(minute)}:00.000`,
    incident_category: pick(['Larceny Theft', 'Assault', 'Burglary'], random),
    incident_subcategory: 'Other',
    police_district: pick(['Central', 'Mission', 'Park'], random),
    analysis_neighborhood: pick(['Mission', 'Tenderloin', 'Sunset/Parkside', 'Marina'], random),
    latitude: (37.71 + random() * 0.1).toFixed(8),
    longitude: (-122.5 + random() * 0.1).toFixed(8),
  }));
}

export function newYorkRecords(from: string, to: string, perDay: number): PortalSetRecords {
  return makeRecords(from, to, perDay, ({ date, hour, minute, n, random }) => ({
    cmplnt_num: String(200_000_000 + n) + date.slice(0, 4),
    cmplnt_fr_dt: `${date}T00:00:00.000`,
    cmplnt_fr_tm: `${two(hour)}:${two(minute)}:00`,
    addr_pct_cd: String(1 + Math.floor(random() * 77)),
    ofns_desc: pick(['PETIT LARCENY', 'HARRASSMENT 2', 'ASSAULT 3 & RELATED OFFENSES'], random),
    boro_nm: pick(['BRONX', 'BROOKLYN', 'MANHATTAN', 'QUEENS'], random),
    prem_typ_desc: pick(['STREET', 'RESIDENCE - APT. HOUSE'], random),
    vic_age_group: '25-44',
    latitude: (40.6 + random() * 0.25).toFixed(6),
    longitude: (-74.02 + random() * 0.25).toFixed(6),
  }));
}

export function losAngelesRecords(from: string, to: string, perDay: number): PortalSetRecords {
  return makeRecords(from, to, perDay, ({ date, hour, minute, n, random }) => ({
    dr_no: String(230_000_000 + n),
    date_rptd: `${date}T00:00:00.000`,
    date_occ: `${date}T00:00:00.000`,
    time_occ: `${two(hour)}${two(minute)}`,
    area_name: pick(['Central', 'Hollywood', 'West LA'], random),
    rpt_dist_no: String(100 + Math.floor(random() * 50)),
    crm_cd_desc: pick(['VEHICLE - STOLEN', 'BATTERY - SIMPLE ASSAULT', 'BURGLARY'], random),
    vict_age: '33',
    premis_desc: pick(['STREET', 'SINGLE FAMILY DWELLING'], random),
    lat: (33.9 + random() * 0.3).toFixed(4),
    lon: (-118.5 + random() * 0.3).toFixed(4),
  }));
}

/** With the names since 2025, or those before. */
export function seattleRecords(from: string, to: string, perDay: number, names: 'new' | 'old'): PortalSetRecords {
  return makeRecords(from, to, perDay, ({ date, hour, minute, n, random }) => {
    const when = `${date}T${two(hour)}:${two(minute)}:00.000`;
    const place = {
      precinct: pick(['N', 'W', 'E'], random),
      sector: pick(['K', 'M', 'E'], random),
      beat: pick(['K1', 'M2', 'E3'], random),
    };
    const hood = pick(['CAPITOL HILL', 'BALLARD NORTH', 'SLU/CASCADE'], random);
    const offense = pick(['All Other Larceny', 'Simple Assault', 'Burglary/Breaking & Entering'], random);
    const point = {
      latitude: (47.55 + random() * 0.15).toFixed(8),
      longitude: (-122.4 + random() * 0.12).toFixed(8),
    };
    return names === 'new'
      ? {
          report_number: `2025-${n}`,
          report_date_time: when,
          offense_id: String(7_000_000 + n),
          offense_date: when,
          offense_category: 'PROPERTY CRIME',
          offense_sub_category: 'LARCENY-THEFT',
          nibrs_offense_code_description: offense,
          ...place,
          neighborhood: hood,
          ...point,
        }
      : {
          report_number: `2021-${n}`,
          offense_id: String(7_000_000 + n),
          offense_start_datetime: when,
          report_datetime: when,
          offense_parent_group: 'LARCENY-THEFT',
          offense,
          ...place,
          mcpp: hood,
          ...point,
        };
  });
}

export function philadelphiaRecords(from: string, to: string, perDay: number): PortalSetRecords {
  return makeRecords(from, to, perDay, ({ date, hour, minute, n, random }) => ({
    cartodb_id: String(n),
    objectid: String(20_000_000 + n),
    dc_dist: String(1 + Math.floor(random() * 39)),
    psa: String(1 + (n % 4)),
    // in UTC, four hours later
    dispatch_date_time: `${date} ${two((hour + 4) % 24)}:${two(minute)}:00+00`,
    dispatch_date: date,
    dispatch_time: `${two(hour)}:${two(minute)}:00`,
    text_general_code: pick(['Thefts', 'Other Assaults', 'Vandalism/Criminal Mischief'], random),
    point_x: (-75.25 + random() * 0.25).toFixed(8),
    point_y: (39.9 + random() * 0.2).toFixed(8),
  }));
}

/** One crime as data.police.uk tells it. */
export interface StreetCrimeRecord {
  readonly category: string;
  readonly persistent_id: string;
  readonly location_type: string;
  readonly location: {
    readonly latitude: string;
    readonly longitude: string;
    readonly street: { id: number; name: string };
  };
  readonly context: string;
  readonly outcome_status: { readonly category: string; readonly date: string } | null;
  readonly id: number;
  readonly month: string;
}

/** Crimes of some months about Bristol; those on the line between quarters are there on purpose. */
export function policeUkRecords(months: readonly string[], perMonth: number): readonly StreetCrimeRecord[] {
  const random = numbersFrom(5);
  const crimes: StreetCrimeRecord[] = [];
  for (const month of months) {
    for (let n = 0; n < perMonth; n++) {
      const central = n % 50 === 0;
      const category = pick(
        ['anti-social-behaviour', 'violent-crime', 'bicycle-theft', 'criminal-damage-arson'],
        random,
      );
      crimes.push({
        category,
        persistent_id: category === 'anti-social-behaviour' ? '' : `${month}-${n}`.padStart(64, '0'),
        location_type: 'Force',
        location: {
          latitude: (central ? 51.455 : 51.4 + random() * 0.11).toFixed(6),
          longitude: (central ? -2.588 : -2.67 + random() * 0.16).toFixed(6),
          street: { id: n, name: n % 7 === 0 ? 'On or near Park Row, Centre' : 'On or near Park Street' },
        },
        context: '',
        outcome_status: category === 'anti-social-behaviour' ? null : { category: 'Under investigation', date: month },
        id: crimes.length + 1,
        month,
      });
    }
  }
  return crimes;
}
