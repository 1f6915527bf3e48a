const body = document.body;
const buttons = document.querySelectorAll('[data-show]');
function show(view) {
  body.dataset.view = view;
  buttons.forEach(button => button.setAttribute('aria-pressed', button.dataset.show === view));
}
buttons.forEach(button => button.addEventListener('click', () => show(button.dataset.show)));
document.querySelectorAll('.cut').forEach(cut => cut.addEventListener('input', () => {
  cut.previousElementSibling.style.setProperty('--cut', cut.value + '%');
}));
const outlines = document.getElementById('outlines');
if (outlines) {
  outlines.addEventListener('change', () => { body.dataset.outlines = outlines.checked ? 'on' : 'off'; });
}
window.addEventListener('beforeprint', () => show('side'));
