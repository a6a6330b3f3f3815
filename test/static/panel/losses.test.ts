import { splitFindings } from '../../../static/panel/losses';
import { finding } from '../facts';

const criteria = finding({ rule: 'has-criteria', level: 'required', lost: 20 });
const enough = finding({ rule: 'enough-criteria', lost: 5, under: 'has-criteria' });
const testable = finding({ rule: 'testable-criteria', lost: 10, under: 'has-criteria' });
const role = finding({ rule: 'has-role', lost: 24 });

test('a required rule without weight stands in the way; what costs nothing else is advice', () => {
  const free = finding({ rule: 'a', level: 'required', lost: 0 });
  const advice = finding({ rule: 'b', level: 'advice', lost: 0 });
  const counted = finding({ rule: 'c', lost: 3 });
  expect(splitFindings([counted, free, advice])).toEqual({ losses: [{ main: counted, also: [] }, { main: free, also: [] }], advice: [advice] });
});

test('what is lost with a rule stands under it, and the group weighs what it loses together', () => {
  expect(splitFindings([role, criteria, testable, enough])).toEqual({
    losses: [{ main: criteria, also: [testable, enough] }, { main: role, also: [] }],
    advice: [],
  });
});

test('advice about an absent thing stands under it too', () => {
  const advised = { ...testable, level: 'advice', lost: 0 } as const;
  expect(splitFindings([criteria, advised])).toEqual({ losses: [{ main: criteria, also: [advised] }], advice: [] });
});

test('without the rule that leads it, a lost rule stands alone', () => {
  expect(splitFindings([enough, { ...criteria, level: 'advice', lost: 0 }]).losses).toEqual([{ main: enough, also: [] }]);
});
