/** One payload for each door that writes evidence, by the door's name. @param texts what an acceptance was given for */
export const evidenceActs = (texts: object): readonly (readonly [string, object])[] => [
  ['tick', { criterion: 'tests', ticked: true }],
  ['accept', { texts }],
  ['withdrawAcceptance', {}],
  ['reject', { failed: [{ criterion: 'It pays', reason: 'It does not' }] }],
  ['waive', { criteria: ['tests'], reason: 'Release today', days: 3 }],
  ['endWaiver', { criteria: ['tests'] }],
];
