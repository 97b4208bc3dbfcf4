/** What was shared into the installed app: files are kept for the Data page, an address is handed on to it. */
import type { InboxFile } from '#lib/storage/database.ts';

/** Where the manifest's `share_target` sends what is shared, below the app's base. */
export const SHARE_PATH = '/data/share/';

/**
 * Answers the POST of a share: whatever happens, the person lands on the Data page, which says what came.
 *
 * @param base path of the app without a slash at its end
 * @param keep puts files where the Data page takes them; may fail where the device is full
 * @returns a redirect (303, so that the browser goes on with GET)
 */
export async function receiveShare(
  request: Request,
  base: string,
  keep: (files: readonly InboxFile[]) => Promise<void>,
): Promise<Response> {
  const query = new URLSearchParams({ shared: '1' });
  try {
    const form = await request.formData();
    const receivedAt = new Date().toISOString();
    const files = form
      .getAll('files')
      .filter((entry): entry is File => entry instanceof File && entry.size > 0)
      .map((file) => ({ name: file.name || 'shared file', blob: file, receivedAt }));
    if (files.length > 0) await keep(files);
    else {
      const address = [form.get('url'), form.get('text')]
        .map((entry) => /https?:\/\/\S+/i.exec(typeof entry === 'string' ? entry : '')?.[0])
        .find((found) => found !== undefined);
      if (address) query.set('address', address);
    }
  } catch (error) {
    // the page finds nothing in the inbox and says so
    console.error('What was shared could not be kept', error);
  }
  return new Response(null, { status: 303, headers: { location: `${base}/data/?${query}` } });
}
