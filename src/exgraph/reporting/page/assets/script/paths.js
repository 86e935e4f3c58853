// The shortest ways from one role to another, over flows that pass the filter.
const MOST_PATHS = 20;

function preparePaths() {
  for (const name of ["from", "to"]) {
    const field = one(`select[name=${name}]`);
    for (const place of data.order) field.append(made("option", "", { value: roles[place].id, "data-role": place }));
    field.addEventListener("change", () => change({ [name]: field.value }));
  }
}

// How many hops each role is away from the target (breadth-first, against the direction of the flows).
function distances(target, pass) {
  const sources = new Map();
  for (const [key, places] of flowsOfPair) {
    const source = Math.floor(key / roles.length), destination = key % roles.length;
    if (source === destination || !places.some((place) => pass[place])) continue;
    if (!sources.has(destination)) sources.set(destination, []);
    sources.get(destination).push(source);
  }
  const away = new Map([[target, 0]]);
  const queue = [target];
  for (const role of queue) {
    for (const source of sources.get(role) || []) {
      if (away.has(source)) continue;
      away.set(source, away.get(role) + 1);
      queue.push(source);
    }
  }
  return away;
}

// All ways of the least length, in role order: their number, and the first of them.
function shortest(from, to, pass) {
  const away = distances(to, pass);
  if (!away.has(from)) return null;
  const next = (role) =>
    data.order.filter(
      (other) =>
        away.get(other) === away.get(role) - 1 && (flowsOfPair.get(pair(role, other)) || []).some((place) => pass[place]),
    );
  const counts = new Map([[to, 1]]);
  const count = (role) => {
    if (!counts.has(role)) counts.set(role, next(role).reduce((sum, other) => sum + count(other), 0));
    return counts.get(role);
  };
  const found = [];
  const walk = (way) => {
    if (found.length >= MOST_PATHS) return;
    const end = way[way.length - 1];
    if (end === to) found.push(way);
    else for (const other of next(end)) walk([...way, other]);
  };
  walk([from]);
  return { hops: away.get(from), count: count(from), ways: found };
}

function showPaths(pass) {
  const told = document.getElementById("paths-told"), items = document.getElementById("paths-list");
  const from = placeOfRole.get(state.from), to = placeOfRole.get(state.to);
  for (const name of ["from", "to"]) one(`select[name=${name}]`).value = state[name] || "";
  items.replaceChildren();
  if (from === undefined || to === undefined || from === to) {
    told.textContent = word(from === to && from !== undefined ? "path-same" : "path-choose");
    return;
  }
  const found = shortest(from, to, pass);
  if (!found) {
    told.textContent = word(filtering() ? "no-path-filter" : "no-path");
    return;
  }
  const more = found.count > found.ways.length ? word("paths-more", { shown: found.ways.length }) : "";
  told.textContent = word("paths-found", found) + more;
  for (const way of found.ways) items.append(oneWay(way, pass));
}

function oneWay(way, pass) {
  const item = made("li");
  const button = made("button", way.map(roleName).join(" → "), { type: "button", class: "link" });
  button.addEventListener("click", () => select("path", ...way.map((role) => roles[role].id)));
  const hops = made("ul");
  way.slice(1).forEach((role, place) => {
    const places = (flowsOfPair.get(pair(way[place], role)) || []).filter((flow) => pass[flow]);
    hops.append(made("li", `→ ${roleName(role)}: ${places.map((flow) => services[flows[flow][SERVICE]].key).join(", ")}`));
  });
  item.append(button, hops);
  return item;
}
