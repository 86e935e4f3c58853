// Words and labels in the language of the moment.
let language = data.language;

const word = (name, fields = {}) =>
  data.words[language][name].replace(/\{(\w+)\}/g, (whole, field) => (field in fields ? String(fields[field]) : whole));
const roleName = (place) => roles[place].labels[language];
const zoneName = (place) => zones[place].labels[language];

function speak(wanted) {
  language = Object.hasOwn(data.words, wanted) ? wanted : data.language;
  document.documentElement.lang = language;
  document.title = word("title");
  for (const element of every("[data-word]")) {
    const { word: name, ...fields } = element.dataset;
    element.textContent = word(name, fields);
  }
  for (const element of every("[data-label]")) element.setAttribute("aria-label", word(element.dataset.label));
  for (const element of every("[data-placeholder]")) element.placeholder = word(element.dataset.placeholder);
  for (const element of every("span[data-role]")) element.textContent = roleName(element.dataset.role);
  for (const element of every("span[data-zone]")) element.textContent = zoneName(element.dataset.zone);
  for (const element of every("option[data-role]")) element.textContent = roleName(element.dataset.role);
  for (const element of every("option[data-zone]")) element.textContent = zoneName(element.dataset.zone);
  for (const picture of every(".picture")) picture.hidden = picture.dataset.language !== language;
}
