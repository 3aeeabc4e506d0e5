/** How long a machine records before it is better to have hung up. */
export const VOICEMAIL_SECONDS = 20;

/** Some 150 words a minute, spoken for a stranger's ear; words are of five letters and a space, whatever the language. */
const SIGNS_PER_SECOND = 14.5;

/** Whole seconds that it takes to say a text calmly. */
export function speakingSeconds(text: string): number {
  return Math.ceil(text.replace(/\s+/g, ' ').trim().length / SIGNS_PER_SECOND);
}
