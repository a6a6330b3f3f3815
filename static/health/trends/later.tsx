import { lazy, type ComponentType } from 'react';
import { Message } from '../../shared/message';

const NotLoaded = (_props: object) => <Message tone="warning">The charts could not be loaded. Reload the page to try again.</Message>;

/** A part of the page that is loaded when it is wanted; where that fails, the rest of the page stays. */
export const later = <P extends object>(load: () => Promise<ComponentType<P>>) => lazy(() => load().then((one) => ({ default: one }), () => ({ default: NotLoaded })));
