// A sentence of the policy as it stands there, which is what binds and is always shown; in English what it says under it.
import type { Quote } from '../../src/plans/value';
import { language, sayPlans } from '../words';

export const PolicyQuote = ({ quote: { text, en, section } }: { readonly quote: Quote }) => (
  <blockquote class="quote">
    <span lang="zh-CN">“{text}”</span>
    {language() === 'en' && (
      <span class="translation" lang="en">
        {en}
      </span>
    )}
    <span class="source">
      {sayPlans('policy')} <span lang="zh-CN">{section}</span>
    </span>
  </blockquote>
);
