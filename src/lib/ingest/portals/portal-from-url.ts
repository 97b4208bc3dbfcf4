/** From a pasted address to the portal that it belongs to, with the dates that stand in it. */
import type { PortalAddress } from '#lib/contract/portals.ts';
import { daysInMonth, isoDate, parseIsoDate } from '#lib/core/table/calendar.ts';
import { PORTALS, type Portal } from './portals.ts';

/** Socrata's ids of data sets. */
const SET_ID = /\b[a-z0-9]{4}-[a-z0-9]{4}\b/g;

/**
 * @param text an address as pasted or typed, with or without `https://`: a page of a portal, an API address, a download
 * @returns the portal, and the days where the address names them; or a sentence that says what can be loaded instead
 */
export function portalFromUrl(text: string): PortalAddress {
  const url = parse(text);
  if (!url) {
    return fail('This is no address. Paste the address of a page of an open-data portal');
  }
  // dev.socrata.com/foundry/HOST/ID describes a data set of another host
  const foundry = url.hostname === 'dev.socrata.com' ? /\/foundry\/([^/]+)/.exec(url.pathname)?.[1] : undefined;
  const host = (foundry ?? url.hostname).toLowerCase();
  const portal = PORTALS.find((each) => each.host === host || each.pages?.some((page) => matches(host, page)));
  if (!portal) {
    return fail(
      `${host} is not one of the portals that this app may speak to (its content security policy names them one by one, so that nothing else can be reached). Download the CSV there and drop it here, or choose`,
    );
  }
  const notes: string[] = [];
  const ids = url.pathname.match(SET_ID) ?? [];
  const known = portal.sets.map(({ id }) => id);
  if (portal.kind === 'socrata' && ids.length > 0 && !ids.some((id) => known.includes(id))) {
    return {
      failed: true,
      sentence: `${ids[0]} is another data set of ${host}. From there this app loads ${known.join(' and ')} (reported crime of ${portal.city}). For any other, download the CSV and drop it here.`,
    };
  }
  if (known.length > 1) notes.push(`The data sets ${known.join(' and ')} are loaded together.`);
  return { portal: portal.id, ...daysIn(url, portal), notes };
}

function fail(start: string): PortalAddress {
  const names = PORTALS.map(({ city, host }) => `${city} (${host})`);
  return { failed: true, sentence: `${start} ${names.slice(0, -1).join(', ')} or ${names[names.length - 1]}.` };
}

function parse(text: string): URL | undefined {
  const trimmed = text.trim();
  const full = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (/\s/.test(trimmed.split('?')[0]) || !URL.canParse(full)) return undefined;
  const url = new URL(full);
  return /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url : undefined;
}

function matches(host: string, page: string): boolean {
  return host === page || host.endsWith(`.${page}`);
}

/** The first and the last day that the query of an address names, as far as it can be read. */
function daysIn(url: URL, portal: Portal): { from?: string; to?: string } {
  const words = [...url.searchParams].map(([name, value]) => `${name}=${value}`).join(' ');
  const dates = [...words.matchAll(/(<\s*=?|>\s*=?|=)?\s*'?(\d{4}-\d{2}-\d{2})(T00:00(?::00(?:\.0+)?)?)?/g)].filter(
    ([, , date]) => parseIsoDate(date) !== undefined,
  );
  if (dates.length > 0) {
    const [, , from] = dates[0];
    const [, operator, to] = dates[dates.length - 1];
    if (dates.length === 1) return operator?.startsWith('<') ? {} : { from };
    // before midnight of a day: the day before is the last one
    const last = /^<\s*$/.test(operator ?? '') ? isoDate(parseIsoDate(to)! - 1) : to;
    return from <= last ? { from, to: last } : {};
  }
  const month = portal.kind === 'police-uk' ? /\bdate=(\d{4})-(\d{2})\b/.exec(words) : null;
  if (month && Number(month[2]) >= 1 && Number(month[2]) <= 12) {
    const [, year, number] = month;
    return { from: `${year}-${number}-01`, to: `${year}-${number}-${daysInMonth(Number(year), Number(number))}` };
  }
  const year = /\byear\s*=\s*'?((?:19|20)\d\d)\b/i.exec(words)?.[1];
  return year ? { from: `${year}-01-01`, to: `${year}-12-31` } : {};
}
