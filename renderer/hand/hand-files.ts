import badScriptCyrillic from '@fontsource/bad-script/files/bad-script-cyrillic-400-normal.woff?url';
import badScriptLatin from '@fontsource/bad-script/files/bad-script-latin-400-normal.woff?url';
import belleAurore from '@fontsource/la-belle-aurore/files/la-belle-aurore-latin-400-normal.woff?url';
import mynerveGreek from '@fontsource/mynerve/files/mynerve-greek-400-normal.woff?url';
import mynerveLatin from '@fontsource/mynerve/files/mynerve-latin-400-normal.woff?url';
import nothingYouCouldDo from '@fontsource/nothing-you-could-do/files/nothing-you-could-do-latin-400-normal.woff?url';
import reenieBeanie from '@fontsource/reenie-beanie/files/reenie-beanie-latin-400-normal.woff?url';
import type { HandId } from '../../shared/notes/hands';

/** The faces of each hand, as files of the app's own origin, asked in this order. */
export const HAND_FILES: Readonly<Record<HandId, readonly string[]>> = {
  brisk: [nothingYouCouldDo],
  joined: [belleAurore],
  upright: [reenieBeanie],
  cyrillic: [badScriptCyrillic, badScriptLatin],
  greek: [mynerveGreek, mynerveLatin],
};
