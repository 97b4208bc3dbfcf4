/** The panels around the maps of areas: what they say where there is no map, and what stands beside one. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import BarSlider from '../../../src/lib/components/BarSlider.svelte';
import ResidualMap from '../../../src/routes/dashboard/counts/ResidualMap.svelte';
import AreasPanel from '../../../src/routes/predictions/areas/AreasPanel.svelte';

function html(component: unknown, props: Record<string, unknown>): string {
  return render(component as Component<Record<string, unknown>>, { props }).body.replace(/<!--.*?-->/g, '');
}

const text = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ')
    .trim();

const areas = [{ name: 'Loop' }, { name: 'Austin' }, { name: '<b>Hyde Park</b>' }];

describe('all areas at an hour', () => {
  const panel = (props: Record<string, unknown>) =>
    html(AreasPanel, {
      title: 'All areas at 18:00',
      values: Array.from({ length: 24 }, (_, hour) => Float64Array.of(hour / 10, 0.5, 0.3)),
      areas,
      hour: 18,
      onhour: () => undefined,
      chosen: 2,
      onpick: () => undefined,
      unit: 'reported crimes expected in that hour',
      interval: (expected: number) => ({ lower: 0, upper: Math.ceil(expected) + 1 }),
      level: 0.8,
      ...props,
    });

  it('lists the areas of the hour shown, highest first, the chosen one marked', () => {
    const pressed = [...panel({}).matchAll(/<button[^>]*aria-pressed="(true|false)"[^>]*>([^<]*)/g)].map((m) => [
      m[1],
      m[2],
    ]);
    expect(pressed).toEqual([
      ['false', 'Loop: 1.8 expected (0 to 3)'],
      ['false', 'Austin: 0.50 expected (0 to 2)'],
      ['true', '&lt;b>Hyde Park&lt;/b>: 0.30 expected (0 to 2)'],
    ]);
    expect(text(panel({ hour: 0 }))).toMatch(/Austin: 0\.50 .*Hyde Park.* Loop: 0 expected/);
  });

  it('has a slider over the hours that says the hour and its sum', () => {
    expect(panel({})).toMatch(/type="range"[^>]*min="0"[^>]*max="23"[^>]*value="18"/);
    expect(panel({})).toContain('aria-valuetext="18:00 to 19:00: 2.6 expected in all areas"');
    expect(text(panel({ hour: 23 }))).toContain('23:00 to 00:00');
  });

  it('has no slider where the model knows no hours', () => {
    const markup = panel({ values: [Float64Array.of(12, 40, 3)] });
    expect(markup).not.toContain('type="range"');
    expect(text(markup)).toContain('Austin: 40 expected');
  });

  it('says which share of cases the range holds', () => {
    expect(text(panel({ level: 0.95 }))).toContain('should hold the number reported in 95 %');
  });
});

describe('where the forecast was off', () => {
  const residuals = [
    { reported: 120, expected: 100, standardised: 1.9 },
    { reported: 300, expected: 420, standardised: -5.2 },
    { reported: 10, expected: 9.8, standardised: 0.1 },
  ];
  const panel = (geography: undefined) =>
    html(ResidualMap, { residuals, areas, geography, period: '1 Oct – 31 Dec 2016' });

  it('is told without a map where the records have no coordinates: no colours to explain, the list stands alone', () => {
    const words = text(panel(undefined));
    expect(words).toContain('Austin: 300 reported, 420 expected, 120 fewer (−5.2) Loop: 120 reported');
    expect(words).toContain('1 of 3 areas lie beyond ± 2');
    expect(words).toContain('All 3 areas as a table');
    expect(words).not.toContain('Fewer reported than expected');
  });
});

describe('a slider with bars', () => {
  it('can be moved nowhere without bars, and draws a flat day flat', () => {
    expect(html(BarSlider, { label: 'Hour', bars: [], at: 0, valueText: '', oninput: () => undefined })).toMatch(
      /<input[^>]*disabled/,
    );
    const flat = html(BarSlider, { label: 'Hour', bars: [{ value: 0 }, { value: 0 }], at: 1, valueText: '', oninput: () => undefined }); // prettier-ignore
    expect([...flat.matchAll(/height:\s*([\d.]+)%/g)].map((match) => match[1])).toEqual(['4', '4']);
  });
});
