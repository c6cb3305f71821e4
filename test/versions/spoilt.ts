type Place = Record<string, unknown>

/** Puts a value at a path of keys and places, as somebody's mistake would. */
const put =
  (path: readonly string[], value: unknown) =>
  (definition: unknown): unknown => {
    const [last = '', ...above] = path.toReversed()
    const place = above.reverse().reduce<unknown>((part, key) => (part as Place)[key], definition)
    if (value === undefined) Reflect.deleteProperty(place as Place, last)
    else (place as Place)[last] = value
    return definition
  }

const question = (place: number, ...rest: readonly string[]) => ['sections', '1', 'questions', String(place), ...rest]
const deep = (layers: number): unknown =>
  layers === 0 ? { op: 'notKnown', question: 'rejse' } : { op: 'not', of: deep(layers - 1) }
const sections = 'sections[1].questions'

type Spoilt = readonly [name: string, spoil: (definition: unknown) => unknown, path: string, message: string]

/** Places in version 2 of the small questionnaire: 0 findes, 1 samtale, 2 trussel, 4 dato, 7 frygt, 8 hvem, 10 boern. */
export const spoilt: readonly Spoilt[] = [
  ['no object', () => 'definition', '', 'En definition skal være et objekt.'],
  ['nothing', () => null, '', 'En definition skal være et objekt.'],
  ['a list', () => [], '', 'En definition skal være et objekt.'],
  ['far too deep', put(['rules', '0', 'when'], deep(70)), '', 'Definitionen er for dyb (højst 60 lag).'],
  ['an unknown field', put(['colour'], 'red'), '', 'Ukendt felt: colour.'],
  ['an unknown field of a section', put(['sections', '0', 'icon'], 'x'), 'sections[0]', 'Ukendt felt: icon.'],
  ['an unknown field of a question', put(question(1, 'score'), 3), `${sections}[1]`, 'Ukendt felt: score.'],
  [
    'an unknown field of an option',
    put(question(1, 'options', '0', 'points'), 3),
    `${sections}[1].options[0]`,
    'Ukendt felt: points.',
  ],
  ['an unknown field of a rule', put(['rules', '0', 'weight'], 3), 'rules[0]', 'Ukendt felt: weight.'],
  ['no title', put(['title'], undefined), 'title', 'Værdien mangler.'],
  ['a blank title', put(['title'], ''), 'title', 'Værdien mangler.'],
  ['a version that is no number', put(['version'], '2'), 'version', 'Skal være et tal.'],
  ['version 0', put(['version'], 0), 'version', 'Skal være mindst 1.'],
  ['half a version', put(['version'], 1.5), 'version', 'Skal være et helt tal.'],
  ['no sections', put(['sections'], undefined), 'sections', 'Værdien mangler.'],
  ['sections that are no list', put(['sections'], {}), 'sections', 'Skal være en liste.'],
  ['a section that is nothing', put(['sections', '0'], null), 'sections[0]', 'Værdien mangler.'],
  [
    'an unknown kind of question',
    put(question(1, 'kind'), 'ranking'),
    `${sections}[1].kind`,
    'Ukendt slags spørgsmål. Der findes: factor, rating, choice, multipleChoice, text, textList, number, scale, date, approximateDate, dateTime, group, reference, conclusion.',
  ],
  ['a question that is text', put(question(1), 'Er der truet?'), `${sections}[1]`, 'Skal være et objekt.'],
  ['an id with a dot', put(question(1, 'id'), 'a.b'), `${sections}[1].id`, 'Et id må kun have bogstaver (a–z) og tal.'],
  [
    'an id that every object knows',
    put(question(1, 'id'), 'constructor'),
    `${sections}[1].id`,
    'Ordet kan ikke bruges som id. Vælg et andet.',
  ],
  ['stage 3', put(question(1, 'stage'), 3), `${sections}[1].stage`, 'Trinnet skal være 1 eller 2.'],
  [
    'an unknown mark',
    put(question(1, 'mark'), 'urgent'),
    `${sections}[1].mark`,
    'Skal være en af: acute, critical, process.',
  ],
  [
    'a mark that says no',
    put(question(1, 'required'), false),
    `${sections}[1].required`,
    'Skal være sand (true) eller udelades.',
  ],
  ['a choice without options', put(question(1, 'options'), undefined), `${sections}[1].options`, 'Værdien mangler.'],
  [
    'an option without a label',
    put(question(1, 'options', '0', 'label'), undefined),
    `${sections}[1].options[0].label`,
    'Værdien mangler.',
  ],
  [
    'a factor that nothing reassures',
    put(question(2, 'safe'), 'måske'),
    `${sections}[2].safe`,
    'Skal være en af: ja, nej.',
  ],
  [
    'bounds the wrong way round',
    put(question(7, 'most'), -1),
    `${sections}[7]`,
    'Den største værdi skal være mindst så stor som den mindste.',
  ],
  [
    'a field of an unknown kind',
    put(question(10, 'fields', '0', 'kind'), 'x'),
    `${sections}[10].fields[0].kind`,
    'Ukendt slags spørgsmål. Der findes: factor, rating, choice, multipleChoice, text, textList, number, scale, date, approximateDate, dateTime, group, reference.',
  ],
  [
    'an unknown list of the case',
    put(question(10, 'list'), 'cars'),
    `${sections}[10].list`,
    'Skal være en af: person, child, incident, plan, employee, schoolContact, safetyPlan, action.',
  ],
  [
    'asked when and unless',
    put(question(4, 'asked', 'unless'), deep(0)),
    `${sections}[4].asked`,
    'Skriv enten »when« eller »unless«.',
  ],
  ['asked for no reason', put(question(4, 'asked'), {}), `${sections}[4].asked`, 'Skriv enten »when« eller »unless«.'],
  [
    'an unknown operator',
    put(['rules', '1', 'when', 'of', '0', 'op'], 'equals'),
    'rules[1].when.of[0].op',
    'Ukendt slags betingelse. Der findes: is, notKnown, notKnownToBe, atLeast, withinDays, afterDays, rowsAtLeast, countAtLeast, all, any, not.',
  ],
  [
    'a condition that compares with nothing',
    put(['rules', '0', 'when', 'oneOf'], undefined),
    'rules[0].when.oneOf',
    'Værdien mangler.',
  ],
  [
    'a condition in an unknown column',
    put(['rules', '0', 'when', 'aspect'], 'later'),
    'rules[0].when.aspect',
    'Kolonnen skal være »now« eller »earlier«.',
  ],
  [
    'a rule that lowers',
    put(['rules', '0', 'minimumLevel'], 1),
    'rules[0].minimumLevel',
    'Niveauet skal være 2, 3 eller 4.',
  ],
  ['a rule without a condition', put(['rules', '0', 'when'], undefined), 'rules[0].when', 'Værdien mangler.'],
  ['a source without a name', put(['sources', 'NY', 'name'], undefined), 'sources.NY.name', 'Værdien mangler.'],
  ['a factor list that is a list', put(['factors'], ['R01']), 'factors', 'Skal være et objekt.'],
  [
    'half a notification',
    put(['caseUse'], { notification: { occasion: 'samtale' } }),
    'caseUse.notification.receivedAt',
    'Værdien mangler.',
  ],
  ['no case use', put(['caseUse'], undefined), 'caseUse', 'Værdien mangler.'],
  ['no level demands', put(['levelDemands'], undefined), 'levelDemands', 'Værdien mangler.'],
]
