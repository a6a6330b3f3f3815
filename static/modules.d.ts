declare module '*.css';

/** A theme of the design tokens as CSS text. */
declare module '@atlaskit/tokens/dist/esm/artifacts/themes/*' {
  const css: string;
  export default css;
}
