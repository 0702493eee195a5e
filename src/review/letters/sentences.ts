// What is said of letters in all languages at once.
import { SERVER } from '../../i18n/texts';
import { sentencesIn } from '../../i18n/words';

export const letterSentence = /* @__PURE__ */ sentencesIn(SERVER, 'letters');
