import { describe, expect, it } from 'vitest';
import { ROLES } from '#lib/core/table/column-roles.ts';
import { forbiddenKind } from '#lib/ingest/columns/column-names.ts';
import { detectMapping } from '#lib/ingest/columns/detect-mapping.ts';

const PERSON_COLUMNS: Record<string, readonly string[]> = {
  English: [
    'Victim Age',
    'VICT_SEX',
    'SuspectRace',
    'victim_type',
    'Offender Gender',
    'Age range',
    'Self-defined ethnicity',
    'Officer-defined ethnicity',
    'PERP_AGE_GROUP',
    'Reporting Officer',
    'Date of birth',
    'VICTIMAGE',
  ],
  Spanish: [
    'sexo',
    'EDAD',
    'género',
    'Víctima',
    'tipo_victima',
    'nacionalidad',
    'estado_civil',
    'AGRUPA_EDAD_PERSONA',
    'MOVIL AGRESOR',
  ],
  Portuguese: ['IDADE', 'sexo_vitima', 'COR_CUTIS', 'raça', 'TIPO_VITIMA', 'profissão', 'data_nascimento'],
  French: ['âge', 'sexe_victime', 'nationalité', 'mis en cause', 'Auteur', 'date_naissance'],
  German: [
    'Alter',
    'Geschlecht',
    'Opferalter',
    'Tatverdächtige',
    'Staatsangehörigkeit',
    'Geburtsdatum',
    'Täterherkunft',
  ],
  Italian: ['età_vittima', 'sesso', 'nazionalità', 'cittadinanza', 'genere', 'data_nascita'],
  Dutch: ['Leeftijd', 'geslacht', 'Slachtoffer', 'nationaliteit', 'Leeftijd_slachtoffer', 'geboortedatum', 'Verdachte'],
};

describe.each(Object.entries(PERSON_COLUMNS))('a column that describes a person, in %s,', (_, names) => {
  it.each(names)('is told by its name: %s', (name) => {
    expect(forbiddenKind(name)).toBe('person');
    expect(forbiddenKind(name, 'type')).toBe('person');
  });

  it.each(names)('is proposed for no role, whatever it holds: %s', (name) => {
    const values = [
      ['Theft', 'Robbery', 'Assault'],
      ['2020-01-05', '2020-01-06', '2020-02-07'],
      ['23:15', '04:10', '12:45'],
      ['51.4501', '51.4602', '51.4703'],
      ['North', 'South', 'North'],
    ];
    for (const column of values) {
      const { mapping } = detectMapping({
        header: ['other', name],
        sample: column.map((cell, row) => [String(row), cell]),
        hasHeader: true,
      });
      for (const role of ROLES) expect([role, mapping.columns[role]]).not.toEqual([role, 1]);
    }
  });
});

it.each([
  'Village',
  'Area name',
  'Offense',
  'Sector',
  'Stage',
  'Location Description',
  'Police District',
  'nombre_barrio',
  'Stadtteil',
  'Crime type',
  'Patrol_Beat',
  'Data ocorrência',
])('%s describes no person', (name) => {
  expect(forbiddenKind(name)).not.toBe('person');
});
