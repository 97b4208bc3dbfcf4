/** How much the name of a column speaks for holding the type of crime. */

/** What the column is about, the surest first. */
const SUBJECTS: readonly (readonly [number, RegExp])[] = [
  [
    50,
    /\b(crimes?|offen[cs]es?|ofns|off|mci|crm|delitos?|delictiva|delict|delikt\w*|straftat\w*|tatbestand|reato|reati|misdrijf|misdrijven|delit|infraction|infracao|infraccion|crimen|crimine|deliktart|przestepstw\w*|brott\w*|rubrica|natureza|fatto)\b/,
  ],
  [
    44,
    /\b(incidents?|inc|incidente|zdarzeni\w*|handelse|occurrence|ocorrencia|event|ucr|nibrs|ibrs?|srs|violation|viol|anzsoc|vorfall|feit|fait)\b/,
  ],
  [38, /\b(call|case|complaint|problem|charge|conducta|conduta)\b/],
  [30, /\b(denuncia|accident|accidente|unfall)\b/],
];
/** What it says about it. */
const FACETS: readonly (readonly [number, RegExp])[] = [
  [46, /\b(categor\w*|cat|kategorie)\b/],
  [38, /\b(group\w*|class|classe|classification|family|parent|gruppe|grupo|bereich)\b/],
  [36, /\b(types?|tipo|tipus|tipologia|art|soort|nature|natura|kind|primary|typ)\b/],
  [26, /\b(desc|descr|description|descripcion|descricao|bezeichnung|omschrijving|libelle|text)\b/],
];
/** Names that say it alone, without a subject. */
const ALONE: readonly (readonly [number, RegExp])[] = [
  [100, /^primary type$/],
  [80, /^text general code$/],
  [76, /\bnatureza\b/],
  [74, /\brubrica\b/],
  [72, /^(modalidad|modalidade|modus)$/],
  [70, /^(categor\w*|kategorie)$/],
  [66, /^(type text|type|tipo|tipus|typ|art|soort|nature|subtype|subtipo)$/],
  [64, /^initial type text$/],
  [60, /^nature (of|de) .*/],
  [50, /^(description|descript|descripcion|descricao|desc|category desc\w*)$/],
  [40, /^(what|was|what happened|activity|reason)$/],
  [24, /\b(type|category|class)\b/],
  [20, /\b(stat\w* (desc|text|description)|statute)\b/],
];
/** Nouns that say that a type, class or description is of something else. */
const OF_SOMETHING_ELSE =
  /\b(locations?|loc|locn|premis\w*|prem|places?|weapons?|streets?|roads?|addr\w*|reports?|units?|day|property|injur\w*|object|bias|legislation|agency|source|shape|geo\w*|file|priority|shift|watch|method|armas?|bien|bienes|local|lugar|sitio|periodo|date|datetime|timestamp|time|hour|zip|city|juris\w*|status|disposition|id number|number|num|no|count|counts|flag|cantidad|year|month|neighbou?rh\w*|district|beat|ward|sector|zone|area|transport\w*|medio|vehicles?|veh|fahrr\w*|record|data|victim\w*)\b/;

/**
 * 0 for a name that says nothing of it, to about 100 for a category of crimes. "Offense category" is better than
 * "offense", which is better than a description; a code is not it at all.
 * @param plain name as `nameWithoutBrackets` gives it
 */
export function typeGrade(plain: string): number {
  const name = plain.replace(/ (id|name|\d+)$/, '').replace(/([a-z])\d+$/, '$1');
  const alone = best(ALONE, name);
  if (OF_SOMETHING_ELSE.test(name)) return 0;
  const subject = best(SUBJECTS, name);
  const facet = best(FACETS, name);
  const grade = Math.max(alone, subject === 0 ? 0 : subject + (facet || (isPlainSubject(name) ? 30 : 12)));
  if (grade === 0) return 0;
  if (/\b(code|cd|cds|section)\b/.test(plain) && !/\b(desc\w*|group|text|name|type)\b/.test(plain)) return 0;
  let turned = grade;
  if (/\b(highest|primary|main|top)\b/.test(name)) turned += 3;
  if (/\bsummar\w*\b/.test(name)) turned += 12;
  if (/\b(sub\w*|secondary|initial|second|ext|extension)\b/.test(name)) turned -= 3;
  // NIBRS "crime against" (person, property, society), Part I and II: too coarse to be a type
  if (/\b(against|part|grade|level 1|hierarchy$|attempt\w*|atpt|completed|competencia|catalogo)\b/.test(name))
    turned -= 60;
  return Math.max(1, turned);
}

/** Short names around the subject itself: "NIBRS Offense", "Off Sum", "Prim Viol". */
function isPlainSubject(name: string): boolean {
  return name.split(' ').length <= 3;
}

function best(rules: readonly (readonly [number, RegExp])[], name: string): number {
  return rules.find(([, pattern]) => pattern.test(name))?.[0] ?? 0;
}

/** Beginnings of words for crimes, without accents, in the languages of open data. */
const CRIME_WORDS = new RegExp(
  `(^|[^a-z])(${[
    'theft|thft|larcen|burg|robb|assault|batter|homicid|murder|manslaughter|vandal|mischief|fraud|arson|narcot|drug|weapon|trespass|stolen|steal|rape|sex|break|b&e|shoplift|kidnap|abduct|forger|counterfeit|embezz|harass|disorder|anti-social|violen|criminal|crime|damage|gambl|prostit|intimidat|extort|threat|stalk|deceptive|liquor|dui|hit and run|offen[cs]e',
    'robo|hurto|lesion|estafa|violacion|secuestro|extorsion|homicidio|atraco|raponazo|amenaza|abuso|feminicidio|dano',
    'roubo|furto|lesao|trafico|tiroteio|estupro|latrocinio|estelionato|ameaca',
    'vol |vols |vol$|cambriol|meurtre|agression|incendie|degradation|mefait|escroquerie|stupefiant|coups',
    'diebstahl|fahrraddieb|einbruch|raub|korperverletz|betrug|sachbesch|brandstift|totschlag|mord|beleidig|notigung|bedrohung',
    'furt|robatori|lesions|rapina|lesioni|truffa|omicid|spaccio|danneggia|minacc',
    'diefstal|inbraak|woninginb|mishandel|overval|vernieling|oplichting|bedreig|zakkenroll',
    'kradziez|wlamanie|rozboj|stold|misshandel|inbrott|tyveri|vold|hirsizlik|gasp',
  ].join('|')})`,
);

/** Whether a text begins a word that names a crime. */
export function namesCrime(text: string): boolean {
  return CRIME_WORDS.test(
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase(),
  );
}
