import { say } from '../../model/sentence/index.js';
import { groupCsv } from '../../render/answers/group.js';
import { addressesIn } from '../links.js';
import { namesFor } from '../names/names.js';
import { sitePage } from '../page/shell.js';
import { again, href, sayTo } from '../reader.js';
import { Refused } from '../refused.js';
import { jsonText, type View } from '../view.js';
import { GroupPage } from './page.js';

/** A group in time; without a name, those that most letters name. */
export const group: View = {
  path: '/group',
  parameters: ['name', 'limit', 'offset'],
  formats: ['html', 'json', 'csv'],
  about:
    'A group: its letters, its terms of reference with what each edition changed, its chairs. Without a name: the groups that letters name.',
  async answer(asked, sources, reader, format) {
    const name = asked.text('name');
    if (name === undefined) return namesFor('group', asked, sources, reader, format);
    const shelf = await sources.shelf();
    const groups = await shelf.archive.group(name);
    if (groups.length === 0) throw new Refused(404, say('answer/no-group', { name }));
    if (format === 'csv') return groupCsv(groups);
    if (format === 'json') return jsonText({ groups, letters: addressesIn(groups, shelf) });
    return sitePage(reader, {
      title: [name, sayTo(reader, say('site/groups', {}))].join(' \u2013 '),
      formats: [
        { format: 'json', address: again(reader, {}, 'json') },
        { format: 'csv', address: again(reader, {}, 'csv') },
        { format: 'ics', address: href(reader, '/agenda.ics', { group: name }) },
        { format: 'atom', address: href(reader, '/letters.atom', { group: name }) },
      ],
      body: <GroupPage groups={groups} name={name} shelf={shelf} />,
    });
  },
};
