import type { JournalStorage, PendingAct } from './journal';

const DATABASE = 'congress';
const STORE = 'acts';

/** The journal in the browser's IndexedDB: database 'congress', store 'acts', an act a record. `factory` gives the browser's own; it is asked at every use, since a browser that has refused may change its mind. */
export function indexedDbStorage(factory: () => IDBFactory): JournalStorage {
  let opened: Promise<IDBDatabase> | null = null;
  const database = (): Promise<IDBDatabase> => {
    opened ??= open(factory, () => { opened = null; }).catch((refusal: unknown) => {
      opened = null;
      throw refusal;
    });
    return opened;
  };
  return {
    put: async (acts, replaced) => inTransaction(await database(), FOR_GOOD, (store) => {
      acts.forEach((act) => store.put(act));
      replaced.forEach((id) => store.delete(id));
    }),
    remove: async (ids) => inTransaction(await database(), IN_TIME, (store) => { ids.forEach((id) => store.delete(id)); }),
    all: async () => {
      let read: IDBRequest<PendingAct[]> | null = null;
      await inTransaction(await database(), { mode: 'readonly' }, (store) => { read = store.getAll() as IDBRequest<PendingAct[]>; });
      return read!.result;
    },
  };
}

function open(factory: () => IDBFactory, closed: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory().open(DATABASE, 1);
    request.onupgradeneeded = () => { request.result.createObjectStore(STORE, { keyPath: 'id' }); };
    request.onerror = () => { reject(request.error ?? new Error('refused')); };
    request.onsuccess = () => {
      // A browser may close it to make room, or for a newer version in another window.
      request.result.onclose = closed;
      request.result.onversionchange = () => { request.result.close(); closed(); };
      resolve(request.result);
    };
  });
}

/** How a transaction is done: what is put is on the disk before the typist goes on, where the browser knows the difference; what is taken out may stay a while, since an act that is in the workbook is known by its id, and must not hold up the next that is put. */
type How = { readonly mode: IDBTransactionMode; readonly durability?: IDBTransactionDurability };
const FOR_GOOD: How = { mode: 'readwrite', durability: 'strict' };
const IN_TIME: How = { mode: 'readwrite', durability: 'relaxed' };

/** Fulfilled when the transaction is done. */
function inTransaction(database: IDBDatabase, { mode, ...options }: How, work: (store: IDBObjectStore) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, mode, options);
    transaction.oncomplete = () => { resolve(); };
    transaction.onabort = () => { reject(transaction.error ?? new Error('aborted')); };
    transaction.onerror = () => { reject(transaction.error ?? new Error('refused')); };
    work(transaction.objectStore(STORE));
  });
}
