// Part of the first seam (bundling.mjs): Univer loses what people wrote in a text. Of two quotes ("a""b") its lexer keeps one, a line break
// becomes a space, and a text that reads as a date or a percentage ("January 2026", "85%") becomes that number. A formula that is copied,
// shifted or has a name in it comes out as another formula, and functions are given other values than Sheets gives them.

const LOSES = /if \(nextCurrentString && nextCurrentString === "\\""\) cur\+\+;\s*else this\._closeDoubleQuotation\(\);/;
/** Both are kept, as the lexer keeps the two of a quoted title; what reads a text makes one of them anyway. */
const KEEPS = `if (nextCurrentString && nextCurrentString === "\\"") {
	this._pushSegment(currentString);
	this._addSequenceArray(sequenceArray, currentString, cur);
	cur++;
} else this._closeDoubleQuotation();`;

/** Outside of texts a line break is a space all the same. */
const BREAKS = /formulaStringRaw\.replace\((\/[^,]+\/g), " "\)/;
const KEEPS_BREAKS = `formulaStringRaw.replace(/"(?:[^"]|"")*"|\\r\\n$|\\r|\\n/g, (part) => part.charAt(0) === "\\"" ? part : " ")`;

/** What stands between quotes is a text, whatever it reads as; what needs a number of it reads it itself. */
const READS = /ValueObjectFactory\.create\(this\.getToken\(\), isIgnoreNumberPattern\)/;
const KEEPS_TEXT = 'ValueObjectFactory.create(this.getToken(), isIgnoreNumberPattern || this.getToken().trim().startsWith("\\""))';

/** The source of one of Univer's packages, mended where it is the formula engine's. */
export function withTextsKept(text, path) {
  if (!/engine-formula/.test(path)) return text;
  for (const lost of [LOSES, BREAKS, READS])
    if (!lost.test(text)) throw new Error(`${path} no longer reads texts as it did: look at local/univer/texts.mjs`);
  return text
    .replace(LOSES, () => KEEPS)
    .replace(BREAKS, () => KEEPS_BREAKS)
    .replace(READS, () => KEEPS_TEXT);
}
