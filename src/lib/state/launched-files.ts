/** Files that the system opens with the installed app (the manifest's `file_handlers`). */

interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files: readonly FileSystemFileHandle[] }) => void): void;
}

/** Calls back with the files of each launch; does nothing where the browser knows no such launches. */
export function onLaunchedFiles(take: (files: readonly File[]) => void): void {
  const { launchQueue } = globalThis as { launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ files }) => {
    if (files.length === 0) return;
    void Promise.all(files.map((file) => file.getFile())).then(take, (error: unknown) =>
      console.error('The opened files could not be read', error),
    );
  });
}
