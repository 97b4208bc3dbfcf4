/** What the leak panel says, of a scorecard and of what was counted at import. */
import { describe, expect, it } from 'vitest';
import type { TrainingOutcome } from '#lib/contract/workers.ts';
import type { LeakyColumns } from '#lib/core/leak/leaky-columns.ts';
import type { LeakDemonstration, ModelKind, Scorecard } from '#lib/core/records/model-record.ts';
import { dayOf } from '#lib/core/table/calendar.ts';
import { CHICAGO_BARS, riskLeak, shareText, typesLeak } from '../../../src/routes/about/leak/leak-report.ts';

function outcomeOf(kind: ModelKind, card: Partial<Scorecard>): TrainingOutcome {
  const scorecard: Scorecard = {
    test: { from: '2016-10-01', to: '2016-12-31', rows: 100 },
    train: { from: '2016-01-01', to: '2016-09-30', rows: 300 },
    scores: [],
    sentence: '',
    notes: [],
    ...card,
  };
  const parameters = { features: ['area', 'latitude', 'longitude', 'hour', 'weekday', 'month'] };
  return { kind, available: true, summary: { scorecard, parameters } as never };
}

const leak: LeakDemonstration = { randomSplitOldLabel: 0.9962, laterMonthsOldLabel: 0.951, honest: 0.8184 };
const top1 = (value: number): Scorecard['scores'][number] => ({
  measure: 'top1',
  label: 'Right type first',
  unit: '%',
  value,
  baseline: 28.1,
  baselineLabel: 'table',
  better: 'higher',
});

/** Two parts, before and in the held-out period; a code names type 0 or 1, with so many exceptions in 100. */
function columnsOf(...columns: readonly (readonly [name: string, exceptions: number])[]): LeakyColumns {
  return {
    firstDays: Int32Array.of(dayOf(2016, 1, 1), dayOf(2016, 10, 1)),
    columns: columns.map(([name, exceptions]) => ({
      name,
      values: 2,
      value: Uint16Array.of(0, 0, 0, 1, 1),
      type: Uint16Array.of(0, 0, 1, 1, 1),
      part: Uint16Array.of(0, 1, 1, 0, 1),
      records: Uint32Array.of(10, 50, exceptions, 10, 50 - exceptions),
    })),
  };
}

const bars = ({ bars: all }: ReturnType<typeof typesLeak>): string[] =>
  all.map(({ name, text, leaks }) => `${name}: ${text.replace('\u00a0', ' ')}${leaks ? ', leaks' : ''}`);

describe('the risk level three ways', () => {
  it('has the near-perfect figures first and ends with the honest one, which is the one to quote', () => {
    const part = riskLeak(outcomeOf('risk', { leak }));
    expect(bars(part)).toEqual([
      'Random split, old label: 99.62 %, leaks',
      'Later months, old label: 95.1 %, leaks',
      'Later months, honest label: 81.8 %',
    ]);
    expect(part.sentences).toHaveLength(2);
    expect(part.sentences[0]).toMatch(/^99\.62\u00a0% means nothing: .*function of the area’s total.*random split/);
    expect(part.sentences[1]).toMatch(/81\.8\u00a0%: that is the figure to quote/);
  });

  it.each<[string, TrainingOutcome | undefined, RegExp, boolean]>([
    ['is not trained', undefined, /^Not trained yet/, true],
    ['was trained by an earlier version', outcomeOf('risk', {}), /^Trained before this was measured/, true],
    ['cannot be had', { kind: 'risk', available: false, reason: 'Too short.' }, /^Too short\.$/, false],
  ])('says why there are no figures where the model %s, and whether training helps', (_, outcome, words, toTrain) => {
    const part = riskLeak(outcome);
    expect(part.missing).toMatch(words);
    expect([part.bars, part.sentences]).toEqual([[], []]);
    expect(part.toTrain).toBe(toTrain);
  });
});

describe('the crime type with and without the columns that name it', () => {
  it('has each such column, the surest first, and the model without them last', () => {
    const part = typesLeak(outcomeOf('types', { scores: [top1(34.6)] }), columnsOf(['FBI Code', 3], ['IUCR', 0]));
    expect(bars(part)).toEqual(['IUCR alone: 100 %, leaks', 'FBI Code alone: 97.0 %, leaks', 'None of them: 34.6 %']);
    expect(part.sentences).toHaveLength(2);
    expect(part.sentences[1]).toContain('34.6\u00a0%');
    expect(part.bars.at(-1)!.words).toBe('area, coordinates, hour, weekday and month');
  });

  it('leaves out a column that gives nothing away', () => {
    const part = typesLeak(outcomeOf('types', { scores: [top1(60)] }), columnsOf(['Crm Cd 2', 50]));
    expect(bars(part)).toEqual(['The crime-type model: 60.0 %']);
    expect(part.sentences[0]).toMatch(/without a column that names the crime/);
  });

  it('says that nothing could leak where the file has no such column', () => {
    const part = typesLeak(outcomeOf('types', { scores: [top1(34.6)] }), undefined);
    expect(bars(part)).toEqual(['The crime-type model: 34.6 %']);
    expect(part.sentences[0]).toMatch(/without a column that names the crime/);
  });

  it('says why there are no figures', () => {
    expect(typesLeak(undefined, undefined).missing).toMatch(/^Not trained yet/);
    expect(typesLeak(outcomeOf('types', {}), undefined).missing).toMatch(/^Trained before/);
  });
});

it('what Chicago gave is written as it was measured', () => {
  expect(CHICAGO_BARS.map(({ text, leaks }) => [text, leaks])).toEqual([
    ['99.99\u00a0%', true],
    ['97\u00a0%', true],
    ['34\u00a0%', false],
  ]);
});

it.each([
  [1, '100\u00a0%'],
  [0.999999, '99.99\u00a0%'],
  [0.99991, '99.99\u00a0%'],
  [0.968, '96.8\u00a0%'],
  [0.3449, '34.5\u00a0%'],
])('a share of %s is written %s: never rounded up to all', (share, text) => {
  expect(shareText(share)).toBe(text);
});
