/**
 * Takes the place of `@atlaskit/feature-gate-js-client/feature-gates` in the built screens. Atlaskit asks it for unfinished features; without a
 * Statsig account every gate is closed, and its client would be a third of the panel's JavaScript.
 */
const noFeatureGates = { checkGate: (): boolean => false };

export default noFeatureGates;
