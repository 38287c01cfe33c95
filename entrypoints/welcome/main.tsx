import { render } from 'preact';
import { Welcome } from '../../components/Welcome';

const root = document.getElementById('root');
if (root) render(<Welcome />, root);
