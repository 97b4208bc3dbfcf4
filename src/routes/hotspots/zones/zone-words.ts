/** Zones in words: by their place in the order of density, 1 = densest. */
import { formatCrimes, formatNumber } from '#lib/components/format.ts';
import type { Zone } from '#lib/core/cluster/zones.ts';

/** 1 is the densest of so many zones. */
export function zonePlace(zone: Zone, of: number): number {
  return of + 1 - zone.rank;
}

/** "Zone 1: 21,400 reported crimes, 1,210 per km² per year". */
export function zoneName(zone: Zone, of: number): string {
  return `Zone ${zonePlace(zone, of)}: ${formatCrimes(zone.crimes)}, ${formatNumber(zone.crimesPerKm2PerYear)} per km² per year`;
}
