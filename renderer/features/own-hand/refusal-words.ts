import type { FileKind } from '../../../shared/notes/own-hand/image-header';
import type { FontRefusal } from '../../hand/font-messages';
import type { PageRefusal } from '../../hand/page-messages';

/** Why a picture was not read, and what to do about it. */
export function pageRefusalWords(refusal: PageRefusal): string {
  switch (refusal.why) {
    case 'noCorners':
      return 'The four black squares were not all found. Lay the page flat on something lighter or darker than black, with nothing over its corners, and keep all four in the picture.';
    case 'otherPage':
      return 'There are black squares here, but not those of a page that Afterword printed. Print the pages on this screen, and write on those.';
    case 'tooSmall':
      return 'The letters are too small in this picture: an e would run full. Let the page fill the picture, with 8 megapixels or more, or scan it at 300 dpi.';
    case 'skewed':
      return 'The page was seen too much from the side. Hold the camera straight above its middle, and take it again.';
    case 'bare':
      return 'No handwriting was found on this page. Write with a dark blue or black pen; red ink and faint pencil are not seen.';
    case 'broken':
      return 'This picture is damaged, or was cut short on its way. Save it once more, or take it again.';
    case 'heavy':
      return 'This file is larger than 80 MB. Save the picture as a JPEG, and bring that.';
    case 'tooLarge':
      return `This picture says that it has ${refusal.megapixels.toLocaleString('en-GB')} megapixels; up to 64 are read here, and 12 are plenty. Make it smaller, and bring that.`;
  }
}

/** Why a font was not taken, and what to do about it. */
export function fontRefusalWords(refusal: FontRefusal): string {
  switch (refusal.why) {
    case 'notFont':
      return 'This is no font that can be read here, or it is damaged. TTF, OTF and WOFF files can be.';
    case 'woff2':
      return 'This is a WOFF2 file, which is packed in a way that cannot be read here. Convert it to TTF or OTF first, and bring that.';
    case 'heavy':
      return 'This font is larger than 12 MB, which no handwriting is. Bring a version for your own script only.';
    case 'noLatin':
      return 'This font lacks some of the letters from a to z, so no card could be written with it.';
    case 'noPen':
      return `A pen covers only ${Math.floor(refusal.cover * 100)}% of this font’s ink: it is too bold, or too ornate, to look written. Choose one with thin, even lines.`;
    case 'tookTooLong':
      return 'This font took too long to read, so it was put aside. Try another version of it.';
  }
}

/** Files that nothing here can read. */
export function kindRefusalWords(kind: Extract<FileKind, 'heic' | 'pdf' | 'otherImage' | 'unknown'>): string {
  switch (kind) {
    case 'heic':
      return 'This is a HEIC picture, as iPhones take them. Export it as a JPEG, or set the camera to “Most compatible”, and bring that.';
    case 'pdf':
      return 'This is a PDF. Save its page as a picture, JPEG or PNG at 300 dpi, and bring that.';
    case 'otherImage':
      return 'Pictures of this kind are not read here. Save it as a JPEG or PNG, and bring that.';
    case 'unknown':
      return 'This is neither a picture, nor a font, nor a hand from Afterword.';
  }
}
