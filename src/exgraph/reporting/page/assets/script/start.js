// The bar, and what happens when anything changes.
const bar = one(".bar[role=search]");
const fields = Object.fromEntries(every("[name]", bar).map((field) => [field.name, field]));

function fill(name, values) {
  for (const value of values) fields[name].append(made("option", value, { value }));
}

function prepareBar() {
  const order = new Intl.Collator("en", { numeric: true }).compare;
  const distinct = (values) => [...new Set(values)].filter(Boolean).sort(order);
  fill("application", distinct(services.map((service) => service.application)));
  fill("port", distinct(services.map((service) => service.port)));
  zones.forEach((zone, place) => fields.zone.append(made("option", "", { value: zone.id, "data-zone": place })));
  document.getElementById("reset").addEventListener("click", () => {
    change({ q: "", application: "", port: "", zone: "", only: "", select: "", sort: "", start: "", from: "", to: "" });
  });
  bar.addEventListener("input", () => {
    const { q, application, port, zone, theme } = fields;
    change({
      q: q.value, application: application.value, port: port.value, zone: zone.value, theme: theme.value,
      lang: fields.language.value === data.language ? "" : fields.language.value, only: fields.only.checked ? "1" : "",
    });
  });
}

function showBar(pass) {
  for (const name of ["q", "application", "port", "zone", "theme"]) {
    if (fields[name].value !== (state[name] || "")) fields[name].value = state[name] || "";
  }
  fields.language.value = language;
  fields.only.checked = Boolean(state.only);
  if (state.theme === "light" || state.theme === "dark") document.documentElement.dataset.theme = state.theme;
  else delete document.documentElement.dataset.theme;
  const shown = pass.reduce((sum, passes) => sum + passes, 0);
  document.getElementById("matches").textContent = filtering() ? word("matches", { shown, all: flows.length }) : "";
}

let spoken = "";

function show() {
  const wanted = state.lang || data.language;
  if (wanted !== spoken) speak((spoken = wanted));
  const pass = passing(), chosen = selected();
  showBar(pass);
  showTopology(pass, chosen);
  showGrid(pass, chosen);
  showFlows(pass, chosen);
  showTables(pass, chosen);
  showReadings(pass);
  showReach(pass);
  showPaths(pass);
  showMarks();
  showDetails(pass, chosen);
}

// A link inside the page moves there and leaves the fragment to what is shown.
for (const link of every("a[href^='#']")) {
  link.addEventListener("click", (event) => {
    const target = document.getElementById(link.getAttribute("href").slice(1));
    event.preventDefault();
    target.setAttribute("tabindex", "-1");
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  });
}
const restore = () => {
  state = readFragment();
  show();
};
addEventListener("popstate", restore);
addEventListener("hashchange", restore);
addEventListener("keydown", (event) => {
  if (event.key === "Escape" && state.select) change({ select: "" }, true);
});
document.getElementById("clear").addEventListener("click", () => change({ select: "" }, true));
prepareBar();
prepareTopology();
prepareGrid();
prepareFlows();
prepareTables();
prepareCopy();
prepareReach();
preparePaths();
spoken = "";
restore();
