/** Reads portals that hold data sets, filter them by date and give them out in pages of CSV: Socrata and Carto. */
import type { PortalCount, PortalQuery } from '#lib/contract/portals.ts';
import { isoDate } from '#lib/core/table/calendar.ts';
import { askForJson, askPortal } from './ask-portal.ts';
import { splitPage, type CsvPage } from './csv-page.ts';
import { PortalProblem, UnknownColumn } from './portal-problem.ts';
import type { Asking, PortalReader, ReadPage } from './portal-reader.ts';
import { dayNumber, type Portal, type PortalSet } from './portals.ts';

/** The days asked for: from the first one, up to but without the second. */
export interface Days {
  readonly from: string;
  readonly before: string;
}

/** How a kind of portal is asked. */
export interface PagedAddresses {
  count(set: string, date: string, days: Days): string;
  page(set: string, date: string, select: string, days: Days, limit: number, offset: number): string;
  /** The number in the answer to `count`; NaN where there is none. */
  counted(answer: unknown): number;
}

/** A page that ends inside a quoted cell was cut; so often is it asked for again. */
const CUT_PAGES = 2;

export function pagedReader(portal: Portal, query: PortalQuery, addresses: PagedAddresses): PortalReader {
  const sets = portal.sets.filter((set) => overlaps(set, query));
  const days: Days = { from: query.from, before: isoDate(dayNumber(query.to) + 1) };
  // first the columns that are needed, in each spelling that is known; if all have changed, whatever there is
  const shapes = [
    ...portal.shapes.map(({ date, select }) => ({ date, select: select.join(', ') })),
    ...portal.shapes.map(({ date }) => ({ date, select: '*' })),
  ];

  /** The first shape from `first` on that the portal understands. */
  async function withShape<T>(
    first: number,
    ask: (shape: number) => Promise<T>,
  ): Promise<{ shape: number; answer: T }> {
    for (let shape = first; ; shape++) {
      try {
        return { shape, answer: await ask(shape) };
      } catch (error) {
        if (!(error instanceof UnknownColumn) || shape + 1 >= shapes.length) throw error;
      }
    }
  }

  return {
    parts: sets.length,
    pageRows: portal.pageRows,

    async count(asking): Promise<PortalCount> {
      const parts: number[] = [];
      for (const { id } of sets) {
        const { answer } = await withShape(0, async (shape) =>
          addresses.counted(await askForJson(addresses.count(id, shapes[shape].date, days), asking)),
        );
        if (!Number.isInteger(answer)) {
          throw new PortalProblem(
            `${portal.host} did not say how many records there are. It may have changed: download the CSV there and drop it here.`,
          );
        }
        parts.push(answer);
      }
      return { records: parts.reduce((sum, n) => sum + n, 0), parts, estimated: false, notes: [] };
    },

    async page(at, rows, asking): Promise<ReadPage> {
      const set = sets[at.part].id;
      const { shape, answer } = await withShape(at.shape, (candidate) => {
        const { date, select } = shapes[candidate];
        return askForPage(addresses.page(set, date, select, days, rows, at.offset), asking);
      });
      return { ...answer, shape };
    },
  };
}

async function askForPage(url: string, asking: Asking): Promise<CsvPage> {
  for (let cut = 0; cut <= CUT_PAGES; cut++) {
    const page = splitPage((await askPortal(url, { ...asking, expect: 'csv' })) ?? []);
    if (page) return page;
  }
  throw new PortalProblem(
    `${new URL(url).host} gave a page that ends in the middle of a record. Wait a little, then go on.`,
  );
}

function overlaps(set: PortalSet, query: PortalQuery): boolean {
  return (set.from === undefined || set.from <= query.to) && (set.to === undefined || set.to >= query.from);
}
