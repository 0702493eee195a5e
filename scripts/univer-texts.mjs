// Where Univer's lexer loses what people wrote in a text: of two quotes ("a""b") it keeps one, and a line break becomes a space. A formula
// that is copied, shifted or has a name in it comes out of it as another formula. Mended while bundling.

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

/** The source of one of Univer's packages, mended where it is the formula engine's. */
export function withTextsKept(text, path) {
  if (!/engine-formula/.test(path)) return text;
  for (const lost of [LOSES, BREAKS])
    if (!lost.test(text)) throw new Error(`${path} no longer reads texts as it did: look at scripts/univer-texts.mjs`);
  return text.replace(LOSES, () => KEEPS).replace(BREAKS, () => KEEPS_BREAKS);
}
