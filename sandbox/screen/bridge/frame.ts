import { createChannel } from './channel';
import { applyTheme } from './frame-theme';
import { watchHeight } from './frame-height';

/**
 * Runs in the app's frame before its bundle: `window.__bridge.callBridge(command, data)`, which @forge/bridge 7.2.0 reads when it is imported.
 * Talks to the page that the script tag names and to no other.
 */
const host = document.currentScript?.dataset.host;
if (host !== undefined && window.parent !== window) {
  const channel = createChannel(
    (message) => window.parent.postMessage(message, host),
    (command, data) => {
      if (command !== 'theme') throw new Error(`The frame has no command ${command}.`);
      applyTheme(document.documentElement, data);
    },
  );
  window.addEventListener('message', (event) => {
    if (event.source === window.parent && event.origin === host) channel.receive(event.data);
  });
  Object.defineProperty(window, '__bridge', { value: { callBridge: channel.call } });
  watchHeight((height) => void channel.call('resize', { height }));
}
