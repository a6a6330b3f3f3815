import { criteriaId } from './catalogue';

/** A transition screen. */
export interface Screen {
  readonly id: string;
  readonly name: string;
  readonly fields: readonly ScreenField[];
}

export interface ScreenField {
  /** Id of a field; `comment` for the box in which a comment can be written. */
  readonly fieldId: string;
  readonly required: boolean;
}

const field = (fieldId: string, required = false): ScreenField => ({ fieldId, required });

export const releaseScreen: Screen = {
  id: '10010',
  name: 'SHOP: Release screen',
  fields: [field('fixVersions'), field('resolution', true), field('description'), field(criteriaId), field('comment')],
};

/** The transition screens of the site. */
export const screens: readonly Screen[] = [releaseScreen];
