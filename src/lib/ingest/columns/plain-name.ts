/** Names of columns made comparable. */
import { inEnglish } from './other-scripts.ts';

/** Letters that are one character with or without their sign. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ı: 'i',
};

/** Words that stand run together in capitals (`REPORTDATE`, `CRIMETYPE`), longest first so that none is cut short. */
const RUN_TOGETHER = [
  'neighborhood|neighbourhood|comunicacao|description|occurrence|elaboracao|ocorrencia|timestamp|hierarchy|longitude',
  'descricao|occurred|reported|category|datetime|incident|latitude|offenses|district|registro|location',
  'offense|offence|address|suspect|premise|victim|number|police|statut|report|bairro|cidade|delito|occur',
  'block|crime|group|month|start|begin|class|fecha|hecho|local|tract',
  'date|time|type|desc|code|name|case|call|beat|zone|ward|area|race|hour|year|from|text|data|hora',
  'day|end|age|sex|num|occ|lat|lon|of|on|to',
].join('|');
const ALL_RUN_TOGETHER = new RegExp(`^(?:${RUN_TOGETHER}){2,}$`);
const ONE_OF_THEM = new RegExp(RUN_TOGETHER, 'g');
const WHOLE_WORD = new RegExp(`^(?:${RUN_TOGETHER})$`);

/** Beyond this no name says more; and what looks for words in it would take long over a text that is none. */
const LONGEST_NAME = 200;
const LONGEST_WORD = 40;

/**
 * Lower case, no accents, words apart: `DateOccur`, `date_occur`, `Date Occur` and `DATEOCCUR` are the same name.
 * @example plainName('RMSOccurrenceDate') // 'rms occurrence date'
 */
export function plainName(name: string): string {
  return inEnglish(name.slice(0, LONGEST_NAME))
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[łŁøØđĐßæÆœŒı]/g, (letter) => UNDECOMPOSED[letter])
    .replace(/([A-Z]{2,})(desc|name|date|time|type|code)\b/g, '$1 $2')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]{2,})([A-Z][a-z]{2,})/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .map((word) => (isRunTogether(word) ? (word.match(ONE_OF_THEM) ?? [word]).join(' ') : word))
    .join(' ');
}

/** A run of many short words can be cut in so many ways that trying them all never ends. */
function isRunTogether(word: string): boolean {
  return word.length <= LONGEST_WORD && !WHOLE_WORD.test(word) && ALL_RUN_TOGETHER.test(word);
}

/** The same without what stands in brackets: `Latitude (deg)` is `latitude`. */
export function nameWithoutBrackets(name: string): string {
  return plainName(name.slice(0, LONGEST_NAME).replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')) || plainName(name);
}
