// Applies the chosen theme before the first paint. The same key and attribute as src/lib/components/theme.ts.
try {
  var theme = localStorage.getItem('streetlight-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden: the system's theme then holds.
}
