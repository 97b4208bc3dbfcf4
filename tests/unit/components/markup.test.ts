import { createRawSnippet, type Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Alert from '../../../src/lib/components/Alert.svelte';
import AppShell from '../../../src/lib/components/AppShell.svelte';
import BarList from '../../../src/lib/components/charts/BarList.svelte';
import HourWeekHeat from '../../../src/lib/components/charts/HourWeekHeat.svelte';
import WeeklyLine from '../../../src/lib/components/charts/WeeklyLine.svelte';
import DataTable from '../../../src/lib/components/DataTable.svelte';
import LevelBadge from '../../../src/lib/components/LevelBadge.svelte';
import ModelCard from '../../../src/lib/components/ModelCard.svelte';
import ProgressBar from '../../../src/lib/components/ProgressBar.svelte';
import Switch from '../../../src/lib/components/Switch.svelte';
import Term from '../../../src/lib/components/Term.svelte';

/** Markup as the prerendered page has it, without Svelte's comments. */
function html(component: unknown, props: Record<string, unknown>): string {
  return render(component as Component<Record<string, unknown>>, { props }).body.replace(/<!--.*?-->/g, '');
}

const text = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&nbsp;', ' ')
    .replace(/\s+/g, ' ')
    .trim();

const children = createRawSnippet(() => ({ render: () => '<p>page</p>' }));

describe('the frame of a page', () => {
  const shell = (props: object) =>
    html(AppShell, {
      path: '/app/risk/',
      base: '/app',
      online: true,
      children,
      ...props,
    });

  it('marks the page shown, once in each navigation', () => {
    const marked = [...shell({}).matchAll(/<a[^>]*aria-current="page"[^>]*>/g)].map((match) => match[0]);
    expect(marked).toHaveLength(2);
    for (const link of marked) expect(link).toContain('href="/app/risk/"');
  });

  it('says which data is in use, that it is simulated, and that it stays here', () => {
    const dataInUse = { name: 'Chicago', rows: 268813, from: '2016-01-01', to: '2016-12-31', simulated: true };
    const words = text(shell({ dataInUse }));
    expect(words).toContain('Chicago simulated sample 268,813 reported crimes 1 Jan – 31 Dec 2016 On this device only');
    expect(text(shell({ dataInUse: { ...dataInUse, simulated: false } }))).not.toContain('simulated');
  });

  it('leads to the data page where there is none', () => {
    expect(text(shell({}))).toContain('None yet Import a CSV file, or start with the sample.');
  });

  it('leaves status and progressbar to the page, also while training and offline', () => {
    const markup = shell({ training: { done: 0.42, text: 'Training risk' }, updateAvailable: true, online: false });
    expect(text(markup)).toContain('Training risk 42 %');
    expect(markup).not.toMatch(/role="(status|progressbar|alert)"|<output|<progress/);
  });
});

describe("a model's card", () => {
  it('says in words why a model is not available, and shows no bar', () => {
    const markup = html(ModelCard, {
      title: 'Risk level',
      state: 'not-available',
      reason: 'Only 5 months. Import more.',
    });
    expect(text(markup)).toContain('not available Not with this data Only 5 months. Import more.');
    expect(markup).not.toContain('role="img"');
  });

  it('shows figure, sentence, bar and notes of a trained one', () => {
    const markup = html(ModelCard, {
      title: 'Hot spots',
      state: 'trained',
      trainedAgo: '2 min ago',
      headline: '26 %',
      headlineUnit: 'of later crimes in 5 % of the area',
      sentence: 'A count map finds 24 %.',
      score: { ours: 0.26, baseline: 0.24, oursText: '26 %', baselineText: '24 %' },
      notes: ['Short history.'],
    });
    expect(text(markup)).toContain('trained 2 min ago 26 % of later crimes in 5 % of the area A count map finds 24 %.');
    expect(markup).toContain('aria-label="Ours: 26 %. Naive baseline: 24 %."');
    expect(text(markup)).toContain('Short history.');
  });

  it('that was never trained makes no claim', () => {
    expect(text(html(ModelCard, { title: 'Counts', state: 'not-trained' }))).toContain('No score yet');
  });
});

describe('controls', () => {
  it('a switch is a checkbox named by its label alone; the hint describes it', () => {
    const markup = html(Switch, { label: 'Density', hint: 'Where records are dense' });
    const id = /<input[^>]*id="([^"]+)"/.exec(markup)![1];
    expect(markup).toContain(`<label for="${id}"`);
    expect(text(/<label[\s\S]*?<\/label>/.exec(markup)![0])).toBe('Density');
    expect(markup).toContain(`aria-describedby="${id}-hint"`);
  });

  it('progress never leaves 0 to 100, and has no value while none is known', () => {
    expect(html(ProgressBar, { label: 'Training', value: 1.7 })).toContain('aria-valuenow="100"');
    expect(html(ProgressBar, { label: 'Training', value: NaN })).not.toContain('NaN');
    expect(html(ProgressBar, { label: 'Training' })).not.toContain('aria-valuenow');
  });

  it('a level always has its letter and its word', () => {
    for (const level of ['LOW', 'MEDIUM', 'HIGH'] as const) {
      for (const size of ['normal', 'large', 'letter'] as const) {
        expect(text(html(LevelBadge, { level, size }))).toBe(`${level[0]} ${level}`);
      }
    }
  });

  it('an error is read out at once, a remark is not', () => {
    expect(html(Alert, { tone: 'error', title: 'No room left' })).toContain('role="alert"');
    expect(html(Alert, { tone: 'info', title: 'Midnight stands out' })).not.toContain('role=');
  });

  it('a term explains itself; one that nobody explained is plain text', () => {
    expect(html(Term, { word: 'bandwidth' })).toContain('popover');
    expect(html(Term, { word: 'flux' })).toBe('flux');
  });
});

describe('a table', () => {
  interface Row {
    id: number;
    area: string;
    count: number;
  }
  const columns = [
    { key: 'area', label: 'Area', text: (row: Row) => row.area, sortBy: (row: Row) => row.area },
    {
      key: 'count',
      label: 'Count',
      unit: 'per year',
      text: (row: Row) => String(row.count),
      sortBy: (row: Row) => row.count,
    },
  ];
  const table = (props: object) =>
    html(DataTable, {
      caption: 'Risk by area',
      columns,
      key: (row: Row) => row.id,
      ...props,
    });
  const rows = [
    { id: 1, area: 'Loop', count: 7 },
    { id: 2, area: 'Austin', count: 9 },
  ];

  it('is named by its caption and says which column it is sorted by', () => {
    const markup = table({ rows, sort: { key: 'count', direction: 'descending' } });
    expect(text(/<caption[\s\S]*?<\/caption>/.exec(markup)![0])).toBe('Risk by area');
    expect([...markup.matchAll(/aria-sort="(\w+)"/g)].map((match) => match[1])).toEqual(['none', 'descending']);
    expect(text(/<tbody[\s\S]*<\/tbody>/.exec(markup)![0])).toBe('Austin 9 Loop 7');
  });

  it('without rows says so over its whole width', () => {
    expect(table({ rows: [], empty: 'No areas' })).toMatch(/colspan="2"[^>]*>No areas</);
  });
});

describe('charts', () => {
  it('give their figures as a table', () => {
    const weeks = [
      { start: '2016-01-04', count: 4700 },
      { start: '2016-01-11', count: 4650 },
    ];
    expect(text(html(WeeklyLine, { weeks }))).toContain('4 Jan 2016 4,700 11 Jan 2016 4,650');
  });

  it('say in words that there is nothing to draw', () => {
    expect(text(html(WeeklyLine, { weeks: [] }))).toContain('At least two whole weeks');
    expect(text(html(HourWeekHeat, { values: new Float64Array(168) }))).toContain('No records with an hour of day');
    expect(text(html(BarList, { title: 'Types', items: [], empty: 'No types' }))).toContain('No types');
  });

  it('of things with a count fill the bar of the largest, and survive all being nought', () => {
    const items = [
      { label: 'Theft', value: 200 },
      { label: 'Arson', value: 50 },
    ];
    const widths = (markup: string) => [...markup.matchAll(/width:\s*([\d.]+)%/g)].map((match) => Number(match[1]));
    expect(widths(html(BarList, { title: 'Types', items }))).toEqual([100, 25]);
    expect(widths(html(BarList, { title: 'Types', items: [{ label: 'Theft', value: 0 }] }))).toEqual([0]);
    expect(text(html(BarList, { title: 'Types', items, limit: 1 }))).toContain('and 1 more');
  });
});
