import { lazyScreen } from './lazy-screen';

// Today comes with the window; every other screen is a chunk of its own.
export const BoardPage = lazyScreen(async () => (await import('../features/board/BoardPage')).BoardPage);
export const ApplicationPage = lazyScreen(
  async () => (await import('../features/application/ApplicationPage')).ApplicationPage,
);
export const BriefingPage = lazyScreen(
  async () => (await import('../features/briefing/BriefingPage')).BriefingPage,
);
export const DebriefPage = lazyScreen(
  async () => (await import('../features/debrief/DebriefPage')).DebriefPage,
);
export const ComposePage = lazyScreen(
  async () => (await import('../features/compose/ComposePage')).ComposePage,
);
export const NoteStudioPage = lazyScreen(
  async () => (await import('../features/note-studio/NoteStudioPage')).NoteStudioPage,
);
export const HandsPage = lazyScreen(async () => (await import('../features/own-hand/HandsPage')).HandsPage);
export const HandPage = lazyScreen(async () => (await import('../features/own-hand/HandPage')).HandPage);
export const PanelPage = lazyScreen(
  async () => (await import('../features/note-studio/PanelPage')).PanelPage,
);
export const PeoplePage = lazyScreen(async () => (await import('../features/people/PeoplePage')).PeoplePage);
export const PersonPage = lazyScreen(async () => (await import('../features/people/PersonPage')).PersonPage);
export const SettingsPage = lazyScreen(
  async () => (await import('../features/settings/SettingsPage')).SettingsPage,
);
export const CallPage = lazyScreen(async () => (await import('../features/call/CallPage')).CallPage);
export const FromBrowserPage = lazyScreen(
  async () => (await import('../features/from-browser/FromBrowserPage')).FromBrowserPage,
);

/** Lies over the screens. */
export const InboundDialog = lazyScreen(
  async () => (await import('../features/inbound/InboundDialog')).InboundDialog,
);

/** In the order in which they are likely to be wanted. */
const CHUNKS: readonly (readonly [first: string, load: () => Promise<void>])[] = [
  ['board', BoardPage.load],
  ['application', ApplicationPage.load],
  ['compose', ComposePage.load],
  ['debrief', DebriefPage.load],
  ['briefing', BriefingPage.load],
  ['card', NoteStudioPage.load],
  ['call', CallPage.load],
  ['cards', PanelPage.load],
  ['people', PeoplePage.load],
  ['people', PersonPage.load],
  ['settings', SettingsPage.load],
  ['from-browser', FromBrowserPage.load],
  ['hands', HandsPage.load],
  ['hands', HandPage.load],
  ['inbound', InboundDialog.load],
];

/** Loads what the screen at `path` needs. Never rejects: a chunk that did not come is asked for again when shown. */
export async function loadScreenAt(path: string): Promise<void> {
  const first = path.split('/')[1];
  await Promise.allSettled(CHUNKS.filter(([own]) => own === first).map(([, load]) => load()));
}

/** Loads all screens, one after the other. */
export async function loadAllScreens(): Promise<void> {
  for (const [, load] of CHUNKS) await load().catch(() => undefined);
}
