import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MESSAGE_VARIABLES, type MessageValues, messageValues, renderMessage, smsLength } from './rules';

const valuesOf = (value: (name: string) => string) =>
  Object.fromEntries(MESSAGE_VARIABLES.map((name) => [name, value(name)])) as MessageValues;
const angled = valuesOf((name) => `<${name}>`);

describe('a message', () => {
  it('has every variable filled in, as often as it stands there', () => {
    const template = MESSAGE_VARIABLES.map((name) => `{${name}}{${name}}`).join(' ');
    const text = MESSAGE_VARIABLES.map((name) => `<${name}><${name}>`).join(' ');
    expect(renderMessage(template, angled)).toEqual({ text, unknown: [] });
  });

  it('keeps what it does not know, and names it once', () => {
    const { text, unknown } = renderMessage('{first_name}, {Event_Name}, {first_name}, { event_name }', angled);
    expect(text).toBe('{first_name}, {Event_Name}, {first_name}, { event_name }');
    expect(unknown).toEqual(['{first_name}', '{Event_Name}', '{ event_name }']);
  });

  it('does not take names of the language for variables', () => {
    expect(renderMessage('{constructor} {__proto__}', angled).unknown).toEqual(['{constructor}', '{__proto__}']);
  });

  it('leaves braces alone that hold no name', () => {
    const odd = '{} { {{event_name} {a\nb} }';
    expect(renderMessage(odd, angled)).toEqual({ text: '{} { {<event_name> {a\nb} }', unknown: [] });
  });

  it('never searches what was filled in for variables', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MESSAGE_VARIABLES), fc.constantFrom(...MESSAGE_VARIABLES), (name, inside) => {
        const values = { ...angled, [name]: `{${inside}} $& $1` };
        expect(renderMessage(`a {${name}} b`, values)).toEqual({ text: `a {${inside}} $& $1 b`, unknown: [] });
      }),
    );
  });

  it('without braces is sent as it was written', () => {
    const plain = fc.string({ unit: 'binary' }).filter((text) => !text.includes('{'));
    fc.assert(fc.property(plain, (text) => renderMessage(text, angled).text === text));
  });
});

describe('what messages say about an event', () => {
  const facts = {
    eventName: 'Haircut',
    startsAt: new Date('2031-03-04T09:15:00Z'),
    inviteeName: 'Nora Vidal',
    inviteeEmail: 'nora@example.com',
    hostNames: ['Ana', 'Marc'],
    place: 'Calle Mayor 1',
    answers: [
      { label: 'Allergies?', answer: 'None' },
      { label: 'Stylist?', answer: 'Ana' },
    ],
    cancelLink: 'https://a.example/c',
    rescheduleLink: 'https://a.example/r',
  };
  const reader = { locale: 'en', timeZone: 'Europe/Madrid', teamZone: 'Europe/Madrid' };

  it('is written in the language and on the clock of the reader', () => {
    expect(messageValues(facts, reader)).toMatchObject({
      event_date: 'Tuesday, March 4, 2031',
      event_time: expect.stringMatching(/^10:15\sAM$/),
      host_name: 'Ana and Marc',
      questions_and_answers: 'Allergies?: None\nStylist?: Ana',
    });
    expect(messageValues(facts, { ...reader, locale: 'es' })).toMatchObject({
      event_date: 'martes, 4 de marzo de 2031',
      event_time: '10:15',
      host_name: 'Ana y Marc',
    });
  });

  it('names the clock where it is not the one of the business', () => {
    const { event_time, event_date } = messageValues(facts, { ...reader, locale: 'es', timeZone: 'Asia/Tokyo' });
    expect([event_date, event_time]).toEqual(['martes, 4 de marzo de 2031', '18:15 (Tokyo, UTC+9)']);
  });
});

describe('the length of an SMS', () => {
  it.each([
    ['nothing', '', 0, 'gsm', 0],
    ['160 places of GSM are one', 'a'.repeat(160), 160, 'gsm', 1],
    ['161 are two', 'a'.repeat(161), 161, 'gsm', 2],
    ['306 are two of 153', 'a'.repeat(306), 306, 'gsm', 2],
    ['307 are three', 'a'.repeat(307), 307, 'gsm', 3],
    ['the euro sign takes two places', '€'.repeat(80), 80, 'gsm', 1],
    ['so 81 of them are two', '€'.repeat(81), 81, 'gsm', 2],
    ['a character of two places is not split', `${'a'.repeat(152)}€${'a'.repeat(152)}`, 305, 'gsm', 3],
    ['Spanish is GSM', '¿Mañana, señor? ¡Olé!', 21, 'gsm', 1],
    ['except for some accents', '¿Mañana? ¡Sí!', 13, 'unicode', 1],
    ['one other letter makes all of it UCS-2', `${'a'.repeat(69)}í`, 70, 'unicode', 1],
    ['71 of UCS-2 are two', `${'a'.repeat(70)}í`, 71, 'unicode', 2],
    ['134 are two of 67', `${'a'.repeat(133)}í`, 134, 'unicode', 2],
    ['135 are three', `${'a'.repeat(134)}í`, 135, 'unicode', 3],
    ['an emoji takes two places', '👋'.repeat(35), 35, 'unicode', 1],
    ['and is not split', '👋'.repeat(67), 67, 'unicode', 3],
  ])('%s', (_, text, characters, encoding, segments) => {
    expect(smsLength(text)).toEqual({ characters, encoding, segments });
  });
});
