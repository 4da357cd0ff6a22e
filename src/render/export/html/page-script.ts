/** What makes the page alive: which lanes and whose feelings are shown, and how large. Without it all is shown. */
export const pageScript = `(() => {
  const root = document.documentElement;
  const table = document.querySelector('table');
  document.querySelector('.tools').hidden = false;
  for (const box of document.querySelectorAll('[data-lane-choice]'))
    box.addEventListener('change', () => {
      for (const row of table.querySelectorAll('tbody[data-lane="' + box.dataset.laneChoice + '"]')) row.hidden = !box.checked;
    });
  const persona = document.querySelector('#persona');
  persona?.addEventListener('change', () => {
    const chosen = persona.value;
    for (const part of document.querySelectorAll('[data-persona]'))
      part.classList.toggle('away', chosen !== '' && part.dataset.persona !== chosen);
    for (const card of document.querySelectorAll('[data-personas]'))
      card.classList.toggle('faint', chosen !== '' && !card.dataset.personas.split(' ').includes(chosen));
  });
  const steps = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 2];
  let at = 4;
  const shown = document.querySelector('output');
  const zoom = by => {
    at = Math.min(steps.length - 1, Math.max(0, at + by));
    table.style.zoom = steps[at];
    shown.textContent = Math.round(steps[at] * 100) + ' %';
  };
  document.querySelector('#out').addEventListener('click', () => zoom(-1));
  document.querySelector('#in').addEventListener('click', () => zoom(1));
  root.classList.add('alive');
})();`;

/** Its SHA-256, in base64: the page's policy lets no other script run. */
export const pageScriptHash = '9vMjHZvS23frgu/rIy1wplv2l+UZv9ZO8p7oExdrswc=';
