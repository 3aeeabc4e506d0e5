/** What `pages/facts.html` offers to the benches, once {@link FactsPage.fill} is done. Times in ms. */
export interface FactsPage {
  /** Imports the text of an export file into the app's own database and reads its facts. */
  fill(text: string): Promise<void>;
  /** Logs an e-mail, and waits until the facts have it. */
  logOne(): Promise<number>;
  /** Puts a row of the same kind into the database, and reads its whole table. */
  putAndReadTable(): Promise<number>;
}

declare global {
  interface Window {
    factsPage?: FactsPage;
  }
}
