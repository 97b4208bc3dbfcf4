/** Files and addresses that come in anywhere: dropped, pasted, picked, opened or shared with the installed app. */
import { importing } from './importing.svelte.ts';
import { kindOfFile, kindOfText, type IncomingKind } from './incoming-kind.ts';
import { keeping } from './keeping.svelte.ts';
import { portalLoading } from './portal-loading.svelte.ts';
import { saved } from './services.ts';

/** Something to say about what came in, in words. */
interface Notice {
  readonly tone: 'info' | 'warn';
  readonly title: string;
  readonly text: string;
}

class Incoming {
  notice = $state.raw<Notice | undefined>(undefined);

  /** Sends files where they belong: records to the import, areas to the import that is open, a backup back in place. */
  async take(files: readonly File[]): Promise<void> {
    this.notice = undefined;
    if (files.length === 0) return;
    if (importing.stage === 'importing') {
      this.#say('warn', 'An import is being saved', `${namesOf(files)} can be imported when that is done.`);
      return;
    }
    const byKind: Record<IncomingKind, File[]> = { records: [], areas: [], backup: [] };
    try {
      const kinds = await Promise.all(files.map(kindOfFile));
      kinds.forEach((kind, index) => byKind[kind].push(files[index]));
    } catch (error) {
      this.#say('warn', 'The file could not be read', `${(error as Error).message} Was it moved? Choose it again.`);
      return;
    }
    const { records, areas, backup } = byKind;
    if (backup.length > 0) {
      if (keeping.busy) {
        this.#say(
          'warn',
          'Another file is being written or restored',
          `${backup[0].name} can be restored when that is done.`,
        );
        return;
      }
      const others = files.filter((file) => file !== backup[0]);
      if (others.length > 0) {
        this.#say(
          'info',
          'One backup at a time',
          `${namesOf(others)} can be taken when ${backup[0].name} is restored.`,
        );
      }
      await keeping.restore(backup[0]);
      return;
    }
    if (records.length > 0) await this.#import(records);
    if (areas.length > 0) await this.#useAreas(areas);
  }

  /** @returns where the text belongs: `portal` if it was an address, `import` if it was rows of a table */
  async takeText(text: string): Promise<'portal' | 'import' | 'nowhere'> {
    this.notice = undefined;
    const kind = kindOfText(text);
    if (kind === 'address') {
      await portalLoading.useAddress(text.trim());
      return 'portal';
    }
    if (kind === 'table') {
      await this.take([new File([text], 'pasted rows.csv', { type: 'text/csv' })]);
      return 'import';
    }
    this.#say(
      'warn',
      'This text is nothing to import',
      'Drop or paste a CSV file, rows copied from a spreadsheet, or the address of an open-data portal.',
    );
    return 'nowhere';
  }

  /**
   * Takes what was shared into the installed app.
   * @param expected true where the app was opened by sharing: then nothing is something to say
   */
  async takeShared(expected: boolean): Promise<void> {
    let files: File[] = [];
    try {
      const inbox = await saved.takeInbox();
      files = inbox.map(({ name, blob }) => new File([blob], name, { type: blob.type }));
    } catch (error) {
      // storage that is denied is said for the whole app
      console.warn('What was shared could not be looked for', error);
    }
    if (files.length > 0) await this.take(files);
    else if (expected) {
      this.#say(
        'warn',
        'No file came with what was shared',
        'Share a CSV file, or choose it below. If the device is full, free some space first.',
      );
    }
  }

  folder(name: string): void {
    this.#say(
      'warn',
      `“${name}” is a folder`,
      'Open it and drop the files in it: several at once become one data set.',
    );
  }

  async #import(records: readonly File[]): Promise<void> {
    const former = importing.stage === 'mapping' ? namesOf(importing.files) : '';
    if (former) this.#say('info', `${former} was not imported`, `${namesOf(records)} took its place.`);
    await importing.choose(records);
  }

  async #useAreas(areas: readonly File[]): Promise<void> {
    const [first, ...others] = areas;
    if (importing.stage !== 'mapping') {
      if (importing.problem) return;
      this.#say(
        'info',
        `${first.name} holds outlines of areas`,
        'It says which area a record lies in. Choose the file of records first, then drop this one again.',
      );
      return;
    }
    this.#say(
      'info',
      `Areas are taken from ${first.name}`,
      others.length > 0
        ? `One file of areas at a time: ${namesOf(others)} was not used.`
        : 'Records are put into the area that they lie in.',
    );
    await importing.useBoundaries(first);
  }

  #say(tone: Notice['tone'], title: string, text: string): void {
    this.notice = { tone, title, text };
  }
}

function namesOf(files: readonly { readonly name: string }[]): string {
  const names = files.slice(0, 3).map(({ name }) => name);
  return files.length > 3 ? `${names.join(', ')} and ${files.length - 3} more` : names.join(' and ');
}

export const incoming = new Incoming();
