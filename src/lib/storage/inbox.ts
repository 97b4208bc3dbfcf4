/** Files that were shared into the installed app: the service worker puts them here, the Data page takes them out. */
import { writeWhole, type InboxFile, type StreetlightDatabase } from './database.ts';

/** Keeps shared files, all or none. */
export async function addToInbox(db: StreetlightDatabase, files: readonly InboxFile[]): Promise<void> {
  await writeWhole(db, ['inbox'], 'strict', async (write) => {
    for (const file of files) await write.objectStore('inbox').add(file);
  });
}

/** Takes all files out, in the order in which they came: of two tabs that ask, one gets them. */
export async function takeAllFromInbox(db: StreetlightDatabase): Promise<InboxFile[]> {
  let files: InboxFile[] = [];
  await writeWhole(db, ['inbox'], 'strict', async (write) => {
    files = await write.objectStore('inbox').getAll();
    await write.objectStore('inbox').clear();
  });
  return files;
}
