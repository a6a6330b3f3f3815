/** A file of these packages or folders, whatever the path separator. */
const below = (...places: readonly string[]): RegExp => new RegExp(`[\\\\/](${places.map((place) => place.replaceAll('/', '[\\\\/]')).join('|')})`);

/**
 * Few, large files. Each file costs a browser some milliseconds before it runs, and the first score waits for all of them: with a dozen the
 * panel was 30 ms slower. `reads` is what a screen needs to send its first reads; the others are loaded while they travel.
 * The bridge of workflow rules is for the gate page alone; what the panel does not need before its first score is named here and left out of all three.
 */
export const screenChunks = [
  { name: 'reads', priority: 2, test: below('node_modules/(@forge(?!.jira-bridge)|valibot|tslib|lodash)/', 'static/shared/(jira-client|door-client|context|answer|error-sentences)', 'static/panel/(panel-reads|read-issue)', 'src/contract/(?!gate|ready-gate|epic-goal|last-change|jira-(?:done-item|epics|finished|sprint|time))') },
  { name: 'screen', priority: 1, test: below('node_modules/(react|react-dom|scheduler|@compiled|@babel)/', 'node_modules/@atlaskit/(tokens|button|analytics-next|platform-feature-flags|primitives|css|spinner|ds-lib|visually-hidden|textfield)/', 'static/shared/(?!batch/|epics/|suggestions/|suggestion-words|held-permissions|mutes-of|patiently|show-issue)', 'src/core/(?!health/|roadmap/|definition/(?:done-changes|presets)|done/(?!evidence\\.))') },
  // the status section is made of the panel's parts; the Definition of Done comes after the first score, and what opens on a click stays apart
  { name: 'panel', priority: 0, test: below('static/panel/(?!main|done/|epic/|question|send-question|set-aside-form|allow-step|preview-form|list-form|criterion-form|split-(?!fix)|one-line|remove-untouched|take-back-comment|write-texts)') },
];
