/** In the page: every letter that its database holds, one after the other. */
export async function lettersOnDisk(): Promise<string> {
  const db = await new Promise<IDBDatabase>((done, failed) => {
    const opening = indexedDB.open('afterword');
    opening.addEventListener('success', () => done(opening.result));
    opening.addEventListener('error', failed);
  });
  const rows = await new Promise<{ body: string }[]>((done, failed) => {
    const reading = db.transaction('drafts').objectStore('drafts').getAll();
    reading.addEventListener('success', () => done(reading.result));
    reading.addEventListener('error', failed);
  });
  db.close();
  return rows.map(({ body }) => body).join('\n');
}
