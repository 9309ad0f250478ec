import { readMessageText } from '../../bot/message-text';

const BOT = { id: '28:bot', name: 'Tafelwerk' };
const BAS = { id: '29:bas', name: 'Bas van der Laan' };

const mention = (who: { id: string; name: string }) => ({
  type: 'mention',
  mentioned: who,
  text: `<at>${who.name}</at>`,
});

function read(text: string, entities: readonly unknown[] = [], html?: string) {
  const attachments = html === undefined ? [] : [{ contentType: 'text/html', content: html }];
  return readMessageText({ text, entities, attachments, botId: BOT.id });
}

// cspell:ignore مريم تتصل नमस्ते skype
describe('Reading the text of a Teams message', () => {
  it('takes the bot’s own mention out and keeps those of others', () => {
    const heard = read('<at>Tafelwerk</at> actie: <at>Bas van der Laan</at> belt de bank', [
      mention(BOT),
      mention(BAS),
    ]);
    expect(heard).toEqual({ text: 'actie: <at>Bas van der Laan</at> belt de bank', mentions: [BAS], addressed: true });
  });

  it('is not addressed by its name alone', () => {
    expect(read('Tafelwerk is handig').addressed).toBe(false);
    expect(read('<at>Tafelwerk</at> klaar 1').addressed).toBe(false);
  });

  it('keeps the words of a mention that nobody made', () => {
    expect(read('<at>Burgemeester</at> belt').text).toBe('Burgemeester belt');
  });

  it.each([
    ['&nbsp;actie:&nbsp;Inge belt', 'actie: Inge belt'],
    ['<p>actie: Inge belt</p><p>de bank</p>', 'actie: Inge belt\n\nde bank'],
    ['actie: Inge belt<br>de bank', 'actie: Inge belt\nde bank'],
    [
      '<p>actie: <strong>Inge</strong> <em>belt</em> <a href="https://x.example">de bank</a></p>',
      'actie: Inge belt de bank',
    ],
    ['&lt;script&gt;alert(1)&lt;/script&gt; nalezen', '<script>alert(1)</script> nalezen'],
    ['&amp;lt; blijft staan', '&lt; blijft staan'],
    ['R&amp;D, 3 &lt; 4 en &#8364; 5', 'R&D, 3 < 4 en € 5'],
    ['a < b en c > d', 'a < b en c > d'],
    ['regel een\r\n\r\n\r\n\r\nregel twee', 'regel een\n\nregel twee'],
  ])('reads %j', (typed, expected) => {
    expect(read(typed).text).toBe(expected);
  });

  it('takes lists and tables from the HTML that Teams sends along', () => {
    const list = '<p>acties:</p><ul><li>Bas belt</li><li>Inge mailt</li></ul>';
    expect(read('acties: Bas belt Inge mailt', [], list).text).toBe('acties:\n\n- Bas belt\n- Inge mailt');
    const table = '<table><tr><td>Bas</td><td>belt</td></tr><tr><td>Inge</td><td>mailt</td></tr></table>';
    expect(read('Bas belt Inge mailt', [], table).text).toBe('Bas | belt\n\nInge | mailt');
  });

  it.each([
    [
      'Wie\tWat\tWanneer\r\nInge\tAgenda opstellen\t\r\nMo\t\tvrijdag',
      'Wie\tWat\tWanneer\nInge\tAgenda opstellen\nMo\t\tvrijdag',
    ],
    ['- Inge belt   de bank \n  - uiterlijk  vrijdag', '- Inge belt de bank\n  - uiterlijk vrijdag'],
    ['- Inge belt\n\t- uiterlijk vrijdag', '- Inge belt\n\t- uiterlijk vrijdag'],
    ['\n   - Inge belt\n     - vrijdag\n - Bas mailt', '- Inge belt\n  - vrijdag\n- Bas mailt'],
    ['- Inge belt<br>&nbsp; - vrijdag', '- Inge belt\n  - vrijdag'],
  ])('keeps the tabs between cells and what lines begin with in %j', (typed, expected) => {
    expect(read(typed).text).toBe(expected);
  });

  it('shows a list in a list by what its lines begin with, however the HTML itself is laid out', () => {
    const html =
      '<ul>\n\t<li>Inge belt\n\t\t<ol>\n\t\t\t<li>vrijdag</li>\n\t\t</ol>\n\t</li>\n\t<li>Bas   mailt</li>\n</ul>';
    expect(read('Inge belt', [], html).text).toBe('- Inge belt\n\n  - vrijdag\n\n- Bas mailt');
  });

  it('leaves out what an answer quotes', () => {
    const html =
      '<blockquote itemtype="http://schema.skype.com/Reply"><strong>Bas</strong><p>actie: oud</p></blockquote><p>doe ik</p>';
    expect(read('Bas actie: oud doe ik', [], html).text).toBe('doe ik');
  });

  it('knows mentions in that HTML too', () => {
    const html =
      '<ul><li><span itemscope itemtype="http://schema.skype.com/Mention" itemid="0">Bas van der Laan</span> belt</li></ul>';
    expect(read('Bas belt', [mention(BAS)], html).text).toBe('- <at>Bas van der Laan</at> belt');
  });

  it('takes out what cannot be seen or stored, and keeps every script and emoji', () => {
    expect(read('ac\u200Btie:\u0000 In\uFEFFge\u202E belt\u2069 \uD800 de bank').text).toBe('actie: Inge belt de bank');
    expect(read('actie: مريم تتصل 👩‍👩‍👧‍👦 नमस्ते').text).toBe('actie: مريم تتصل 👩‍👩‍👧‍👦 नमस्ते');
  });

  it('reads 28 KB of anything', () => {
    for (const piece of [
      '<',
      '<at>',
      '&',
      '<blockquote schema.skype.com/Reply',
      '<td> </td>',
      '\n ',
      '\t',
      '<ul>\t',
      '\uD800',
    ]) {
      expect(() => read(piece.repeat(28_000 / piece.length))).not.toThrow();
    }
  });
});
