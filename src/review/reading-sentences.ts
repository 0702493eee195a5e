// What is missing or amiss in a review that is read back, in all languages.
import { SERVER } from '../i18n/texts';
import { sentencesIn } from '../i18n/words';

export const readingSentence = /* @__PURE__ */ sentencesIn(SERVER, 'reading');
