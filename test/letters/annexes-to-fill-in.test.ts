import { describe, expect, it } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../support/letters.js';

const typeOf = async (letter: (body: string, below?: string) => string, line: string, annex: string) =>
  (await recordOf(letter(line, annex))).annexes[0]?.type;

const english = {
  asked: '1\tHow high is the tide?\n\n2\tHow low is it?\n\n3\tWho measures it?',
  told: 'One answer from each port is enough, and it covers all of its basins.\n\nHeights are given in metres above the chart datum of the port.',
  toDo: '1\tWrite here the name of your port.\n\n2\tSay whether you are for or against the plan.\n\n3\tGive your name and the day.',
};
const french = {
  asked: '1\tQuelle est la hauteur de la marée?\n\n2\tÀ quelle heure survient-elle?\n\n3\tQui la mesure?',
  told: 'Une seule réponse par port suffit, et elle vaut pour tous ses bassins.\n\nLes hauteurs sont données en mètres au-dessus du zéro des cartes.',
  toDo: '1\tInscrire ici le nom de votre port.\n\n2\tDire si vous êtes favorable au plan ou non.\n\n3\tDonner votre nom et le jour.',
};
const spanish = {
  asked: '1\t¿Qué altura tiene la marea?\n\n2\t¿A qué hora se produce?\n\n3\t¿Quién la mide?',
  told: 'Basta una sola respuesta por puerto, que vale para todas sus dársenas.\n\nLas alturas se dan en metros sobre el cero de las cartas.',
  toDo: '1\tEscriba aquí el nombre de su puerto.\n\n2\tDiga si está a favor o en contra del plan.\n\n3\tDé su nombre y el día.',
};

describe('what is to be filled in, and what only speaks of it', () => {
  it.each<[string, string, string]>([
    ['Instructions for completing the questionnaire', english.told, 'text'],
    ['Questionnaire with instructions for completing it', english.asked, 'questionnaire'],
    ['Text of the new Question 31/9', english.asked, 'text'],
    ['ITU-T Question 31/9 in draft form: the tides of closed harbours', english.told, 'text'],
    ['Form for reply to Question 31/9', english.toDo, 'form'],
    ['Sheet to be filled in and returned to the secretariat', english.toDo, 'form'],
  ])('%s', async (title, body, type) => {
    expect(await typeOf(englishCircular, '1\tSee the annex.', `Annex: 1\n\nANNEX 1\n\n${title}\n\n${body}\n`)).toBe(
      type,
    );
  });

  it.each<[string, string, string]>([
    ['Consignes pour remplir le questionnaire', french.told, 'text'],
    ['Questionnaire et consignes pour le remplir', french.asked, 'questionnaire'],
    ['Texte de la nouvelle Question 31/9', french.asked, 'text'],
    ['Formulaire de réponse concernant la Question 31/9', french.toDo, 'form'],
    ['Feuille à remplir et à renvoyer au secrétariat', french.toDo, 'form'],
  ])('%s', async (title, body, type) => {
    expect(await typeOf(circular, "1\tVoir l'annexe.", `Annexe: 1\n\nANNEXE 1\n\n${title}\n\n${body}\n`)).toBe(type);
  });

  it.each<[string, string, string]>([
    ['Indicaciones para rellenar el cuestionario', spanish.told, 'text'],
    ['Cuestionario e indicaciones para rellenarlo', spanish.asked, 'questionnaire'],
    ['Texto de la nueva Cuestión 31/9', spanish.asked, 'text'],
    ['Formulario de respuesta sobre la Cuestión 31/9', spanish.toDo, 'form'],
    ['Hoja para cumplimentar y devolver a la secretaría', spanish.toDo, 'form'],
  ])('%s', async (title, body, type) => {
    expect(await typeOf(spanishCircular, '1\tVéase el anexo.', `Anexo: 1\n\nANEXO 1\n\n${title}\n\n${body}\n`)).toBe(
      type,
    );
  });
});
