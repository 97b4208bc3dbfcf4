import { describe, expect, it } from 'vitest';
import type { Role } from '#lib/core/table/column-roles.ts';
import { detectMapping } from '#lib/ingest/columns/detect-mapping.ts';
import { describesPerson } from '#lib/ingest/columns/person-names.ts';
import { plainName } from '#lib/ingest/columns/plain-name.ts';

/** The roles of the columns of a file with this header, in its order: day, kind, two coordinates, part of town. */
function roles(header: string, types: readonly string[], areas: readonly string[]): (Role | undefined)[] {
  const names = header.split(',');
  const sample = Array.from({ length: 200 }, (_, i) => [
    `2020-0${1 + (i % 9)}-${10 + (i % 18)} 1${i % 10}:30`,
    types[i % types.length],
    (30 + i / 500).toFixed(4),
    (31 + i / 400).toFixed(4),
    areas[i % areas.length],
  ]);
  const { columns } = detectMapping({ header: names, sample, hasHeader: true }).mapping;
  const roleOf = new Map(Object.entries(columns).map(([role, column]) => [column, role as Role]));
  return names.map((_, column) => roleOf.get(column));
}

const ALL = ['date', 'type', 'latitude', 'longitude', 'area'];

describe('columns named in other scripts', () => {
  it.each([
    ['Russian', 'Дата,Вид преступления,Широта,Долгота,Район', ['Кража', 'Грабёж'], ['Арбат', 'Тверской']],
    ['Ukrainian', 'Дата,Тип злочину,Широта,Довгота,Район', ['Крадіжка', 'Грабіж'], ['Поділ', 'Печерськ']],
    ['Greek', 'Ημερομηνία,Είδος εγκλήματος,Πλάτος,Μήκος,Περιοχή', ['Κλοπή', 'Ληστεία'], ['Κέντρο', 'Κυψέλη']],
    ['Arabic', 'التاريخ,النوع,خط العرض,خط الطول,المنطقة', ['سرقة', 'اعتداء'], ['وسط', 'شمال']],
    ['Hebrew', 'תאריך,סוג עבירה,קו רוחב,קו אורך,שכונה', ['גניבה', 'תקיפה'], ['מרכז', 'צפון']],
    ['Chinese', '发生日期,案件类别,纬度,经度,行政区', ['盗窃', '抢劫'], ['东城区', '西城区']],
    ['Japanese', '発生年月日,手口,緯度,経度,市区町村', ['自転車盗', 'ひったくり'], ['新宿区', '渋谷区']],
    ['Korean', '발생일자,범죄유형,위도,경도,자치구', ['절도', '폭행'], ['강남구', '마포구']],
  ])('%s', (_, header, types, areas) => {
    expect(roles(header, types, areas)).toEqual(ALL);
  });

  it.each(['Возраст потерпевшего', 'Пол', 'ФИО', 'العمر', 'ηλικία', '被害者の性別', '年龄', '피의자'])(
    '%s describes a person',
    (name) => {
      expect(describesPerson(plainName(name))).toBe(true);
    },
  );

  it('leave names in Latin letters alone, with all their signs', () => {
    for (const name of ['Straße', 'Fecha_Hecho', 'Długość', 'Community Area (№)']) {
      expect(plainName(name)).toBe(plainName(name.normalize('NFD')));
    }
    expect(plainName('Straße')).toBe('strasse');
  });

  it('are no dates of the crime where they speak of its registration', () => {
    expect(plainName('Дата регистрации')).toBe('date reported');
  });
});
