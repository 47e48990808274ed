import { say } from '../../model/sentence/index.js';
import { personCsv } from '../../render/answers/person.js';
import { addressesIn } from '../links.js';
import { namesFor } from '../names/names.js';
import { sitePage } from '../page/shell.js';
import { again, sayTo } from '../reader.js';
import { Refused } from '../refused.js';
import { jsonText, type View } from '../view.js';
import { PersonPage } from './page.js';

/** A person in time; without a name, those that most letters name. */
export const person: View = {
  path: '/person',
  parameters: ['name', 'limit', 'offset'],
  formats: ['html', 'json', 'csv'],
  about:
    'A person: offices in time, each with the letters that name them in it. Without a name: the people that letters name.',
  async answer(asked, sources, reader, format) {
    const name = asked.text('name');
    if (name === undefined) return namesFor('person', asked, sources, reader, format);
    const shelf = await sources.shelf();
    const found = await shelf.archive.person(name);
    if (found.letters.length + found.possiblySame.length === 0)
      throw new Refused(404, say('answer/no-person', { name }));
    if (format === 'csv') return personCsv(found);
    if (format === 'json') return jsonText({ ...found, addresses: addressesIn(found, shelf) });
    return sitePage(reader, {
      title: [found.name, sayTo(reader, say('site/people', {}))].join(' \u2013 '),
      formats: [
        { format: 'json', address: again(reader, {}, 'json') },
        { format: 'csv', address: again(reader, {}, 'csv') },
      ],
      body: <PersonPage person={found} shelf={shelf} />,
    });
  },
};
