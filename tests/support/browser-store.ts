/** How many things the page keeps in the browser (IndexedDB): what is kept is written a moment after it is seen. */
import type { Page } from "playwright-core";

/** Zero where there is no such database yet; asking makes none. */
export function keptIn(page: Page, database: "ke-hoach" | "ke-hoach-gui", store: "work" | "sending"): Promise<number> {
  return page.evaluate(
    async ([wanted, objects]) => {
      const answered = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const databases = await indexedDB.databases();
      if (!databases.some(({ name }) => name === wanted)) return 0;
      const opened = await answered(indexedDB.open(wanted));
      try {
        return await answered(opened.transaction(objects).objectStore(objects).count());
      } finally {
        opened.close();
      }
    },
    [database, store] as const,
  );
}
