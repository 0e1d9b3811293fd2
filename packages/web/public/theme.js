// Before the first paint: the theme and the language that the person chose, or else those of the machine.
// A file of its own, for the content security policy allows no script inside a page.
(function () {
  const root = document.documentElement;
  const kept = function (key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const theme = kept('samaritan.theme');
  const wish = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  root.dataset.theme = theme === 'dark' || theme === 'light' ? theme : wish;
  const language = kept('samaritan.language');
  root.lang = language === 'en' || language === 'fr' ? language : navigator.language.startsWith('fr') ? 'fr' : 'en';
})();
