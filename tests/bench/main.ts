/** `npm run bench -- NAME`: one core algorithm on real incident files, in Node, the same code that the workers run. */
import { parseArgs } from 'node:util';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { loadIncidents } from '../support/incidents.ts';
import { loadTrainAndTest, pathsOf, UsageProblem } from './load.ts';
import { printRecord, printTable } from './print.ts';

const NAMES = ['ingest', 'kde', 'zones', 'near-repeats', 'forecast', 'types', 'risk', 'all'] as const;
type Name = (typeof NAMES)[number];

const USAGE = `npm run bench -- NAME [--data a.csv.gz,b.csv.gz] [--test c.csv.gz] [--json]
  NAME      ${NAMES.join(' | ')}
  ingest    --peer pandas --turns 5: beside pandas.read_csv | --generate 2GB: a file made while it is read
  kde       --bandwidth 300 --cell 100 | --grid 512, --projection reference, --areas boundaries.geojson,
            --peer spatstat --turns 5: beside density.ppp
  zones     --k 8 --starts 1 --projection reference, --peer sklearn --turns 5: start beside start
  near-repeats  --type THEFT --incidents 100000 --plain: without vectors
  forecast  --additive, --peer sklearn --turns 3: beside PoissonRegressor on the same columns
  types     --trees 100 --depth 16 --leaf 10 --features area,district,... --workers 2: in so many threads,
            --peer sklearn --turns 3: beside RandomForestClassifier | --sizes 100000,400000,1600000: how time grows
  any       --sample 1000000: that many rows of the simulated sample instead of files
  all       every one on the sample at 100k, 1M and 4M rows (--rows 100000,1000000)`;

type Fields = Record<string, unknown>;
type Bench = (options: Record<string, unknown>) => Fields | Promise<Fields>;

const { values, positionals } = readArguments();

try {
  const name = positionals[0] as Name | undefined;
  if (!name || !NAMES.includes(name)) throw new UsageProblem(USAGE);
  if (name === 'all') {
    const { benchAll } = await import('./all.ts');
    const rows = (values.rows ?? '100000,1000000,4000000').split(',').map(Number);
    const table = benchAll(rows, (line) => console.error(line));
    if (values.json) console.log(JSON.stringify({ sizes: table }));
    else printTable(table);
  } else if (name === 'types' && values.sizes !== undefined) {
    const { benchTypesSizes } = await import('./types-sizes.ts');
    const shape = (['depth', 'leaf'] as const).flatMap((key) => (number(key) ? [`--${key}`, String(number(key))] : []));
    const sizes = values.sizes.split(',').map(Number);
    const table = benchTypesSizes(sizes, number('turns') ?? 2, number('trees') ?? 10, shape, console.error);
    if (values.json) console.log(JSON.stringify({ sizes: table }));
    else printTable(table);
  } else {
    const record = await run(name);
    if (values.sample !== undefined) record.peak_rss_mb = process.resourceUsage().maxRSS / 1024;
    if (values.json) console.log(JSON.stringify(record));
    else printRecord(name, record);
  }
} catch (error) {
  if (!(error instanceof UsageProblem)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function run(name: Exclude<Name, 'all'>): Promise<Fields> {
  switch (name) {
    case 'ingest': {
      const { benchIngest, benchIngestGenerated, benchIngestOf } = await import('./ingest.ts');
      if (values.sample !== undefined) return benchIngestOf(await sample());
      if (values.generate !== undefined) return benchIngestGenerated(bytesOf(values.generate));
      if (values.peer !== undefined) {
        if (values.peer !== 'pandas') throw new UsageProblem(`--peer ${values.peer}: the one peer is pandas.`);
        const { benchIngestPeer } = await import('./ingest-peer.ts');
        const path = pathsOf(values.data ?? 'chicago_crimes_2016.csv.gz')[0];
        return benchIngestPeer({ path, turns: number('turns') ?? 5 });
      }
      return benchIngest({
        paths: pathsOf(values.data ?? 'chicago_crimes_2016.csv.gz'),
        ...(values.goes === undefined ? {} : { goes: number('goes')! }),
      });
    }
    case 'kde': {
      const options = {
        ...(await dataAndMaybeTest()),
        bandwidth: number('bandwidth') ?? 300,
        ...given('cell', number('cell')),
        ...given('grid', number('grid')),
        ...given('projection', values.projection),
        ...given('areas', values.areas === undefined ? undefined : pathsOf(values.areas)[0]),
      };
      if (values.peer !== undefined) {
        if (values.peer !== 'spatstat') throw new UsageProblem(`--peer ${values.peer}: the one peer is spatstat.`);
        const { benchKdePeer } = await import('./kde-peer.ts');
        return benchKdePeer({ ...options, turns: number('turns') ?? 5 });
      }
      const bench = await load('kde', 'benchKde');
      return bench(options);
    }
    case 'zones': {
      const options = {
        table: (await dataAndMaybeTest()).table,
        k: number('k') ?? 8,
        starts: number('starts') ?? 10,
        ...given('projection', values.projection),
      };
      if (values.peer !== undefined) {
        if (values.peer !== 'sklearn') throw new UsageProblem(`--peer ${values.peer}: the one peer is sklearn.`);
        const { benchZonesPeer } = await import('./zones-peer.ts');
        return benchZonesPeer({ ...options, turns: number('turns') ?? 5 });
      }
      const bench = await load('zones', 'benchZones');
      return bench(options);
    }
    case 'near-repeats': {
      const bench = await load('near-repeats', 'benchNearRepeats');
      return bench({
        table: (await dataAndMaybeTest()).table,
        plain: values.plain === true,
        ...given('type', values.type),
        ...given('incidents', number('incidents')),
      });
    }
    case 'forecast': {
      if (values.peer !== undefined) {
        if (values.peer !== 'sklearn') throw new UsageProblem(`--peer ${values.peer}: the one peer is sklearn.`);
        const { benchForecastPeer } = await import('./forecast-peer.ts');
        const { train } = (await trainAndTest(name)) as { train: IncidentTable };
        return benchForecastPeer({ train, turns: number('turns') ?? 3 });
      }
      const bench = await load('forecast', 'benchForecast');
      return bench({ ...(await trainAndTest(name)), additive: values.additive === true });
    }
    case 'types': {
      const settings = {
        ...given('trees', number('trees')),
        ...given('features', values.features?.split(',')),
      };
      if (values.peer !== undefined) {
        if (values.peer !== 'sklearn') throw new UsageProblem(`--peer ${values.peer}: the one peer is sklearn.`);
        const { benchTypesPeer } = await import('./types-peer.ts');
        const records = (await trainAndTest(name)) as { train: IncidentTable; test: IncidentTable };
        return benchTypesPeer({ ...records, ...settings, turns: number('turns') ?? 3, log: console.error });
      }
      const bench = await load('types', 'benchTypes');
      const records = await trainAndTest(name);
      const { inThreads } = await import('./in-threads.ts');
      return inThreads(number('workers') ?? 1, async (grow) =>
        bench({
          ...records,
          ...settings,
          ...given('depth', number('depth')),
          ...given('leaf', number('leaf')),
          grow,
        }),
      );
    }
    case 'risk': {
      const bench = await load('risk', 'benchRisk');
      return bench(await trainAndTest(name));
    }
  }
}

/** The records, and later ones where asked for; both with the same codes. */
async function dataAndMaybeTest(): Promise<Fields & { table: IncidentTable }> {
  if (values.sample !== undefined) return { table: await sample() };
  const data = pathsOf(values.data ?? 'chicago_crimes_2016.csv.gz');
  if (values.test === undefined) return { table: await loadIncidents(data) };
  const { train, test } = await loadTrainAndTest(data, pathsOf(values.test));
  return { table: train, test };
}

async function trainAndTest(name: string): Promise<Fields> {
  if (values.sample !== undefined) {
    const { splitSample } = await import('./sample.ts');
    return splitSample(await sample());
  }
  if (values.data !== undefined && values.test === undefined) {
    throw new UsageProblem(`${name} needs later records to be scored on: add --test c.csv.gz.`);
  }
  const data = values.data ?? 'chicago_crimes_2014.csv.gz,chicago_crimes_2015.csv.gz';
  return { ...(await loadTrainAndTest(pathsOf(data), pathsOf(values.test ?? 'chicago_crimes_2016.csv.gz'))) };
}

async function sample(): Promise<IncidentTable> {
  const { sampleTable } = await import('./sample.ts');
  return sampleTable(number('sample')!);
}

/** Each bench lives beside this file and is loaded only when it is asked for. */
async function load(file: string, exported: string): Promise<Bench> {
  const module = (await import(`./${file}.ts`)) as Record<string, Bench | undefined>;
  const bench = module[exported];
  if (!bench)
    throw new Error(`tests/bench/${file}.ts: expected an export ${exported}, got ${Object.keys(module).join(', ')}`);
  return bench;
}

function given(name: string, value: unknown): Fields {
  return value === undefined ? {} : { [name]: value };
}

type NumberOption =
  | 'bandwidth'
  | 'cell'
  | 'grid'
  | 'k'
  | 'starts'
  | 'trees'
  | 'depth'
  | 'leaf'
  | 'workers'
  | 'sample'
  | 'turns'
  | 'goes'
  | 'incidents';

function number(option: NumberOption): number | undefined {
  const text = values[option];
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value <= 0) {
    throw new UsageProblem(`--${option} takes a number above 0, got "${text}".`);
  }
  return value;
}

/** Bytes of "2GB", "500MB": units of 1024. */
function bytesOf(size: string): number {
  const found = /^(\d+(?:\.\d+)?)\s*(MB|GB)$/i.exec(size);
  if (!found) throw new UsageProblem(`--generate takes a size like 500MB or 2GB, got "${size}".`);
  return Math.round(Number(found[1]) * (found[2].toUpperCase() === 'GB' ? 2 ** 30 : 2 ** 20));
}

function readArguments() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        data: text,
        test: text,
        json: { type: 'boolean' },
        bandwidth: text,
        cell: text,
        grid: text,
        projection: text,
        areas: text,
        k: text,
        starts: text,
        type: text,
        incidents: text,
        plain: { type: 'boolean' },
        additive: { type: 'boolean' },
        trees: text,
        depth: text,
        leaf: text,
        features: text,
        workers: text,
        rows: text,
        sizes: text,
        sample: text,
        peer: text,
        turns: text,
        goes: text,
        generate: text,
      },
    });
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}
