// Words and labels in the language of the moment.
let language = data.language;

const word = (name, fields = {}) =>
  data.words[language][name].replace(/\{(\w+)\}/g, (whole, field) => (field in fields ? String(fields[field]) : whole));
const roleName = (place) => roles[place].labels[language];
const zoneName = (place) => zones[place].labels[language];

// An element says the name of a role or zone, in the language that this is in.
function call(element, thing) {
  element.textContent = thing.labels[language];
  const foreign = thing.foreign?.[language];
  if (foreign) element.lang = foreign;
  else element.removeAttribute("lang");
  return element;
}

function speak(wanted) {
  language = Object.hasOwn(data.words, wanted) ? wanted : data.language;
  document.documentElement.lang = data.spoken[language];
  document.title = word("title");
  for (const element of every("[data-word]")) {
    const { word: name, ...fields } = element.dataset;
    element.textContent = word(name, fields);
  }
  for (const element of every("[data-label]")) element.setAttribute("aria-label", word(element.dataset.label));
  for (const element of every("[data-placeholder]")) element.placeholder = word(element.dataset.placeholder);
  for (const element of every("span[data-role], option[data-role]")) call(element, roles[element.dataset.role]);
  for (const element of every("span[data-zone], option[data-zone]")) call(element, zones[element.dataset.zone]);
  for (const picture of every(".picture")) picture.hidden = picture.dataset.language !== language;
}
