/** Tells columns that describe a person, by their name, in the languages of open data. */

const WORDS: readonly string[] = [
  // English
  'age|ages|age (range|group|band)|sex|gender|race|races|ethnic\\w*|descent|nationality|citizenship|religion|dob|birth\\w*|juvenile',
  'victim\\w*|vict|vic|suspect\\w*|susp|offender\\w*|perp|perpetrator\\w*|arrestee\\w*|accused|defendant\\w*|complainant\\w*|witness\\w*',
  'officer\\w*|badge|councillor|councilor|first name|last name|surname|full name|forename|maiden name|marital|occupation|immigration|disability|homeless',
  // Spanish
  'sexo|edad|edades|genero|etnia|raza|victima\\w*|imputad\\w*|agresor\\w*|denunciante\\w*|ofendid\\w*|sospechos\\w*|detenid\\w*|nacionalidad|nacimiento',
  'estado civil|ocupacion|profesion|escolaridad|nivel academico|apellidos?|discapacidad|parentesco|calidad juridica|tipo persona|grupo (actor|especial)',
  // Portuguese
  'idade|vitima\\w*|raca|cor|cor (da )?(pele|cutis|raca)|cutis|autor(es)?|indiciad\\w*|suspeit\\w*|nascimento|profissao|sobrenome|nome (da )?mae|nome (da )?vitima|naturalidade',
  // French
  'sexe|victime\\w*|auteur\\w*|mis en cause|nationalite|naissance|prenoms?|nom de famille|plaignant\\w*',
  // German
  'geschlecht|alter|opfer\\w*|tater\\w*|taeter\\w*|tatverdacht\\w*|tatverdaecht\\w*|beschuldigt\\w*|geschadigt\\w*|geschaedigt\\w*|staatsangeh\\w*|nationalitat|geburt\\w*|vorname|nachname|familienname|herkunft|religionszug\\w*|zeuge\\w*',
  // Italian
  'sesso|eta|genere|vittim\\w*|nazionalita|cittadinanza|autore|autori|indagat\\w*|arrestat\\w*|nascita|cognome|denunciante',
  // Dutch
  'geslacht|leeftijd\\w*|slachtoffer\\w*|verdachte\\w*|dader\\w*|nationaliteit|geboorte\\w*|herkomst|achternaam|voornaam|etniciteit',
  // Catalan
  'edat|victimes|sexe vianant',
];
const PERSON = new RegExp(`\\b(${WORDS.join('|')})\\b`);

/** @param plain as `plainName` gives it */
export function describesPerson(plain: string): boolean {
  return PERSON.test(plain);
}
