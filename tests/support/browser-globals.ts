/** What Node 20 lacks of a worker's globals: IndexedDB, from fake-indexeddb. Import before anything that opens storage. */
import 'fake-indexeddb/auto';
