/** What a column may mean by its name, and which columns are never used. */
import type { Role } from '#lib/contract/import.ts';

/** Lower case, no accents, words apart: `DateOccur`, `date_occur` and `Date Occur` are the same name. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Names for each role, the surest first. Matched against `plainName`; the values must fit as well. */
export const NAME_PATTERNS: Readonly<Record<Role, readonly RegExp[]>> = {
  date: [
    /^(date ?time|date|datum|fecha) (of )?(the )?(occ|occur|occurred|occurrence|offen[cs]e|incident|crime|hecho)\w*$/,
    /^(occ|occur|occurred|occurrence|offen[cs]e|incident|crime|event|from|start|hecho)\w* (on )?(date ?time|date|datetime)( time)?$/,
    /^(date|date ?time|timestamp|datum|fecha|fecha y hora|data|month|year month)$/,
    /^(cmplnt fr dt|dispatch date( time)?|occ(urred)? ?from( date)?( time)?|first occurrence date|occurred ?at|fecha hecho)$/,
    /\b(occ|occur|occurred|occurrence|offen[cs]e|incident|crime|from|start)\w*\b.*\b(date|datetime|dt|on)\b/,
    /\b(date|datetime|fecha|datum|timestamp)\b/,
  ],
  time: [
    /^(time|hour) (of )?(the )?(occ|occur|occurred|occurrence|offen[cs]e|incident|crime)\w*$/,
    /^(occ|occur|occurred|occurrence|offen[cs]e|incident|crime|event|from|start)\w* (time|hour)$/,
    /^(time|time of day|hour|hour of day|hora|heure|uhrzeit|ora|cmplnt fr tm)$/,
  ],
  type: [
    /^primary type$/,
    /^(crime|offen[cs]e|incident)( sub)? ?(type|category|group|class)( primary| name| desc| description)?$/,
    /^(crm cd desc|offen[cs]e code group|offen[cs]e parent group|ofns desc|text general code|mci category|nibrs (category|offen[cs]e|description))$/,
    /^(offen[cs]e|crime|category|type|incident|delito|modalidad|tipo|tipo de delito|delikt|infraction|ucr category|call type|charge)$/,
    /\b(offen[cs]e|crime|delito)\b.*\b(type|category|name|group|desc|description)\b/,
    /^(description|offen[cs]e description|crime description|incident description)$/,
    // not the type of place, weapon or street
    /^(?!.*\b(premises?|location|place|weapon|street|road|address|vehicle|report|unit|day)\b).*\b(category|type)\b/,
  ],
  latitude: [
    /^(latitude|lat|latitud|breitengrad|latitudine)$/,
    /\b(latitude|lat|latitud)\b/,
    /^(y|y ?coord(inate)?s?|northing|point y)$/,
    /^y /,
  ],
  longitude: [
    /^(longitude|long|lon|lng|longitud|langengrad|longitudine)$/,
    /\b(longitude|longitud|long|lon|lng)\b/,
    /^(x|x ?coord(inate)?s?|easting|point x)$/,
    /^x /,
  ],
  area: [
    /^(community area|analysis neighbou?rhood|neighbou?rhood( name| id)?|neighbou?rhood \d+|mcpp|area name|barrio|comuna|colonia|quartier|stadtteil)$/,
    /^(community area name|lsoa name|suburb|borough|boro nm|boro|ward|ward name|municipality|locality|zone|area|area id|sector|hood \d+|beat|police beat|reporting area|tract)$/,
    /\b(neighbou?rhood|community area|ward|borough|suburb)\b/,
  ],
  district: [
    /^(district|police district|pd district|dc dist|precinct|addr pct cd|division|distrito|police division)$/,
    /\b(district|precinct|division)\b/,
    /^(falls within|beat|sector|rpt dist no)$/,
  ],
  place: [
    /^(location description|premis desc|premises? type|premises?|location type|place|place type|prem typ desc|premise description|lugar|location category)$/,
  ],
  id: [
    /^(id|incident id|row id|dr no|case number|case no|incident number|incident no|incidnt num|crime id|report number|complaint( num)?|cmplnt num|record id|object ?id)$/,
  ],
};

/** Columns that describe a person: never read, whatever they are called. */
const PERSON =
  /\b(age|sex|gender|race|ethnic\w*|descent|nationality|religion|sexo|edad|genero|etnia|raza|victim\w*|vict|vic|suspect\w*|susp|offender\w*|arrestee\w*|geschlecht|alter|sexe)\b/;
/** Columns that are known only after the crime. */
const OUTCOME =
  /\b(arrest\w*|outcome\w*|resolution|disposition|clearance|cleared|status|solved|convict\w*|sentence|prosecut\w*)\b/;
/** Codes that name the type itself. */
const CODE =
  /^(iucr|fbi ?code|fbicd|nibrs( code)?|ucr( code| part)?|(offen[cs]e|crime|incident|charge|crm|ky|pd|ofns) (code|cd)( \d+)?|statute|penal code)$/;
/** Descriptions say the type in other words, except where they describe a place. */
const DESCRIPTION = /\b(description|desc|descr|descripcion)\b/;
const OF_A_PLACE =
  /\b(location|loc|premis\w*|prem|place|street|block|address|area|neighbou?rhood|district|division|precinct|beat|ward|zone|sector|borough|boro|juris\w*|building|site|venue|suburb|municipality|locality|community|county|city|town|region|parish|tract|hood|lsoa|post ?code|zip|barrio|comuna|colonia)\b/;

export type ForbiddenKind = 'person' | 'outcome' | 'code';

/**
 * Why a column is never used for a model; undefined if it may be. The crime type itself may be a description: that is
 * what is predicted then.
 */
export function forbiddenKind(name: string, role?: Role): ForbiddenKind | undefined {
  const plain = plainName(name);
  if (PERSON.test(plain)) return 'person';
  if (OUTCOME.test(plain)) return 'outcome';
  if (CODE.test(plain)) return 'code';
  return role !== 'type' && DESCRIPTION.test(plain) && !OF_A_PLACE.test(plain) ? 'code' : undefined;
}

/** Whether a column says by its name what kind of crime it was: as a place or an area it would give the answer away. */
export function namesTheType(name: string): boolean {
  const plain = plainName(name);
  if (forbiddenKind(name) === 'code') return true;
  return !OF_A_PLACE.test(plain) && NAME_PATTERNS.type.some((pattern) => pattern.test(plain));
}

/** Dates of the paperwork, not of the crime: taken only where there is no other. */
export const PAPERWORK_DATE =
  /\b(rptd|report|reported|update|updated|entered|created|closed|approv\w*|process\w*|modified|edited|cleared|to|end|import\w*|load\w*|birth|dob)\b/;
