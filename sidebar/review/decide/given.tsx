// What the policy gives, value by value, each with its sentence: nothing here is HR's to decide.
import type { Plan } from '../../../src/plans/plan';
import { GivenIcon } from '../../icons';
import { PolicyQuote } from '../../parts/policy-quote';
import { StepHead } from '../../parts/step-head';
import { GivenBadge } from './badges';
import { givenIn } from './given-values';
import { say } from './words';

export function GivenList({ plan, onList }: { readonly plan: Plan; readonly onList: () => void }) {
  const given = givenIn(plan);
  const sections = [...new Set(given.map(({ place }) => place.section))];
  return (
    <>
      <StepHead title={say('givenTitle')} at="decide" onBack={onList} />
      <div class="body">
        <div>
          <GivenBadge count={given.length} />
        </div>
        <p class="quiet">{say('givenHelp')}</p>
        {sections.map((section) => {
          const own = given.filter(({ place }) => place.section === section);
          return (
            <details key={section} class="fold" open>
              <summary>
                <h2 class="label grow">{own[0]?.place.title}</h2>
                <span class="meta num">{own.length}</span>
              </summary>
              <ul class="list">
                {own.map(({ path, place, what, value, quotes }) => (
                  <li key={path} class="item">
                    <span class="sign info">
                      <GivenIcon />
                    </span>
                    <div class="grow stack-1">
                      <p class="small quiet">{[place.within, what].filter(Boolean).join(' · ')}</p>
                      <p class="strong">{value}</p>
                      {quotes.map((quote) => (
                        <PolicyQuote key={quote.text} quote={quote} />
                      ))}
                    </div>
                  </li>
                ))}
              </ul>
            </details>
          );
        })}
      </div>
    </>
  );
}
