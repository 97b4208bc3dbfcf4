/** Failures of a portal that are expected; each ends as a value with a sentence for people. */
import type { PortalFailure } from '#lib/contract/portals.ts';

/** The message is a sentence that says what is wrong and what to do. */
export class PortalProblem extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'PortalProblem';
  }
}

/** The portal does not know a column that was asked for: another spelling may fit. */
export class UnknownColumn extends PortalProblem {
  constructor(host: string, detail: string) {
    super(
      `${host} does not know a column that this app asks for (${detail}): its data set has changed. Download the CSV there and drop it here.`,
    );
    this.name = 'UnknownColumn';
  }
}

/** More records than the portal gives in one answer: ask for less at once. */
export class TooManyRecords extends PortalProblem {
  constructor(host: string) {
    super(
      `${host} is busy, or holds too many records at one place to give them out. Wait a few minutes and press Resume, or choose a smaller radius.`,
    );
    this.name = 'TooManyRecords';
  }
}

/** @throws what is no expected failure: a cancel, or a mistake in this program */
export function portalFailure(error: unknown): PortalFailure {
  if (error instanceof PortalProblem) return { failed: true, sentence: error.message };
  throw error;
}
