// What is in the way of closing and what is complete, in all languages.
import { SERVER } from '../../i18n/texts';
import { sentencesIn } from '../../i18n/words';

export const closingSentence = /* @__PURE__ */ sentencesIn(SERVER, 'closing');
