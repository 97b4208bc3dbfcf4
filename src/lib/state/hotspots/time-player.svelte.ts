/** The time player: goes through the months of the records, or the hours of the day, one picture after the other. */
import { hoursInRange } from '#lib/core/table/filter.ts';
import type { HotspotMapView } from './hotspot-map-view.svelte.ts';
import type { Frame } from './map-choices.svelte.ts';

/** How long a picture stays at least, milliseconds. */
const STAY = 900;

export class TimePlayer {
  playing = $state(false);
  readonly #view: HotspotMapView;
  #by = $state<Frame['by']>('month');
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(view: HotspotMapView) {
    this.#view = view;
  }

  /** What the pictures are; an address may bring one of the other kind. */
  get by(): Frame['by'] {
    return this.#view.choices.frame?.by ?? this.#by;
  }

  /** All pictures, with the reported crimes of each. */
  readonly frames = $derived.by((): readonly { readonly frame: Frame; readonly crimes: number }[] => {
    const timeline = this.#view.timeline;
    if (!timeline) return [];
    if (this.by === 'hour') {
      // hours outside the filter hold nothing; a range over midnight is gone through as it lies in the night
      const { hourFrom, hourTo } = this.#view.choices.filter;
      return Array.from({ length: hoursInRange(hourFrom, hourTo) }, (_, i) => {
        const hour = (hourFrom + i) % 24;
        return { frame: { by: 'hour', hour }, crimes: timeline.perHour[hour] };
      });
    }
    return timeline.months.map((month, i) => ({ frame: { by: 'month', month }, crimes: timeline.perMonth[i] }));
  });

  /** Months, `YYYY-MM`, that the pictures pass over because the records lack them altogether. */
  get missingMonths(): readonly string[] {
    return this.by === 'month' ? (this.#view.timeline?.missingMonths ?? []) : [];
  }

  /** Position of the picture shown among `frames`; -1 while the whole period is shown. */
  readonly at = $derived.by((): number => {
    const shown = this.#view.choices.frame;
    return shown ? this.frames.findIndex(({ frame }) => sameFrame(frame, shown)) : -1;
  });

  /** Shows a picture; -1 the whole period. */
  show(at: number): void {
    // the whole period keeps the kind of pictures that were looked at
    this.#by = this.by;
    this.#view.choices.frame = at < 0 ? undefined : this.frames[at]?.frame;
  }

  goBy(by: Frame['by']): void {
    this.pause();
    this.#by = by;
    this.#view.choices.frame = undefined;
  }

  /** Goes on from the picture shown, or from the first one, until `pause`. After the last comes the first. */
  play(): void {
    if (this.frames.length === 0) return;
    this.playing = true;
    // only the density is drawn per picture
    this.#view.choices.shown.Density = true;
    this.#next();
  }

  pause(): void {
    this.playing = false;
    clearTimeout(this.#timer);
  }

  stop(): void {
    this.pause();
    this.show(-1);
  }

  #next(): void {
    // a device that is slower than the player shows every picture, later
    if (!this.#view.frameBusy) this.show((this.at + 1) % this.frames.length);
    this.#timer = setTimeout(() => this.playing && this.#next(), STAY);
  }
}

function sameFrame(a: Frame, b: Frame): boolean {
  return a.by === 'month' ? b.by === 'month' && a.month === b.month : b.by === 'hour' && a.hour === b.hour;
}
