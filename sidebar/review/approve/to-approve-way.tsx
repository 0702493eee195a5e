// That results wait for whoever looks at Home to approve them, and the way there.
import { DoneIcon, OpenIcon } from '../../icons';
import { takeFocus } from '../../parts/take-focus';
import { sayStages } from '../../words';

type Props = { readonly count: number; readonly focus: boolean; readonly onOpen: () => void };

export const ToApproveWay = ({ count, focus, onOpen }: Props) => (
  <section class="card tint">
    <h2 class="heading">{sayStages('forYou')}</h2>
    <p class="small">{count === 0 ? sayStages('none') : sayStages('count', { count })}</p>
    <button
      type="button"
      class={count === 0 ? 'button line wide' : 'button filled wide'}
      id="way-approve"
      ref={focus ? takeFocus : null}
      onClick={onOpen}
    >
      {count === 0 ? <OpenIcon /> : <DoneIcon />}
      {sayStages('forYouWay')}
    </button>
  </section>
);
