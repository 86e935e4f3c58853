// A page from `exgraph report --watch` asks its own server whether there is a newer one, and loads itself again.
async function watch() {
  for (;;) {
    try {
      const answer = await fetch(`changes?after=${data.watched}`, { cache: "no-store" });
      if (answer.ok && Number(await answer.text()) > data.watched) location.reload();
      if (!answer.ok) return;
    } catch {
      // The server has ended; what was read last stays.
      return;
    }
  }
}
watch();
