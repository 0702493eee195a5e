// Icons that only the decision screens have. They say nothing that a word beside them does not.
import { icon } from '../../icons';

export const AddIcon = icon('M12 5v14M5 12h14');
export const RemoveIcon = icon('M5 7h14M9.5 7V4.5h5V7M7 7l1 13h8l1-13');
export const UpIcon = icon('M6 15l6-6 6 6');
export const DownIcon = icon('M6 9l6 6 6-6');
