// What arranging finds, in all languages.
import { SERVER } from '../i18n/texts';
import { sentencesIn } from '../i18n/words';

export const arrangementSentence = /* @__PURE__ */ sentencesIn(SERVER, 'arrange');
