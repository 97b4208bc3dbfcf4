/** Which columns are never used, by what their names say. */
import type { Role } from '#lib/contract/column-mapping.ts';
import { describesPerson } from './person-names.ts';
import { nameWithoutBrackets, plainName } from './plain-name.ts';
import { typeGrade } from './type-names.ts';

export { plainName } from './plain-name.ts';

/** Columns that are known only after the crime. */
const OUTCOME =
  /\b(arrest\w*(?! (boro|borough|precinct|district|beat|zone|location|date|time))|outcome\w*|resolution|disposition|clearance(?! code inc type)|cleared|clsd|status|solved|convict\w*|sentence|prosecut\w*|solucao|desenlace|aufklarung\w*|afdoening)\b/;
/** Codes that name the type itself. */
const CODE =
  /^(iucr|fbi ?code|fbicd|nibrs( code)?|ucr( code| part| ext)?|(offen[cs]e|crime|incident|charge|crm|ky|pd|ofns|ibr|state offen[cs]e|highest offen[cs]e|code) (code|cd|section)( \d+)?|statute|penal code)$/;
/** Descriptions say the type in other words, except where they describe a place. */
const DESCRIPTION = /\b(description|desc|descr|descripcion|descricao)\b/;
const OF_A_PLACE =
  /\b(location|loc|locn|premis\w*|prem|place|street|block|address|area|neighbou?rh\w*|nhood|district|division|precinct|beat|ward|zone|sector|borough|boro|juris\w*|building|site|venue|suburb|municipality|locality|community|county|city|town|region|parish|tract|hood|lsoa|post ?code|zip|barri\w?|comuna|colonia|local|lugar|bairro|subdivision|alcaldia|municipio|distrito|districte|quartier\w*|wijk|buurt|stadtteil|bezirk)\b/;

export type ForbiddenKind = 'person' | 'outcome' | 'code';

/**
 * Why a column is never used for a model; undefined if it may be. The crime type itself may be a description: that is
 * what is predicted then.
 */
export function forbiddenKind(name: string, role?: Role): ForbiddenKind | undefined {
  const plain = plainName(name);
  if (describesPerson(plain)) return 'person';
  if (OUTCOME.test(plain)) return 'outcome';
  if (CODE.test(plain)) return 'code';
  return role !== 'type' && DESCRIPTION.test(plain) && !OF_A_PLACE.test(plain) ? 'code' : undefined;
}

/**
 * How surely a column gives the crime type away by its name: 2 for a code, 1 for a description of the crime, 0 for any
 * other. A description of something else (a weapon, a vehicle) is not used either, but does not name the crime.
 */
export function leakGrade(name: string): 0 | 1 | 2 {
  const plain = plainName(name);
  if (CODE.test(plain)) return 2;
  return forbiddenKind(name) === 'code' && typeGrade(nameWithoutBrackets(plain)) > 0 ? 1 : 0;
}

/** Whether a column says by its name what kind of crime it was: as a place or an area it would give the answer away. */
export function namesTheType(name: string): boolean {
  if (forbiddenKind(name) === 'code') return true;
  const plain = nameWithoutBrackets(name);
  return !OF_A_PLACE.test(plain) && typeGrade(plain) > 0;
}
