import { answer, contextWithoutCalendar, labelledContext } from '../../support/capture-sets';
import { type Labelled, score } from '../../support/score-capture';
import dev from './data/dev.json';
import fourthOpen from './data/fourth-open.json';
import ownOpen from './data/own-open.json';
import secondOpen from './data/second-open.json';
import thirdOpen from './data/third-open.json';

const given = dev.messages as unknown as readonly Labelled[];
const own = ownOpen.messages as unknown as readonly Labelled[];
const second = secondOpen.messages as unknown as readonly Labelled[];
const third = thirdOpen.messages as unknown as readonly Labelled[];
const fourth = fourthOpen.messages as unknown as readonly Labelled[];
const context = labelledContext();

test('of the given messages at least 96% have every field right, and 94% the title too', () => {
  const found = score(given, (message) => answer(message, context));

  expect(found.exactFields).toBeGreaterThanOrEqual(96);
  expect(found.exactWithTitle).toBeGreaterThanOrEqual(94);
  expect(found.due).toBeGreaterThanOrEqual(98);
  expect(found.ownerF1).toBeGreaterThanOrEqual(98);
  expect(found.falseAlarms).toBeLessThanOrEqual(1);
});

test('without a calendar the days of meetings and holidays are as the conventions say', () => {
  const without = contextWithoutCalendar();

  expect(score(given, (message) => answer(message, without), false).due).toBeGreaterThanOrEqual(98);
});

test('of our own messages, half of them traps, at least 94% have every field right', () => {
  const found = score(own, (message) => answer(message, context));

  expect(own.length).toBeGreaterThanOrEqual(160);
  expect(found.exactFields).toBeGreaterThanOrEqual(94);
  expect(found.exactWithTitle).toBeGreaterThanOrEqual(92);
  expect(found.falseAlarms).toBeLessThanOrEqual(2);
});

test('of the messages of a second annotator at least 94% have every field right', () => {
  const found = score(second, (message) => answer(message, context));

  expect(second.length).toBeGreaterThanOrEqual(160);
  expect(found.exactFields).toBeGreaterThanOrEqual(94);
  expect(found.exactWithTitle).toBeGreaterThanOrEqual(92);
  expect(found.falseAlarms).toBeLessThanOrEqual(2);
});

test.each([
  ['a third annotator, who writes in other forms', third, 100],
  ['a fourth annotator', fourth, 120],
])('of the messages of %s at least 96%% have every field right', (_who, messages, count) => {
  const found = score(messages, (message) => answer(message, context));

  expect(messages.length).toBeGreaterThanOrEqual(count);
  expect(found.exactFields).toBeGreaterThanOrEqual(96);
  expect(found.exactWithTitle).toBeGreaterThanOrEqual(95);
  expect(found.falseAlarms).toBeLessThanOrEqual(1);
});
