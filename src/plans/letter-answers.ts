// What may come back from whoever has a result letter. To confirm is not to agree: nobody ever agrees here.

/** `none`: no answer by the day that HR sets; `bounced`: the mail came back. */
export const LETTER_ANSWERS = ['confirmed', 'remark', 'refused', 'none', 'bounced'] as const;
