// The picture: boxes and lines can be selected; what is not concerned fades.
const drawn = every(".picture").map((picture) => ({
  svg: one("svg", picture),
  boxes: every("g[data-role]", picture),
  lines: every("g[data-line]", picture),
  frames: every("g[data-zone]", picture),
}));

function prepareTopology() {
  for (const { svg, boxes, frames, lines } of drawn) {
    svg.style.setProperty("--width", `${svg.dataset.width}px`);
    boxes.forEach((box, place) => {
      box.setAttribute("role", "button");
      box.setAttribute("tabindex", place ? "-1" : "0");
    });
    const pick = (event) => {
      const box = event.target.closest("g[data-role], g[data-line], g[data-zone]");
      if (!box) return;
      if (box.dataset.role) select("role", roles[box.dataset.role].id);
      else if (box.dataset.line) select("line", box.dataset.line);
      else select("zone", zones[box.dataset.zone].id);
    };
    svg.addEventListener("click", pick);
    svg.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (step) rove(boxes, boxes.indexOf(event.target) + step);
      else if (event.key === "Enter" || event.key === " ") pick(event);
      else return;
      event.preventDefault();
    });
    for (const element of [...lines, ...frames]) element.classList.add("pick");
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

function showTopology(pass, chosen) {
  const narrow = filtering();
  const fading = Boolean(narrow || chosen);
  const concerned = (place) => fading && pass[place] && (!chosen || chosen.flows.has(place));
  const lit = new Set(flows.flatMap((flow, place) => (concerned(place) ? [flow[SOURCE], flow[DESTINATION]] : [])));
  for (const role of chosen?.subjects || []) lit.add(role);
  for (const { svg, boxes, lines, frames } of drawn) {
    svg.classList.toggle("fading", fading);
    for (const box of boxes) {
      box.classList.toggle("lit", lit.has(Number(box.dataset.role)));
      box.classList.toggle("subject", Boolean(chosen?.subjects.has(Number(box.dataset.role))));
      box.setAttribute("aria-label", roleName(box.dataset.role));
      box.setAttribute("aria-pressed", String(Boolean(chosen?.subjects.has(Number(box.dataset.role)))));
    }
    for (const line of lines) line.classList.toggle("lit", data.lines[line.dataset.line].some(concerned));
    for (const frame of frames) {
      const subject = chosen?.kind === "zone" && chosen.names[0] === Number(frame.dataset.zone);
      frame.classList.toggle("subject", Boolean(subject));
    }
    svg.setAttribute("aria-label", word("topology"));
  }
}
