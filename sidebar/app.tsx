// Which of the three places is shown. What was begun in one is kept while another is looked at.
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { FunctionsPlace, newFunctions } from './functions/functions-place';
import { Said } from './parts/said';
import { type Place, Places } from './places';
import { newReviewState, ReviewPlace } from './review/review-place';
import { newAutomatic } from './settings/automatic-state';
import { SettingsPlace } from './settings/settings-place';
import { newSettings } from './settings/settings-state';

export function App() {
  const here = useSignal<Place>('review');
  const settings = useMemo(newSettings, []);
  const functions = useMemo(newFunctions, []);
  const automatic = useMemo(newAutomatic, []);
  const review = useMemo(() => newReviewState(settings.sender), [settings]);
  useEffect(() => void settings.read(), [settings]);

  const go = (place: Place) => {
    // what was open takes the focus only on the way back from it
    functions.left.value = undefined;
    review.home.left.value = '';
    here.value = place;
  };
  /** A screen further in has a way back instead of the tabs. */
  const top = { review: review.screen.value === 'home', functions: functions.shown.value === undefined, settings: true }[here.value];
  return (
    <>
      <Said />
      {top && <Places here={here.value} onGo={go} />}
      {here.value === 'review' && <ReviewPlace {...review} />}
      {here.value === 'functions' && <FunctionsPlace {...functions} />}
      {here.value === 'settings' && <SettingsPlace settings={settings} automatic={automatic} />}
    </>
  );
}
