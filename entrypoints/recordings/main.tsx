import { openToAutomation } from './automation';

const root = document.getElementById('root');
if (root) root.innerHTML = '<input type="file" multiple data-testid="files">';
openToAutomation(() => [...(document.querySelector('input')?.files ?? [])]);
