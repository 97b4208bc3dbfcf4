import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import WithoutTime from '../../../src/lib/components/WithoutTime.svelte';

function text(props: Record<string, unknown>): string {
  const { body } = render(WithoutTime as unknown as Component<Record<string, unknown>>, { props });
  return body
    .replace(/<!--.*?-->|<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ')
    .trim();
}

describe('the sentence on records without a time of day', () => {
  it('says how many there are, their share, and what follows', () => {
    const dataSet = { rows: 35_636, timeUnknown: 3_920 };
    expect(text({ dataSet })).toBe('3,920 records (11 %) have no time of day and are in no hour.');
    expect(text({ dataSet, so: '; the forecast counts only those with a time.' })).toBe(
      '3,920 records (11 %) have no time of day and are in no hour; the forecast counts only those with a time.',
    );
  });

  it('is not there where every record has a time, or no data is in use', () => {
    expect(text({ dataSet: { rows: 5 } })).toBe('');
    expect(text({ dataSet: undefined })).toBe('');
  });
});
