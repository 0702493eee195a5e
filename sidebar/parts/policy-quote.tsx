// A sentence of the policy as it stands there, which is what binds and is always shown; for whoever cannot read it what it says under it, in English.
import { isPolicyLanguage } from '../../src/i18n/languages';
import { sectionInWords } from '../../src/plans/section-words';
import type { Quote } from '../../src/plans/value';
import { language, sayPlans } from '../words';

export const PolicyQuote = ({ quote: { text, en, section } }: { readonly quote: Quote }) => (
  <blockquote class="quote">
    <span lang="zh-CN">“{text}”</span>
    {!isPolicyLanguage(language()) && (
      <span class="translation" lang="en">
        {en}
      </span>
    )}
    <span class="source">
      {sayPlans('policy')} {isPolicyLanguage(language()) ? section : sectionInWords(section, language())}
    </span>
  </blockquote>
);
