/** When a criterion is asked: before anyone tries, by the gate during a transition, by the record of it afterwards. */
export type Phase = 'before' | 'during' | 'after';
