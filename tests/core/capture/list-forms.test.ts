import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brief } from '../../support/read-message';

/** The messages of a file, separated by lines of three dashes; behind each the actions it holds, after "= ". */
function messagesOf(file: string): readonly { readonly text: string; readonly actions: readonly string[] }[] {
  const blocks = readFileSync(join(__dirname, 'data', file), 'utf8')
    .trimEnd()
    .split('\n---\n');
  return blocks.map((block) => {
    const lines = block.replaceAll('\\t', '\t').split('\n');
    return {
      text: lines.filter((line) => !line.startsWith('= ')).join('\n'),
      actions: lines.filter((line) => line.startsWith('= ')).map((line) => line.slice(2)),
    };
  });
}

test.each(messagesOf('lists-of-work.txt'))(
  'each line that asks for work is an action in "$text"',
  ({ text, actions }) => {
    expect(actions).not.toEqual([]);
    expect(brief(text)).toEqual(actions);
  },
);

test.each(messagesOf('lists-of-nothing.txt'))('nothing is to be done in "$text"', ({ text }) => {
  expect(brief(text)).toEqual([]);
});
