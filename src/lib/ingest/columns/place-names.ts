/** How much the name of a column speaks for being an area, a district, a kind of place or an id. */

type Grades = readonly (readonly [number, RegExp])[];

/** Neighbourhoods are understood best; then beats and wards, districts, and whole towns where nothing finer is there. */
const AREAS: Grades = [
  [
    100,
    /\b(community area|neighbou?rh\w*|neighborhd|nhood|hood|barri[o]?|nom barri|colonia|bairro|quartier\w*|stadtteil|ortsteil|viertel|buurt\w*|nb name|mcpp|subdivision|suburb\w*|lsoa name|msoa name|planning area|analysis neighborhood|dzielnica|stadsdel|kvarter|freguesia|mahalle\w*|bydel|kelurahan|parroquia)\b/,
  ],
  [
    90,
    /\b(area name|area unit|community area name|community|wijk\w*|upz|lor|planungsraum|bezirksregion|stadtbezirk|npu)\b/,
  ],
  [84, /\b(beats?|cuadrante|patrulla)\b/],
  [82, /\b(lsoa( code)?|msoa( code)?|lor)\b/],
  [80, /\b(wards?|ward name)\b/],
  [76, /\b(sectors?|zones?|zona|psa|anc|cluster)\b/],
  [74, /\b(census tract\w*|tract)\b/],
  [70, /\b(reporting area|rpt area|grid name|pra|rpa)\b/],
  [
    66,
    /\b(districts?|precincts?|pct|pdq|distritos?|districte|bezirk|stadsdeel|arrondissement|localidad|comuna|alcaldia|dst|dist|ilce|kecamatan|thana|upazila|okrug)\b/,
  ],
  [
    60,
    /\b(divisions?|borough|boro|municipality|municipalities|municipio|municipi|territorial authority|comune|gemeinde|gemeente|commune|canton|lga|local government area)\b/,
  ],
  [55, /^(area|area id|region)$/],
  [50, /\b(city|town|cidade|ciudad|stadt|ville|citta|locality|place name|county|comisaria|delegacia|unit name)\b/],
  [48, /\b(reporting dist\w*|rpt dist\w*|rep dist)\b/],
  [45, /\b(zip|zipcode|zip code|post ?code|postal code|plz|codigo postal|cep)\b/],
  [38, /\bgrid\b/],
  [40, /\b(falls within)\b/],
];
const NO_AREA =
  /\b(attorney|school|transit|congress\w*|senate|house|legislat\w*|anzsoc|against|housing|utm|coord\w*|lat\w*|lon\w*|x|y|gid|geoid|parcel\w*|catalogo|state|voting|block group|works|action grids|time|weapon|kind|target area|score|status|date|incident city|type|desc|locn|premise|reported by|address|street)\b/;

/** Higher is an area that models and people understand better; 0 for a name that is none. */
export function areaGrade(plain: string): number {
  if (/\breporting dist|\brpt dist|\brep dist/.test(plain)) return 48;
  if (NO_AREA.test(plain.replace(/\bneighbou?rhood desc\w*|\bdistrict desc\w*/, 'neighborhood'))) return 0;
  const grade = best(AREAS, plain);
  // a number in place of the name; a council district is drawn for elections, not for the police
  if (grade > 0 && /\b(code|codi|cod|codigo|num|number|id|nr)\b/.test(plain)) return grade - 3;
  return /\bcouncil district\b/.test(plain) ? 58 : grade;
}

const DISTRICTS: Grades = [
  [100, /\b(police ?district|pd district|dc dist)\b/],
  [95, /\b(precincts?|addr pct cd|pdq|police division)\b/],
  [90, /\b(divisions?|district|districte|distrito|dst|bezirk|stadsdeel|alcaldia|localidad|comuna)\b/],
  [80, /\b(borough|boro|municipality|municipio|wijk|territorial authority|commune|comune)\b/],
  [70, /\b(sector|zone|zona|patrol section)\b/],
  [60, /\b(falls within|rpt dist no|reporting dist\w*|beat|comisaria|delegacia)\b/],
  [50, /\b(ward|city|cidade|ciudad)\b/],
];

export function districtGrade(plain: string): number {
  if (NO_AREA.test(plain)) return 0;
  const grade = best(DISTRICTS, plain);
  if (/\bcouncil district\b/.test(plain)) return 45;
  return grade > 0 && /\b(code|codi|cod|codigo|num|number|id)\b/.test(plain) ? grade - 3 : grade;
}

/** Kinds of places (street, shop, home), not addresses. */
const PLACES: Grades = [
  [100, /^(location description|premis desc|prem typ desc|location type description|premise description)$/],
  [
    90,
    /\b(premises?|prem|location|locn?|place|lugar|sitio|local|luogo|lieu|locatie)\b.*\b(types?|typ|kind|category|description|desc)\b/,
  ],
  [
    90,
    /\b(types?|tipo|clase|soort|subtipolocal|descr|descricao|type of|art des)\b.*\b(premises?|location|place|lugar|sitio|local|luogo|lieu|locatie|subtipolocal|tatorts?)\b/,
  ],
  [
    85,
    /^(premises?|place|lugar|locatie ?type|type lieu|tatort|tatortlichkeit|primary location|premise type|clase sitio)$/,
  ],
  [50, /\b(inside outside|indoor outdoor|loc of occur desc)\b/],
];

export function placeGrade(plain: string): number {
  if (/\b(cd|code|name|number|detail|city|id)\b/.test(plain)) return 0;
  return best(PLACES, plain);
}

const IDS: Grades = [
  [
    100,
    /^(id|incident id|row id|dr no|incidnt num|crime id|cmplnt num|record id|complaint|ccn|cc number|pk|primary key)$/,
  ],
  [
    90,
    /\b(case|incident|inc|report|complaint|record|event|crime|file|dr|go|instance|expedient|expediente|bo|meldings?|vorgangs?|item|service)\b.*\b(id|no|nr|num|number|nbr|key|unique id|nummer)\b/,
  ],
  [80, /\b(num|numero|nr|no|number|id) (bo|expedient\w*|caso|incident|case|delit|fait)\b/],
  [
    70,
    /^(incident|incident num\w*|case|case num\w*|ccr|meldingsnummer|vorgangsnummer|aktenzeichen|expediente|dossier)$/,
  ],
  [20, /^(object ?id|oid|fid|gid|ogc fid|cartodb id|index|record)$/],
];

export function idGrade(plain: string): number {
  if (
    /\b(type|unit|officer|parent|district|division|neighbou?rhood|zone|zip|offense|offence|status|area|block)\b/.test(
      plain,
    )
  )
    return 0;
  return best(IDS, plain);
}

function best(grades: Grades, plain: string): number {
  let found = 0;
  for (const [grade, pattern] of grades) if (grade > found && pattern.test(plain)) found = grade;
  return found;
}
