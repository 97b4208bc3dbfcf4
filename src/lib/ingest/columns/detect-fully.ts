import { decideDateOrder } from './date-order.ts';
import { detectMapping, type DetectedMapping } from './detect-mapping.ts';
import type { Sniffed } from './sniff.ts';
import type { ImportSource } from '../bytes/source.ts';

/** The mapping of a file from its first rows, and from the whole date column where those leave its order open. */
export async function detectFully(file: ImportSource, shape: Sniffed): Promise<DetectedMapping> {
  const detected = detectMapping(shape);
  const { date } = detected.mapping.columns;
  if (!detected.ambiguousDates || date === undefined) return detected;
  const dateOrder = await decideDateOrder(file, shape, date);
  return dateOrder ? { ...detected, ambiguousDates: false, mapping: { ...detected.mapping, dateOrder } } : detected;
}
