/** What warnings are made from beside the table itself. */
import type { ColumnMapping } from '#lib/contract/column-mapping.ts';
import type { ImportFindings } from '#lib/contract/import.ts';
import type { SettledAreas } from '../areas/settle-areas.ts';
import type { Layout } from '../columns/layouts/layouts.ts';

/** A file whose header is not that of the first, and how its columns were read. */
export interface OtherHeader {
  readonly file: string;
  readonly header: readonly string[];
  readonly mapping: ColumnMapping;
}

/** How the files were read, where the table does not show it. */
export interface HowRead {
  readonly mapping: ColumnMapping;
  readonly header: readonly string[];
  readonly layout?: Layout;
  readonly areas: Omit<SettledAreas, 'table'>;
  readonly overflowed: readonly ('district' | 'place')[];
  readonly files: readonly string[];
  /** Rows of the table after each file. */
  readonly ends: readonly number[];
  readonly otherHeaders: readonly OtherHeader[];
  /** Day number of the device's own calendar. */
  readonly today: number;
  /** Sentences on files, and tables of archives, that were not read. */
  readonly filesNotRead: readonly string[];
}

/** What was counted while reading. */
export type Facts = Omit<ImportFindings, 'warnings' | 'rejectedExamples' | 'seconds'>;
