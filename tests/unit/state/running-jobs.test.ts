/** Training and importing as pages show them, on workers that a test answers for and on storage that is real. */
import '../../support/browser-globals.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import type { ColumnMapping } from '#lib/contract/column-mapping.ts';
import type { FilePreview, ImportFailure, ImportFindings, MappingCheck } from '#lib/contract/import.ts';
import type { ImportWorkerApi, TrainingOutcome, TrainingWorkerApi } from '#lib/contract/workers.ts';
import type { ModelKind, OnProgress } from '#lib/core/records/model-record.ts';
import { app } from '#lib/state/app.svelte.ts';
import { importing } from '#lib/state/importing.svelte.ts';
import { training } from '#lib/state/training.svelte.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { saveTable } from '../../support/saved-data.ts';
import { syntheticTable } from '../../support/synthetic-table.ts';
import { FakeWorker } from '../worker-client/fake-worker.ts';

const FILES = { hotspots: 'hotspots', counts: 'forecast', types: 'crime-type', risk: 'risk' } as const;
const never = new Promise<never>(() => undefined);

beforeEach(() => {
  FakeWorker.started.length = 0;
  FakeWorker.apis = {};
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('navigator', { hardwareConcurrency: 2 });
});
afterEach(() => {
  training.cancel();
  importing.reset();
  vi.unstubAllGlobals();
});

const ready = (): void => undefined;

describe('training all models', () => {
  let running: number;
  let most: number;
  let asked: string[];

  beforeEach(async () => {
    [running, most, asked] = [0, 0, []];
    await saveTable(await sharedDatabase(), syntheticTable({ rows: 60 }), 'town');
    await app.refresh();
  });

  const refused = (kind: ModelKind): TrainingOutcome => ({ kind, available: false, reason: 'Too few records.' });
  const trainedWell = (kind: ModelKind): TrainingOutcome =>
    ({ kind, available: true, summary: { kind } }) as unknown as TrainingOutcome;

  /** Workers that do as `train` says, and count how many work at once. */
  function workersThat(train: (kind: ModelKind, onProgress: OnProgress) => Promise<TrainingOutcome>): void {
    for (const [kind, file] of Object.entries(FILES)) {
      FakeWorker.apis[`${file}.worker.ts`] = {
        train: async ({ dataSetId }, onProgress) => {
          asked.push(`${kind} of ${dataSetId}`);
          most = Math.max(most, ++running);
          try {
            return await train(kind as ModelKind, onProgress);
          } finally {
            running--;
          }
        },
      } satisfies TrainingWorkerApi;
    }
  }

  test('trains the four on the data in use, no more at once than the device has cores, and says so at the end', async () => {
    workersThat(async (kind) => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      return trainedWell(kind);
    });
    await training.trainAll();
    expect([...asked].sort()).toEqual(['counts of town', 'hotspots of town', 'risk of town', 'types of town']);
    expect(most).toBe(2);
    expect(training.status).toBe('done');
    expect(training.done).toBe(1);
    expect(training.message).toBe('All models trained');
    expect(FakeWorker.started.every(({ terminated }) => terminated)).toBe(true);
  });

  test('names the models that this data cannot support', async () => {
    workersThat((kind) => Promise.resolve(kind === 'counts' ? refused(kind) : trainedWell(kind)));
    await training.trainAll();
    expect(training.status).toBe('done');
    expect(training.message).toBe('Not available for this data: Counts. All models trained');
  });

  test('that fails for one model trains the others and says which failed, and why', async () => {
    workersThat((kind) =>
      kind === 'types' ? Promise.reject(new Error('out of memory')) : Promise.resolve(trainedWell(kind)),
    );
    await training.trainAll();
    expect(training.status).toBe('failed');
    expect(training.message).toBe('Crime type could not be trained: out of memory');
    expect(training.jobs.risk.state).toBe('done');
    expect(training.jobs.counts.state).toBe('done');
  });

  test('shows what is being done, never more than all of it', async () => {
    workersThat(async (_kind, onProgress) => {
      onProgress(0.25, 'Growing trees');
      await (onProgress(1.5, 'Nearly there') as unknown as Promise<void>);
      return never;
    });
    const all = training.trainAll();
    await vi.waitFor(() => expect(training.jobs.types.text).toBe('Nearly there'));
    expect(training.jobs.types.done).toBe(1);
    await vi.waitFor(() => expect(training.message).toBe('Training: Counts (Nearly there), Crime type (Nearly there)'));
    expect(training.done).toBeLessThanOrEqual(1);
    training.cancel();
    await all;
  });

  test('that is cancelled ends every worker, starts no other and keeps former models', async () => {
    workersThat(() => never);
    const all = training.trainAll();
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    training.cancel();
    expect(training.status).toBe('cancelled');
    await all;
    expect(FakeWorker.started).toHaveLength(2);
    expect(FakeWorker.started.every(({ terminated }) => terminated)).toBe(true);
    expect(training.status).toBe('cancelled');
    expect(training.message).toMatch(/cancelled.*still in use/);
  });

  test('that is started anew while it runs ends the former run, and only the new one counts', async () => {
    workersThat(() => never);
    const former = training.trainAll();
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    const formerWorkers = [...FakeWorker.started];
    let release: () => void = ready;
    const held = new Promise<void>((resolve) => (release = resolve));
    workersThat((kind) => held.then(() => trainedWell(kind)));
    const anew = training.trainAll();
    await former;
    expect(formerWorkers.every(({ terminated }) => terminated)).toBe(true);
    // the end of the former run is not the end of this one
    expect(training.status).toBe('running');
    release();
    await anew;
    expect(FakeWorker.started).toHaveLength(6);
    expect(training.status).toBe('done');
    expect(training.message).toBe('All models trained');
  });
});

describe('importing a file', () => {
  const mapping = { columns: { date: 0, type: 1 } } as unknown as ColumnMapping;
  const preview = { mapping, meaning: ['1 January 2020 · THEFT'], problems: [] } as unknown as FilePreview;
  const summary = { id: 'new', name: 'new', rows: 3 } as unknown as DataSetSummary;
  const failure: ImportFailure = { failed: true, fileName: 'photo.jpg', sentence: 'This is no CSV. Choose another.' };

  const findings: ImportFindings = {
    rowsRead: 2,
    rowsReadable: 2,
    rejected: {},
    setAside: {},
    repeatedIds: 0,
    identicalRows: 0,
    atMidnight: 0,
    overlaps: [],
    spellings: [],
    warnings: [],
    rejectedExamples: [],
    seconds: 0.1,
  };

  function importWorker(functions: Partial<ImportWorkerApi>): void {
    FakeWorker.apis['import.worker.ts'] = {
      preview: () => Promise.resolve(preview),
      read: () => Promise.resolve(findings),
      ...functions,
    };
  }
  const picked = (...names: string[]): File[] => names.map((name) => new File(['a,b\n1,2\n'], name));

  test('proposes a mapping and a name for people, and offers Import', async () => {
    importWorker({});
    await importing.choose(picked('chicago_crimes_2016.csv.gz'));
    expect(importing.stage).toBe('mapping');
    expect(importing.name).toBe('chicago crimes 2016');
    expect(importing.mapping).toEqual(mapping);
    expect(importing.meaning).toEqual(['1 January 2020 · THEFT']);
    await importing.choose(picked('2016.csv', '2017.csv', '2018.csv'));
    expect(importing.name).toBe('2016 to 2018');
  });

  test('that cannot be read says why and goes back to the start', async () => {
    importWorker({ preview: () => Promise.resolve(failure) });
    await importing.choose(picked('photo.jpg'));
    expect(importing.stage).toBe('empty');
    expect(importing.problem).toBe(failure.sentence);
  });

  test('reads all rows at once, then imports under the name given with the choices made, and shows progress', async () => {
    const given: unknown[] = [];
    let seen: unknown;
    importWorker({
      read: async ({ mapping: used }, onProgress) => {
        given.push(used);
        const progress = { bytesRead: 4, bytesTotal: 8, rows: 1, rowsPerSecond: 9, text: 'Reading' };
        await (onProgress(progress) as unknown as Promise<void>);
        seen = importing.progress;
        return findings;
      },
      save: ({ name, choices }) => {
        given.push(name, choices);
        return Promise.resolve(summary);
      },
    });
    await importing.choose(picked('town.csv'));
    await vi.waitFor(() => expect(importing.findings).toEqual(findings));
    expect(importing.stage).toBe('mapping');
    importing.name = '  My town ';
    importing.choices = { leaveOutRepeatedIds: true };
    await importing.start();
    expect(given).toEqual([mapping, 'My town', { leaveOutRepeatedIds: true }]);
    expect(seen).toMatchObject({ bytesRead: 4, bytesTotal: 8 });
    expect(importing.stage).toBe('done');
    expect(importing.result).toEqual(summary);
  });

  test('waits for the reading where Import is pressed before it is done', async () => {
    let answer: (value: ImportFindings) => void = ready;
    importWorker({ read: () => new Promise((resolve) => (answer = resolve)), save: () => Promise.resolve(summary) });
    await importing.choose(picked('town.csv'));
    const run = importing.start();
    await vi.waitFor(() => expect(answer).not.toBe(ready));
    expect(importing.stage).toBe('importing');
    answer(findings);
    await run;
    expect(importing.stage).toBe('done');
  });

  test('waits for the check where Import is pressed right after the mapping was changed, and reads once', async () => {
    const changed = { ...mapping, columns: { date: 0 } } as unknown as ColumnMapping;
    let check: (value: MappingCheck) => void = ready;
    const read: ColumnMapping[] = [];
    let sinceRead = 0;
    importWorker({
      checkMapping: () => new Promise((resolve) => (check = resolve)),
      read: ({ mapping: used }) => {
        read.push(used);
        sinceRead = 0;
        return Promise.resolve(findings);
      },
      // as the real worker: it saves what it read last, once
      save: () => (++sinceRead === 1 ? Promise.resolve(summary) : Promise.reject(new Error('Nothing was read.'))),
    });
    await importing.choose(picked('town.csv'));
    const checked = importing.mapAs(changed);
    await vi.waitFor(() => expect(check).not.toBe(ready));
    read.length = 0;
    const run = importing.start();
    expect(importing.stage).toBe('importing');
    check({ mapping: changed, meaning: [], warnings: [], problems: [] } as unknown as MappingCheck);
    await Promise.all([checked, run]);
    expect(importing.problem).toBe('');
    expect(importing.stage).toBe('done');
    expect(read).toEqual([changed]);
  });

  test('goes back to the mapping where that check finds something in the way', async () => {
    let check: (value: MappingCheck) => void = ready;
    importWorker({ checkMapping: () => new Promise((resolve) => (check = resolve)) });
    await importing.choose(picked('town.csv'));
    const checked = importing.mapAs(mapping);
    await vi.waitFor(() => expect(check).not.toBe(ready));
    const run = importing.start();
    check({
      mapping,
      meaning: [],
      warnings: [],
      problems: ['Say which column has the date.'],
    } as unknown as MappingCheck);
    await Promise.all([checked, run]);
    expect(importing.stage).toBe('mapping');
    expect(importing.problems).toEqual(['Say which column has the date.']);
  });

  test('that fails goes back to the mapping with the sentence', async () => {
    importWorker({ read: () => Promise.resolve(failure) });
    await importing.choose(picked('town.csv'));
    await vi.waitFor(() => expect(importing.problem).toBe(failure.sentence));
    await importing.start();
    expect(importing.stage).toBe('mapping');
    expect(importing.problem).toBe(failure.sentence);
    expect(importing.result).toBeUndefined();
  });

  test('whose worker breaks while saving says so, and that what was saved has not changed; Import tries again', async () => {
    let reads = 0;
    let saves = 0;
    importWorker({
      read: () => {
        reads++;
        return Promise.resolve(findings);
      },
      save: () => (++saves === 1 ? Promise.reject(new Error('The disk is full.')) : Promise.resolve(summary)),
    });
    await importing.choose(picked('town.csv'));
    await importing.start();
    expect(importing.stage).toBe('mapping');
    expect(importing.problem).toBe('The disk is full. Nothing that was saved before has changed.');
    // what was read went with the worker
    await importing.start();
    expect([reads, importing.stage, importing.problem]).toEqual([2, 'done', '']);
  });

  test('that is cancelled ends its worker and says so, without a problem', async () => {
    importWorker({ read: () => never });
    await importing.choose(picked('town.csv'));
    const run = importing.start();
    importing.cancel();
    await run;
    expect(FakeWorker.started).toHaveLength(1);
    expect(FakeWorker.started.every(({ terminated }) => terminated)).toBe(true);
    expect(importing).toMatchObject({ stage: 'mapping', cancelled: true, problem: '', reading: false });
  });

  test('is read anew under a mapping that the person changed; the former reading is not shown', async () => {
    const asked: ColumnMapping[] = [];
    importWorker({
      checkMapping: (_preview, changed) =>
        Promise.resolve({
          meaning: [`order ${changed.dateOrder}`],
          problems: [],
          warnings: ['Look at the decimals.'],
          // what was chosen, with the decimal sign judged for it
          mapping: { ...changed, decimal: ',' },
        }),
      read: ({ mapping: used }) => {
        asked.push(used);
        return asked.length === 1 ? never : Promise.resolve({ ...findings, rowsRead: 77 });
      },
    });
    await importing.choose(picked('town.csv'));
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    const changed: ColumnMapping = { ...mapping, dateOrder: 'day-first' };
    await importing.mapAs(changed);
    await vi.waitFor(() => expect(importing.findings?.rowsRead).toBe(77));
    expect(asked).toEqual([mapping, { ...changed, decimal: ',' }]);
    expect(importing.mapping?.decimal).toBe(',');
    expect(importing.warnings).toEqual(['Look at the decimals.']);
    expect(importing.meaning).toEqual(['order day-first']);
    expect(FakeWorker.started[0].terminated).toBe(true);
  });

  test('with the header of an earlier import is mapped as it was then, but for an order of dates that it shows itself', async () => {
    const savedMapping: ColumnMapping = {
      ...mapping,
      columns: { ...mapping.columns, place: 3 },
      dateOrder: 'day-first',
    };
    const saved = {
      header: '[]',
      mapping: savedMapping,
      choices: { leaveOutIdenticalRows: true },
      savedAt: '2026-05-03',
    };
    importWorker({
      preview: () => Promise.resolve({ ...preview, ambiguousDates: false, saved }),
      checkMapping: (_preview, mapping) =>
        Promise.resolve({ meaning: ['as saved'], problems: [], warnings: [], mapping }),
      read: () => Promise.resolve(findings),
    });
    await importing.choose(picked('town.csv'));
    expect(importing.mapping).toEqual({ ...savedMapping, dateOrder: mapping.dateOrder });
    expect(importing.choices).toEqual({ leaveOutIdenticalRows: true });
    expect(importing.meaning).toEqual(['as saved']);
  });

  test('whose columns are changed later begins as it was imported, not as such a file was mapped last', async () => {
    const last = { header: '[]', mapping, choices: { leaveOutRepeatedIds: true }, savedAt: '2026-05-03' };
    importWorker({
      preview: () => Promise.resolve({ ...preview, header: ['a', 'b', 'c', 'd'], saved: last }),
      checkMapping: (_preview, used) => Promise.resolve({ meaning: [], problems: [], warnings: [], mapping: used }),
      read: () => Promise.resolve(findings),
    });
    const then: ColumnMapping = { ...mapping, columns: { ...mapping.columns, place: 3 } };
    await importing.choose(picked('town.csv'), { mapping: then, choices: { midnightIsUnknown: true } });
    expect(importing.mapping?.columns.place).toBe(3);
    expect(importing.choices).toEqual({ midnightIsUnknown: true });
  });

  test('of which another was chosen meanwhile does not come back over it', async () => {
    let answerFirst: (value: FilePreview) => void = ready;
    importWorker({ preview: () => new Promise((resolve) => (answerFirst = resolve)) });
    const first = importing.choose(picked('first.csv'));
    await vi.waitFor(() => expect(answerFirst).not.toBe(ready));
    importWorker({ preview: () => Promise.resolve(preview) });
    const second = importing.choose(picked('second.csv'));
    answerFirst({ ...preview, meaning: ['from the first'] });
    await Promise.all([first, second]);
    expect(importing).toMatchObject({ stage: 'mapping', name: 'second', cancelled: false, problem: '' });
    expect(importing.meaning).toEqual(['1 January 2020 · THEFT']);
  });
});
