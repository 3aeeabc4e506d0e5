import type { Segment } from '../../../shared/messages/placeholders';

/** Filled segments cut into the paragraphs that an empty line separates. */
export function paragraphsOf(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const paragraphs: Segment[][] = [[]];
  for (const segment of segments) {
    if (segment.kind !== 'text') {
      paragraphs.at(-1)?.push(segment);
      continue;
    }
    for (const [index, part] of segment.text.split('\n\n').entries()) {
      if (index > 0) paragraphs.push([]);
      if (part !== '') paragraphs.at(-1)?.push({ kind: 'text', text: part });
    }
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}
