import type { Jira } from '../../jira/jira';
import type { Delivery } from './deliver';

/**
 * Delivers Jira's events as they happen, each after a delay (up to three minutes on a real site).
 * Answers how to stop; what is still waiting then is not delivered.
 */
export function deliverLive(jira: Pick<Jira, 'onEvent'>, delivery: Delivery, delayMs: number): () => void {
  const waiting = new Set<NodeJS.Timeout>();
  const stopListening = jira.onEvent((event) => {
    const timer = setTimeout(() => {
      waiting.delete(timer);
      void delivery.deliver(event);
    }, delayMs);
    waiting.add(timer);
  });
  return () => {
    stopListening();
    waiting.forEach(clearTimeout);
  };
}
