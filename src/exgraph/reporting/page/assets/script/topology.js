// The pictures: boxes, rows, lines and cells can be selected; what is not concerned fades.
const PARTS = "g[data-role], g[data-roles], g[data-line], g[data-zone]";
const drawn = every(".picture").map((picture) => ({
  svg: one("svg", picture),
  boxes: every("g[data-role], g[data-roles]", picture),
  lines: every("g[data-line]", picture),
  frames: every("g[data-zone]", picture),
}));
const rolesOf = (box) => (box.dataset.role ?? box.dataset.roles).split(",").map(Number);

function pickPart(part) {
  const { role, roles: several, line, zone } = part.dataset;
  if (role) select("role", roles[role].id);
  else if (several) select("roles", ...several.split(",").map((place) => roles[place].id));
  else if (line) select("line", line);
  else select("zone", zones[zone].id);
}

function prepareTopology() {
  for (const { svg, boxes, frames, lines } of drawn) {
    svg.style.setProperty("--width", `${svg.dataset.width}px`);
    // In the order of the picture, each box before its rows.
    const stops = every("g[data-role], g[data-roles], g[data-line]:not(.edge), g[data-zone]:not(.cluster)", svg);
    stops.forEach((part, place) => {
      // A box holds rows that are buttons themselves, so that it can be none.
      part.setAttribute("role", one("[data-line]", part) ? "group" : "button");
      part.setAttribute("tabindex", place ? "-1" : "0");
    });
    const pick = (event) => {
      const part = event.target.closest(PARTS);
      if (part) pickPart(part);
    };
    svg.addEventListener("click", pick);
    svg.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (step) rove(stops, stops.indexOf(event.target) + step);
      else if (event.key === "Enter" || event.key === " ") pick(event);
      else return;
      event.preventDefault();
    });
    for (const element of [...boxes, ...lines, ...frames]) element.classList.add("pick");
  }
}

// Of several elements one can be reached with Tab; the arrow keys move to the others.
function rove(elements, place) {
  const next = elements[place];
  if (!next) return;
  for (const element of elements) if (element.tabIndex === 0) element.setAttribute("tabindex", "-1");
  next.setAttribute("tabindex", "0");
  next.focus();
}

// What a box is called: a button by what is seen in it, and the names that this stands for (WCAG 2.2, 2.5.3).
function nameOf(box, inside) {
  const names = inside.map(roleName).join(", ");
  const seen = box.getAttribute("role") === "button" ? every("text", box).map((line) => line.textContent.trim()).join(" ") : "";
  return names.startsWith(seen) ? names : `${seen}: ${names}`;
}

function showTopology(pass, chosen) {
  const narrow = filtering();
  const fading = Boolean(narrow || chosen);
  const concerned = (place) => fading && pass[place] && (!chosen || chosen.flows.has(place));
  const lit = new Set(flows.flatMap((flow, place) => (concerned(place) ? [flow[SOURCE], flow[DESTINATION]] : [])));
  for (const role of chosen?.subjects || []) lit.add(role);
  const touched = data.lines.map((line) => line.some(concerned));
  for (const { svg, boxes, lines, frames } of drawn) {
    svg.classList.toggle("fading", fading);
    for (const box of boxes) {
      const inside = rolesOf(box);
      const subject = Boolean(chosen) && inside.every((role) => chosen.subjects.has(role));
      box.classList.toggle("lit", inside.some((role) => lit.has(role)));
      box.classList.toggle("subject", subject);
      box.setAttribute("aria-label", nameOf(box, inside));
      if (subject) box.setAttribute("aria-current", "true");
      else box.removeAttribute("aria-current");
    }
    for (const line of lines) line.classList.toggle("lit", touched[line.dataset.line]);
    for (const frame of frames) {
      const subject = chosen?.kind === "zone" && chosen.names[0] === Number(frame.dataset.zone);
      frame.classList.toggle("subject", Boolean(subject));
      frame.classList.toggle("lit", Boolean(subject));
    }
    svg.setAttribute("aria-label", word(svg.parentElement.classList.contains("zones") ? "overview" : "topology"));
  }
}
