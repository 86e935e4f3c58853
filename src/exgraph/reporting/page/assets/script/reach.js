// What a role reaches if it is compromised, hop by hop, over flows that pass the filter.

function prepareReach() {
  const field = one("select[name=start]");
  for (const place of data.order) field.append(made("option", "", { value: roles[place].id, "data-role": place }));
  field.addEventListener("change", () => change({ start: field.value }));
}

// The roles at each distance from a role, nearest first (breadth-first).
function hopsFrom(start, pass) {
  const next = new Map();
  for (const [key, places] of flowsOfPair) {
    if (!places.some((place) => pass[place])) continue;
    const source = Math.floor(key / roles.length);
    if (!next.has(source)) next.set(source, []);
    next.get(source).push(key % roles.length);
  }
  const seen = new Set([start]), found = [];
  for (let level = [start]; level.length; ) {
    level = [...new Set(level.flatMap((role) => next.get(role) || []))].filter((role) => !seen.has(role));
    for (const role of level) seen.add(role);
    if (level.length) found.push(data.order.filter((role) => level.includes(role)));
  }
  return found;
}

function showReach(pass) {
  const told = document.getElementById("reach-told"), items = document.getElementById("reach-list");
  const start = placeOfRole.get(state.start);
  one("select[name=start]").value = state.start || "";
  items.replaceChildren();
  told.textContent = start === undefined ? word("reach-choose") : "";
  if (start === undefined) return;
  const levels = hopsFrom(start, pass);
  const count = levels.reduce((sum, level) => sum + level.length, 0);
  told.textContent = word(count ? "reach-found" : "reach-nothing", { name: roleName(start), count, all: roles.length - 1 });
  for (const level of levels) {
    const item = items.appendChild(made("li"));
    level.forEach((role, place) => {
      const button = made("button", roleName(role), { type: "button", class: "link" });
      button.addEventListener("click", () => select("role", roles[role].id));
      item.append(...(place ? [", "] : []), button);
    });
  }
}
