// A sentence of the policy as it stands there, which is what binds; in English what it says under it.
import type { Quote } from '../../../src/plans/value';
import { language } from '../../words';
import { say } from './words';

export const PolicyQuote = ({ quote }: { readonly quote: Quote }) => (
  <blockquote class="quote">
    <span lang="zh-CN">“{quote.text}”</span>
    {language() === 'en' && (
      <span class="translation" lang="en">
        {quote.en}
      </span>
    )}
    <span class="source">
      {say('policy')} <span lang="zh-CN">{quote.section}</span>
    </span>
  </blockquote>
);
