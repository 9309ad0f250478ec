import { brief } from '../../support/read-message';

// Every message is of Wednesday 10 March 2027.

test.each([
  ['Action items:\n- Will: share recording\n- [x] me: sent minutes', 'Share recording | Will | - | - | -'],
  [
    'Action: Will drafts the press release, due 12 March, high prio',
    'Draft the press release | Will | 2027-03-12 | - | A',
  ],
  ['May volunteers to host the visitors on 9 June', 'Host the visitors | May | 2027-06-09 | - | -'],
  ['Will Bas send the report on Friday?', 'Send the report | Bas | 2027-03-12 | - | -'],
  ['In May Bas sends the report', 'Send the report | Bas | 2027-05-31 | - | -'],
  ['Will and Inge review the draft by Friday', 'Review the draft | Will+Inge | 2027-03-12 | - | -'],
  ['Can Bas send the report before May?', 'Send the report | Bas | 2027-04-30 | - | -'],
])('"%s" is understood', (text, action) => {
  expect(brief(text)).toEqual([action]);
});

test.each(['Will you be there on Friday?', 'May I send the report on Friday?', 'Bas has sent the report'])(
  '"%s" asks for no work',
  (text) => {
    expect(brief(text)).toEqual([]);
  },
);
